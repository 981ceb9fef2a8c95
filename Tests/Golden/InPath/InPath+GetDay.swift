// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension InPath {
    /// `GET /days/{day}/{kind}/{flag}/{ratio}/{id}`
    public struct GetDay: APIOperation, Hashable {
        public typealias API = InPath
        public typealias Output = Void

        public var day: CalendarDate
        public var kind: Kind
        public var flag: Bool
        public var ratio: Double
        public var id: UUID

        public init(day: CalendarDate, kind: Kind, flag: Bool, ratio: Double, id: UUID) {
            self.day = day
            self.kind = kind
            self.flag = flag
            self.ratio = ratio
            self.id = id
        }

        public static let facts = OperationFacts(
            id: "getDay",
            method: "GET",
            path: "/days/{day}/{kind}/{flag}/{ratio}/{id}",
            security: [],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("day", day)
            try request.path("kind", kind)
            try request.path("flag", flag)
            try request.path("ratio", ratio)
            try request.path("id", id)
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
