import Foundation

/// Handles Ctrl-C: the work is canceled and cleans up; a second one ends the process at once.
enum Interruption {
  /// Runs the work until it ends or is interrupted.
  ///
  /// - Throws: `CancellationError` if it was interrupted; whatever the work throws.
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
      // Whatever the canceled work throws, it was interrupted.
      throw task.isCancelled ? CancellationError() : error
    }
  }
}
