// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension MergedItems {
    public struct Pets: Model {
        public var all: [AllItem]?
        public var byName: [String: ByNameItem]?

        public init(all: [AllItem]? = nil, byName: [String: ByNameItem]? = nil) {
            self.all = all
            self.byName = byName
        }

        public init(from reader: Reader) throws {
            all = reader.optional("all")
            byName = reader.optional("byName")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("all", a.all, b.all)
            sink.optional("byName", a.byName, b.byName)
        }

        public struct AllItem: Model {
            public var name: String

            public init(name: String) {
                self.name = name
            }

            public init(from reader: Reader) throws {
                let name: String? = reader.required("name")
                guard let name else { throw reader.failure() }
                self.name = name
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("name", a.name, b.name)
            }
        }

        public struct ByNameItem: Model {
            public var name: String?

            public init(name: String? = nil) {
                self.name = name
            }

            public init(from reader: Reader) throws {
                name = reader.optional("name")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("name", a.name, b.name)
            }
        }
    }
}
