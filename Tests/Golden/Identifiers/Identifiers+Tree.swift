// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Identifiers {
    public struct Tree: Model {
        public var own: Leaf?
        public var anchored: Leaf?
        public var sibling: Fruit?
        @Indirect public var itself: Tree?
        public var elsewhere: Root?

        public init(
            own: Leaf? = nil,
            anchored: Leaf? = nil,
            sibling: Fruit? = nil,
            itself: Tree? = nil,
            elsewhere: Root? = nil
        ) {
            self.own = own
            self.anchored = anchored
            self.sibling = sibling
            self.itself = itself
            self.elsewhere = elsewhere
        }

        public init(from reader: Reader) throws {
            own = reader.optional("own")
            anchored = reader.optional("anchored")
            sibling = reader.optional("sibling")
            itself = reader.optional("itself")
            elsewhere = reader.optional("elsewhere")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("own", a.own, b.own)
            sink.optional("anchored", a.anchored, b.anchored)
            sink.optional("sibling", a.sibling, b.sibling)
            sink.optional("itself", a.itself, b.itself)
            sink.optional("elsewhere", a.elsewhere, b.elsewhere)
        }
    }
}
