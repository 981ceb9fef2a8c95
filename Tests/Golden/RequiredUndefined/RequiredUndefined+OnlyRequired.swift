// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension RequiredUndefined {
    public struct OnlyRequired: Model {
        /// The document requires this property but does not define it.
        public var anything: JSONValue?

        public init(anything: JSONValue? = nil) {
            self.anything = anything
        }

        public init(from reader: Reader) throws {
            anything = reader.optional("anything")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("anything", a.anything, b.anything)
        }
    }
}
