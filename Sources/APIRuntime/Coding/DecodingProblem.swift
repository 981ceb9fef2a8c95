import Foundation

/// One mismatch between a JSON text and the API's description: the path, the expected kind of value
/// and the kind that was found. It never contains the value itself, so it can be logged.
public struct DecodingProblem: Hashable, Sendable, CustomStringConvertible {
  /// The path, for example `data[3].name`; empty for the whole text.
  public let path: String
  /// The expected value, for example `an integer`.
  public let expected: String
  /// The value found, for example `a number with a fraction`, `null`, `nothing`.
  public let found: String

  /// Creates a problem; `path` is spelled as in ``path``.
  public init(path: String, expected: String, found: String) {
    self.path = path
    self.expected = expected
    self.found = found
  }

  init(path: [any CodingKey], expected: String, found: String) {
    self.init(path: pathText(path), expected: expected, found: found)
  }

  static let notJSON = DecodingProblem(path: "", expected: "JSON", found: "text that is not JSON")

  public var description: String {
    "\(path.isEmpty ? "the body" : path): expected \(expected), found \(found)"
  }
}

/// All problems of a JSON text, as the one error that reading it throws.
public struct DecodingProblems: Error, Hashable, Sendable, CustomStringConvertible, LocalizedError {
  /// In the order in which they were found.
  public let problems: [DecodingProblem]

  /// Creates an error from these problems.
  public init(_ problems: [DecodingProblem]) {
    self.problems = problems
  }

  public var description: String {
    problems.isEmpty
      ? "the JSON does not match the description"
      : problems.map(\.description).joined(separator: "; ")
  }

  public var errorDescription: String? { description }
}

extension DecodingProblems {
  /// Translates an error that a decoder threw while reading a value of `type` at `path`.
  init(
    _ error: any Error, type: Any.Type, path: [any CodingKey], shape: () -> JSONShape?
  ) {
    if let problems = error as? DecodingProblems {
      self = problems
      return
    }
    let shape = shape()
    var place = path
    var missing = false
    switch error as? DecodingError {
    case .keyNotFound(let key, let context):
      place = context.codingPath + [key]
      missing = true
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      place = context.codingPath
    case nil: place += shape?.pathToMalformedString ?? []
    @unknown default: break
    }
    // Ignore a path that lies outside of the value.
    if place.count < path.count { place = path }
    // A decoder that fails in a container of numbers does not say at which one.
    if !missing, let inner = shape?.value(at: place.dropFirst(path.count)) {
      let content = contentType(of: type, at: place.dropFirst(path.count))
      place += inner.pathToMismatch(with: content) ?? []
    }
    let rest = place.dropFirst(path.count)
    self.init([
      DecodingProblem(
        path: place, expected: expectedJSON(of: type, at: rest),
        found: missing ? "nothing" : shape?.value(at: rest)?.words ?? "another value")
    ])
  }
}

/// A coding path in the spelling of source code. Keys may come from the server, so unusual
/// characters are escaped and the length is limited.
private func pathText(_ path: [any CodingKey]) -> String {
  var text = ""
  for key in path {
    if let index = key.intValue {
      text += "[\(index)]"
    } else if isPlain(key.stringValue) {
      text += text.isEmpty ? key.stringValue : "." + key.stringValue
    } else {
      let name = String(key.stringValue.prefix(64))
      text += "[\(name.debugDescription)]"
    }
  }
  return text
}

private func isPlain(_ key: String) -> Bool {
  !key.isEmpty && key.utf8.count <= 64
    && key.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
        UInt8(ascii: "$"):
        true
      default: false
      }
    }
}
