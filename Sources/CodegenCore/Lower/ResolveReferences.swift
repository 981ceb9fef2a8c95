import YAMLTree

/// A document whose references can be followed.
struct ResolvedDocument: Sendable {
  var document: OpenAPI.Document
  /// The schemas that have names: those of `components`, and whatever else a reference names, in
  /// the order in which they were met.
  private(set) var namedSchemas: [(target: ReferenceTarget, schema: OpenAPI.Schema)] = []

  /// The files that references led to, but for the document's own, seen from its folder.
  fileprivate(set) var otherFiles: [FileID: String] = [:]

  private var targets: [Located<String>: ReferenceTarget] = [:]
  private var schemas: [ReferenceTarget: OpenAPI.Schema] = [:]
  private var responses: [ReferenceTarget: OpenAPI.ReferenceOr<OpenAPI.Response>] = [:]
  private var parameters: [ReferenceTarget: OpenAPI.ReferenceOr<OpenAPI.Parameter>] = [:]
  private var requestBodies: [ReferenceTarget: OpenAPI.ReferenceOr<OpenAPI.RequestBody>] = [:]
  private var securitySchemes: [ReferenceTarget: OpenAPI.ReferenceOr<OpenAPI.SecurityScheme>] =
    [:]

  init(_ document: OpenAPI.Document) {
    self.document = document
  }
}

extension ResolvedDocument {
  /// What a `$ref` names; `nil` when it was reported as dangling.
  func target(of reference: Located<String>) -> ReferenceTarget? { targets[reference] }

  /// A reference that leads to a schema with a name, whether the document has one or not.
  func reference(to target: ReferenceTarget) -> Located<String>? {
    schemas[target].map { Located("#" + target.pointer, at: $0.location) }
  }

  func schema(at target: ReferenceTarget) -> OpenAPI.Schema? { schemas[target] }

  func schema(_ reference: Located<String>) -> OpenAPI.Schema? {
    targets[reference].flatMap { schemas[$0] }
  }

  func response(_ value: OpenAPI.ReferenceOr<OpenAPI.Response>) -> OpenAPI.Response? {
    follow(value, in: responses)
  }

  func parameter(_ value: OpenAPI.ReferenceOr<OpenAPI.Parameter>) -> OpenAPI.Parameter? {
    follow(value, in: parameters)
  }

  func requestBody(_ value: OpenAPI.ReferenceOr<OpenAPI.RequestBody>) -> OpenAPI.RequestBody? {
    follow(value, in: requestBodies)
  }

  func securityScheme(named name: String) -> OpenAPI.SecurityScheme? {
    document.components.securitySchemes.last { $0.name.value == name }
      .flatMap { follow($0.value, in: securitySchemes) }
  }

  /// Follows references to references; `nil` when one dangles or they lead back to themselves.
  private func follow<Value>(
    _ value: OpenAPI.ReferenceOr<Value>, in table: [ReferenceTarget: OpenAPI.ReferenceOr<Value>]
  ) -> Value? {
    var value = value
    for _ in 0...table.count {
      switch value {
      case .value(let found): return found
      case .reference(let text):
        guard let next = targets[text].flatMap({ table[$0] }) else { return nil }
        value = next
      }
    }
    return nil
  }
}

/// Finds what every reference of a document names, in this file and in those beside it.
///
/// Files are opened through `open`, once each, and only by a relative path; a URL or an absolute
/// path is never opened. What cannot be found is reported and left dangling.
func resolveReferences(
  of document: OpenAPI.Document, _ loaded: LoadedDocument, files: inout SourceFiles,
  open: @escaping FileOpener, into diagnostics: inout Diagnostics
) -> ResolvedDocument {
  var resolver = ReferenceResolver(
    document: document, loaded: loaded, files: files, open: open, diagnostics: diagnostics)
  let resolved = resolver.resolve()
  files = resolver.files
  diagnostics = resolver.diagnostics
  return resolved
}

private struct ReferenceResolver {
  var resolved: ResolvedDocument
  var roots: [FileID: Node]
  var files: SourceFiles
  let open: FileOpener
  var diagnostics: Diagnostics
  var unopened: [String: String] = [:]
  let overlays: Set<FileID>

  init(
    document: OpenAPI.Document, loaded: LoadedDocument, files: SourceFiles,
    open: @escaping FileOpener,
    diagnostics: Diagnostics
  ) {
    resolved = ResolvedDocument(document)
    roots = [document.location.file: loaded.root]
    overlays = loaded.overlays
    self.files = files
    self.open = open
    self.diagnostics = diagnostics
  }

  mutating func resolve() -> ResolvedDocument {
    let file = resolved.document.location.file
    resolved.addComponents(of: file)
    var pending = resolved.document.references
    while let reference = pending.popLast() {
      guard let target = target(of: reference.text) else { continue }
      resolved.add(target, for: reference.text)
      if resolved.has(reference.kind, at: target) { continue }
      guard let node = roots[target.file]?.descendant(target.tokens) else {
        resolved.remove(reference.text)
        dangling(reference.text, "there is nothing at '\(target.pointer)'")
        continue
      }
      if node["openapi"] != nil {
        resolved.remove(reference.text)
        dangling(reference.text, "that is a whole document")
        continue
      }
      var decoder = DocumentDecoder(version: resolved.document.version)
      resolved.decode(node, as: reference.kind, at: target, with: &decoder)
      diagnostics.append(contentsOf: decoder.diagnostics.list)
      pending += decoder.references
    }
    resolved.sortNamedSchemas()
    return resolved
  }

