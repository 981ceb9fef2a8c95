// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OneOpenEnumeration {
    public struct Account: Model {
        public var kind: Kind?
        public var bot: Bot?

        public init(kind: Kind? = nil, bot: Bot? = nil) {
            self.kind = kind
            self.bot = bot
        }

        public init(from reader: Reader) throws {
            kind = reader.optional("kind")
            bot = reader.optional("bot")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("kind", a.kind, b.kind)
            sink.optional("bot", a.bot, b.bot)
        }

        public enum Bot: OpenEnum {
            case bot
            /// A value that the document does not name.
            case unknown(Int)

            public static let allCases: [Self] = [.bot]

            public var rawValue: Int {
                switch self {
                case .bot: 2
                case .unknown(let value): value
                }
            }
        }
    }
}
