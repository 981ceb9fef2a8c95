// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

/// Orders 1
public nonisolated enum OtherMedia: HostedAPI {
    public static let server = "https://orders.example.com"
}
