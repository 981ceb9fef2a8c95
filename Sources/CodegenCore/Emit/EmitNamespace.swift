/// A file to be written, without its folder.
struct EmittedFile {
  var name: FileName
  var bytes: [UInt8]
}

/// Prints a namespace: a file for itself, one for its client, and those of the types and operations
/// that stand in it.
func emit(_ namespace: IR.Namespace) -> [EmittedFile] {
  let types = TypeEmitter(namespace)
  let modules = ModuleUse(types)
  var files = [
    file(namespace, FileName(namespace.name), usesFoundation: false) { printer in
      printer.documentation(namespace.documentation)
      emitNamespace(namespace, types.names, to: &printer)
    }
  ]
  if !namespace.endpoints.isEmpty {
    let usesFoundation = namespace.endpoints.contains { modules.usesFoundation(signature: $0) }
    files.append(
      file(
        namespace, FileName(namespace.name, AssignNames.fixed(type: "Client")),
        usesFoundation: usesFoundation
      ) { printer in
        printer.block("extension \(namespace.name)") { emitClient(types, to: &$0) }
      })
  }
  return files + emitMembers(types, modules)
}

/// Something that stands directly in a namespace.
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

private func emitMembers(_ types: TypeEmitter, _ modules: ModuleUse) -> [EmittedFile] {
  let namespace = types.namespace
  let endpoints = EndpointEmitter(types: types)
  let members =
    types.children(of: .namespace).map { Member.type($0, namespace.types[$0]) }
    + namespace.endpoints.map { Member.endpoint($0) }
  return FileName.grouped(members, in: namespace.name) { $0.name }.map { name, members in
    let usesFoundation = members.contains { member in
      switch member {
      case .type(let id, _): modules.usesFoundation(id)
      case .endpoint(let endpoint): modules.usesFoundation(endpoint)
      }
    }
    return file(namespace, name, usesFoundation: usesFoundation) { printer in
      printer.block("extension \(namespace.name)") { printer in
        for (index, member) in members.enumerated() {
          if index > 0 { printer.blank() }
          switch member {
          case .type(let id, _): types.emit(id, to: &printer)
          case .endpoint(let endpoint): endpoints.emit(endpoint, to: &printer)
          }
        }
      }
    }
  }
}

private func file(
  _ namespace: IR.Namespace, _ name: FileName, usesFoundation: Bool,
  _ body: (inout SwiftPrinter) -> Void
) -> EmittedFile {
  var printer = SwiftPrinter()
  printer.comment(namespace.source)
  printer.line("// Do not edit: correct the document or the manifest, and generate again.")
  printer.line("// swift-format-ignore-file")
  printer.blank()
  printer.line("import APIRuntime")
  if usesFoundation { printer.line("import Foundation") }
  printer.blank()
  body(&printer)
  return EmittedFile(name: name, bytes: printer.bytes)
}

private func emitNamespace(
  _ namespace: IR.Namespace, _ names: TypeNames, to printer: inout SwiftPrinter
) {
  guard let server = namespace.server else {
    printer.block("public enum \(namespace.name): \(names.runtime(.api))") { _ in }
    return
  }
  printer.block("public enum \(namespace.name): \(names.runtime(.hostedAPI))") { printer in
    printer.line("public static let server = \(server)")
  }
}

private func emitClient(_ types: TypeEmitter, to printer: inout SwiftPrinter) {
  let names = types.names
  let namespace = types.namespace
  let connection = names.runtime(.connection)
  printer.documentation(DocumentationComment("Calls the operations of the API."))
  printer.block("public struct Client: \(names.runtime(.client))") { printer in
    printer.line("public typealias API = \(namespace.name)")
    printer.line("public var connection: \(connection)")
    printer.blank()
    printer.block("public init(connection: \(connection))") { printer in
      printer.line("self.connection = connection")
    }
    for endpoint in namespace.endpoints {
      printer.blank()
      emitMethod(endpoint, names, to: &printer)
    }
  }
}

private func emitMethod(
  _ endpoint: IR.Endpoint, _ names: TypeNames, to printer: inout SwiftPrinter
) {
  printer.documentation(endpoint.documentation)
  if endpoint.isDeprecated { printer.line(EndpointEmitter.deprecation) }
  let inputs = endpoint.inputs(names, in: .namespace)
  let output = output(of: endpoint, names)
  printer.signature(
    "public func \(endpoint.methodName)(", inputs.map(\.declaration), ") async throws\(output)"
  ) { printer in
    let arguments: [Code] = inputs.map { "\(label: $0.name): \($0.name)" }
    printer.list("try await send(\(endpoint.name)(", arguments, "))")
  }
}

private func output(of endpoint: IR.Endpoint, _ names: TypeNames) -> Code {
  switch endpoint.output {
  case .nothing: ""
  case .one(_, .json(let type)): " -> \(names.type(type, in: .namespace))"
  case .one(_, .data), .one(_, .empty): " -> \(names.builtin(.data))"
  case .stream: " -> \(names.runtime(.streamedBody))"
  case .several: " -> \(endpoint.name).Output"
  }
}
