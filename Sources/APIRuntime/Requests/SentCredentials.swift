/// What has to be known of the credentials of an attempt when its answer comes.
struct SentCredentials: Sendable {
  var queryKeys = QueryKeys()
  /// Tokens that calls share, as they were sent.
  var tokens: [(source: SharedToken, sent: Secret)] = []

  /// Forgets the tokens, after a server has refused them.
  ///
  /// - Returns: whether there are any, so that a new one may do.
  func forgetTokens() async -> Bool {
    for (source, sent) in tokens { await source.forget(sent) }
    return !tokens.isEmpty
  }
}
