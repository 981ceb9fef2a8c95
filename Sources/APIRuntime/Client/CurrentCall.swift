/// The operation that a request belongs to, for a transport that stands in for a server. The path
/// does not tell: it does not show where the server's own path ends.
package enum CurrentCall {
  /// `nil` for the target of a redirect, for a file that no API describes, and in tasks that are
  /// not descendants of the call's task.
  @TaskLocal package static var operation: (any APIOperation)?
}

/// A transport that does not use ``CurrentCall``. It is not set for such a transport, because that
/// takes longer than most of the other work of a small call.
package protocol PlainTransport: Transport {}
