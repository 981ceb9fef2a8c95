import SourceDiagnostics
import YAMLTree

/// What a run generates: the manifest `codegen.yaml`, or its replacement.
///
/// All defaults of the generator are here.
public struct Configuration: Sendable, Hashable {
  public static let fileName = "codegen.yaml"
  public static let defaultModule = "GeneratedAPIs"

  /// The name of the module that contains the generated files.
  public var module: String?
  /// A folder, relative to the manifest.
  public var output: String?
  public var documents: [DocumentConfiguration]

  public init(
    module: String? = nil, output: String? = nil, documents: [DocumentConfiguration] = []
  ) {
    self.module = module
    self.output = output
    self.documents = documents
  }
}

/// One document of a manifest.
public struct DocumentConfiguration: Sendable, Hashable {
  /// Relative to the manifest.
  public var file: String
  public var namespace: String?
  public var options: DocumentOptions
  /// Relative to the manifest. `nil`: those next to the document that share its name.
  public var overlays: [Located<String>]?
  public var location: Location?

  public init(
    file: String, namespace: String? = nil, options: DocumentOptions = DocumentOptions(),
    location: Location? = nil
  ) {
    self.file = file
    self.namespace = namespace
    self.options = options
    self.location = location
  }
}

/// How a document is generated.
public struct DocumentOptions: Sendable, Hashable {
  /// The types of formats, if not the usual ones.
  var formats: [String: Builtin] = [:]
  /// The access level of generated declarations.
  public var access = Access.public
  /// The wire names of parameters that can be set once, on the client.
  var clientParameters: [Located<String>] = []
  /// The codes of allowed warnings.
  var allowed: Set<DiagnosticCode> = []

  public init() {}
}

extension Configuration {
  /// Reads a manifest. Mistakes are reported as errors; the result can be inspected then, but must
  /// not be generated from.
  public static func read(
    _ root: Node, into diagnostics: inout Diagnostics
  ) -> Configuration {
    var configuration = Configuration()
    var shared = DocumentOptions()
    for entry in root.mapping?.entries ?? [] { _ = shared.read(entry, into: &diagnostics) }
    for entry in root.mapping?.entries ?? [] {
      switch entry.key {
      case "module": configuration.module = text(entry, into: &diagnostics)
      case "output": configuration.output = text(entry, into: &diagnostics)
      case "documents":
        for node in entry.value.sequence ?? [] {
          if let document = document(node, shared, into: &diagnostics) {
            configuration.documents.append(document)
          }
        }
      case _ where DocumentOptions.settings.contains(entry.key): continue
      default:
        unknown(entry, ["module", "output", "documents"], into: &diagnostics)
      }
    }
    if configuration.documents.isEmpty {
      diagnostics.report(
        .manifest, "the manifest lists no documents", at: root.location,
        help: "add `documents:` with an entry such as `- file: example.yaml`")
    }
    return configuration
  }

  private static func document(
    _ node: Node, _ shared: DocumentOptions, into diagnostics: inout Diagnostics
  ) -> DocumentConfiguration? {
    var file: String?
    var namespace: String?
    var options = shared
    var overlays: [Located<String>]?
    for entry in node.mapping?.entries ?? [] {
      switch entry.key {
      case "file": file = text(entry, into: &diagnostics)
      case "namespace": namespace = text(entry, into: &diagnostics)
      case "overlays": overlays = paths(entry, into: &diagnostics)
      case _ where options.read(entry, into: &diagnostics): continue
      default: unknown(entry, ["file", "namespace", "overlays"], into: &diagnostics)
      }
    }
    guard let file else {
      diagnostics.report(
        .manifest, "a document of the manifest has no 'file'", at: node.location,
        help: "write `- file: example.yaml`")
      return nil
    }
    var document = DocumentConfiguration(
      file: file, namespace: namespace, options: options, location: node.location)
    document.overlays = overlays
    return document
  }

  private static func paths(
    _ entry: Mapping.Entry, into diagnostics: inout Diagnostics
  ) -> [Located<String>] {
    guard let nodes = entry.value.sequence, nodes.allSatisfy({ $0.scalar != nil }) else {
      diagnostics.report(
        .manifest, "'\(entry.key)' must be an array of files", at: entry.value.location,
        help: "write `\(entry.key): [example.overlay.yaml]`")
      return []
    }
    return nodes.compactMap { node in node.scalar.map { Located($0.text, at: node.location) } }
  }

  private static func text(
    _ entry: Mapping.Entry, into diagnostics: inout Diagnostics
  ) -> String? {
    if let text = entry.value.scalar?.text, !text.isEmpty { return text }
    diagnostics.report(
      .manifest, "'\(entry.key)' must be a string", at: entry.value.location,
      help: "write a value after `\(entry.key):`")
    return nil
  }

  private static func unknown(
    _ entry: Mapping.Entry, _ own: [String], into diagnostics: inout Diagnostics
  ) {
    let known = (own + DocumentOptions.settings).joined(separator: ", ")
    diagnostics.report(
      .manifest, "'\(entry.key)' is not a setting", at: entry.keyLocation,
      help: "the settings here are: \(known)")
  }
}

extension DocumentOptions {
  /// The settings for all documents of a manifest, or for one.
  fileprivate static let settings = ["formats", "access", "allow", "clientParameters"]

  /// Reads a setting of a manifest.
  ///
  /// - Returns: whether it is one of these.
  fileprivate mutating func read(
    _ entry: Mapping.Entry, into diagnostics: inout Diagnostics
  ) -> Bool {
    switch entry.key {
    case "formats": read(formats: entry.value, into: &diagnostics)
    case "access":
      if let access = entry.value.scalar.flatMap({ Access(rawValue: $0.text) }) {
        self.access = access
      } else {
        diagnostics.report(
          .manifest, "'access' must be public, package or internal", at: entry.value.location,
          help: "write `access: internal`, for example")
      }
    case "allow": read(allow: entry.value, into: &diagnostics)
    case "clientParameters":
      guard let nodes = entry.value.sequence, nodes.allSatisfy({ $0.scalar != nil }) else {
        diagnostics.report(
          .manifest, "'clientParameters' must be an array of names", at: entry.value.location,
          help: "write `clientParameters: [Accept]`")
        return true
      }
      clientParameters = nodes.compactMap { node in
        node.scalar.map { Located($0.text, at: node.location) }
      }
    default: return false
    }
    return true
  }

  private mutating func read(formats node: Node, into diagnostics: inout Diagnostics) {
    for entry in node.mapping?.entries ?? [] {
      if let type = entry.value.scalar.flatMap({ Builtin(rawValue: $0.text) }) {
        formats[entry.key] = type
      } else {
        let types = Builtin.allCases.map(\.rawValue).joined(separator: ", ")
        diagnostics.report(
          .manifest, "the format '\(entry.key)' has an unknown type", at: entry.value.location,
          help: "the types are: \(types)")
      }
    }
  }

  /// A list of codes, or one.
  private mutating func read(allow node: Node, into diagnostics: inout Diagnostics) {
    for node in node.sequence ?? [node] {
      guard let name = node.scalar?.text else {
        diagnostics.report(
          .manifest, "'allow' must be an array of warning codes", at: node.location,
          help: "write `allow: [unknown-keyword]`")
        continue
      }
      switch DiagnosticCode.allowable(name) {
      case .success(let code): allowed.insert(code)
      case .failure(let unknown):
        diagnostics.report(
          .manifest, "no warning has the code '\(name)'", at: node.location, help: unknown.help)
      }
    }
  }
}
