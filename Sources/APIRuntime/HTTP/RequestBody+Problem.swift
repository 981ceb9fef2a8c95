import Foundation

extension RequestBody {
  /// Why a body could not be sent. The call throws a ``TransportFailure`` of the kind
  /// ``TransportProblem/Kind/requestBody(_:)``. Later versions may add cases.
  public enum Problem: Error, Hashable, Sendable {
    /// The file does not exist, is not a regular file, or cannot be read; with its path.
    case unreadable(file: String, why: String)
    /// The file has changed since the body was created; with its path.
    case changed(file: String)
    /// The stream produced a different number of bytes than announced.
    case length(announced: Int64, found: Int64)
    /// The stream threw an error, which is ``TransportProblem/underlying``.
    case failed
    /// The stream can be read only once and has been read.
    case spent
    /// The transport does not support such a body.
    case unsupported(String)

    /// Whether part of the body may have been sent.
    var mayHaveBeenProcessed: Bool {
      switch self {
      case .unreadable, .spent, .unsupported: false
      case .changed, .length, .failed: true
      }
    }
  }
}

extension RequestBody.Problem: CustomStringConvertible, LocalizedError {
  public var description: String {
    switch self {
    case .unreadable(let file, let why): "the file \(file) cannot be read: \(why)"
    case .changed(let file):
      "the file \(file) has changed; create the body again once it no longer changes"
    case .length(let announced, let found):
      "the stream was announced with \(announced) bytes and produced "
        + (found > announced ? "more" : "\(found)")
    case .failed: "its stream failed"
    case .spent:
      "its stream was read and cannot be read again; RequestBody(length:repeating:) can"
    case .unsupported(let why): why
    }
  }

  public var errorDescription: String? { description }
}
