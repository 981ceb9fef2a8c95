// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension KindsOfJSON {
    public indirect enum Tree: Union {
        case string(String)
        case array([Tree])
        /// Branch
        case branch(Branch)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self> {
            $0.add { Self.string($0) }
            $0.add { Self.array($0) }
            $0.add { Self.branch($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .string(let value): value
            case .array(let value): value
            case .branch(let value): value
            case .unknown(let value): value
            }
        }

        /// Branch
        public struct Branch: Model {
            @Indirect public var left: Tree

            public init(left: Tree) {
                self.left = left
            }

            public init(from reader: Reader) throws {
                let left: Tree? = reader.required("left")
                guard let left else { throw reader.failure() }
                self.left = left
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("left", a.left, b.left)
            }
        }
    }
}
