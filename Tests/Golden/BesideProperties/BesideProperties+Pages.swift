// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension BesideProperties {
    public struct Pages: Model {
        public var pages: Int

        public init(pages: Int) {
            self.pages = pages
        }

        public init(from reader: Reader) throws {
            let pages: Int? = reader.required("pages")
            guard let pages else { throw reader.failure() }
            self.pages = pages
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("pages", a.pages, b.pages)
        }
    }
}
