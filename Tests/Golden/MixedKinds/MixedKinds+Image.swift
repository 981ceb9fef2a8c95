// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension MixedKinds {
    public struct Image: APIRuntime.Model {
        public var type: Type_
        public var url: APIURL?

        public init(type: Type_ = .image, url: APIURL? = nil) {
            self.type = type
            self.url = url
        }

        public init(from reader: Reader) throws {
            type = reader.optional("type", default: .image)
            url = reader.optional("url")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("type", a.type, b.type)
            sink.optional("url", a.url, b.url)
        }

        public enum Type_: OpenEnum {
            case image
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.image]

            public var rawValue: String {
                switch self {
                case .image: "image"
                case .unknown(let value): value
                }
            }
        }
    }
}
