// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SiblingsInNewer {
    public struct Pet: Model {
        /// Its name.
        public var described: Name?
        public var narrowed: Narrowed?
        public var widened: Widened?

        public init(described: Name? = nil, narrowed: Narrowed? = nil, widened: Widened? = nil) {
            self.described = described
            self.narrowed = narrowed
            self.widened = widened
        }

        public init(from reader: Reader) throws {
            described = reader.optional("described")
            narrowed = reader.optional("narrowed")
            widened = reader.optional("widened")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("described", a.described, b.described)
            sink.optional("narrowed", a.narrowed, b.narrowed)
            sink.optional("widened", a.widened, b.widened)
        }

        public enum Narrowed: OpenEnum {
            case a
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.a]

            public var rawValue: String {
                switch self {
                case .a: "a"
                case .unknown(let value): value
                }
            }
        }

        public struct Widened: Model {
            public var extra: Int
            public var id: String

            public init(extra: Int, id: String) {
                self.extra = extra
                self.id = id
            }

            public init(from reader: Reader) throws {
                let extra: Int? = reader.required("extra")
                let id: String? = reader.required("id")
                guard let extra, let id else { throw reader.failure() }
                self.extra = extra
                self.id = id
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("extra", a.extra, b.extra)
                sink.required("id", a.id, b.id)
            }
        }
    }
}
