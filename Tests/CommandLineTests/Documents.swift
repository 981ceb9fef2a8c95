/// Documents for the tests.
enum Documents {
  /// One operation, and a schema for each of the names.
  static func pets(title: String = "Pets", schemas: [String] = ["Pet"]) -> String {
    """
    openapi: 3.1.0
    info: {title: \(title), version: "1"}
    servers: [{url: "https://api.example.com"}]
    paths:
      /pets:
        get:
          operationId: listPets
          responses:
            "200":
              description: ok
              content:
                application/json:
                  schema: {$ref: "#/components/schemas/\(schemas[0])"}
    components:
      schemas:
    \(schemas.map { "    \($0): {type: object, properties: {name: {type: string}}}" }
      .joined(separator: "\n"))

    """
  }

  /// The files of `pets()` in the namespace `Pets`, with their list.
  static let petFiles = [
    ".codegen-files", "Pets/Pets+Client.swift", "Pets/Pets+ListPets.swift", "Pets/Pets+Pet.swift",
    "Pets/Pets.swift",
  ]

  /// A schema whose properties are references. Each dangling one is a warning.
  static func references(_ references: String...) -> String {
    let properties = references.enumerated()
      .map { "        p\($0): {$ref: \"\($1)\"}" }.joined(separator: "\n")
    return """
      openapi: 3.1.0
      info: {title: References, version: "1"}
      servers: [{url: "https://api.example.com"}]
      paths: {}
      components:
        schemas:
          Holder:
            type: object
            properties:
      \(properties)

      """
  }

  /// Targets for references.
  static let shared = """
    Colour: {type: object, properties: {red: {type: integer}}}

    """

  /// A schema with so many properties that its file is the largest.
  static func wide(_ word: String, count: Int = 300) -> String {
    let properties = (0..<count).map { "        \(word)\($0): {type: string}" }
    return pets(schemas: ["Pet", "Ant"])
      + "    Zebra:\n      type: object\n      properties:\n"
      + properties.joined(separator: "\n") + "\n"
  }
}
