// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension SeveralSuccesses {
    /// `POST /films`
    public struct MakeFilm: APIOperation, Hashable {
        public typealias API = SeveralSuccesses

        public init() {}

        public static let facts = OperationFacts(
            id: "makeFilm",
            method: "POST",
            path: "/films",
            accept: "application/json, text/plain, */*",
            security: [],
            statuses: ["200", "202", "203", "206"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200: return .ok(try response.json())
            case 202: return .accepted
            case 203: return .nonAuthoritativeInformation(response.data)
            case 206: return .partialContent(try response.json())
            default: throw response.undocumented()
            }
        }

        public enum Output: Sendable {
            /// Made.
            case ok(Film)
            /// Later.
            case accepted
            /// A text.
            case nonAuthoritativeInformation(Data)
            /// A part.
            case partialContent(PartialContent)
        }

        public struct PartialContent: Model {
            public var part: Int?

            public init(part: Int? = nil) {
                self.part = part
            }

            public init(from reader: Reader) throws {
                part = reader.optional("part")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("part", a.part, b.part)
            }
        }
    }
}
