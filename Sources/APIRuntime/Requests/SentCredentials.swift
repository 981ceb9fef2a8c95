/// What must be remembered about the credentials of an attempt until its response arrives.
struct SentCredentials: Sendable {
  var queryKeys = QueryKeys()
  /// Shared tokens, as they were sent.
  var tokens: [(source: SharedToken, sent: Secret)] = []

  /// Forgets the tokens after a server has rejected them.
  ///
  /// - Returns: whether there are any, so that a new one may succeed.
  func forgetTokens() async -> Bool {
    for (source, sent) in tokens { await source.forget(sent) }
    return !tokens.isEmpty
  }
}
