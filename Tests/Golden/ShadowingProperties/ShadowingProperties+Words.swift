// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ShadowingProperties {
    public struct Words: Model {
        public var selfLowercase: String?
        public var init_: String?
        public var `default`: String?
        public var hashValue_: String?
        public var reader_: String?
        public var description: String?
        public var typeLowercase: String?
        public var typeCapitalized: String?
        public var selfCapitalized: String?
        public var `protocol`: String?
        public var fields: String?
        public var sink: String?
        public var a: String?
        public var b: String?
        public var additionalProperties_: String?
        public var encode: String?
        public var hash: String?
        public var json: String?
        public var from: String?
        public var into: String?
        public var error: String?
        public var rawValue: String?
        public var allCases: String?
        public var debugDescription: String?
        public var `super`: String?
        public var `nil`: String?
        public var `true`: String?
        public var `any`: String?
        public var `async`: String?
        public var `throws`: String?
        public var u5F: String?
        public var _0: String?
        public var ref: String?
        public var empty: String?
        public var `public`: String?
        public var `in`: String?
        public var `is`: String?
        public var `as`: String?
        public var `operator`: String?
        public var unknown: String?
        public var none: String?
        public var `some`: String?

        public init(
            selfLowercase: String? = nil,
            init_: String? = nil,
            `default`: String? = nil,
            hashValue_: String? = nil,
            reader_: String? = nil,
            description: String? = nil,
            typeLowercase: String? = nil,
            typeCapitalized: String? = nil,
            selfCapitalized: String? = nil,
            `protocol`: String? = nil,
            fields: String? = nil,
            sink: String? = nil,
            a: String? = nil,
            b: String? = nil,
            additionalProperties_: String? = nil,
            encode: String? = nil,
            hash: String? = nil,
            json: String? = nil,
            from: String? = nil,
            into: String? = nil,
            error: String? = nil,
            rawValue: String? = nil,
            allCases: String? = nil,
            debugDescription: String? = nil,
            `super`: String? = nil,
            `nil`: String? = nil,
            `true`: String? = nil,
            `any`: String? = nil,
            `async`: String? = nil,
            `throws`: String? = nil,
            u5F: String? = nil,
            _0: String? = nil,
            ref: String? = nil,
            empty: String? = nil,
            `public`: String? = nil,
            `in`: String? = nil,
            `is`: String? = nil,
            `as`: String? = nil,
            `operator`: String? = nil,
            unknown: String? = nil,
            none: String? = nil,
            `some`: String? = nil
        ) {
            self.selfLowercase = selfLowercase
            self.init_ = init_
            self.`default` = `default`
            self.hashValue_ = hashValue_
            self.reader_ = reader_
            self.description = description
            self.typeLowercase = typeLowercase
            self.typeCapitalized = typeCapitalized
            self.selfCapitalized = selfCapitalized
            self.`protocol` = `protocol`
            self.fields = fields
            self.sink = sink
            self.a = a
            self.b = b
            self.additionalProperties_ = additionalProperties_
            self.encode = encode
            self.hash = hash
            self.json = json
            self.from = from
            self.into = into
            self.error = error
            self.rawValue = rawValue
            self.allCases = allCases
            self.debugDescription = debugDescription
            self.`super` = `super`
            self.`nil` = `nil`
            self.`true` = `true`
            self.`any` = `any`
            self.`async` = `async`
            self.`throws` = `throws`
            self.u5F = u5F
            self._0 = _0
            self.ref = ref
            self.empty = empty
            self.`public` = `public`
            self.`in` = `in`
            self.`is` = `is`
            self.`as` = `as`
            self.`operator` = `operator`
            self.unknown = unknown
            self.none = none
            self.`some` = `some`
        }

        public init(from reader: Reader) throws {
            selfLowercase = reader.optional("self")
            init_ = reader.optional("init")
            `default` = reader.optional("default")
            hashValue_ = reader.optional("hashValue")
            reader_ = reader.optional("reader")
            description = reader.optional("description")
            typeLowercase = reader.optional("type")
            typeCapitalized = reader.optional("Type")
            selfCapitalized = reader.optional("Self")
            `protocol` = reader.optional("Protocol")
            fields = reader.optional("fields")
            sink = reader.optional("sink")
            a = reader.optional("a")
            b = reader.optional("b")
            additionalProperties_ = reader.optional("additionalProperties")
            encode = reader.optional("encode")
            hash = reader.optional("hash")
            json = reader.optional("json")
            from = reader.optional("from")
            into = reader.optional("into")
            error = reader.optional("error")
            rawValue = reader.optional("rawValue")
            allCases = reader.optional("allCases")
            debugDescription = reader.optional("debugDescription")
            `super` = reader.optional("super")
            `nil` = reader.optional("nil")
            `true` = reader.optional("true")
            `any` = reader.optional("Any")
            `async` = reader.optional("async")
            `throws` = reader.optional("throws")
            u5F = reader.optional("_")
            _0 = reader.optional("$0")
            ref = reader.optional("$ref")
            empty = reader.optional("")
            `public` = reader.optional("public")
            `in` = reader.optional("in")
            `is` = reader.optional("is")
            `as` = reader.optional("as")
            `operator` = reader.optional("operator")
            unknown = reader.optional("unknown")
            none = reader.optional("none")
            `some` = reader.optional("some")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("self", a.selfLowercase, b.selfLowercase)
            sink.optional("init", a.init_, b.init_)
            sink.optional("default", a.`default`, b.`default`)
            sink.optional("hashValue", a.hashValue_, b.hashValue_)
            sink.optional("reader", a.reader_, b.reader_)
            sink.optional("description", a.description, b.description)
            sink.optional("type", a.typeLowercase, b.typeLowercase)
            sink.optional("Type", a.typeCapitalized, b.typeCapitalized)
            sink.optional("Self", a.selfCapitalized, b.selfCapitalized)
            sink.optional("Protocol", a.`protocol`, b.`protocol`)
            sink.optional("fields", a.fields, b.fields)
            sink.optional("sink", a.sink, b.sink)
            sink.optional("a", a.a, b.a)
            sink.optional("b", a.b, b.b)
            sink.optional("additionalProperties", a.additionalProperties_, b.additionalProperties_)
            sink.optional("encode", a.encode, b.encode)
            sink.optional("hash", a.hash, b.hash)
            sink.optional("json", a.json, b.json)
            sink.optional("from", a.from, b.from)
            sink.optional("into", a.into, b.into)
            sink.optional("error", a.error, b.error)
            sink.optional("rawValue", a.rawValue, b.rawValue)
            sink.optional("allCases", a.allCases, b.allCases)
            sink.optional("debugDescription", a.debugDescription, b.debugDescription)
            sink.optional("super", a.`super`, b.`super`)
            sink.optional("nil", a.`nil`, b.`nil`)
            sink.optional("true", a.`true`, b.`true`)
            sink.optional("Any", a.`any`, b.`any`)
            sink.optional("async", a.`async`, b.`async`)
            sink.optional("throws", a.`throws`, b.`throws`)
            sink.optional("_", a.u5F, b.u5F)
            sink.optional("$0", a._0, b._0)
            sink.optional("$ref", a.ref, b.ref)
            sink.optional("", a.empty, b.empty)
            sink.optional("public", a.`public`, b.`public`)
            sink.optional("in", a.`in`, b.`in`)
            sink.optional("is", a.`is`, b.`is`)
            sink.optional("as", a.`as`, b.`as`)
            sink.optional("operator", a.`operator`, b.`operator`)
            sink.optional("unknown", a.unknown, b.unknown)
            sink.optional("none", a.none, b.none)
            sink.optional("some", a.`some`, b.`some`)
        }
    }
}
