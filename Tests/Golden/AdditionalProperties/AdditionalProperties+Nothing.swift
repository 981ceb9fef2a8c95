// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension AdditionalProperties {
    public struct Nothing: Model {
        public init() {}

        public init(from reader: Reader) throws {}

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {}
    }
}
