import Foundation

/// The body of an answer, in chunks as they arrive. A body that was made of data can be read any
/// number of times, one that was made of a sequence only once.
public struct ResponseBody: AsyncSequence, Sendable {
  public typealias Element = Data

  /// The body is larger than the caller was willing to hold.
  public struct TooLarge: Error, Hashable, CustomStringConvertible {
    /// Bytes.
    public let limit: Int

    /// The error for a limit in bytes.
    public init(limit: Int) {
      self.limit = limit
    }

    public var description: String { "the body is larger than \(limit) bytes" }
  }

  /// The body was already read, and its bytes are gone.
  public struct AlreadyRead: Error, Hashable, CustomStringConvertible {
    /// The error.
    public init() {}

    public var description: String { "the body was already read" }
  }

  /// 16 MB, what ``collect(upTo:)`` accepts unless told otherwise.
  public static let defaultLimit = 16 * 1024 * 1024

  private let start: @Sendable () -> AsyncIterator
  /// Ends a wait for a chunk; `nil` if only cancelling the task that waits does.
  let abandon: (@Sendable () -> Void)?

  /// A body that is there as a whole.
  public init(_ data: Data) {
    abandon = {}
    start = {
      var rest = data.isEmpty ? nil : data
      return AsyncIterator {
        defer { rest = nil }
        return rest
      }
    }
  }

  /// A body that arrives in chunks.
  ///
  /// - Parameter abandon: what ``Exchange/abandon()`` does: makes a wait for a chunk throw. Without
  ///   it, the task that waits is cancelled.
  public init<Chunks: AsyncSequence & Sendable>(
    _ chunks: Chunks, abandon: (@Sendable () -> Void)? = nil
  ) where Chunks.Element == Data {
    self.abandon = abandon
    let once = Once()
    start = {
      // Network streams end the process when they are iterated a second time.
      guard once.take() else { return AsyncIterator { throw AlreadyRead() } }
      var iterator = chunks.makeAsyncIterator()
      return AsyncIterator {
        guard let abandon else { return try await iterator.next() }
        return try await withTaskCancellationHandler {
          try await iterator.next()
        } onCancel: {
          abandon()
        }
      }
    }
  }

  /// One pass over the chunks.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private let produce: () async throws -> Data?

    init(_ produce: @escaping () async throws -> Data?) {
      self.produce = produce
    }

    /// The next chunk, `nil` at the end.
    public mutating func next() async throws -> Data? {
      try await produce()
    }
  }

  public func makeAsyncIterator() -> AsyncIterator {
    start()
  }

  /// The whole body.
  ///
  /// - Parameter limit: in bytes. No more than one chunk beyond it is held.
  /// - Throws: ``TooLarge``, or what the transport throws while bytes arrive.
  public func collect(upTo limit: Int = ResponseBody.defaultLimit) async throws -> Data {
    try await collect(upTo: limit) {}
  }

  /// The whole body, as long as it comes in time.
  func collect(upTo limit: Int, within deadlines: Deadlines) async throws -> Data {
    try await deadlines.wait(ending: abandon) {
      try await collect(upTo: limit) { deadlines.signOfLife() }
    }
  }

  /// - Parameter signOfLife: called before the first chunk and after each.
  private func collect(upTo limit: Int, signOfLife: () -> Void) async throws -> Data {
    var data = Data()
    signOfLife()
    for try await chunk in self {
      signOfLife()
      guard chunk.count <= limit - data.count else { throw TooLarge(limit: limit) }
      // A small body is one chunk, which need not be copied.
      if data.isEmpty { data = chunk } else { data.append(chunk) }
    }
    return data
  }
}

extension ResponseBody {
  /// The same body, each of whose chunks has to come in time.
  func bounded(by deadlines: Deadlines, _ watchdog: Watchdog) -> ResponseBody {
    ResponseBody(BoundedChunks(body: self, deadlines: deadlines, watchdog: watchdog))
  }
}

/// Chunks that are waited for under limits of time.
private struct BoundedChunks: AsyncSequence, Sendable {
  let body: ResponseBody
  let deadlines: Deadlines
  let watchdog: Watchdog

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(self)
  }

  /// One pass. A class, because the task that a wait may need changes its state for the reader, who
  /// waits in the meantime; and for its end, at which nothing is left to watch over.
  final class AsyncIterator: AsyncIteratorProtocol, @unchecked Sendable {
    private var chunks: ResponseBody.AsyncIterator
    private let bounds: BoundedChunks

    init(_ bounds: BoundedChunks) {
      chunks = bounds.body.makeAsyncIterator()
      self.bounds = bounds
      bounds.watchdog.add(bounds.deadlines)
    }

    func next() async throws -> Data? {
      bounds.deadlines.signOfLife()
      return try await bounds.deadlines.wait(ending: bounds.body.abandon) {
        try await self.chunks.next()
      }
    }

    deinit {
      bounds.watchdog.remove(bounds.deadlines)
    }
  }
}

/// Lets the first one pass. A class, because all copies of a body share it; a lock guards its only
/// state.
private final class Once: @unchecked Sendable {
  private let lock = NSLock()
  private var isTaken = false

  func take() -> Bool {
    lock.withLock {
      defer { isTaken = true }
      return !isTaken
    }
  }
}
