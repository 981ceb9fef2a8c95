import APIRuntime
import Foundation
import Logging
import Testing

/// A call that should fail, and what applies to every failure: it is in time, and nothing reveals
/// the key.
struct FailingCall: Sendable {
  static let key = "sk-very-secret-key"

  let carrier: TransportTests.Carrier
  /// Scheme, host and port.
  let address: String
  var posts = false
  /// By default: one attempt, with enough time for the fault to come before the time limit.
  var change: @Sendable (inout CallOptions) -> Void = { _ in }

  init(
    _ carrier: TransportTests.Carrier, at port: UInt16, posts: Bool = false,
    _ change: @escaping @Sendable (inout CallOptions) -> Void = { _ in }
  ) {
    self.init(carrier, at: "http://127.0.0.1:\(port)", posts: posts, change)
  }

  init(
    _ carrier: TransportTests.Carrier, at address: String, posts: Bool = false,
    _ change: @escaping @Sendable (inout CallOptions) -> Void = { _ in }
  ) {
    self.carrier = carrier
    self.address = address
    self.posts = posts
    self.change = change
  }

  func client(_ logger: Logger? = nil) -> Pets.Client {
    let client = Pets.Client(
      credentials: .bearer(Self.key), server: Server(address + "/v1"),
      transport: carrier.transport)
    return client.with { options in
      options.retry.limit = 0
      options.retry.baseDelay = .milliseconds(1)
      options.timeouts.overall = .seconds(120)
      options.timeouts.streaming = .seconds(120)
      options.logger = logger
      change(&options)
    }
  }

  /// Makes the call.
  ///
  /// - Parameter limit: the maximum time of the call, see ``effort(of:)``. Generous, because
  ///   sanitizers slow it down.
  func failure<Failure: Error>(
    _ type: Failure.Type = TransportFailure.self, within limit: Duration = .seconds(10),
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> Failure {
    let log = LogLines()
    let client = client(log.logger)
    var caught: (any Error)?
    let effort = await effort {
      do {
        if posts {
          _ = try await client.send(Pets.CreatePet(body: Pets.Pet(count: 1, name: nil)))
        } else {
          _ = try await client.getPet(petID: "1")
        }
      } catch {
        caught = error
      }
    }
    #expect(effort < limit, sourceLocation: sourceLocation)
    let error = try #require(caught, "the call succeeded", sourceLocation: sourceLocation)
    for text in Self.texts(of: error) + log.lines {
      #expect(!text.contains(Self.key), sourceLocation: sourceLocation)
    }
    return try #require(error as? Failure, "\(error)", sourceLocation: sourceLocation)
  }

  /// Everything that a program could print of an error without accessing its parts.
  static func texts(of error: any Error) -> [String] {
    var dumped = ""
    dump(error, to: &dumped)
    return [
      "\(error)", String(reflecting: error), error.localizedDescription, dumped,
      "\(Mirror(reflecting: error).children.map { "\($0)" })",
    ]
  }
}

/// Collects log messages. A class, because copies of a logger share it; a lock guards its state.
final class LogLines: @unchecked Sendable {
  private let lock = NSLock()
  private var kept: [(level: Logger.Level, text: String, metadata: Logger.Metadata)] = []

  var events: [(level: Logger.Level, text: String, metadata: Logger.Metadata)] {
    lock.withLock { kept }
  }
  var lines: [String] { events.map { "\($0.level) \($0.text) \($0.metadata)" } }

  var logger: Logger { logger(at: .trace) }

  func logger(at level: Logger.Level) -> Logger {
    Logger(label: "calls") { _ in Handler(lines: self, logLevel: level) }
  }

  private struct Handler: LogHandler {
    let lines: LogLines
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?

    func log(event: LogEvent) {
      lines.lock.withLock {
        lines.kept.append((event.level, "\(event.message)", event.metadata ?? [:]))
      }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }
  }
}
