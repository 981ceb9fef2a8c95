// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Swagger {
    /// `PUT /pets/{id}/photo`
    ///
    /// PUT /pets/{id}/photo needs a body of 'multipart/form-data', which cannot be sent yet.
    public struct SetPhoto: Sendable, Hashable {
        public typealias API = Swagger
        public typealias Output = Void

        public var id: String

        public init(id: String) {
            self.id = id
        }

        public static let facts = OperationFacts(
            id: "setPhoto",
            method: "PUT",
            path: "/pets/{id}/photo",
            accept: "application/json",
            security: [["key"]],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("id", id)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}

@available(*, unavailable, message: "PUT /pets/{id}/photo needs a body of 'multipart/form-data', which cannot be sent yet.")
nonisolated extension Swagger.SetPhoto: APIOperation {}
