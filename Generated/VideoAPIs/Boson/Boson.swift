// Made by codegen from boson.yaml and boson.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

/// Boson AI API 1.0.0
///
/// REST API for Boson AI audio models.
public nonisolated enum Boson: HostedAPI {
    public static let server = "https://api.boson.ai"
}
