// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension DeprecatedParts {
    /// Deprecated.
    public struct Pet: Model {
        public var name: String?
        /// Deprecated.
        public var oldName: String?
        public var secret: String?

        public init(name: String? = nil, oldName: String? = nil, secret: String? = nil) {
            self.name = name
            self.oldName = oldName
            self.secret = secret
        }

        public init(from reader: Reader) throws {
            name = reader.optional("name")
            oldName = reader.optional("old_name")
            secret = reader.optional("secret")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("name", a.name, b.name)
            sink.optional("old_name", a.oldName, b.oldName)
            sink.optional("secret", a.secret, b.secret)
        }
    }
}
