// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Presence {
    public struct Film: Model {
        public var needed: String
        public var neededOrNull: String?
        public var neededDefault: Int
        public var neededObject: NeededObject?
        public var optional: String?
        public var optionalOrNull: String?
        public var withDefault: String

        public init(
            needed: String,
            neededOrNull: String?,
            neededObject: NeededObject?,
            neededDefault: Int = 3,
            optional: String? = nil,
            optionalOrNull: String? = nil,
            withDefault: String = "silent"
        ) {
            self.needed = needed
            self.neededOrNull = neededOrNull
            self.neededDefault = neededDefault
            self.neededObject = neededObject
            self.optional = optional
            self.optionalOrNull = optionalOrNull
            self.withDefault = withDefault
        }

        public init(from reader: Reader) throws {
            let needed: String? = reader.required("needed")
            neededOrNull = reader.optional("needed_or_null")
            neededDefault = reader.optional("needed_default", default: 3)
            neededObject = reader.optional("needed_object")
            optional = reader.optional("optional")
            optionalOrNull = reader.optional("optional_or_null")
            withDefault = reader.optional("with_default", default: "silent")
            guard let needed else { throw reader.failure() }
            self.needed = needed
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("needed", a.needed, b.needed)
            sink.nullable("needed_or_null", a.neededOrNull, b.neededOrNull)
            sink.required("needed_default", a.neededDefault, b.neededDefault)
            sink.nullable("needed_object", a.neededObject, b.neededObject)
            sink.optional("optional", a.optional, b.optional)
            sink.optional("optional_or_null", a.optionalOrNull, b.optionalOrNull)
            sink.required("with_default", a.withDefault, b.withDefault)
        }

        public struct NeededObject: Model {
            public var code: String

            public init(code: String) {
                self.code = code
            }

            public init(from reader: Reader) throws {
                let code: String? = reader.required("code")
                guard let code else { throw reader.failure() }
                self.code = code
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("code", a.code, b.code)
            }
        }
    }
}
