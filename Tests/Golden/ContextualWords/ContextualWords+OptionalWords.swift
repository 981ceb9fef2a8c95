// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ContextualWords {
    public struct OptionalWords: Model {
        public var each: String?
        public var borrowing: String?
        public var consuming: String?
        public var nonisolated: String?
        public var isolated: String?
        public var sending: String?
        public var copy: String?
        public var consume: String?
        public var discard: String?
        public var get: String?
        public var set: String?
        public var willSet: String?
        public var didSet: String?
        public var lazy: String?
        public var weak: String?
        public var unowned: String?
        public var mutating: String?
        public var left: String?
        public var right: String?
        public var precedence: String?
        public var of: String?
        public var macro: String?
        public var package: String?
        public var yield: String?
        public var then: String?
        public var unsafe: String?
        public var using: String?
        public var final: String?
        public var required: String?
        public var convenience: String?
        public var dynamic: String?
        public var optional: String?
        public var override: String?
        public var prefix: String?
        public var postfix: String?
        public var infix: String?
        public var indirect: String?
        public var distributed: String?
        public var `await`: String?
        public var `actor`: String?
        public var `any`: String?
        public var `some`: String?
        public var `open`: String?
        public var file: String?
        public var module: String?
        public var `repeat`: String?
        public var `protocol`: String?
        public var `extension`: String?
        public var `subscript`: String?
        public var `typealias`: String?
        public var `associatedtype`: String?
        public var `where`: String?
        public var `rethrows`: String?
        public var `switch`: String?
        public var `while`: String?
        public var `import`: String?
        public var `inout`: String?

        public init(
            each: String? = nil,
            borrowing: String? = nil,
            consuming: String? = nil,
            nonisolated: String? = nil,
            isolated: String? = nil,
            sending: String? = nil,
            copy: String? = nil,
            consume: String? = nil,
            discard: String? = nil,
            get: String? = nil,
            set: String? = nil,
            willSet: String? = nil,
            didSet: String? = nil,
            lazy: String? = nil,
            weak: String? = nil,
            unowned: String? = nil,
            mutating: String? = nil,
            left: String? = nil,
            right: String? = nil,
            precedence: String? = nil,
            of: String? = nil,
            macro: String? = nil,
            package: String? = nil,
            yield: String? = nil,
            then: String? = nil,
            unsafe: String? = nil,
            using: String? = nil,
            final: String? = nil,
            required: String? = nil,
            convenience: String? = nil,
            dynamic: String? = nil,
            optional: String? = nil,
            override: String? = nil,
            prefix: String? = nil,
            postfix: String? = nil,
            infix: String? = nil,
            indirect: String? = nil,
            distributed: String? = nil,
            `await`: String? = nil,
            `actor`: String? = nil,
            `any`: String? = nil,
            `some`: String? = nil,
            `open`: String? = nil,
            file: String? = nil,
            module: String? = nil,
            `repeat`: String? = nil,
            `protocol`: String? = nil,
            `extension`: String? = nil,
            `subscript`: String? = nil,
            `typealias`: String? = nil,
            `associatedtype`: String? = nil,
            `where`: String? = nil,
            `rethrows`: String? = nil,
            `switch`: String? = nil,
            `while`: String? = nil,
            `import`: String? = nil,
            `inout`: String? = nil
        ) {
            self.each = each
            self.borrowing = borrowing
            self.consuming = consuming
            self.nonisolated = nonisolated
            self.isolated = isolated
            self.sending = sending
            self.copy = copy
            self.consume = consume
            self.discard = discard
            self.get = get
            self.set = set
            self.willSet = willSet
            self.didSet = didSet
            self.lazy = lazy
            self.weak = weak
            self.unowned = unowned
            self.mutating = mutating
            self.left = left
            self.right = right
            self.precedence = precedence
            self.of = of
            self.macro = macro
            self.package = package
            self.yield = yield
            self.then = then
            self.unsafe = unsafe
            self.using = using
            self.final = final
            self.required = required
            self.convenience = convenience
            self.dynamic = dynamic
            self.optional = optional
            self.override = override
            self.prefix = prefix
            self.postfix = postfix
            self.infix = infix
            self.indirect = indirect
            self.distributed = distributed
            self.`await` = `await`
            self.`actor` = `actor`
            self.`any` = `any`
            self.`some` = `some`
            self.`open` = `open`
            self.file = file
            self.module = module
            self.`repeat` = `repeat`
            self.`protocol` = `protocol`
            self.`extension` = `extension`
            self.`subscript` = `subscript`
            self.`typealias` = `typealias`
            self.`associatedtype` = `associatedtype`
            self.`where` = `where`
            self.`rethrows` = `rethrows`
            self.`switch` = `switch`
            self.`while` = `while`
            self.`import` = `import`
            self.`inout` = `inout`
        }

        public init(from reader: Reader) throws {
            each = reader.optional("each")
            borrowing = reader.optional("borrowing")
            consuming = reader.optional("consuming")
            nonisolated = reader.optional("nonisolated")
            isolated = reader.optional("isolated")
            sending = reader.optional("sending")
            copy = reader.optional("copy")
            consume = reader.optional("consume")
            discard = reader.optional("discard")
            get = reader.optional("get")
            set = reader.optional("set")
            willSet = reader.optional("willSet")
            didSet = reader.optional("didSet")
            lazy = reader.optional("lazy")
            weak = reader.optional("weak")
            unowned = reader.optional("unowned")
            mutating = reader.optional("mutating")
            left = reader.optional("left")
            right = reader.optional("right")
            precedence = reader.optional("precedence")
            of = reader.optional("of")
            macro = reader.optional("macro")
            package = reader.optional("package")
            yield = reader.optional("yield")
            then = reader.optional("then")
            unsafe = reader.optional("unsafe")
            using = reader.optional("using")
            final = reader.optional("final")
            required = reader.optional("required")
            convenience = reader.optional("convenience")
            dynamic = reader.optional("dynamic")
            optional = reader.optional("optional")
            override = reader.optional("override")
            prefix = reader.optional("prefix")
            postfix = reader.optional("postfix")
            infix = reader.optional("infix")
            indirect = reader.optional("indirect")
            distributed = reader.optional("distributed")
            `await` = reader.optional("await")
            `actor` = reader.optional("actor")
            `any` = reader.optional("any")
            `some` = reader.optional("some")
            `open` = reader.optional("open")
            file = reader.optional("file")
            module = reader.optional("module")
            `repeat` = reader.optional("repeat")
            `protocol` = reader.optional("protocol")
            `extension` = reader.optional("extension")
            `subscript` = reader.optional("subscript")
            `typealias` = reader.optional("typealias")
            `associatedtype` = reader.optional("associatedtype")
            `where` = reader.optional("where")
            `rethrows` = reader.optional("rethrows")
            `switch` = reader.optional("switch")
            `while` = reader.optional("while")
            `import` = reader.optional("import")
            `inout` = reader.optional("inout")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("each", a.each, b.each)
            sink.optional("borrowing", a.borrowing, b.borrowing)
            sink.optional("consuming", a.consuming, b.consuming)
            sink.optional("nonisolated", a.nonisolated, b.nonisolated)
            sink.optional("isolated", a.isolated, b.isolated)
            sink.optional("sending", a.sending, b.sending)
            sink.optional("copy", a.copy, b.copy)
            sink.optional("consume", a.consume, b.consume)
            sink.optional("discard", a.discard, b.discard)
            sink.optional("get", a.get, b.get)
            sink.optional("set", a.set, b.set)
            sink.optional("willSet", a.willSet, b.willSet)
            sink.optional("didSet", a.didSet, b.didSet)
            sink.optional("lazy", a.lazy, b.lazy)
            sink.optional("weak", a.weak, b.weak)
            sink.optional("unowned", a.unowned, b.unowned)
            sink.optional("mutating", a.mutating, b.mutating)
            sink.optional("left", a.left, b.left)
            sink.optional("right", a.right, b.right)
            sink.optional("precedence", a.precedence, b.precedence)
            sink.optional("of", a.of, b.of)
            sink.optional("macro", a.macro, b.macro)
            sink.optional("package", a.package, b.package)
            sink.optional("yield", a.yield, b.yield)
            sink.optional("then", a.then, b.then)
            sink.optional("unsafe", a.unsafe, b.unsafe)
            sink.optional("using", a.using, b.using)
            sink.optional("final", a.final, b.final)
            sink.optional("required", a.required, b.required)
            sink.optional("convenience", a.convenience, b.convenience)
            sink.optional("dynamic", a.dynamic, b.dynamic)
            sink.optional("optional", a.optional, b.optional)
            sink.optional("override", a.override, b.override)
            sink.optional("prefix", a.prefix, b.prefix)
            sink.optional("postfix", a.postfix, b.postfix)
            sink.optional("infix", a.infix, b.infix)
            sink.optional("indirect", a.indirect, b.indirect)
            sink.optional("distributed", a.distributed, b.distributed)
            sink.optional("await", a.`await`, b.`await`)
            sink.optional("actor", a.`actor`, b.`actor`)
            sink.optional("any", a.`any`, b.`any`)
            sink.optional("some", a.`some`, b.`some`)
            sink.optional("open", a.`open`, b.`open`)
            sink.optional("file", a.file, b.file)
            sink.optional("module", a.module, b.module)
            sink.optional("repeat", a.`repeat`, b.`repeat`)
            sink.optional("protocol", a.`protocol`, b.`protocol`)
            sink.optional("extension", a.`extension`, b.`extension`)
            sink.optional("subscript", a.`subscript`, b.`subscript`)
            sink.optional("typealias", a.`typealias`, b.`typealias`)
            sink.optional("associatedtype", a.`associatedtype`, b.`associatedtype`)
            sink.optional("where", a.`where`, b.`where`)
            sink.optional("rethrows", a.`rethrows`, b.`rethrows`)
            sink.optional("switch", a.`switch`, b.`switch`)
            sink.optional("while", a.`while`, b.`while`)
            sink.optional("import", a.`import`, b.`import`)
            sink.optional("inout", a.`inout`, b.`inout`)
        }
    }
}
