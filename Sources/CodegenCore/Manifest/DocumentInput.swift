import SourceDiagnostics

/// A document to generate from, as read.
public struct DocumentInput: Sendable {
  /// The path, as named in messages.
  public var path: String
  public var bytes: [UInt8]
  /// The name of the folder that contains the file, if not part of `path`.
  public var folder: String?
  /// The name of the namespace. `nil`: derived from the file, its folder or the document's title.
  public var namespace: String?
  public var options: DocumentOptions
  /// Corrections to the document, in order of application.
  public var overlays: [SourceFiles.File]
  /// Whether the file was found by searching a folder: it is skipped silently if it is not an
  /// OpenAPI document.
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
