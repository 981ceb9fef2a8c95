// Made by codegen from hera.yaml and hera.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Hera {
    /// Status information for an individual export output.
    public struct ExportStatusEntry: Model {
        /// Status of this export output (in-progress, success, or failed).
        public var status: ExternalExportStatusEnum
        /// URL to download or view the exported file if succeeded, or null if not applicable.
        public var fileURL: String?
        /// Configuration details for this export output.
        public var config: ExternalExportConfig
        /// Error message (if status is 'failed').
        public var error: String?

        public init(
            status: ExternalExportStatusEnum,
            config: ExternalExportConfig,
            fileURL: String? = nil,
            error: String? = nil
        ) {
            self.status = status
            self.fileURL = fileURL
            self.config = config
            self.error = error
        }

        public init(from reader: Reader) throws {
            let status: ExternalExportStatusEnum? = reader.required("status")
            fileURL = reader.optional("file_url")
            let config: ExternalExportConfig? = reader.required("config")
            error = reader.optional("error")
            guard let status, let config else { throw reader.failure() }
            self.status = status
            self.config = config
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("status", a.status, b.status)
            sink.optional("file_url", a.fileURL, b.fileURL)
            sink.required("config", a.config, b.config)
            sink.optional("error", a.error, b.error)
        }
    }
}
