// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension ShadowingProperties {
    public struct JSON: Model {
        public var json: Data

        public init(json: Data) {
            self.json = json
        }

        public init(from reader: Reader) throws {
            let json: Data? = reader.required("json")
            guard let json else { throw reader.failure() }
            self.json = json
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("json", a.json, b.json)
        }
    }
}
