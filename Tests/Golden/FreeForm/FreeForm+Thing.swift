// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension FreeForm {
    public struct Thing: Model {
        public var payload: JSONValue
        public var extra: JSONValue?
        public var never: JSONValue?
        public var object: [String: JSONValue]?
        public var list: [JSONValue]?
        public var inferredList: [String]?
        public var inferredObject: InferredObject?
        public var inferredValues: InferredValues?
        public var map: [String: Bool]?

        public init(
            payload: JSONValue,
            extra: JSONValue? = nil,
            never: JSONValue? = nil,
            object: [String: JSONValue]? = nil,
            list: [JSONValue]? = nil,
            inferredList: [String]? = nil,
            inferredObject: InferredObject? = nil,
            inferredValues: InferredValues? = nil,
            map: [String: Bool]? = nil
        ) {
            self.payload = payload
            self.extra = extra
            self.never = never
            self.object = object
            self.list = list
            self.inferredList = inferredList
            self.inferredObject = inferredObject
            self.inferredValues = inferredValues
            self.map = map
        }

        public init(from reader: Reader) throws {
            let payload: JSONValue? = reader.required("payload")
            extra = reader.optional("extra")
            never = reader.optional("never")
            object = reader.optional("object")
            list = reader.optional("list")
            inferredList = reader.optional("inferred_list")
            inferredObject = reader.optional("inferred_object")
            inferredValues = reader.optional("inferred_values")
            map = reader.optional("map")
            guard let payload else { throw reader.failure() }
            self.payload = payload
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("payload", a.payload, b.payload)
            sink.optional("extra", a.extra, b.extra)
            sink.optional("never", a.never, b.never)
            sink.optional("object", a.object, b.object)
            sink.optional("list", a.list, b.list)
            sink.optional("inferred_list", a.inferredList, b.inferredList)
            sink.optional("inferred_object", a.inferredObject, b.inferredObject)
            sink.optional("inferred_values", a.inferredValues, b.inferredValues)
            sink.optional("map", a.map, b.map)
        }

        public struct InferredObject: Model {
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

        public enum InferredValues: OpenEnum {
            case a
            case b
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.a, .b]

            public var rawValue: String {
                switch self {
                case .a: "a"
                case .b: "b"
                case .unknown(let value): value
                }
            }
        }
    }
}
