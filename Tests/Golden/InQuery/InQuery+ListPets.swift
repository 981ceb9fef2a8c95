// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension InQuery {
    /// `GET /pets`
    public struct ListPets: APIOperation, Hashable {
        public typealias API = InQuery
        public typealias Output = Void

        public var filterName: String
        public var kinds: [Kind]
        /// Limits: `maximum: 100`
        public var limit: Int?
        public var tags: [String]?
        public var since: Date?
        public var sort: Sort?
        public var names: Names?
        public var id: String?
        public var maybe: String?
        public var url: APIURL?
        public var after: UInt64?
        public var price: Decimal?

        public init(
            filterName: String,
            kinds: [Kind],
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
        ) {
            self.filterName = filterName
            self.kinds = kinds
            self.limit = limit
            self.tags = tags
            self.since = since
            self.sort = sort
            self.names = names
            self.id = id
            self.maybe = maybe
            self.url = url
            self.after = after
            self.price = price
        }

        public static let facts = OperationFacts(
            id: "listPets",
            method: "GET",
            path: "/pets",
            security: [],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.query("filter[name]", filterName)
            try request.query("kinds", kinds)
            try request.query("limit", limit)
            try request.query("tags", tags)
            try request.query("since", since)
            try request.query("sort", sort)
            try request.query("names", names)
            try request.query("id", id)
            try request.query("maybe", maybe)
            try request.query("url", url)
            try request.query("after", after)
            try request.query("price", price)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }

        public enum Kind: OpenEnum {
            case cat
            case dog
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.cat, .dog]

            public var rawValue: String {
                switch self {
                case .cat: "cat"
                case .dog: "dog"
                case .unknown(let value): value
                }
            }
        }
    }
}
