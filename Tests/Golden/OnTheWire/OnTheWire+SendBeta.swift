// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    /// `POST /messages?beta=true`
    public struct SendBeta: APIOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = Void

        public var n: Int?

        public init(n: Int? = nil) {
            self.n = n
        }

        public static let facts = OperationFacts(
            id: "sendBeta",
            method: "POST",
            path: "/messages?beta=true",
            security: [],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.query("n", n)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}
