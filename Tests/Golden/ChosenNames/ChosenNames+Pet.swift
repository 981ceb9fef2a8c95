// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ChosenNames {
    public struct Pet: Model {
        public var name: String?
        public var aFatalError: String?

        public init(name: String? = nil, aFatalError: String? = nil) {
            self.name = name
            self.aFatalError = aFatalError
        }

        public init(from reader: Reader) throws {
            name = reader.optional("n")
            aFatalError = reader.optional("odd")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("n", a.name, b.name)
            sink.optional("odd", a.aFatalError, b.aFatalError)
        }
    }
}
