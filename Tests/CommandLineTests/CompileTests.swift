import Foundation
import TestSupport
import Testing

/// Whatever a document says, the generated code compiles: every kind of schema at every place, in
/// every wrapper, and every word of the runtime as every kind of name.
@Suite(.timeLimit(.minutes(10)))
struct CompileTests {
  // MARK: Kinds, places and wrappers

  private static let kinds = [
    ("object", "type: object, properties: {a: {type: string}}"),
    ("enum", "type: string, enum: [x, y]"),
    ("union", "oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]"),
    ("list", "type: array, items: {type: object, properties: {a: {type: integer}}}"),
    ("tuple", "type: array, prefixItems: [{type: string}, {type: object, properties: {a: {}}}]"),
    ("map", "type: object, additionalProperties: {type: string, enum: [x, y]}"),
    ("alias", "$ref: '#/components/schemas/Alias'"),
    ("stamp", "type: string, format: date-time"),
    ("anything", ""),
  ]

  /// A default for each kind: values that Swift can express, and others that it cannot.
  private static let defaults = [
    "object": "{}", "enum": "x", "union": "{a: b}", "list": "[]", "tuple": "[a]", "map": "{}",
    "alias": "text", "stamp": "'2026-01-01T00:00:00Z'", "anything": "1",
  ]

  private enum Wrapper: String, CaseIterable {
    case plain, nullable, defaulted, nullableDefaulted, recursive
  }

  /// A schema of a kind, in a wrapper; `owner` is what a recursive one leads back to.
  private static func schema(
    _ kind: String, _ text: String, _ wrapper: Wrapper, owner: String, isOld: Bool
  ) -> String {
    // Before 3.1 siblings of `$ref` are ignored, and null is a keyword.
    let isReference = text.hasPrefix("$ref")
    func with(_ more: String) -> String {
      if isReference { return "{allOf: [{\(text)}], \(more)}" }
      return text.isEmpty ? "{\(more)}" : "{\(text), \(more)}"
    }
    func orNull(_ more: String = "") -> String {
      if isOld { return with("nullable: true" + more) }
      return "{anyOf: [{\(text)}, {type: 'null'}]\(more)}"
    }
    let value = defaults[kind] ?? "null"
    switch wrapper {
    case .plain: return "{\(text)}"
    case .nullable: return orNull()
    case .defaulted: return with("default: \(value)")
    case .nullableDefaulted: return orNull(", default: \(value)")
    case .recursive:
      return
        "{type: object, properties: {of: {\(text)}, in: {$ref: '#/components/schemas/\(owner)'}}}"
    }
  }

  /// One document with all combinations: a path for each place in an operation, a schema for each
  /// place in a schema.
  private static func matrix(version: String) -> String {
    let isOld = version.hasPrefix("3.0")
    var paths = ""
    var schemas = ""
    for (kind, text) in kinds where !(isOld && kind == "tuple") {
      for wrapper in Wrapper.allCases {
        let owner = kind.capitalized + wrapper.rawValue.capitalized
        let schema = schema(kind, text, wrapper, owner: owner, isOld: isOld)
        let name = kind + "/" + wrapper.rawValue
        let json = "content: {application/json: {schema: \(schema)}}"
        paths += "  /\(name):\n"
        paths += "    get: {parameters: [{name: p, in: query, schema: \(schema)}, {name: q, in:"
        paths += " query, required: true, schema: \(schema)}], responses: {'200': {description: ok,"
        paths += " \(json)}, '404': {description: no, \(json)}}}\n"
        for method in ["post", "patch"] {
          paths += "    \(method): {requestBody: {\(json)}, responses: {'200': {description: ok,"
          paths += " \(json)}, '201': {description: ok}}}\n"
        }
        paths +=
          "    put: {requestBody: {required: true, \(json)}, responses: {'200': {description:"
        paths += " ok, content: {application/json: {schema: {type: array, items: \(schema)}}}}}}\n"
        schemas +=
          "    \(owner):\n      type: object\n      required: [needed]\n      properties:\n"
        schemas += "        needed: \(schema)\n        property: \(schema)\n"
        schemas += "        list: {type: array, items: \(schema)}\n"
        schemas += "        map: {type: object, additionalProperties: \(schema)}\n"
        schemas += "        variant: {oneOf: [\(schema), {type: integer}]}\n"
        if !isOld { schemas += "        place: {type: array, prefixItems: [\(schema)]}\n" }
        schemas += "      additionalProperties: \(schema)\n"
        schemas += "    \(owner)Named: \(schema)\n"
        schemas += "    \(owner)Merged: {allOf: [{$ref: '#/components/schemas/\(owner)'}, {type:"
        schemas += " object, properties: {property: \(schema)}}]}\n"
        // A change: three states at all levels.
        paths += "  /changes/\(name):\n    patch: {requestBody: {content: {application/json:"
        paths += " {schema: {type: object, required: [needed], properties: {needed: \(schema),"
        paths += " property: \(schema), deep: {type: object, properties: {property: \(schema)}}}}}}"
        paths += "}, responses: {'204': {description: done}}}\n"
      }
    }
    return """
      openapi: \(version)
      info: {title: Matrix, version: '1'}
      servers: [{url: 'https://matrix.example'}]
      paths:
      \(paths)components:
        schemas:
          A: {type: object, required: [a], properties: {a: {type: string}}}
          B: {type: object, required: [b], properties: {b: {type: string}}}
          Alias: {type: string}
      \(schemas)
      """
  }

