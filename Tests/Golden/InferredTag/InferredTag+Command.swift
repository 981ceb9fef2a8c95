// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension InferredTag {
    public enum Command: Union {
        case _1(_1Variant)
        case _2(_2Variant)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "type") {
            $0.add(1) { Self._1($0) }
            $0.add(2) { Self._2($0) }
        }

        public var value: any UnionValue {
            switch self {
            case ._1(let value): value
            case ._2(let value): value
            case .unknown(let value): value
            }
        }

        public struct _1Variant: Model {
            public var type: Type_
            public var name: String?

            public init(type: Type_ = ._1, name: String? = nil) {
                self.type = type
                self.name = name
            }

            public init(from reader: Reader) throws {
                type = reader.optional("type", default: ._1)
                name = reader.optional("name")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("type", a.type, b.type)
                sink.optional("name", a.name, b.name)
            }

            public enum Type_: OpenEnum {
                case _1
                /// A value that the document does not name.
                case unknown(Int)

                public static let allCases: [Self] = [._1]

                public var rawValue: Int {
                    switch self {
                    case ._1: 1
                    case .unknown(let value): value
                    }
                }
            }
        }

        public struct _2Variant: Model {
            public var type: Type_
            public var target: Int?

            public init(type: Type_ = ._2, target: Int? = nil) {
                self.type = type
                self.target = target
            }

            public init(from reader: Reader) throws {
                type = reader.optional("type", default: ._2)
                target = reader.optional("target")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("type", a.type, b.type)
                sink.optional("target", a.target, b.target)
            }

            public enum Type_: OpenEnum {
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
}
