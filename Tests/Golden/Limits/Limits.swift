// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

/// Orders 1
public enum Limits: APIRuntime.API {}
