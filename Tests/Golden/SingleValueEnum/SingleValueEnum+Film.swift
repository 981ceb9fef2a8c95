// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SingleValueEnum {
    public struct Film: Model {
        public var kind: Kind
        public var object: Object
        public var version: Version
        public var revision: Revision

        public init(
            kind: Kind,
            object: Object = .filmObject,
            version: Version = .v2,
            revision: Revision = ._2
        ) {
            self.kind = kind
            self.object = object
            self.version = version
            self.revision = revision
        }

        public init(from reader: Reader) throws {
            let kind: Kind? = reader.required("kind")
            object = reader.optional("object", default: .filmObject)
            version = reader.optional("version", default: .v2)
            revision = reader.optional("revision", default: ._2)
            guard let kind else { throw reader.failure() }
            self.kind = kind
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("kind", a.kind, b.kind)
            sink.required("object", a.object, b.object)
            sink.required("version", a.version, b.version)
            sink.required("revision", a.revision, b.revision)
        }

        public enum Kind: OpenEnum {
            case film
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.film]

            public var rawValue: String {
                switch self {
                case .film: "film"
                case .unknown(let value): value
                }
            }
        }

        public enum Object: OpenEnum {
            case filmObject
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.filmObject]

            public var rawValue: String {
                switch self {
                case .filmObject: "film.object"
                case .unknown(let value): value
                }
            }
        }

        public enum Version: OpenEnum {
            case v2
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.v2]

            public var rawValue: String {
                switch self {
                case .v2: "v2"
                case .unknown(let value): value
                }
            }
        }

        public enum Revision: OpenEnum {
            case _2
            /// A value that the document does not name.
            case unknown(Int)

            public static let allCases: [Self] = [._2]

            public var rawValue: Int {
                switch self {
                case ._2: 2
                case .unknown(let value): value
                }
            }
        }
    }
}
