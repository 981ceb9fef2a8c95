// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ReadOnly {
    /// `PUT /users`
    public struct SignIn: APIOperation, Hashable {
        public typealias API = ReadOnly
        public typealias Output = Void

        public var body: Login?

        public init(body: Login? = nil) {
            self.body = body
        }

        public static let facts = OperationFacts(
            id: "signIn",
            method: "PUT",
            path: "/users",
            security: [],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.json(body)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}
