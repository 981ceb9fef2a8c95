// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Recursive {
    public struct Within: Model {
        public var tree: Tree?

        public init(tree: Tree? = nil) {
            self.tree = tree
        }

        public init(from reader: Reader) throws {
            tree = reader.optional("tree")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("tree", a.tree, b.tree)
        }

        public struct Tree: Model {
            @Indirect public var next: Tree?

            public init(next: Tree? = nil) {
                self.next = next
            }

            public init(from reader: Reader) throws {
                next = reader.optional("next")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("next", a.next, b.next)
            }
        }
    }
}
