// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension OneOpenEnumeration {
    public struct Film: Model {
        /// Frames per second.
        public var fps: Fps
        public var size: Size?
        public var title: String?

        public init(fps: Fps, size: Size? = nil, title: String? = nil) {
            self.fps = fps
            self.size = size
            self.title = title
        }

        public init(from reader: Reader) throws {
            let fps: Fps? = reader.required("fps")
            size = reader.optional("size")
            title = reader.optional("title")
            guard let fps else { throw reader.failure() }
            self.fps = fps
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("fps", a.fps, b.fps)
            sink.optional("size", a.size, b.size)
            sink.optional("title", a.title, b.title)
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
    }
}
