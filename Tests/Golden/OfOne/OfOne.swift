// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

/// Unions of one 1
public nonisolated enum OfOne: APIRuntime.API {}