  @Test(arguments: ["3.0.3", "3.1.0"])
  func everyKindAtEveryPlaceCompiles(version: String) throws {
    let workspace = try Workspace()
    try workspace.write(Self.matrix(version: version), to: "matrix.yaml")
    try workspace.expectCompiles("matrix.yaml", to: "out")
  }

  // MARK: Names

  /// Every word that the runtime declares, and those of the protocols it uses.
  private static func words() throws -> [String] {
    var words: Set = [
      "hash", "hashValue", "encode", "init", "from", "into", "allCases", "rawValue", "description",
      "debugDescription", "errorDescription", "failureReason", "recoverySuggestion", "helpAnchor",
      "localizedDescription", "customMirror", "stringValue", "intValue", "none", "some", "wrapped",
      "id", "self", "Self", "Type", "Protocol", "Any", "AnyObject", "Optional", "Sendable",
      "Hashable", "Equatable", "Codable", "Encodable", "Decodable", "CaseIterable", "Error",
      "Never", "Void", "String", "Int", "Bool", "Double", "Array", "Dictionary", "Swift",
      "Foundation", "Data", "Date", "URL", "UUID", "Decimal", "Task", "Result", "Actor",
      "MainActor", "StaticString", "Element", "Value", "Key", "Base", "lhs", "rhs", "a", "b",
    ]
    let keywords = "func|var|let|case|struct|enum|class|protocol|typealias|associatedtype"
    let declaration = try Regex("\\b(?:\(keywords))\\s+`?([A-Za-z][A-Za-z0-9]*)")
    let folder = Package.root.appendingPathComponent("Sources/APIRuntime").path
    for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init()
    where name.hasSuffix(".swift") {
      let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      for match in text.matches(of: declaration) {
        if let word = match[1].substring { words.insert(String(word)) }
      }
    }
    return words.sorted()
  }

  /// One document in which each word is the name of a schema, a property, a value, a variant, a
  /// title, a parameter of each kind, an operation, a tag and a security scheme.
  @Test func everyWordIsEveryKindOfName() throws {
    let words = try Self.words()
    try #require(words.count > 300)
    var schemas = ""
    var paths = ""
    let properties = words.map { "        '\($0)': {type: string}\n" }.joined()
    schemas += "    WordsObject:\n      type: object\n      required: [\(words.quoted)]\n"
    schemas += "      properties:\n\(properties)      additionalProperties: true\n"
    schemas += "    WordsOptional:\n      type: object\n      properties:\n\(properties)"
    schemas += "    WordsEnum: {type: string, enum: [\(words.quoted)]}\n"
    // A union of hundreds takes the compiler too long.
    for start in stride(from: 0, to: words.count, by: 100) {
      let some = words[start..<min(start + 100, words.count)]
      schemas += "    WordsUnion\(start):\n      oneOf:\n"
      schemas += some.map { "        - {$ref: '#/components/schemas/\($0)'}\n" }.joined()
      schemas += "    WordsTitled\(start):\n      oneOf:\n"
      schemas += some.map { word in
        "        - {title: '\(word)', type: object, required: ['\(word)'], properties:"
          + " {'\(word)': {}}}\n"
      }.joined()
    }
    schemas += "    WordsNested:\n      type: object\n      properties:\n"
    schemas += words.map {
      "        '\($0)': {type: object, properties: {'\($0)': {type: string, enum: [a, b]}}}\n"
    }.joined()
    for word in words {
      schemas += "    '\(word)': {type: object, required: ['x\(word)'], properties: {'x\(word)':"
      schemas += " {type: string}, value: {$ref: '#/components/schemas/\(word)'}}}\n"
      paths += "  '/\(word)/{\(word)}':\n    get:\n      operationId: '\(word)'\n"
      paths += "      parameters:\n        - {name: '\(word)', in: path, required: true, schema:"
      paths +=
        " {type: string}}\n        - {name: '\(word)', in: query, schema: {type: string, enum:"
      paths += " [a]}}\n        - {name: '\(word)', in: header, schema: {type: integer}}\n"
      paths += "      responses: {'200': {description: ok, content: {application/json: {schema:"
      paths +=
        " {title: '\(word)', type: object, properties: {'\(word)': {type: object, properties:"
      paths +=
        " {n: {}}}}}}}}, '400': {description: no, content: {application/json: {schema: {$ref:"
      paths += " '#/components/schemas/\(word)'}}}}}\n"
    }
    let demands = words.map { "'\($0)': []" }.joined(separator: ", ")
    paths += "  /secured: {get: {operationId: secured, security: [{\(demands)}], responses: {}}}\n"
    let schemes = words.map { "    '\($0)': {type: apiKey, in: header, name: 'x-\($0)'}\n" }
    let workspace = try Workspace()
    try workspace.write(
      """
      openapi: 3.1.0
      info: {title: Words, version: '1'}
      servers: [{url: 'https://words.example'}]
      paths:
      \(paths)components:
        securitySchemes:
      \(schemes.joined())
        schemas:
      \(schemas)
      """, to: "words.yaml")
    try workspace.expectCompiles("words.yaml", to: "out")
  }

