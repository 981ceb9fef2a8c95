// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

/// On the wire 1
public nonisolated enum OnTheWire: HostedAPI {
    public static let server = "https://wire.example/v1"
}
