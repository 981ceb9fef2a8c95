// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OtherMedia {
    /// `POST /both`
    public struct PostBoth: APIOperation, Hashable {
        public typealias API = OtherMedia
        public typealias Output = Void

        public var body: Body?

        public init(body: Body? = nil) {
            self.body = body
        }

        public static let facts = OperationFacts(
            id: "postBoth",
            method: "POST",
            path: "/both",
            security: [],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.json(body)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }

        public struct Body: Model {
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
