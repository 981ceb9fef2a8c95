// Made by codegen from hooked.yaml and hooked.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

/// Hooked API 1.0.0
///
/// AI Video Generation API
public nonisolated enum Hooked: HostedAPI {
    public static let server = "https://api.hooked.so"
}
