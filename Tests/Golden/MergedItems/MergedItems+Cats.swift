// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension MergedItems {
    public struct Cats: Model {
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
            public var lives: Int?

            public init(name: String, lives: Int? = nil) {
                self.name = name
                self.lives = lives
            }

            public init(from reader: Reader) throws {
                let name: String? = reader.required("name")
                lives = reader.optional("lives")
                guard let name else { throw reader.failure() }
                self.name = name
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("name", a.name, b.name)
                sink.optional("lives", a.lives, b.lives)
            }
        }

        public struct ByNameItem: Model {
            public var name: String?
            public var lives: Int?

            public init(name: String? = nil, lives: Int? = nil) {
                self.name = name
                self.lives = lives
            }

            public init(from reader: Reader) throws {
                name = reader.optional("name")
                lives = reader.optional("lives")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("name", a.name, b.name)
                sink.optional("lives", a.lives, b.lives)
            }
        }
    }
}
