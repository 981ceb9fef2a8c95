// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension InQuery {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = InQuery
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /pets`
        public func listPets(
            filterName: String,
            kinds: [ListPets.Kind],
            limit: Int? = nil,
            tags: [String]? = nil,
            since: Date? = nil,
            sort: Sort? = nil,
            names: Names? = nil,
            id: String? = nil,
            maybe: String? = nil,
            url: APIURL? = nil,
            after: UInt64? = nil,
            price: Decimal? = nil
        ) async throws {
            try await send(ListPets(
                filterName: filterName,
                kinds: kinds,
                limit: limit,
                tags: tags,
                since: since,
                sort: sort,
                names: names,
                id: id,
                maybe: maybe,
                url: url,
                after: after,
                price: price
            ))
        }
    }
}
