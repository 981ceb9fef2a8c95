// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ByProperties {
    public struct Upload: Model {
        public var fileID: String
        public var name: String?

        public init(fileID: String, name: String? = nil) {
            self.fileID = fileID
            self.name = name
        }

        public init(from reader: Reader) throws {
            let fileID: String? = reader.required("file_id")
            name = reader.optional("name")
            guard let fileID else { throw reader.failure() }
            self.fileID = fileID
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("file_id", a.fileID, b.fileID)
            sink.optional("name", a.name, b.name)
        }
    }
}
