// Made by codegen from boson.yaml and boson.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Boson {
    public struct Error: Model {
        public var error: Error?

        public init(error: Error? = nil) {
            self.error = error
        }

        public init(from reader: Reader) throws {
            error = reader.optional("error")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("error", a.error, b.error)
        }

        public struct Error: Model {
            /// Human-readable error message.
            public var message: String?
            /// Error category.
            public var type: String?

            public init(message: String? = nil, type: String? = nil) {
                self.message = message
                self.type = type
            }

            public init(from reader: Reader) throws {
                message = reader.optional("message")
                type = reader.optional("type")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("message", a.message, b.message)
                sink.optional("type", a.type, b.type)
            }
        }
    }
}
