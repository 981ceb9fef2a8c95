// Made by codegen from hooked.yaml and hooked.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Hooked {
    /// What went wrong.
    public struct Error: Model {
        public var success: Bool?
        /// Example: `Video not found`
        public var message: String?

        public init(success: Bool? = nil, message: String? = nil) {
            self.success = success
            self.message = message
        }

        public init(from reader: Reader) throws {
            success = reader.optional("success")
            message = reader.optional("message")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("success", a.success, b.success)
            sink.optional("message", a.message, b.message)
        }
    }
}
