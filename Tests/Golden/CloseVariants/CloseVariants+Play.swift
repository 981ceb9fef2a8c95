// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension CloseVariants {
    public enum Play: Union {
        /// Act
        case withC(WithC)
        /// act
        case withD(WithD)
        /// Scene
        case scene(String)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self> {
            $0.add(has: "c") { Self.withC($0) }
            $0.add(has: "d") { Self.withD($0) }
            $0.add { Self.scene($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .withC(let value): value
            case .withD(let value): value
            case .scene(let value): value
            case .unknown(let value): value
            }
        }

        /// Act
        public struct WithC: Model {
            public var c: String

            public init(c: String) {
                self.c = c
            }

            public init(from reader: Reader) throws {
                let c: String? = reader.required("c")
                guard let c else { throw reader.failure() }
                self.c = c
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("c", a.c, b.c)
            }
        }

        /// act
        public struct WithD: Model {
            public var d: String

            public init(d: String) {
                self.d = d
            }

            public init(from reader: Reader) throws {
                let d: String? = reader.required("d")
                guard let d else { throw reader.failure() }
                self.d = d
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("d", a.d, b.d)
            }
        }
    }
}
