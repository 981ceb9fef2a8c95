// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

/// 2024-01-01 1.0
public nonisolated enum PlainKeys: HostedAPI {
    public static let server = "https://films.example.com"
}
