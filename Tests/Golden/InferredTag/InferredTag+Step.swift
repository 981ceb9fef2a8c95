// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension InferredTag {
    public enum Step: Union {
        case `open`(Open)
        case wait(Wait)
        /// Anything else
        case anythingElse(AnythingElse)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "action") {
            $0.add("open") { Self.`open`($0) }
            $0.add("wait") { Self.wait($0) }
            $0.add { Self.anythingElse($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .`open`(let value): value
            case .wait(let value): value
            case .anythingElse(let value): value
            case .unknown(let value): value
            }
        }

        public struct Open: Model {
            public var action: Action
            public var url: String

            public init(url: String, action: Action = .`open`) {
                self.action = action
                self.url = url
            }

            public init(from reader: Reader) throws {
                action = reader.optional("action", default: .`open`)
                let url: String? = reader.required("url")
                guard let url else { throw reader.failure() }
                self.url = url
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("action", a.action, b.action)
                sink.required("url", a.url, b.url)
            }

            public enum Action: OpenEnum {
                case `open`
                /// A value that the document does not name.
                case unknown(String)

                public static let allCases: [Self] = [.`open`]

                public var rawValue: String {
                    switch self {
                    case .`open`: "open"
                    case .unknown(let value): value
                    }
                }
            }
        }

        public struct Wait: Model {
            public var action: Action
            public var seconds: Double

            public init(action: Action, seconds: Double) {
                self.action = action
                self.seconds = seconds
            }

            public init(from reader: Reader) throws {
                let action: Action? = reader.required("action")
                let seconds: Double? = reader.required("seconds")
                guard let action, let seconds else { throw reader.failure() }
                self.action = action
                self.seconds = seconds
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("action", a.action, b.action)
                sink.required("seconds", a.seconds, b.seconds)
            }

            public enum Action: OpenEnum {
                case wait
                /// A value that the document does not name.
                case unknown(String)

                public static let allCases: [Self] = [.wait]

                public var rawValue: String {
                    switch self {
                    case .wait: "wait"
                    case .unknown(let value): value
                    }
                }
            }
        }

        /// Anything else
        public struct AnythingElse: Model {
            public var note: String?

            public init(note: String? = nil) {
                self.note = note
            }

            public init(from reader: Reader) throws {
                note = reader.optional("note")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("note", a.note, b.note)
            }
        }
    }
}
