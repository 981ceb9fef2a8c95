import Testing

/// The rows of the list of faults that a transport cannot meet, and why.
enum Row {
  /// What `URLSession` cannot do on Linux (swift-corelibs-foundation). The calls fail there, too,
  /// and in time, but less is known about why.
  static let unmetByURLSessionOnLinux: [String: String] = [:]
}

extension TransportTests.Carrier {
  func meets(_ row: String) -> Bool {
    #if canImport(FoundationNetworking)
      self != .urlSession || Row.unmetByURLSessionOnLinux[row] == nil
    #else
      true
    #endif
  }

  /// Expects what a row says to hold, or not to hold where the table says so: a row that is met by
  /// now has to leave the table.
  func expect(
    _ row: String, _ holds: Bool, _ found: Any = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(holds == meets(row), "\(row) by \(self): \(found)", sourceLocation: sourceLocation)
  }
}
