// Made by codegen from hera.yaml and hera.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

/// Hera.Video API 1.0.0
///
/// API for motion graphics video generation
public nonisolated enum Hera: HostedAPI {
    public static let server = "https://api.hera.video/v1"
}
