// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Tuples {
    public enum Value: Union {
        case string(String)
        /// pair
        ///
        /// Limits: `minItems: 2`
        case pair(Pair)
        /// triple
        ///
        /// Limits: `minItems: 3`
        case triple(Triple)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self> {
            $0.add { Self.string($0) }
            $0.add { Self.pair($0) }
            $0.add { Self.triple($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .string(let value): value
            case .pair(let value): value
            case .triple(let value): value
            case .unknown(let value): value
            }
        }

        /// pair
        ///
        /// Limits: `minItems: 2`
        public struct Pair: Tuple {
            public var first: String
            public var second: Int
            /// What has no place of its own, in its order.
            public var additionalElements: [JSONValue]

            public init(first: String, second: Int, additionalElements: [JSONValue] = []) {
                self.first = first
                self.second = second
                self.additionalElements = additionalElements
            }

            public init(from reader: ElementReader) throws {
                let first: String? = reader.required(0)
                let second: Int? = reader.required(1)
                additionalElements = reader.additionalElements()
                guard let first, let second else { throw reader.failure() }
                self.first = first
                self.second = second
            }

            public static func elements(_ a: Self, _ b: Self, _ sink: inout Elements) {
                sink.required(0, a.first, b.first)
                sink.required(1, a.second, b.second)
                sink.additionalElements(2, a.additionalElements, b.additionalElements)
            }
        }

        /// triple
        ///
        /// Limits: `minItems: 3`
        public struct Triple: Tuple {
            public var first: String
            public var second: Int
            public var third: Bool
            /// What has no place of its own, in its order.
            public var additionalElements: [JSONValue]

            public init(
                first: String,
                second: Int,
                third: Bool,
                additionalElements: [JSONValue] = []
            ) {
                self.first = first
                self.second = second
                self.third = third
                self.additionalElements = additionalElements
            }

            public init(from reader: ElementReader) throws {
                let first: String? = reader.required(0)
                let second: Int? = reader.required(1)
                let third: Bool? = reader.required(2)
                additionalElements = reader.additionalElements()
                guard let first, let second, let third else { throw reader.failure() }
                self.first = first
                self.second = second
                self.third = third
            }

            public static func elements(_ a: Self, _ b: Self, _ sink: inout Elements) {
                sink.required(0, a.first, b.first)
                sink.required(1, a.second, b.second)
                sink.required(2, a.third, b.third)
                sink.additionalElements(3, a.additionalElements, b.additionalElements)
            }
        }
    }
}
