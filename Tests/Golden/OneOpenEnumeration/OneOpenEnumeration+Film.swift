// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OneOpenEnumeration {
    public struct Film: Model {
        /// Frames per second.
        public var fps: Fps
        public var size: Size?
        public var title: String?
        public var rating: Rating?

        public init(fps: Fps, size: Size? = nil, title: String? = nil, rating: Rating? = nil) {
            self.fps = fps
            self.size = size
            self.title = title
            self.rating = rating
        }

        public init(from reader: Reader) throws {
            let fps: Fps? = reader.required("fps")
            size = reader.optional("size")
            title = reader.optional("title")
            rating = reader.optional("rating")
            guard let fps else { throw reader.failure() }
            self.fps = fps
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("fps", a.fps, b.fps)
            sink.optional("size", a.size, b.size)
            sink.optional("title", a.title, b.title)
            sink.optional("rating", a.rating, b.rating)
        }

        public enum Fps: OpenEnum {
            case _24
            case _25
            case _30
            case _60
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [._24, ._25, ._30, ._60]

            public var rawValue: String {
                switch self {
                case ._24: "24"
                case ._25: "25"
                case ._30: "30"
                case ._60: "60"
                case .unknown(let value): value
                }
            }
        }

        public enum Size: OpenEnum {
            case small
            case large
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.small, .large]

            public var rawValue: String {
                switch self {
                case .small: "small"
                case .large: "large"
                case .unknown(let value): value
                }
            }
        }

        public enum Rating: OpenEnum {
            case poor
            case fair
            case _3
            case _4
            /// A value that the document does not name.
            case unknown(Int)

            public static let allCases: [Self] = [.poor, .fair, ._3, ._4]

            public var rawValue: Int {
                switch self {
                case .poor: 1
                case .fair: 2
                case ._3: 3
                case ._4: 4
                case .unknown(let value): value
                }
            }
        }
    }
}
