// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ContextualWords {
    public enum Values: OpenEnum {
        case each
        case borrowing
        case consuming
        case nonisolated
        case isolated
        case sending
        case copy
        case consume
        case discard
        case get
        case set
        case willSet
        case didSet
        case lazy
        case weak
        case unowned
        case mutating
        case left
        case right
        case precedence
        case of
        case macro
        case package
        case yield
        case then
        case unsafe
        case using
        case final
        case required
        case convenience
        case dynamic
        case optional
        case override
        case prefix
        case postfix
        case infix
        case indirect
        case distributed
        case `await`
        case `actor`
        case `any`
        case some_
        case `open`
        case file
        case module
        case `repeat`
        case `protocol`
        case `extension`
        case `subscript`
        case `typealias`
        case `associatedtype`
        case `where`
        case `rethrows`
        case `switch`
        case `while`
        case `import`
        case `inout`
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [
            .each,
            .borrowing,
            .consuming,
            .nonisolated,
            .isolated,
            .sending,
            .copy,
            .consume,
            .discard,
            .get,
            .set,
            .willSet,
            .didSet,
            .lazy,
            .weak,
            .unowned,
            .mutating,
            .left,
            .right,
            .precedence,
            .of,
            .macro,
            .package,
            .yield,
            .then,
            .unsafe,
            .using,
            .final,
            .required,
            .convenience,
            .dynamic,
            .optional,
            .override,
            .prefix,
            .postfix,
            .infix,
            .indirect,
            .distributed,
            .`await`,
            .`actor`,
            .`any`,
            .some_,
            .`open`,
            .file,
            .module,
            .`repeat`,
            .`protocol`,
            .`extension`,
            .`subscript`,
            .`typealias`,
            .`associatedtype`,
            .`where`,
            .`rethrows`,
            .`switch`,
            .`while`,
            .`import`,
            .`inout`
        ]

        public var rawValue: String {
            switch self {
            case .each: "each"
            case .borrowing: "borrowing"
            case .consuming: "consuming"
            case .nonisolated: "nonisolated"
            case .isolated: "isolated"
            case .sending: "sending"
            case .copy: "copy"
            case .consume: "consume"
            case .discard: "discard"
            case .get: "get"
            case .set: "set"
            case .willSet: "willSet"
            case .didSet: "didSet"
            case .lazy: "lazy"
            case .weak: "weak"
            case .unowned: "unowned"
            case .mutating: "mutating"
            case .left: "left"
            case .right: "right"
            case .precedence: "precedence"
            case .of: "of"
            case .macro: "macro"
            case .package: "package"
            case .yield: "yield"
            case .then: "then"
            case .unsafe: "unsafe"
            case .using: "using"
            case .final: "final"
            case .required: "required"
            case .convenience: "convenience"
            case .dynamic: "dynamic"
            case .optional: "optional"
            case .override: "override"
            case .prefix: "prefix"
            case .postfix: "postfix"
            case .infix: "infix"
            case .indirect: "indirect"
            case .distributed: "distributed"
            case .`await`: "await"
            case .`actor`: "actor"
            case .`any`: "any"
            case .some_: "some"
            case .`open`: "open"
            case .file: "file"
            case .module: "module"
            case .`repeat`: "repeat"
            case .`protocol`: "protocol"
            case .`extension`: "extension"
            case .`subscript`: "subscript"
            case .`typealias`: "typealias"
            case .`associatedtype`: "associatedtype"
            case .`where`: "where"
            case .`rethrows`: "rethrows"
            case .`switch`: "switch"
            case .`while`: "while"
            case .`import`: "import"
            case .`inout`: "inout"
            case .unknown(let value): value
            }
        }
    }
}
