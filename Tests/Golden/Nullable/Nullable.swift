// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

/// Answers that may be null 1
public nonisolated enum Nullable: HostedAPI {
    public static let server = "https://films.example/v1"
}
