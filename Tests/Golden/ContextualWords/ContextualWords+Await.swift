// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ContextualWords {
    /// `GET /words`
    public struct Await: APIOperation, Hashable {
        public typealias API = ContextualWords
        public typealias Output = Void

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

        public static let facts = OperationFacts(
            id: "await",
            method: "GET",
            path: "/words",
            security: [],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.query("each", each)
            try request.query("borrowing", borrowing)
            try request.query("consuming", consuming)
            try request.query("nonisolated", nonisolated)
            try request.query("isolated", isolated)
            try request.query("sending", sending)
            try request.query("copy", copy)
            try request.query("consume", consume)
            try request.query("discard", discard)
            try request.query("get", get)
            try request.query("set", set)
            try request.query("willSet", willSet)
            try request.query("didSet", didSet)
            try request.query("lazy", lazy)
            try request.query("weak", weak)
            try request.query("unowned", unowned)
            try request.query("mutating", mutating)
            try request.query("left", left)
            try request.query("right", right)
            try request.query("precedence", precedence)
            try request.query("of", of)
            try request.query("macro", macro)
            try request.query("package", package)
            try request.query("yield", yield)
            try request.query("then", then)
            try request.query("unsafe", unsafe)
            try request.query("using", using)
            try request.query("final", final)
            try request.query("required", required)
            try request.query("convenience", convenience)
            try request.query("dynamic", dynamic)
            try request.query("optional", optional)
            try request.query("override", override)
            try request.query("prefix", prefix)
            try request.query("postfix", postfix)
            try request.query("infix", infix)
            try request.query("indirect", indirect)
            try request.query("distributed", distributed)
            try request.query("await", `await`)
            try request.query("actor", `actor`)
            try request.query("any", `any`)
            try request.query("some", `some`)
            try request.query("open", `open`)
            try request.query("file", file)
            try request.query("module", module)
            try request.query("repeat", `repeat`)
            try request.query("protocol", `protocol`)
            try request.query("extension", `extension`)
            try request.query("subscript", `subscript`)
            try request.query("typealias", `typealias`)
            try request.query("associatedtype", `associatedtype`)
            try request.query("where", `where`)
            try request.query("rethrows", `rethrows`)
            try request.query("switch", `switch`)
            try request.query("while", `while`)
            try request.query("import", `import`)
            try request.query("inout", `inout`)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}
