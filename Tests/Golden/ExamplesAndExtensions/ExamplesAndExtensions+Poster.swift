// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ExamplesAndExtensions {
    /// See How posters are made. <https://docs.example.com/posters>
    public typealias Poster = APIURL
}
