import SourceDiagnostics

/// A document to be generated from, as it was read.
public struct DocumentInput: Sendable {
  /// As messages name it.
  public var path: String
  public var bytes: [UInt8]
  /// The name of the folder that the file stands in, where `path` does not have it.
  public var folder: String?
  /// The name of the namespace. `nil`: after the file, its folder or the document's title.
  public var namespace: String?
  public var options: DocumentOptions
  /// Corrections to the document, in the order in which they are applied.
  public var overlays: [SourceFiles.File]
  /// Whether the file was found by looking through a folder: it is passed over without a word when
  /// it is no OpenAPI document.
  public var isCandidate: Bool

  public init(
    path: String, bytes: [UInt8], folder: String? = nil, namespace: String? = nil,
    options: DocumentOptions = DocumentOptions(), overlays: [SourceFiles.File] = [],
    isCandidate: Bool = false
  ) {
    self.path = path
    self.bytes = bytes
    self.folder = folder
    self.namespace = namespace
    self.options = options
    self.overlays = overlays
    self.isCandidate = isCandidate
  }
}
