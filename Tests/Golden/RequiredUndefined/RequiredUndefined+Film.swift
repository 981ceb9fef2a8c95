// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension RequiredUndefined {
    public struct Film: Model {
        public var id: String
        /// The document requires this property but does not define it.
        public var totalCost: JSONValue?
        /// The document requires this property but does not define it.
        public var download: JSONValue?

        public init(id: String, totalCost: JSONValue? = nil, download: JSONValue? = nil) {
            self.id = id
            self.totalCost = totalCost
            self.download = download
        }

        public init(from reader: Reader) throws {
            let id: String? = reader.required("id")
            totalCost = reader.optional("total_cost")
            download = reader.optional("download")
            guard let id else { throw reader.failure() }
            self.id = id
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("id", a.id, b.id)
            sink.optional("total_cost", a.totalCost, b.totalCost)
            sink.optional("download", a.download, b.download)
        }
    }
}
