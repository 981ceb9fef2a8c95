// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension InPath {
    /// `GET /pets/{pet_id}/films/{number}.json`
    public struct GetFilm: APIOperation, Hashable {
        public typealias API = InPath
        public typealias Output = Void

        /// Which pet.
        public var petID: String
        public var number: Int

        public init(petID: String, number: Int) {
            self.petID = petID
            self.number = number
        }

        public static let facts = OperationFacts(
            id: "getFilm",
            method: "GET",
            path: "/pets/{pet_id}/films/{number}.json",
            security: [],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("pet_id", petID)
            try request.path("number", number)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}
