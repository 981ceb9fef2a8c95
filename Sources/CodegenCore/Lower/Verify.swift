import SourceDiagnostics

/// Checks what later stages rely on: each declaration has a kind, and no name is used twice in its
/// scope. A failure is a defect of the generator, and is reported as one instead of being written.
func verify(_ namespace: IR.Namespace, into diagnostics: inout Diagnostics) {
  var names: [IR.Owner: Set<String>] = [.namespace: ReservedWords.namespaceMembers]
  for endpoint in namespace.endpoints {
    if !names[.namespace, default: []].insert(endpoint.name.text).inserted {
      reportDefect(
        "two types are named '\(endpoint.name.text)'", endpoint.origin, into: &diagnostics)
    }
    checkInputs(of: endpoint, into: &diagnostics)
  }
  for id in namespace.types.ids {
    let declaration = namespace.types[id]
    if case .pending = declaration.kind {
      reportDefect(
        "'\(declaration.origin.pointer)' has no kind", declaration.origin, into: &diagnostics)
    }
    let isNew = names[declaration.owner, default: []].insert(declaration.name.text).inserted
    if !isNew {
      reportDefect(
        "two types are named '\(declaration.name.text)'", declaration.origin, into: &diagnostics)
    }
    checkMembers(of: declaration, into: &diagnostics)
  }
}

private func checkMembers(
  of declaration: IR.TypeDeclaration, into diagnostics: inout Diagnostics
) {
  let members: [MemberName] =
    switch declaration.kind {
    case .structure(let structure):
      structure.properties.map(\.name) + structure.unions.map(\.name)
    case .enumeration(let enumeration): enumeration.cases.map(\.name)
    case .union(let union): union.variants.map(\.name)
    case .alias, .pending: []
    }
  var seen = Set<MemberName>(minimumCapacity: members.count)
  for name in members where !seen.insert(name).inserted {
    reportDefect("two members are named '\(name.text)'", declaration.origin, into: &diagnostics)
  }
}

private func checkInputs(of endpoint: IR.Endpoint, into diagnostics: inout Diagnostics) {
  var seen = Set<MemberName>()
  for name in endpoint.parameters.map(\.name) + (endpoint.body.map { [$0.name] } ?? [])
  where !seen.insert(name).inserted {
    reportDefect("two parameters are named '\(name.text)'", endpoint.origin, into: &diagnostics)
  }
}

private func reportDefect(
  _ what: String, _ origin: IR.Origin, into diagnostics: inout Diagnostics
) {
  diagnostics.report(
    .inconsistent, what, at: origin.location,
    help: "this is a defect of the generator: please report it with the document")
}
