// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension ShadowingSchemas {
    public struct Any_: APIRuntime.Model {
        public var text: Swift.String?
        public var count: Swift.Int
        public var date: Foundation.Date?
        public var bytes: Foundation.Data?
        public var url: APIRuntime.APIURL?
        public var `any`: APIRuntime.JSONValue?
        @APIRuntime.Indirect public var next: OpenEnum?
        public var kind: Kind

        public init(
            text: Swift.String? = nil,
            count: Swift.Int = 27,
            date: Foundation.Date? = nil,
            bytes: Foundation.Data? = nil,
            url: APIRuntime.APIURL? = nil,
            `any`: APIRuntime.JSONValue? = nil,
            next: OpenEnum? = nil,
            kind: Kind = .a
        ) {
            self.text = text
            self.count = count
            self.date = date
            self.bytes = bytes
            self.url = url
            self.`any` = `any`
            self.next = next
            self.kind = kind
        }

        public init(from reader: APIRuntime.Reader) throws {
            text = reader.optional("text")
            count = reader.optional("count", default: 27)
            date = reader.optional("date")
            bytes = reader.optional("bytes")
            url = reader.optional("url")
            `any` = reader.optional("any")
            next = reader.optional("next")
            kind = reader.optional("kind", default: .a)
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout APIRuntime.Fields) {
            sink.optional("text", a.text, b.text)
            sink.required("count", a.count, b.count)
            sink.optional("date", a.date, b.date)
            sink.optional("bytes", a.bytes, b.bytes)
            sink.optional("url", a.url, b.url)
            sink.optional("any", a.`any`, b.`any`)
            sink.optional("next", a.next, b.next)
            sink.required("kind", a.kind, b.kind)
        }

        public enum Kind: APIRuntime.OpenEnum {
            case a
            case b
            /// A value that the document does not name.
            case unknown(Swift.String)

            public static let allCases: [Self] = [.a, .b]

            public var rawValue: Swift.String {
                switch self {
                case .a: "a"
                case .b: "b"
                case .unknown(let value): value
                }
            }
        }
    }
}
