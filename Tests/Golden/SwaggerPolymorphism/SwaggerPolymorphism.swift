// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

/// Pets 1
public enum SwaggerPolymorphism: HostedAPI {
    public static let server = "https://pets.example.com"
}
