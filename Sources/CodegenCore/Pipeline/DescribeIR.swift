/// Describes what will be printed in few words: a line for each declaration and each of its parts,
/// without documentation, and without locations, so that editing a document elsewhere changes
/// nothing.
///
///     struct Pet  "/components/schemas/Pet"
///       id "id": Int
///       tag "tag": Pet.Tag, optional
struct IRDescription {
  private let types: IR.TypeTable
  private var text = ""

  static func text(_ namespace: IR.Namespace) -> String {
    var description = Self(types: namespace.types)
    description.describe(namespace)
    return description.text
  }

  private init(types: IR.TypeTable) {
    self.types = types
  }

  private mutating func line(_ parts: String...) {
    text += parts.joined() + "\n"
  }

  private mutating func describe(_ namespace: IR.Namespace) {
    line(
      "namespace \(namespace.name.text)",
      namespace.access == .public ? "" : ", \(namespace.access)",
      namespace.server.map { ", server \($0.source)" } ?? "")
    for scheme in namespace.schemes {
      line("credential \(scheme.name.text) \(scheme.scheme.source): \(words(scheme.place))")
    }
    for parameter in namespace.clientParameters {
      line("client parameter \(parameter.name.text) \(parameter.key.source)")
    }
    for id in types.ids { describe(types[id], name(of: id)) }
    for endpoint in namespace.endpoints { describe(endpoint) }
  }

  // MARK: Types

  private mutating func describe(_ declaration: IR.TypeDeclaration, _ name: String) {
    // A pointer is text of the document, which may have line breaks and worse.
    let origin = "  " + StringLiteral(declaration.origin.pointer).source
    switch declaration.kind {
    case .alias(let type): line("alias \(name) = \(spelled(type))\(origin)")
    case .pending: line("pending \(name)\(origin)")
    case .structure(let structure):
      line(structure.isTuple ? "tuple " : "struct ", name, origin)
      describe(structure)
    case .enumeration(let enumeration):
      line("enum \(name): \(enumeration.rawType)\(origin)")
      for value in enumeration.cases { line("  \(value.name.text) = \(words(value.value))") }
    case .union(let union):
      line(
        union.isIndirect ? "indirect " : "", "union \(name)",
        union.tag.map { " by \($0.source)" } ?? "", origin)
      for variant in union.variants {
        line("  \(variant.name.text): \(spelled(variant.type))\(words(variant.mark))")
      }
    }
  }

  private mutating func describe(_ structure: IR.Structure) {
    for property in structure.properties {
      let key =
        switch property.key {
        case .name(let name): name.source
        case .index(let index): "\(index)"
        }
      line(
        "  \(property.name.text) \(key): \(spelled(property.type))", words(property.presence),
        property.storage == .indirect ? ", indirect" : "")
    }
    for part in structure.unions { line("  \(part.name.text) beside: \(spelled(part.type))") }
    switch structure.additional {
    case .properties(let type, let names)?:
      line("  others: \(spelled(type))", names.isEmpty ? "" : " besides \(list(names))")
    case .elements(let type)?: line("  others: \(spelled(type))")
    case nil: break
    }
  }

  /// The full name, without the namespace.
  private func name(of id: IR.TypeID) -> String {
    var names = [types[id].name.text]
    var owner = types[id].owner
    while case .type(let outer) = owner {
      names.append(types[outer].name.text)
      owner = types[outer].owner
    }
    if case .endpoint(let name) = owner { names.append(name.text) }
    return names.reversed().joined(separator: ".")
  }

  private func spelled(_ type: IR.TypeReference) -> String {
    switch type {
    case .named(let id): name(of: id)
    case .builtin(let builtin): builtin.rawValue
    case .array(let element): "[\(spelled(element))]"
    case .dictionary(let value): "[String: \(spelled(value))]"
    case .optional(let wrapped): "\(spelled(wrapped))?"
    }
  }

