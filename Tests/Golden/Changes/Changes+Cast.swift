// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Changes {
    public struct Cast: Model {
        public var lead: Patch<String>

        public init(lead: Patch<String> = .absent) {
            self.lead = lead
        }

        public init(from reader: Reader) throws {
            lead = reader.patch("lead")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.patch("lead", a.lead, b.lead)
        }
    }
}
