/// Prints types and those nested in them.
struct TypeEmitter {
  let namespace: IR.Namespace
  let names: TypeNames
  /// The modifier before each declaration, followed by a space unless it is empty.
  let access: Code
  private let children: [IR.Owner: [IR.TypeID]]

  init(_ namespace: IR.Namespace) {
    self.namespace = namespace
    names = TypeNames(namespace)
    access = namespace.access.modifier
    var children: [IR.Owner: [IR.TypeID]] = [:]
    for id in namespace.types.ids { children[namespace.types[id].owner, default: []].append(id) }
    self.children = children
  }

  func children(of owner: IR.Owner) -> [IR.TypeID] { children[owner] ?? [] }

  func emit(_ id: IR.TypeID, to printer: inout SwiftPrinter) {
    let declaration = namespace.types[id]
    printer.documentation(declaration.documentation)
    switch declaration.kind {
    case .structure(let structure):
      emit(structure, declaration.name, id, to: &printer)
    case .enumeration(let enumeration):
      emit(enumeration, declaration.name, to: &printer)
    case .union(let union): emit(union, declaration.name, id, to: &printer)
    case .alias(let type):
      printer.line(
        "\(access)typealias \(declaration.name) = \(names.type(type, in: declaration.owner))")
    // Verification reports these, so nothing is written.
    case .pending: break
    }
  }

  // MARK: Structures

  private func emit(
    _ structure: IR.Structure, _ name: TypeName, _ id: IR.TypeID, to printer: inout SwiftPrinter
  ) {
    let scope = IR.Owner.type(id)
    printer.block("\(access)struct \(name): \(names.runtime(structure.isTuple ? .tuple : .model))")
    {
      printer in
      for property in structure.properties {
        printer.documentation(property.documentation)
        let type = type(of: property, in: scope)
        switch property.storage {
        case .inline: printer.line("\(access)var \(property.name): \(type)")
        case .indirect:
          printer.line(
            "@\(names.runtime(.indirect)) \(access)var \(property.name): \(type)")
        }
      }
      for part in structure.unions {
        printer.line("\(access)var \(part.name): \(names.type(part.type, in: scope))")
      }
      if let additional = structure.additional {
        printer.documentation(additional.documentation)
        printer.line("\(access)var \(additional.name): \(type(of: additional, in: scope))")
      }
      if !structure.isEmpty { printer.blank() }
      emitInitializer(structure, scope, to: &printer)
      printer.blank()
      emitReading(structure, scope, to: &printer)
      printer.blank()
      emitFields(structure, to: &printer)
      for child in children(of: scope) {
        printer.blank()
        emit(child, to: &printer)
      }
    }
  }

  private func type(of additional: IR.Additional, in scope: IR.Owner) -> Code {
    switch additional {
    case .properties(let value, besides: _): names.type(.dictionary(value), in: scope)
    case .elements(let element): names.type(.array(element), in: scope)
    }
  }

  private func type(of property: IR.Property, in scope: IR.Owner) -> Code {
    switch property.presence {
    case .required, .defaulted: names.type(property.swiftType, in: scope)
    case .requiredNullable, .optional, .nullableDefaulted:
      names.type(.optional(property.swiftType), in: scope)
    case .patch: "\(names.runtime(.patch))<\(names.type(property.type, in: scope))>"
    }
  }

  private func emitInitializer(
    _ structure: IR.Structure, _ scope: IR.Owner, to printer: inout SwiftPrinter
  ) {
    // Arguments without a default come first, otherwise in document order. Elements keep their own
    // order.
    let given = structure.properties.filter { structure.isTuple || $0.presence.isGiven }
    let rest = structure.properties.filter { !structure.isTuple && !$0.presence.isGiven }
    var parameters = (given + rest).map { property -> Code in
      let type = type(of: property, in: scope)
      switch property.presence {
      case .required, .requiredNullable: return "\(property.name): \(type)"
      case .optional: return "\(property.name): \(type) = nil"
      case .patch: return "\(property.name): \(type) = .absent"
      case .defaulted(let literal), .nullableDefaulted(let literal):
        return "\(property.name): \(type) = \(literal.code)"
      }
    }
    parameters.insert(
      contentsOf: structure.unions.map { "\($0.name): \(names.type($0.type, in: scope))" },
      at: given.count)
    if let additional = structure.additional {
      parameters.append(
        "\(additional.name): \(type(of: additional, in: scope)) = \(additional.none)")
    }
    printer.signature("\(access)init(", parameters, ")") { printer in
      for property in structure.properties {
        printer.line("self.\(property.name) = \(property.name)")
      }
      for part in structure.unions { printer.line("self.\(part.name) = \(part.name)") }
      if let name = structure.additional?.name { printer.line("self.\(name) = \(name)") }
    }
  }

