// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

/// Films 1
public nonisolated enum SchemeNames: HostedAPI {
    public static let server = "https://films.example.com"
}
