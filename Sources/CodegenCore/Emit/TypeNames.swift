/// Spells types as needed in a given scope.
///
/// A name is as short as possible: in full only where a nearer declaration would be found first. A
/// builtin is qualified with its module if the namespace has a type of that name.
struct TypeNames {
  private let namespace: TypeName
  private let types: IR.TypeTable
  /// All names declared in the namespace.
  private let declared: Set<String>
  private let children: [IR.Owner: Set<String>]
  /// Names that a declaration in the namespace shadows. Mostly none, but every name is looked up.
  private let shadowedBuiltins: Set<Builtin>
  private let shadowedRuntimeNames: Set<RuntimeName>

  init(_ namespace: IR.Namespace) {
    self.namespace = namespace.name
    types = namespace.types
    var declared: Set<String> = [namespace.name.text]
    var children: [IR.Owner: Set<String>] = [:]
    for declaration in namespace.types.declarations {
      declared.insert(declaration.name.text)
      children[declaration.owner, default: []].insert(declaration.name.text)
    }
    for endpoint in namespace.endpoints {
      declared.insert(endpoint.name.text)
      children[.namespace, default: []].insert(endpoint.name.text)
      children[.endpoint(endpoint.name), default: []].formUnion(ReservedWords.endpointMembers)
    }
    children[.namespace, default: []].formUnion(ReservedWords.namespaceMembers)
    declared.formUnion(ReservedWords.endpointMembers)
    declared.formUnion(ReservedWords.namespaceMembers)
    shadowedBuiltins = Set(Builtin.allCases.filter { declared.contains($0.rawValue) })
    shadowedRuntimeNames = Set(RuntimeName.allCases.filter { declared.contains($0.rawValue) })
    self.declared = declared
    self.children = children
  }

  /// A type of the standard library, Foundation or the runtime.
  func builtin(_ builtin: Builtin) -> Code {
    guard shadowedBuiltins.contains(builtin) else { return "\(builtin)" }
    return "\(builtin.module.name).\(builtin)"
  }

  /// A name of the runtime.
  func runtime(_ name: RuntimeName) -> Code {
    shadowedRuntimeNames.contains(name) ? "APIRuntime.\(name)" : "\(name)"
  }

  /// A type as spelled in `scope`.
  func type(_ reference: IR.TypeReference, in scope: IR.Owner) -> Code {
    type(reference, in: scope, depth: 0)
  }

  private func type(_ reference: IR.TypeReference, in scope: IR.Owner, depth: Int) -> Code {
    switch reference {
    case .builtin(let builtin): return self.builtin(builtin)
    case .named(let id): return path(to: id, from: scope)
    case .optional(let wrapped): return "\(type(wrapped, in: scope, depth: depth))?"
    case .array(let element):
      // The short form takes compile time that doubles with each level.
      let inner = type(element, in: scope, depth: depth + 1)
      return depth < 2 ? "[\(inner)]" : "\(standard("Array"))<\(inner)>"
    case .dictionary(let value):
      let inner = type(value, in: scope, depth: depth + 1)
      let key = builtin(.string)
      return depth < 2 ? "[\(key): \(inner)]" : "\(standard("Dictionary"))<\(key), \(inner)>"
    }
  }

  /// A name of the standard library that is not a `Builtin`.
  func standard(_ name: StaticString) -> Code {
    declared.contains("\(name)") ? "Swift.\(Code(stringLiteral: name))" : Code(stringLiteral: name)
  }

  /// The shortest path by which `id` is found from `scope`.
  private func path(to id: IR.TypeID, from scope: IR.Owner) -> Code {
    let owners = enclosing(scope)
    var components: [Code] = []
    var current = id
    while true {
      let declaration = types[current]
      components.insert("\(declaration.name)", at: 0)
      // The compiler uses the first enclosing scope that has the name.
      let found = owners.first { children[$0]?.contains(declaration.name.text) == true }
      if found == declaration.owner { return components.joined(".") }
      switch declaration.owner {
      case .type(let owner): current = owner
      case .endpoint(let name):
        components.insert("\(name)", at: 0)
        let found = owners.first { children[$0]?.contains(name.text) == true }
        if found != .namespace { components.insert("\(namespace)", at: 0) }
        return components.joined(".")
      case .namespace:
        components.insert("\(namespace)", at: 0)
        return components.joined(".")
      }
    }
  }

  /// The scopes for name lookup, innermost first.
  private func enclosing(_ scope: IR.Owner) -> [IR.Owner] {
    var scopes = [scope]
    var current = scope
    while case .type(let id) = current {
      current = types[id].owner
      scopes.append(current)
    }
    if case .endpoint = current { scopes.append(.namespace) }
    return scopes
  }
}
