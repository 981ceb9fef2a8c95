// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ShadowingSchemas {
    public struct Deep: APIRuntime.Model {
        public var cells: [[Swift.Array<Swift.String>]]?
        public var error: Error?

        public init(cells: [[Swift.Array<Swift.String>]]? = nil, error: Error? = nil) {
            self.cells = cells
            self.error = error
        }

        public init(from reader: APIRuntime.Reader) throws {
            cells = reader.optional("cells")
            error = reader.optional("error")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout APIRuntime.Fields) {
            sink.optional("cells", a.cells, b.cells)
            sink.optional("error", a.error, b.error)
        }

        public struct Error: APIRuntime.Model {
            public var error: ShadowingSchemas.Error?
            public var string: String?

            public init(error: ShadowingSchemas.Error? = nil, string: String? = nil) {
                self.error = error
                self.string = string
            }

            public init(from reader: APIRuntime.Reader) throws {
                error = reader.optional("error")
                string = reader.optional("string")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout APIRuntime.Fields) {
                sink.optional("error", a.error, b.error)
                sink.optional("string", a.string, b.string)
            }

            public struct String: APIRuntime.Model {
                public var string: Swift.String?

                public init(string: Swift.String? = nil) {
                    self.string = string
                }

                public init(from reader: APIRuntime.Reader) throws {
                    string = reader.optional("string")
                }

                public static func fields(_ a: Self, _ b: Self, _ sink: inout APIRuntime.Fields) {
                    sink.optional("string", a.string, b.string)
                }
            }
        }
    }
}
