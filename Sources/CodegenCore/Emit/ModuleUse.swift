/// The modules that a file must import for its declarations.
///
/// An unneeded import slows every build, and an unneeded access level causes a warning.
struct ModuleUse {
  /// Modules whose types are in signatures.
  var shown: Set<Builtin.Module> = []
  /// Modules whose types are aliased, or whose protocols are conformed to.
  var implied: Set<Builtin.Module> = []

  /// Conformance to protocols of the runtime only.
  static let conformance = Self(implied: [.runtime])

  /// Types of the runtime in signatures.
  static let runtime = Self(shown: [.runtime])

  mutating func formUnion(_ other: Self) {
    shown.formUnion(other.shown)
    implied.formUnion(other.implied)
  }
}

extension TypeEmitter {
  /// The modules used by a declaration and its nested types.
  func use(of id: IR.TypeID) -> ModuleUse {
    var use = ModuleUse()
    switch namespace.types[id].kind {
    case .structure(let structure):
      use = .runtime
      for property in structure.properties { add(property.swiftType, to: &use) }
      switch structure.additional {
      case .properties(let type, besides: _), .elements(let type): add(type, to: &use)
      case nil: break
      }
    case .union(let union):
      use = .runtime
      for variant in union.variants { add(variant.type, to: &use) }
    case .alias(let type): add(type, to: &use)
    case .enumeration(let enumeration):
      use = .conformance
      add(.builtin(enumeration.rawType.builtin), to: &use)
    case .pending: break
    }
    for child in children(of: .type(id)) { use.formUnion(self.use(of: child)) }
    return use
  }

  /// The modules used by an operation and its nested types.
  func use(of endpoint: IR.Endpoint) -> ModuleUse {
    var use = ModuleUse.runtime
    use.formUnion(self.use(ofSignature: endpoint))
    if case .several(let answers) = endpoint.output {
      for answer in answers { add(answer.payload, to: &use) }
    }
    for failure in endpoint.failures {
      // Any other failure contains the response itself.
      if case .json(let type) = failure.payload { add(type, to: &use) }
    }
    for child in children(of: .endpoint(endpoint.name)) { use.formUnion(self.use(of: child)) }
    return use
  }

  /// The modules used by the client's method.
  func use(ofSignature endpoint: IR.Endpoint) -> ModuleUse {
    var use = ModuleUse()
    switch endpoint.output {
    // Several outputs are a nested type of the operation.
    case .nothing, .several: break
    case .stream: use = .runtime
    case .one(let payload): add(payload, to: &use)
    }
    for parameter in endpoint.parameters { add(parameter.type, to: &use) }
    if let body = endpoint.body { add(body.type, to: &use) }
    return use
  }

  private func add(_ payload: IR.Payload, to use: inout ModuleUse) {
    switch payload {
    case .json(let type): add(type, to: &use)
    case .data: use.shown.insert(.foundation)
    case .text, .empty: break
    }
  }

  private func add(_ type: IR.TypeReference, to use: inout ModuleUse) {
    switch type {
    case .builtin(let builtin): use.shown.insert(builtin.module)
    case .array(let inner), .dictionary(let inner), .optional(let inner): add(inner, to: &use)
    case .named(let id):
      // The compiler looks through an alias, so the aliased type must be imported, too.
      guard case .alias(let aliased) = namespace.types[id].kind else { return }
      var behind = ModuleUse()
      add(aliased, to: &behind)
      use.implied.formUnion(behind.shown.union(behind.implied))
    }
  }
}
