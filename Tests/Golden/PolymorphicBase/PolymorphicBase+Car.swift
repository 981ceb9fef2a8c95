// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension PolymorphicBase {
    public enum Car: Union {
        case van(Van)
        case car(Car)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "kind") {
            $0.add("Van") { Self.van($0) }
            $0.add { Self.car($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .van(let value): value
            case .car(let value): value
            case .unknown(let value): value
            }
        }

        public struct Car: Model {
            public var doors: Int?
            public var kind: String?
            public var wheels: Int?

            public init(doors: Int? = nil, kind: String? = nil, wheels: Int? = nil) {
                self.doors = doors
                self.kind = kind
                self.wheels = wheels
            }

            public init(from reader: Reader) throws {
                doors = reader.optional("doors")
                kind = reader.optional("kind")
                wheels = reader.optional("wheels")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("doors", a.doors, b.doors)
                sink.optional("kind", a.kind, b.kind)
                sink.optional("wheels", a.wheels, b.wheels)
            }
        }
    }
}
