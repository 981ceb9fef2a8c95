// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

/// Lexicon 1
public nonisolated enum ShadowingSchemas: APIRuntime.HostedAPI {
    public static let server = "https://words.example.com"
}