  // MARK: Hints

  /// Annotations of a document never cause a refusal, whatever they are.
  @Test func noHintRefusesADocument() throws {
    let values = [
      "null", "true", "1", "-0.0", "1e400", "123456789012345678901234567890", "''", "text",
      "'*/ \"\"\" \\\\( // ` \u{2028}'", "2026-01-01", "[]", "[1, [a]]", "{}", "{a: {b: 1}}",
      "'\(String(repeating: "long ", count: 300))'", "'\u{1F600}'", "'...'", "'_'", "'1'",
    ]
    let hints = [
      "title", "description", "default", "example", "examples", "externalDocs", "deprecated",
      "x-swift-name", "x-enum-varnames", "x-enumNames", "readOnly", "format", "pattern",
      "minimum", "maxLength", "multipleOf", "xml", "$comment",
    ]
    var properties = ""
    var parameters = ""
    for (index, hint) in hints.enumerated() {
      for (number, value) in values.enumerated() {
        for (kind, text) in Self.kinds.dropLast() where !text.contains("format") {
          properties += "        \(kind)\(index)x\(number): {\(text), \(hint): \(value)}\n"
        }
        parameters += "        - {name: p\(index)x\(number), in: query, \(hint): \(value), schema:"
        parameters += " {type: string, \(hint): \(value)}}\n"
      }
    }
    let workspace = try Workspace()
    for (number, value) in values.enumerated() {
      try workspace.write(
        """
        openapi: 3.1.0
        info: {title: \(value), version: \(value), summary: \(value), description: \(value)}
        tags: [{name: t, description: \(value)}]
        paths:
          /hints:
            get:
              summary: \(value)
              description: \(value)
              operationId: \(value)
              tags: \(value)
              deprecated: \(value)
              externalDocs: \(value)
              responses: {'200': {description: \(value), x-more: \(value)}}
        """, to: "title\(number)/openapi.yaml")
      try workspace.expectCompiles("title\(number)/openapi.yaml", to: "title\(number)/out")
    }
    try workspace.write(
      """
      openapi: 3.1.0
      info: {title: Hints, version: '1'}
      paths:
        /hints:
          get:
            parameters:
      \(parameters)      responses: {'204': {description: done}}
      components:
        schemas:
          A: {type: object, required: [a], properties: {a: {type: string}}}
          B: {type: object, required: [b], properties: {b: {type: string}}}
          Alias: {type: string}
          Hints:
            type: object
            properties:
      \(properties)
      """.replacingOccurrences(of: "\n        - {name", with: "\n        - {name"), to: "hints.yaml"
    )
    try workspace.expectCompiles("hints.yaml", to: "out")
  }

  // MARK: Documents that went wrong once

  private static let cases: [String] = {
    let folder = Package.root.deletingLastPathComponent().appendingPathComponent("shared/cases")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder.path + "/" + $0 }
  }()

  @Test(.enabled(if: !cases.isEmpty, "../shared/cases is absent"))
  func everySharedCaseCompiles() throws {
    let workspace = try Workspace()
    for (index, path) in Self.cases.enumerated() {
      try workspace.expectCompiles(path, to: "out\(index)")
    }
  }
}

extension [String] {
  fileprivate var quoted: String { map { "'\($0)'" }.joined(separator: ", ") }
}
