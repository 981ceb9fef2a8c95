/// What a request is made for, for a transport that stands in for a server: the path of a request
/// does not say where that of its server ends, so operations cannot be told by it.
package enum CurrentCall {
  /// The operation whose request it is. `nil` where a redirect leads, for a file that no API
  /// describes, and in tasks that do not come of the call's own.
  @TaskLocal package static var operation: (any APIOperation)?
}

/// A transport that has no use for what ``CurrentCall`` says: it is not told then, because telling
/// takes longer than most of what else a small call does.
package protocol PlainTransport: Transport {}
