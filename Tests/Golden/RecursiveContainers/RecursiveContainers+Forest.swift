// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension RecursiveContainers {
    public struct Forest: Model {
        public var trees: [Tree]?

        public init(trees: [Tree]? = nil) {
            self.trees = trees
        }

        public init(from reader: Reader) throws {
            trees = reader.optional("trees")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("trees", a.trees, b.trees)
        }
    }
}
