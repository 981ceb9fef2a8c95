// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension KindsOfJSON {
    public indirect enum Tree: Union {
        case string(String)
        case array([Tree])
        /// Branch
        case branch(Branch)
        /// A value of a kind that the document does not name.
        case unknown(JSONValue)

        public init(from reader: UnionReader<Self>) throws {
            self = try reader.variant(.string, as: Self.string)
                ?? reader.variant(.array, as: Self.array)
                ?? reader.variant(.object, as: Self.branch)
                ?? .unknown(reader.json())
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
                guard let left: Tree = reader.required("left") else { throw reader.failure() }
                self.left = left
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("left", a.left, b.left)
            }
        }
    }
}
