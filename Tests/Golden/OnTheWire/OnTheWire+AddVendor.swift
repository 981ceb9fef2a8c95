// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    /// `POST /vendor`
    public struct AddVendor: APIOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = Void

        public var body: User?

        public init(body: User? = nil) {
            self.body = body
        }

        public static let facts = OperationFacts(
            id: "addVendor",
            method: "POST",
            path: "/vendor",
            security: [],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.json(body, as: "application/vnd.films+json; charset=utf-8")
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}