  private func emitReading(
    _ structure: IR.Structure, _ scope: IR.Owner, to printer: inout SwiftPrinter
  ) {
    let reader = names.runtime(structure.isTuple ? .elementReader : .reader)
    printer.block("\(access)init(from reader: \(reader)) throws") { printer in
      for property in structure.properties {
        let name = property.name
        switch property.presence {
        case .required:
          let type = names.type(.optional(property.swiftType), in: scope)
          printer.line(
            "let \(name): \(type) = reader.required(\(property.key.code)\(form(property)))")
        case .requiredNullable, .optional:
          printer.line("\(name) = reader.optional(\(property.key.code)\(form(property)))")
        case .defaulted(let literal):
          printer.line("\(name) = reader.optional(\(property.key.code), default: \(literal.code))")
        case .patch: printer.line("\(name) = reader.patch(\(property.key.code))")
        case .nullableDefaulted(let literal):
          printer.line("\(name) = reader.nullable(\(property.key.code), default: \(literal.code))")
        }
      }
      for part in structure.unions {
        let type = names.type(.optional(part.type), in: scope)
        printer.line("let \(part.name): \(type) = reader.union()")
      }
      let needed =
        structure.properties.filter { $0.presence == .required }.map(\.name)
        + structure.unions.map(\.name)
      switch structure.additional {
      case .properties(_, let names):
        printer.list(
          "additionalProperties = reader.additionalProperties(besides: [",
          names.map { "\($0)" }, "])")
      case .elements: printer.line("additionalElements = reader.additionalElements()")
      case nil: break
      }
      guard !needed.isEmpty else { return }
      // Everything has been read by now, so the failure lists all problems.
      printer.guardLet(needed, else: "throw reader.failure()")
      for name in needed { printer.line("self.\(name) = \(name)") }
    }
  }

  private func emitFields(_ structure: IR.Structure, to printer: inout SwiftPrinter) {
    let function: Code = structure.isTuple ? "elements" : "fields"
    let sink = names.runtime(structure.isTuple ? .elements : .fields)
    printer.block(
      "\(access)static func \(function)(_ a: Self, _ b: Self, _ sink: inout \(sink))"
    ) { printer in
      for part in structure.unions {
        printer.line("sink.union(a.\(part.name), b.\(part.name))")
      }
      for property in structure.properties {
        let values = values(of: property)
        switch property.presence {
        case .required, .defaulted: printer.line("sink.required(\(property.key.code), \(values))")
        case .requiredNullable, .nullableDefaulted:
          printer.line("sink.nullable(\(property.key.code), \(values))")
        case .patch:
          let name = property.name
          printer.line("sink.patch(\(property.key.code), a.\(name), b.\(name))")
        case .optional: printer.line("sink.optional(\(property.key.code), \(values))")
        }
      }
      switch structure.additional {
      case .properties:
        printer.line("sink.additionalProperties(a.additionalProperties, b.additionalProperties)")
      case .elements:
        let index = structure.properties.count
        printer.line(
          "sink.additionalElements(\(index), a.additionalElements, b.additionalElements)")
      case nil: break
      }
    }
  }
}

extension TypeEmitter {
  /// The coding of a property, if its type does not determine it.
  private func form(_ property: IR.Property) -> Code {
    property.form.map { ", as: \(names.builtin($0)).self" } ?? ""
  }

  /// The property of both values, in its coded form.
  private func values(of property: IR.Property) -> Code {
    let name = property.name
    guard let form = property.form.map({ names.builtin($0) }) else { return "a.\(name), b.\(name)" }
    return "\(form)(a.\(name)), \(form)(b.\(name))"
  }
}

extension IR.Property {
  /// The coded form of the property, if it differs from its type.
  fileprivate var form: Builtin? {
    switch type {
    case .builtin(.unixTime): .unixTime
    case .builtin(.decimalText): .decimalText
    case .builtin, .named, .array, .dictionary, .optional: nil
    }
  }

  /// The type of the property in Swift.
  var swiftType: IR.TypeReference {
    switch type {
    case .builtin(.unixTime): .builtin(.date)
    case .builtin(.decimalText): .builtin(.decimal)
    case .builtin, .named, .array, .dictionary, .optional: type
    }
  }
}

extension IR.Structure {
  fileprivate var isEmpty: Bool { properties.isEmpty && unions.isEmpty && additional == nil }
}

extension IR.Key {
  fileprivate var code: Code {
    switch self {
    case .name(let name): "\(name)"
    case .index(let index): "\(index)"
    }
  }
}

extension IR.Additional {
  fileprivate var name: Code {
    switch self {
    case .properties: "additionalProperties"
    case .elements: "additionalElements"
    }
  }

  fileprivate var none: Code {
    switch self {
    case .properties: "[:]"
    case .elements: "[]"
    }
  }

  fileprivate var documentation: DocumentationComment {
    switch self {
    case .properties: DocumentationComment("What has no property of its own, by key.")
    case .elements: DocumentationComment("What has no place of its own, in its order.")
    }
  }
}

extension IR.Presence {
  /// Whether the initializer has no default for it.
  fileprivate var isGiven: Bool {
    switch self {
    case .required, .requiredNullable: true
    case .optional, .defaulted, .nullableDefaulted, .patch: false
    }
  }
}

extension IR.Literal {
  var code: Code {
    switch self {
    case .string(let literal): "\(literal)"
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .boolean(let value): value ? "true" : "false"
    case .member(let name): ".\(name)"
    case .emptyArray: "[]"
    case .emptyDictionary: "[:]"
    }
  }
}

extension SwiftPrinter {
  /// A declaration with parameters and a body.
  mutating func signature(
    _ opening: Code, _ parameters: [Code], _ closing: Code,
    _ body: (inout SwiftPrinter) -> Void
  ) {
    list(opening, parameters, "\(closing) {")
    closeBlock(body)
  }

  /// `guard` with one or more bindings.
  mutating func guardLet(_ names: [MemberName], else exit: Code) {
    let bindings = names.map { "let \($0)" as Code }
    let oneLine: Code = "guard \(bindings.joined(", ")) else { \(exit) }"
    if fits(oneLine) {
      line(oneLine)
      return
    }
    line("guard")
    indented { printer in
      for (index, binding) in bindings.enumerated() {
        printer.line(index + 1 < bindings.count ? "\(binding)," : binding)
      }
    }
    line("else { \(exit) }")
  }
}
