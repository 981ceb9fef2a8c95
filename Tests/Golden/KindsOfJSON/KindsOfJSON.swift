// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

/// Unions that the kinds of JSON tell apart 1
public nonisolated enum KindsOfJSON: APIRuntime.API {}
