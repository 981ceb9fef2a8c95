// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

/// Films 1
///
/// Everything about films.
///
/// First paragraph.
///
/// - a list
/// - with `code`
///
/// ```swift
/// let a = 1 /* not a comment */
/// ```
public nonisolated enum TextForPeople: APIRuntime.API {}
