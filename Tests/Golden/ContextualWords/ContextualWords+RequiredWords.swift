// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ContextualWords {
    public struct RequiredWords: Model {
        public var each: String
        public var borrowing: String
        public var consuming: String
        public var nonisolated: String
        public var isolated: String
        public var sending: String
        public var copy: String
        public var consume: String
        public var discard: String
        public var get: String
        public var set: String
        public var willSet: String
        public var didSet: String
        public var lazy: String
        public var weak: String
        public var unowned: String
        public var mutating: String
        public var left: String
        public var right: String
        public var precedence: String
        public var of: String
        public var macro: String
        public var package: String
        public var yield: String
        public var then: String
        public var unsafe: String
        public var using: String
        public var final: String
        public var required: String
        public var convenience: String
        public var dynamic: String
        public var optional: String
        public var override: String
        public var prefix: String
        public var postfix: String
        public var infix: String
        public var indirect: String
        public var distributed: String
        public var `await`: String
        public var `actor`: String
        public var `any`: String
        public var `some`: String
        public var `open`: String
        public var file: String
        public var module: String
        public var `repeat`: String
        public var `protocol`: String
        public var `extension`: String
        public var `subscript`: String
        public var `typealias`: String
        public var `associatedtype`: String
        public var `where`: String
        public var `rethrows`: String
        public var `switch`: String
        public var `while`: String
        public var `import`: String
        public var `inout`: String

        public init(
            each: String,
            borrowing: String,
            consuming: String,
            nonisolated: String,
            isolated: String,
            sending: String,
            copy: String,
            consume: String,
            discard: String,
            get: String,
            set: String,
            willSet: String,
            didSet: String,
            lazy: String,
            weak: String,
            unowned: String,
            mutating: String,
            left: String,
            right: String,
            precedence: String,
            of: String,
            macro: String,
            package: String,
            yield: String,
            then: String,
            unsafe: String,
            using: String,
            final: String,
            required: String,
            convenience: String,
            dynamic: String,
            optional: String,
            override: String,
            prefix: String,
            postfix: String,
            infix: String,
            indirect: String,
            distributed: String,
            `await`: String,
            `actor`: String,
            `any`: String,
            `some`: String,
            `open`: String,
            file: String,
            module: String,
            `repeat`: String,
            `protocol`: String,
            `extension`: String,
            `subscript`: String,
            `typealias`: String,
            `associatedtype`: String,
            `where`: String,
            `rethrows`: String,
            `switch`: String,
            `while`: String,
            `import`: String,
            `inout`: String
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
            let each: String? = reader.required("each")
            let borrowing: String? = reader.required("borrowing")
            let consuming: String? = reader.required("consuming")
            let nonisolated: String? = reader.required("nonisolated")
            let isolated: String? = reader.required("isolated")
            let sending: String? = reader.required("sending")
            let copy: String? = reader.required("copy")
            let consume: String? = reader.required("consume")
            let discard: String? = reader.required("discard")
            let get: String? = reader.required("get")
            let set: String? = reader.required("set")
            let willSet: String? = reader.required("willSet")
            let didSet: String? = reader.required("didSet")
            let lazy: String? = reader.required("lazy")
            let weak: String? = reader.required("weak")
            let unowned: String? = reader.required("unowned")
            let mutating: String? = reader.required("mutating")
            let left: String? = reader.required("left")
            let right: String? = reader.required("right")
            let precedence: String? = reader.required("precedence")
            let of: String? = reader.required("of")
            let macro: String? = reader.required("macro")
            let package: String? = reader.required("package")
            let yield: String? = reader.required("yield")
            let then: String? = reader.required("then")
            let unsafe: String? = reader.required("unsafe")
            let using: String? = reader.required("using")
            let final: String? = reader.required("final")
            let required: String? = reader.required("required")
            let convenience: String? = reader.required("convenience")
            let dynamic: String? = reader.required("dynamic")
            let optional: String? = reader.required("optional")
            let override: String? = reader.required("override")
            let prefix: String? = reader.required("prefix")
            let postfix: String? = reader.required("postfix")
            let infix: String? = reader.required("infix")
            let indirect: String? = reader.required("indirect")
            let distributed: String? = reader.required("distributed")
            let `await`: String? = reader.required("await")
            let `actor`: String? = reader.required("actor")
            let `any`: String? = reader.required("any")
            let `some`: String? = reader.required("some")
            let `open`: String? = reader.required("open")
            let file: String? = reader.required("file")
            let module: String? = reader.required("module")
            let `repeat`: String? = reader.required("repeat")
            let `protocol`: String? = reader.required("protocol")
            let `extension`: String? = reader.required("extension")
            let `subscript`: String? = reader.required("subscript")
            let `typealias`: String? = reader.required("typealias")
            let `associatedtype`: String? = reader.required("associatedtype")
            let `where`: String? = reader.required("where")
            let `rethrows`: String? = reader.required("rethrows")
            let `switch`: String? = reader.required("switch")
            let `while`: String? = reader.required("while")
            let `import`: String? = reader.required("import")
            let `inout`: String? = reader.required("inout")
            guard
                let each,
                let borrowing,
                let consuming,
                let nonisolated,
                let isolated,
                let sending,
                let copy,
                let consume,
                let discard,
                let get,
                let set,
                let willSet,
                let didSet,
                let lazy,
                let weak,
                let unowned,
                let mutating,
                let left,
                let right,
                let precedence,
                let of,
                let macro,
                let package,
                let yield,
                let then,
                let unsafe,
                let using,
                let final,
                let required,
                let convenience,
                let dynamic,
                let optional,
                let override,
                let prefix,
                let postfix,
                let infix,
                let indirect,
                let distributed,
                let `await`,
                let `actor`,
                let `any`,
                let `some`,
                let `open`,
                let file,
                let module,
                let `repeat`,
                let `protocol`,
                let `extension`,
                let `subscript`,
                let `typealias`,
                let `associatedtype`,
                let `where`,
                let `rethrows`,
                let `switch`,
                let `while`,
                let `import`,
                let `inout`
            else { throw reader.failure() }
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

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("each", a.each, b.each)
            sink.required("borrowing", a.borrowing, b.borrowing)
            sink.required("consuming", a.consuming, b.consuming)
            sink.required("nonisolated", a.nonisolated, b.nonisolated)
            sink.required("isolated", a.isolated, b.isolated)
            sink.required("sending", a.sending, b.sending)
            sink.required("copy", a.copy, b.copy)
            sink.required("consume", a.consume, b.consume)
            sink.required("discard", a.discard, b.discard)
            sink.required("get", a.get, b.get)
            sink.required("set", a.set, b.set)
            sink.required("willSet", a.willSet, b.willSet)
            sink.required("didSet", a.didSet, b.didSet)
            sink.required("lazy", a.lazy, b.lazy)
            sink.required("weak", a.weak, b.weak)
            sink.required("unowned", a.unowned, b.unowned)
            sink.required("mutating", a.mutating, b.mutating)
            sink.required("left", a.left, b.left)
            sink.required("right", a.right, b.right)
            sink.required("precedence", a.precedence, b.precedence)
            sink.required("of", a.of, b.of)
            sink.required("macro", a.macro, b.macro)
            sink.required("package", a.package, b.package)
            sink.required("yield", a.yield, b.yield)
            sink.required("then", a.then, b.then)
            sink.required("unsafe", a.unsafe, b.unsafe)
            sink.required("using", a.using, b.using)
            sink.required("final", a.final, b.final)
            sink.required("required", a.required, b.required)
            sink.required("convenience", a.convenience, b.convenience)
            sink.required("dynamic", a.dynamic, b.dynamic)
            sink.required("optional", a.optional, b.optional)
            sink.required("override", a.override, b.override)
            sink.required("prefix", a.prefix, b.prefix)
            sink.required("postfix", a.postfix, b.postfix)
            sink.required("infix", a.infix, b.infix)
            sink.required("indirect", a.indirect, b.indirect)
            sink.required("distributed", a.distributed, b.distributed)
            sink.required("await", a.`await`, b.`await`)
            sink.required("actor", a.`actor`, b.`actor`)
            sink.required("any", a.`any`, b.`any`)
            sink.required("some", a.`some`, b.`some`)
            sink.required("open", a.`open`, b.`open`)
            sink.required("file", a.file, b.file)
            sink.required("module", a.module, b.module)
            sink.required("repeat", a.`repeat`, b.`repeat`)
            sink.required("protocol", a.`protocol`, b.`protocol`)
            sink.required("extension", a.`extension`, b.`extension`)
            sink.required("subscript", a.`subscript`, b.`subscript`)
            sink.required("typealias", a.`typealias`, b.`typealias`)
            sink.required("associatedtype", a.`associatedtype`, b.`associatedtype`)
            sink.required("where", a.`where`, b.`where`)
            sink.required("rethrows", a.`rethrows`, b.`rethrows`)
            sink.required("switch", a.`switch`, b.`switch`)
            sink.required("while", a.`while`, b.`while`)
            sink.required("import", a.`import`, b.`import`)
            sink.required("inout", a.`inout`, b.`inout`)
        }
    }
}
