// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension NestedTypes {
    public struct Words: Model {
        public var _16x9: _16x9Property?
        public var _4: _4Property?
        public var u1F600: u1F600Property?
        public var files: [File]?
        public var data: Data?
        public var words: Words?

        public init(
            _16x9: _16x9Property? = nil,
            _4: _4Property? = nil,
            u1F600: u1F600Property? = nil,
            files: [File]? = nil,
            data: Data? = nil,
            words: Words? = nil
        ) {
            self._16x9 = _16x9
            self._4 = _4
            self.u1F600 = u1F600
            self.files = files
            self.data = data
            self.words = words
        }

        public init(from reader: Reader) throws {
            _16x9 = reader.optional("16:9")
            _4 = reader.optional("4")
            u1F600 = reader.optional("\u{1F600}")
            files = reader.optional("files")
            data = reader.optional("data")
            words = reader.optional("Words")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("16:9", a._16x9, b._16x9)
            sink.optional("4", a._4, b._4)
            sink.optional("\u{1F600}", a.u1F600, b.u1F600)
            sink.optional("files", a.files, b.files)
            sink.optional("data", a.data, b.data)
            sink.optional("Words", a.words, b.words)
        }

        public enum _16x9Property: OpenEnum {
            case a
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.a]

            public var rawValue: String {
                switch self {
                case .a: "a"
                case .unknown(let value): value
                }
            }
        }

        public struct _4Property: Model {
            public var a: String?

            public init(a: String? = nil) {
                self.a = a
            }

            public init(from reader: Reader) throws {
                a = reader.optional("a")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("a", a.a, b.a)
            }
        }

        public struct u1F600Property: Model {
            public var a: String?

            public init(a: String? = nil) {
                self.a = a
            }

            public init(from reader: Reader) throws {
                a = reader.optional("a")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("a", a.a, b.a)
            }
        }

        public enum File: OpenEnum {
            case a
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.a]

            public var rawValue: String {
                switch self {
                case .a: "a"
                case .unknown(let value): value
                }
            }
        }

        public struct Data: Model {
            public var a: String?

            public init(a: String? = nil) {
                self.a = a
            }

            public init(from reader: Reader) throws {
                a = reader.optional("a")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("a", a.a, b.a)
            }
        }

        public struct Words: Model {
            public var words: Words?

            public init(words: Words? = nil) {
                self.words = words
            }

            public init(from reader: Reader) throws {
                words = reader.optional("Words")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("Words", a.words, b.words)
            }

            public struct Words: Model {
                public var a: String?

                public init(a: String? = nil) {
                    self.a = a
                }

                public init(from reader: Reader) throws {
                    a = reader.optional("a")
                }

                public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                    sink.optional("a", a.a, b.a)
                }
            }
        }
    }
}