  /// Where a reference leads; reports it when it may not be followed.
  private mutating func target(of reference: Located<String>) -> ReferenceTarget? {
    let parts = reference.value.split(
      separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts.first ?? ""
    let fragment = parts.count > 1 ? parts[1] : ""
    guard let tokens = ReferenceTarget.tokens(ofFragment: fragment) else {
      dangling(reference, "'#\(fragment)' is not a JSON Pointer")
      return nil
    }
    if path.isEmpty { return ReferenceTarget(file: home(of: reference), tokens: tokens) }
    guard let file = file(at: String(path), for: reference) else { return nil }
    return ReferenceTarget(file: file, tokens: tokens)
  }

  /// The file that a reference is read from: what an overlay brings stands in the document.
  private func home(of reference: Located<String>) -> FileID {
    let file = reference.location.file
    return overlays.contains(file) ? resolved.document.location.file : file
  }

  private mutating func file(at path: String, for reference: Located<String>) -> FileID? {
    guard RelativePath.isRelative(path) else {
      dangling(reference, "only files beside the document are opened, never URLs")
      return nil
    }
    let base = files[home(of: reference)]?.path ?? ""
    let full = RelativePath.resolve(path, from: base)
    if let known = files.id(of: full), roots[known] != nil { return known }
    if unopened[full] == nil, let id = load(full) { return id }
    dangling(reference, "\(full) was not opened: \(unopened[full] ?? "it is no document")")
    return nil
  }

  private mutating func load(_ path: String) -> FileID? {
    switch open(path) {
    case .failure(let failure):
      unopened[path] = failure.reason
      return nil
    case .success(let bytes):
      let id = files.add(SourceFiles.File(path: path, bytes: bytes))
      guard let root = loadTree(id, of: files, into: &diagnostics) else {
        unopened[path] = "it could not be read"
        return nil
      }
      roots[id] = root
      let document = files[resolved.document.location.file]?.path ?? ""
      resolved.otherFiles[id] = RelativePath.relative(path, to: document)
      return id
    }
  }

  private mutating func dangling(_ reference: Located<String>, _ reason: String) {
    diagnostics.report(
      .danglingReference, "'\(reference.value)' leads nowhere: \(reason)",
      at: reference.location,
      help: "what refers to it is read as JSONValue, or left out where it is no schema")
  }
}

extension ResolvedDocument {
  fileprivate mutating func addComponents(of file: FileID) {
    func target(_ kind: String, _ name: Located<String>) -> ReferenceTarget {
      ReferenceTarget(file: file, tokens: ["components", kind, name.value])
    }
    let components = document.components
    for entry in components.schemas {
      add(entry.value, at: target("schemas", entry.name))
    }
    for entry in components.responses {
      responses[target("responses", entry.name)] = entry.value
    }
    for entry in components.parameters {
      parameters[target("parameters", entry.name)] = entry.value
    }
    for entry in components.requestBodies {
      requestBodies[target("requestBodies", entry.name)] = entry.value
    }
    for entry in components.securitySchemes {
      securitySchemes[target("securitySchemes", entry.name)] = entry.value
    }
  }

  private mutating func add(_ schema: OpenAPI.Schema, at target: ReferenceTarget) {
    if schemas.updateValue(schema, forKey: target) == nil {
      namedSchemas.append((target, schema))
    }
  }

  fileprivate mutating func add(_ target: ReferenceTarget, for reference: Located<String>) {
    targets[reference] = target
  }

  fileprivate mutating func remove(_ reference: Located<String>) {
    targets[reference] = nil
  }

  fileprivate func has(_ kind: OpenAPI.ComponentKind, at target: ReferenceTarget) -> Bool {
    switch kind {
    case .schema: schemas[target] != nil
    case .response: responses[target] != nil
    case .parameter: parameters[target] != nil
    case .requestBody: requestBodies[target] != nil
    case .securityScheme: securitySchemes[target] != nil
    }
  }

  fileprivate mutating func decode(
    _ node: Node, as kind: OpenAPI.ComponentKind, at target: ReferenceTarget,
    with decoder: inout DocumentDecoder
  ) {
    switch kind {
    case .schema: add(decoder.schema(node), at: target)
    case .response:
      responses[target] = decoder.referenceOr(node, .response) { $0.response($1) }
    case .parameter:
      parameters[target] = decoder.referenceOr(node, .parameter) { $0.parameter($1) }
    case .requestBody:
      requestBodies[target] = decoder.referenceOr(node, .requestBody) { $0.requestBody($1) }
    case .securityScheme:
      securitySchemes[target] = decoder.referenceOr(node, .securityScheme) {
        $0.securityScheme($1)
      }
    }
  }

  /// References were followed in no particular order; declarations stand in that of the text.
  fileprivate mutating func sortNamedSchemas() {
    namedSchemas.sort { $0.schema.location < $1.schema.location }
    for (target, _) in namedSchemas {
      if let reference = reference(to: target) { targets[reference] = target }
    }
  }
}
