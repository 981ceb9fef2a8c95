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
  /// Makes a wait for a chunk throw.
  let abandon: @Sendable () -> Void
  /// Where it comes from.
  var host: String?

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

  /// A body that arrives in chunks. Each is waited for in a task, by which the wait can be ended.
  public init<Chunks: AsyncSequence & Sendable>(_ chunks: Chunks) where Chunks.Element == Data {
    let chunks = TaskChunks(chunks)
    self.init(chunks) { [abandonment = chunks.abandonment] in abandonment() }
  }

  /// A body that arrives in chunks, which somebody can end.
  ///
  /// - Parameter abandon: makes a wait for a chunk throw, see ``Exchange/abandon()``. It is called
  ///   when the task that waits is cancelled, and when nobody holds the body any longer.
  public init<Chunks: AsyncSequence & Sendable>(
    _ chunks: Chunks, abandon: @Sendable @escaping () -> Void
  ) where Chunks.Element == Data {
    self.abandon = abandon
    let once = Once()
    let lease = Lease(end: abandon)
    start = {
      // Network streams end the process when they are iterated a second time.
      guard once.take() else { return AsyncIterator { throw AlreadyRead() } }
      var iterator = chunks.makeAsyncIterator()
      return AsyncIterator {
        try await withTaskCancellationHandler {
          try await iterator.next()
        } onCancel: {
          lease.end()
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
    var body = ResponseBody(
      BoundedChunks(body: self, deadlines: deadlines, watchdog: watchdog), abandon: abandon)
    body.host = host
    return body
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

  /// One pass. A class, because its end is when nothing is left to watch over. One reader at a time
  /// has it, whose wait changes its state.
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

/// Ends something when nobody holds it any longer.
private final class Lease: Sendable {
  let end: @Sendable () -> Void

  init(end: @Sendable @escaping () -> Void) {
    self.end = end
  }

  deinit {
    end()
  }
}

/// Chunks each of which is waited for in a task. A class, because the one reader's waits change its
/// iterator in other tasks.
private final class TaskChunks<Chunks: AsyncSequence & Sendable>: AsyncSequence,
  AsyncIteratorProtocol, @unchecked Sendable
where Chunks.Element == Data {
  private let chunks: Chunks
  private lazy var iterator = chunks.makeAsyncIterator()
  let abandonment = Abandonment()

  init(_ chunks: Chunks) {
    self.chunks = chunks
  }

  func next() async throws -> Data? {
    try check()
    let task = Task<Data?, any Error>.begun { try await self.iterator.next() }
    abandonment.takes { task.cancel() }
    let chunk = try await task.value
    // Cancelled, a sequence may end as if that were all.
    try check()
    return chunk
  }

  private func check() throws {
    if abandonment.isDue { throw CancellationError() }
  }

  func makeAsyncIterator() -> TaskChunks { self }
}
