/// Which files have to import Foundation: an import that is not needed costs every build.
struct ModuleUse {
  private let types: TypeEmitter

  init(_ types: TypeEmitter) {
    self.types = types
  }

  /// Whether a declaration, or one within it, has a type of Foundation.
  func usesFoundation(_ id: IR.TypeID) -> Bool {
    let isUsed =
      switch types.namespace.types[id].kind {
      case .structure(let structure):
        structure.properties.contains { usesFoundation($0.swiftType) }
          || structure.unions.contains { usesFoundation($0.type) }
          || structure.additional.map { usesFoundation($0) } == true
      case .union(let union): union.variants.contains { usesFoundation($0.type) }
      case .alias(let type): usesFoundation(type)
      case .enumeration, .pending: false
      }
    return isUsed || types.children(of: .type(id)).contains { usesFoundation($0) }
  }

  func usesFoundation(_ endpoint: IR.Endpoint) -> Bool {
    usesFoundation(signature: endpoint)
      || endpoint.failures.contains { usesFoundation($0.payload) }
      || types.children(of: .endpoint(endpoint.name)).contains { usesFoundation($0) }
  }

  /// Whether what an operation is called with, or what it gives, is of Foundation.
  func usesFoundation(signature endpoint: IR.Endpoint) -> Bool {
    let output =
      switch endpoint.output {
      case .nothing, .stream: false
      case .one(_, let payload): usesFoundation(payload)
      case .several(let answers): answers.contains { usesFoundation($0.payload) }
      }
    return output || endpoint.parameters.contains { usesFoundation($0.type) }
      || endpoint.body.map { usesFoundation($0.type) } == true
  }

  private func usesFoundation(_ payload: IR.Payload) -> Bool {
    switch payload {
    case .json(let type): usesFoundation(type)
    case .data: true
    case .empty: false
    }
  }

  private func usesFoundation(_ additional: IR.Additional) -> Bool {
    switch additional {
    case .properties(let type, besides: _), .elements(let type): usesFoundation(type)
    }
  }

  private func usesFoundation(_ type: IR.TypeReference) -> Bool {
    switch type {
    case .builtin(let builtin): builtin.module == .foundation
    case .named: false
    case .array(let inner), .dictionary(let inner), .optional(let inner): usesFoundation(inner)
    }
  }
}
