// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Outside {
    public struct Pet: Model {
        public var above: JSONValue?
        public var absolute: JSONValue?
        public var file: JSONValue?
        public var http: JSONValue?
        public var https: JSONValue?
        public var share: JSONValue?
        public var data: JSONValue?
        public var drive: JSONValue?

        public init(
            above: JSONValue? = nil,
            absolute: JSONValue? = nil,
            file: JSONValue? = nil,
            http: JSONValue? = nil,
            https: JSONValue? = nil,
            share: JSONValue? = nil,
            data: JSONValue? = nil,
            drive: JSONValue? = nil
        ) {
            self.above = above
            self.absolute = absolute
            self.file = file
            self.http = http
            self.https = https
            self.share = share
            self.data = data
            self.drive = drive
        }

        public init(from reader: Reader) throws {
            above = reader.optional("above")
            absolute = reader.optional("absolute")
            file = reader.optional("file")
            http = reader.optional("http")
            https = reader.optional("https")
            share = reader.optional("share")
            data = reader.optional("data")
            drive = reader.optional("drive")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("above", a.above, b.above)
            sink.optional("absolute", a.absolute, b.absolute)
            sink.optional("file", a.file, b.file)
            sink.optional("http", a.http, b.http)
            sink.optional("https", a.https, b.https)
            sink.optional("share", a.share, b.share)
            sink.optional("data", a.data, b.data)
            sink.optional("drive", a.drive, b.drive)
        }
    }
}
