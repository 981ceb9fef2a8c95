// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Undeclared {
    /// `GET /pets/{pet_id}`
    public struct GetPet: APIOperation, Hashable {
        public typealias API = Undeclared
        public typealias Output = Void

        public var petID: String

        public init(petID: String) {
            self.petID = petID
        }

        public static let facts = OperationFacts(
            id: "getPet",
            method: "GET",
            path: "/pets/{pet_id}",
            security: [],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("pet_id", petID)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}
