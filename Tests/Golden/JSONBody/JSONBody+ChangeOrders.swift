// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension JSONBody {
    /// `PATCH /orders`
    public struct ChangeOrders: APIOperation, Hashable {
        public typealias API = JSONBody
        public typealias Output = Void

        public var dryRun: Bool
        public var body: Body?

        public init(dryRun: Bool, body: Body? = nil) {
            self.dryRun = dryRun
            self.body = body
        }

        public static let facts = OperationFacts(
            id: "changeOrders",
            method: "PATCH",
            path: "/orders",
            security: [],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.query("dry_run", dryRun)
            try request.json(body, as: "application/merge-patch+json")
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }

        public struct Body: Model {
            public var note: Patch<String>

            public init(note: Patch<String> = .absent) {
                self.note = note
            }

            public init(from reader: Reader) throws {
                note = reader.patch("note")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.patch("note", a.note, b.note)
            }
        }
    }
}
