// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

/// Films 1
public nonisolated enum ServerVariables: HostedAPI {
    public static let server = "https://eu.example.com:8443/v2"
}