  private func list(_ texts: [StringLiteral]) -> String {
    texts.map(\.source).joined(separator: ", ")
  }

  private func words(_ presence: IR.Presence) -> String {
    switch presence {
    case .required: ""
    case .requiredNullable: ", nullable"
    case .optional: ", optional"
    case .patch: ", patch"
    case .defaulted(let value): " = \(words(value))"
    case .nullableDefaulted(let value): ", nullable = \(words(value))"
    }
  }

  private func words(_ mark: IR.Union.Mark) -> String {
    switch mark {
    case .none: ""
    case .tags(let values): ", tag \(values.map(words).joined(separator: ", "))"
    case .ownTags(let values):
      ", tag written by the union \(values.map(words).joined(separator: ", "))"
    case .property(let name): ", has \(name.source)"
    }
  }

  private func words(_ literal: IR.Literal) -> String {
    switch literal {
    case .string(let text): text.source
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .boolean(let value): "\(value)"
    case .member(let name): ".\(name.text)"
    case .emptyArray: "[]"
    case .emptyDictionary: "[:]"
    }
  }

  // MARK: Endpoints

  private mutating func describe(_ endpoint: IR.Endpoint) {
    line(
      "operation \(endpoint.name.text) as \(endpoint.methodName.text) ",
      endpoint.operationID.source, ": \(endpoint.method.value) \(endpoint.path.source)",
      endpoint.isDeprecated ? ", deprecated" : "", "  ",
      StringLiteral(endpoint.origin.pointer).source)
    if let obstacle = endpoint.obstacle { line("  cannot be called: \(obstacle.source)") }
    if !endpoint.security.isEmpty {
      let alternatives = endpoint.security.map { schemes in
        schemes.isEmpty ? "none" : schemes.map(\.source).joined(separator: " and ")
      }
      line("  credentials: \(alternatives.joined(separator: ", or "))")
    }
    for parameter in endpoint.parameters {
      line(
        "  \(parameter.name.text) \(parameter.key.source) in \(parameter.place): ",
        spelled(parameter.type), parameter.isRequired ? "" : ", optional",
        parameter.allowsEmpty ? ", can be empty" : "",
        parameter.client.map { ", \($0) if the client has it" } ?? "")
    }
    if let body = endpoint.body {
      line(
        "  body \(body.name.text): \(spelled(body.type))", body.isRequired ? "" : ", optional",
        body.mediaType.isPlainJSON ? "" : ", as \(body.mediaType.name.source)")
    }
    line(
      "  accepts \(endpoint.accept.source)",
      endpoint.statuses.isEmpty ? "" : ", documents \(list(endpoint.statuses))")
    switch endpoint.output {
    case .nothing: line("  output: nothing")
    case .one(let payload): line("  output: \(words(payload))")
    case .stream: line("  output: stream")
    case .several(let answers):
      for answer in answers { describe(answer, "output") }
    }
    for failure in endpoint.failures { describe(failure, "failure") }
  }

  private mutating func describe(_ answer: IR.Answer, _ kind: String) {
    let status =
      switch answer.status {
      case .code(let code): "\(code)"
      case .range(let digit): "\(digit)XX"
      case .otherwise: "otherwise"
      }
    line("  \(kind) \(status) \(answer.name.text): \(words(answer.payload))")
  }

  private func words(_ payload: IR.Payload) -> String {
    switch payload {
    case .json(let type): spelled(type)
    case .text: "text"
    case .data: "bytes"
    case .empty: "nothing"
    }
  }

  private func words(_ place: IR.SecurityScheme.Place) -> String {
    switch place {
    case .bearer: "bearer"
    case .basic: "basic"
    case .http(let word): "authorization \(word.source)"
    case .header(let key): "header \(key.source)"
    case .query(let key): "query \(key.source)"
    case .cookie(let key): "cookie \(key.source)"
    }
  }
}
