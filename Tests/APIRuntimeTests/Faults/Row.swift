import Foundation
import Testing

/// The rows of the list of faults that a transport cannot fulfill, and why.
enum Row {
  /// What `URLSession` cannot do on Linux (swift-corelibs-foundation). The calls fail in time
  /// there, too, but with fewer details.
  static let unmetByURLSessionOnLinux: [String: String] = [
    "F04": unknown, "F05": unknown, "F17": unknown, "F18": unknown, "F19": unknown,
    "F12": "a body is handed over when all of it is there, so that silence in it ends with the"
      + " limits of the attempt and of the call",
    "F20": "of two lengths the larger one is believed; the body is then read as JSON",
    "F21": "of an absurd length nothing is said; the body is then read as JSON",
    "F26": "a header of a megabyte is an error -1, and a hundred thousand headers take seconds",
    "F27": unknown,
    "F29": "a body is held as a whole before its length is looked at",
    "F31": unknown, "F32": unknown,
  ]

  private static let unknown = "the error is -1, which stands for anything; it is not tried again"
}

extension TransportTests.Carrier {
  func meets(_ row: String) -> Bool {
    #if canImport(FoundationNetworking)
      self != .urlSession || Row.unmetByURLSessionOnLinux[row] == nil
    #else
      true
    #endif
  }

  /// Expects a row to be fulfilled, or not if it is in the table: a row that is fulfilled must be
  /// removed from the table.
  func expect(
    _ row: String, _ holds: Bool, _ found: Any = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(holds == meets(row), "\(row) by \(self): \(found)", sourceLocation: sourceLocation)
  }
}

extension TransportTests.Carrier {
  /// The transports to test with faulty servers. On Linux `URLSession` is only included if
  /// `URLSESSION_FAULTS` is set: among all other tests, FoundationNetworking sometimes ends the
  /// process ("Transfer completed, but there's no response.").
  static let againstFaults: [Self] = {
    #if canImport(FoundationNetworking)
      let isAsked = ProcessInfo.processInfo.environment["URLSESSION_FAULTS"] != nil
      return allCases.filter { $0 != .urlSession || isAsked }
    #else
      return allCases
    #endif
  }()

  /// The transports with which an upload of a file may be interrupted. On Linux not `URLSession`:
  /// if a transfer ends while FoundationNetworking reads the next piece of the file, it continues
  /// the transfer, and one of its `try!` ends the process.
  static let uploading: [Self] = {
    #if canImport(FoundationNetworking)
      allCases.filter { $0 != .urlSession }
    #else
      allCases
    #endif
  }()
}
