/// Where a parameter is sent.
enum ParameterPlace: Sendable, Hashable {
  case path, query, header
}

/// Whether a parameter that the client can provide is required.
enum ClientShare: Sendable, Hashable {
  case optional, required
}

/// The status codes that a response applies to.
enum StatusMatch: Sendable, Hashable {
  case code(Int)
  /// `4XX`: the first digit.
  case range(Int)
  case otherwise
}
