@testable import CodegenCore

/// Describes a type of the IR by its structure alone: without names, documentation and the order of
/// properties and variants. Equal texts mean equal types.
struct TypeStructure {
  let types: IR.TypeTable
  /// The types that are being described.
  private var open = Set<IR.TypeID>()

  /// Stands for a type within itself.
  static let itself = "itself"

  init(types: IR.TypeTable) {
    self.types = types
  }

  func text(_ type: IR.TypeReference) -> String {
    switch type {
    case .builtin(let builtin): return builtin.rawValue
    case .array(let element): return "[\(text(element))]"
    case .dictionary(let value): return "[String: \(text(value))]"
    case .optional(let wrapped): return "\(text(wrapped))?"
    case .named(let id):
      if open.contains(id) { return Self.itself }
      var inner = self
      inner.open.insert(id)
      return inner.text(types[id].kind)
    }
  }

  private func text(_ kind: IR.Kind) -> String {
    switch kind {
    case .alias(let target): return text(target)
    case .structure(let structure): return text(structure)
    case .enumeration(let enumeration):
      let values = enumeration.cases.map { text($0.value) }.sorted()
      return "enum<\(enumeration.rawType)>(\(values.joined(separator: ", ")))"
    case .union(let union): return text(union)
    case .pending: return "pending"
    }
  }

  func text(of property: IR.Property) -> String {
    "\(text(property.presence)) \(text(property.type))"
  }

  private func text(_ structure: IR.Structure) -> String {
    var parts = structure.properties.map { property -> String in
      let key =
        switch property.key {
        case .name(let name): name.value
        case .index(let index): "\(index)"
        }
      return "\(key): \(text(of: property))"
    }
    parts += structure.unions.map { "beside: \(text($0.type))" }
    switch structure.additional {
    case .properties(let type, let names)?:
      let names = names.map(\.value).sorted().joined(separator: ", ")
      parts.append("others besides (\(names)): \(text(type))")
    case .elements(let type)?: parts.append("others: \(text(type))")
    case nil: break
    }
    return "struct{\(parts.sorted().joined(separator: ", "))}"
  }

  private func text(_ union: IR.Union) -> String {
    let variants = union.variants.map { "\(text($0.type))\(text($0.mark))" }.sorted()
    let tag = union.tag.map { " by '\($0.value)'" } ?? ""
    return "union\(tag)(\(variants.joined(separator: " | ")))"
  }

  private func text(_ mark: IR.Union.Mark) -> String {
    switch mark {
    case .none: ""
    case .tags(let values): " tagged \(values.map(text).sorted())"
    case .ownTags(let values): " tagged by the union \(values.map(text).sorted())"
    case .property(let name): " with '\(name.value)'"
    }
  }

  private func text(_ presence: IR.Presence) -> String {
    switch presence {
    case .required: "required"
    case .requiredNullable: "nullable"
    case .optional: "optional"
    case .patch: "patch"
    case .defaulted(let literal): "default \(text(literal))"
    case .nullableDefaulted(let literal): "nullable default \(text(literal))"
    }
  }

  private func text(_ literal: IR.Literal) -> String {
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
}
