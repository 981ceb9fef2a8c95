/// A file to be written, without its folder.
struct EmittedFile {
  var name: FileName
  var bytes: [UInt8]
}

/// Prints a namespace: a file each for itself, its client and its credentials, and those of its
/// types and operations.
func emit(_ namespace: IR.Namespace) -> [EmittedFile] {
  let types = TypeEmitter(namespace)
  var files = [
    file(namespace, FileName(namespace.name), using: .conformance) { printer in
      printer.documentation(namespace.documentation)
      emitNamespace(types, to: &printer)
    }
  ]
  if !namespace.endpoints.isEmpty {
    let use = namespace.endpoints.reduce(into: ModuleUse.runtime) { use, endpoint in
      use.formUnion(types.use(ofSignature: endpoint))
    }
    files.append(
      file(
        namespace, FileName(namespace.name, AssignNames.fixed(type: "Client")),
        using: use
      ) { printer in
        printer.block("nonisolated extension \(namespace.name)") { emitClient(types, to: &$0) }
      })
  }
  if !namespace.schemes.isEmpty {
    files.append(
      file(
        namespace, FileName(namespace.name, AssignNames.fixed(type: "Credentials")),
        using: .runtime
      ) { printer in
        printer.block("nonisolated extension \(namespace.name)") { printer in
          CredentialsEmitter(types: types).emit(to: &printer)
        }
      })
  }
  return files + emitMembers(types)
}

/// A direct member of a namespace.
private enum Member {
  case type(IR.TypeID, IR.TypeDeclaration)
  case endpoint(IR.Endpoint)

  var name: TypeName {
    switch self {
    case .type(_, let declaration): declaration.name
    case .endpoint(let endpoint): endpoint.name
    }
  }
}

private func emitMembers(_ types: TypeEmitter) -> [EmittedFile] {
  let namespace = types.namespace
  let endpoints = EndpointEmitter(types: types)
  let members =
    types.children(of: .namespace).map { Member.type($0, namespace.types[$0]) }
    + namespace.endpoints.map { Member.endpoint($0) }
  return FileName.grouped(members, in: namespace.name) { $0.name }.map { name, members in
    let use = members.reduce(into: ModuleUse()) { use, member in
      switch member {
      case .type(let id, _): use.formUnion(types.use(of: id))
      case .endpoint(let endpoint): use.formUnion(types.use(of: endpoint))
      }
    }
    return file(namespace, name, using: use) { printer in
      printer.block("nonisolated extension \(namespace.name)") { printer in
        for (index, member) in members.enumerated() {
          if index > 0 { printer.blank() }
          switch member {
          case .type(let id, _): types.emit(id, to: &printer)
          case .endpoint(let endpoint): endpoints.emit(endpoint, to: &printer)
          }
        }
      }
      for case .endpoint(let endpoint) in members {
        endpoints.emitObstacle(endpoint, to: &printer)
      }
    }
  }
}

private func file(
  _ namespace: IR.Namespace, _ name: FileName, using use: ModuleUse,
  _ body: (inout SwiftPrinter) -> Void
) -> EmittedFile {
  var printer = SwiftPrinter()
  printer.comment(namespace.source)
  printer.line("// Do not edit: correct the document or the manifest, and generate again.")
  printer.line("// swift-format-ignore-file")
  printer.blank()
  printer.imports(use, namespace.access)
  body(&printer)
  return EmittedFile(name: name, bytes: printer.bytes)
}

private func emitNamespace(_ types: TypeEmitter, to printer: inout SwiftPrinter) {
  let namespace = types.namespace
  let names = types.names
  let access = types.access
  guard let server = namespace.server else {
    printer.block("\(access)nonisolated enum \(namespace.name): \(names.runtime(.api))") { _ in }
    return
  }
  printer.block(
    "\(access)nonisolated enum \(namespace.name): \(names.runtime(.hostedAPI))"
  ) { printer in
    printer.line("\(access)static let server = \(server)")
  }
}

private func emitClient(_ types: TypeEmitter, to printer: inout SwiftPrinter) {
  let names = types.names
  let namespace = types.namespace
  let access = types.access
  let connection = names.runtime(.connection)
  printer.documentation(DocumentationComment("Calls the operations of the API."))
  printer.block("\(access)struct Client: \(names.runtime(.client))") { printer in
    printer.line("\(access)typealias API = \(namespace.name)")
    printer.line("\(access)var connection: \(connection)")
    printer.blank()
    printer.block("\(access)init(connection: \(connection))") { printer in
      printer.line("self.connection = connection")
    }
    for parameter in namespace.clientParameters {
      printer.blank()
      printer.documentation(
        DocumentationComment("For all calls that are not given one of their own."))
      let key = parameter.key
      printer.block("\(access)var \(parameter.name): \(names.builtin(.string))?") { printer in
        printer.line("get { connection.options.parameters[\(key)] }")
        printer.line("set { connection.options.parameters[\(key)] = newValue }")
      }
    }
    for endpoint in namespace.endpoints {
      printer.blank()
      emitMethod(endpoint, types, to: &printer)
    }
  }
}

private func emitMethod(
  _ endpoint: IR.Endpoint, _ types: TypeEmitter, to printer: inout SwiftPrinter
) {
  let names = types.names
  printer.documentation(endpoint.documentation)
  if endpoint.isDeprecated { printer.line(EndpointEmitter.deprecation) }
  if let obstacle = endpoint.obstacle { printer.line(EndpointEmitter.unavailable(obstacle)) }
  let inputs = endpoint.inputs(names, in: .namespace)
  let output = output(of: endpoint, names)
  printer.signature(
    "\(types.access)func \(endpoint.methodName)(", inputs.map(\.declaration),
    ") async throws\(output)"
  ) { printer in
    let arguments: [Code] = inputs.map { "\(label: $0.name): \($0.name)" }
    printer.list("try await send(\(endpoint.name)(", arguments, "))")
  }
}

private func output(of endpoint: IR.Endpoint, _ names: TypeNames) -> Code {
  switch endpoint.output {
  case .nothing: ""
  case .one(.json(let type)): " -> \(names.type(type, in: .namespace))"
  case .one(.text): " -> \(names.builtin(.string))"
  case .one(.data), .one(.empty): " -> \(names.builtin(.data))"
  case .stream: " -> \(names.runtime(.streamedBody))"
  case .several: " -> \(endpoint.name).Output"
  }
}
