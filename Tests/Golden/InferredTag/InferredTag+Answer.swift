// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension InferredTag {
    public enum Answer: Union {
        case `true`(True)
        case `false`(False)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "ok") {
            $0.add(true) { Self.`true`($0) }
            $0.add(false) { Self.`false`($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .`true`(let value): value
            case .`false`(let value): value
            case .unknown(let value): value
            }
        }

        public struct True: Model {
            public var ok: Bool
            public var result: String?

            public init(ok: Bool = true, result: String? = nil) {
                self.ok = ok
                self.result = result
            }

            public init(from reader: Reader) throws {
                ok = reader.optional("ok", default: true)
                result = reader.optional("result")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("ok", a.ok, b.ok)
                sink.optional("result", a.result, b.result)
            }
        }

        public struct False: Model {
            public var ok: Bool
            public var error: String?

            public init(ok: Bool = false, error: String? = nil) {
                self.ok = ok
                self.error = error
            }

            public init(from reader: Reader) throws {
                ok = reader.optional("ok", default: false)
                error = reader.optional("error")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("ok", a.ok, b.ok)
                sink.optional("error", a.error, b.error)
            }
        }
    }
}
