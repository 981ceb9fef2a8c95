// Made by codegen from colossyan.json and colossyan.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

/// Video Generation Job Status API 1.0.0
public nonisolated enum Colossyan: HostedAPI {
    public static let server = "https://app.colossyan.com/api/v1"
}
