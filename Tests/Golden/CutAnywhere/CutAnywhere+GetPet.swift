// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension CutAnywhere {
    /// `GET /pets/{id}`
    public struct GetPet: APIOperation, Hashable {
        public typealias API = CutAnywhere
        public typealias Output = [Pet]

        public var id: ID

        public init(id: ID) {
            self.id = id
        }

        public static let facts = OperationFacts(
            id: "getPet",
            method: "GET",
            path: "/pets/{id}",
            accept: "application/json",
            security: [],
            statuses: ["200"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("id", id)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }
    }
}
