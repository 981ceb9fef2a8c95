import Dispatch
import Foundation

/// What Ctrl-C does: the work is cancelled and cleans up; a second one ends the process at once.
enum Interruption {
  /// Does the work until it ends or is interrupted.
  ///
  /// - Throws: `CancellationError` when it was interrupted; what the work throws.
  static func obeying(_ work: @escaping @Sendable () async throws -> Void) async throws {
    let task = Task { try await work() }
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if task.isCancelled { Foundation.exit(Outcome.interrupted.rawValue) }
        task.cancel()
      }
      source.resume()
      return source
    }
    defer { for source in sources { source.cancel() } }
    do {
      try await task.value
    } catch {
      // Whatever the cancelled work throws, it was interrupted.
      throw task.isCancelled ? CancellationError() : error
    }
  }
}
