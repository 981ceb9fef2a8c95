// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SwaggerPolymorphism {
    /// `POST /pets`
    ///
    /// It can do without what cannot be sent yet: a body of 'application/x-www-form-urlencoded'.
    public struct AddPet: APIOperation, Hashable {
        public typealias API = SwaggerPolymorphism
        public typealias Output = Pet

        public var kind: String?

        public init(kind: String? = nil) {
            self.kind = kind
        }

        public static let facts = OperationFacts(
            id: "addPet",
            method: "POST",
            path: "/pets",
            accept: "application/json",
            security: [],
            statuses: ["200"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.query("kind", kind)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }
    }
}
