// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Circular {
    public indirect enum Condition: Union {
        case withAll(WithAll)
        case withNot(WithNot)
        case withValue(WithValue)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self> {
            $0.add(has: "all") { Self.withAll($0) }
            $0.add(has: "not") { Self.withNot($0) }
            $0.add(has: "value") { Self.withValue($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .withAll(let value): value
            case .withNot(let value): value
            case .withValue(let value): value
            case .unknown(let value): value
            }
        }

        public struct WithAll: Model {
            public var all: [Condition]

            public init(all: [Condition]) {
                self.all = all
            }

            public init(from reader: Reader) throws {
                let all: [Condition]? = reader.required("all")
                guard let all else { throw reader.failure() }
                self.all = all
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("all", a.all, b.all)
            }
        }

        public struct WithNot: Model {
            @Indirect public var not: Condition

            public init(not: Condition) {
                self.not = not
            }

            public init(from reader: Reader) throws {
                let not: Condition? = reader.required("not")
                guard let not else { throw reader.failure() }
                self.not = not
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("not", a.not, b.not)
            }
        }

        public struct WithValue: Model {
            public var value: String

            public init(value: String) {
                self.value = value
            }

            public init(from reader: Reader) throws {
                let value: String? = reader.required("value")
                guard let value else { throw reader.failure() }
                self.value = value
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("value", a.value, b.value)
            }
        }
    }
}
