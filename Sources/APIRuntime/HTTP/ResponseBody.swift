import Foundation

/// The body of a response, in chunks as they arrive. A body created from data can be read any
/// number of times, one created from a sequence only once.
public struct ResponseBody: AsyncSequence, Sendable {
  public typealias Element = Data

  /// The body is larger than the caller's limit.
  public struct TooLarge: Error, Hashable, CustomStringConvertible {
    /// The limit in bytes.
    public let limit: Int

    /// Creates the error for a limit in bytes.
    public init(limit: Int) {
      self.limit = limit
    }

    public var description: String { "the body is larger than \(limit) bytes" }
  }

  /// The body has already been read, and its bytes are gone.
  public struct AlreadyRead: Error, Hashable, CustomStringConvertible {
    /// Creates the error.
    public init() {}

    public var description: String { "the body was already read" }
  }

  /// The default limit of ``collect(upTo:)``: 16 MB.
  public static let defaultLimit = 16 * 1024 * 1024

  private let start: @Sendable () -> AsyncIterator
  /// Makes a pending wait for a chunk throw.
  let abandon: @Sendable () -> Void
  /// The host that the body comes from.
  var host: String?

  /// Creates a body that is complete.
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

  /// Creates a body that arrives in chunks. Each is awaited in a task, which allows the wait to be
  /// ended.
  public init<Chunks: AsyncSequence & Sendable>(_ chunks: Chunks) where Chunks.Element == Data {
    let chunks = TaskChunks(chunks)
    self.init(chunks) { [abandonment = chunks.abandonment] in abandonment() }
  }

  /// Creates a body that arrives in chunks and can be ended.
  ///
  /// - Parameter abandon: makes a pending wait for a chunk throw, see ``Exchange/abandon()``. It is
  ///   called when the waiting task is canceled and when the body is released.
  public init<Chunks: AsyncSequence & Sendable>(
    _ chunks: Chunks, abandon: @Sendable @escaping () -> Void
  ) where Chunks.Element == Data {
    self.abandon = abandon
    let once = Once()
    let releaseHandler = ReleaseHandler(end: abandon)
    start = {
      // Network streams crash when they are iterated a second time.
      guard once.take() else { return AsyncIterator { throw AlreadyRead() } }
      var iterator = chunks.makeAsyncIterator()
      return AsyncIterator {
        try await withTaskCancellationHandler {
          try await iterator.next()
        } onCancel: {
          releaseHandler.end()
        }
      }
    }
  }

  /// One iteration over the chunks.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private let produce: () async throws -> Data?

    init(_ produce: @escaping () async throws -> Data?) {
      self.produce = produce
    }

    /// Returns the next chunk; `nil` at the end.
    public mutating func next() async throws -> Data? {
      try await produce()
    }
  }

  public func makeAsyncIterator() -> AsyncIterator {
    start()
  }

  /// Reads the whole body.
  ///
  /// - Parameter limit: the maximum size in bytes. At most one chunk beyond it is held.
  /// - Throws: ``TooLarge``, or whatever the transport throws while bytes arrive.
  public func collect(upTo limit: Int = ResponseBody.defaultLimit) async throws -> Data {
    try await collect(upTo: limit) {}
  }

  /// Reads the whole body within time limits.
  func collect(upTo limit: Int, within deadlines: Deadlines) async throws -> Data {
    try await deadlines.wait(ending: abandon) {
      try await collect(upTo: limit) { deadlines.resetIdleTimer() }
    }
  }

  /// - Parameter resetIdleTimer: called before the first chunk and after each.
  private func collect(upTo limit: Int, resetIdleTimer: () -> Void) async throws -> Data {
    var data = Data()
    resetIdleTimer()
    for try await chunk in self {
      resetIdleTimer()
      guard chunk.count <= limit - data.count else { throw TooLarge(limit: limit) }
      // A small body is a single chunk, which need not be copied.
      if data.isEmpty { data = chunk } else { data.append(chunk) }
    }
    return data
  }
}

extension ResponseBody {
  /// Returns the same body with time limits on each chunk.
  func bounded(by deadlines: Deadlines, _ watchdog: Watchdog) -> ResponseBody {
    var body = ResponseBody(
      BoundedChunks(body: self, deadlines: deadlines, watchdog: watchdog), abandon: abandon)
    body.host = host
    return body
  }
}

/// Chunks that are awaited under time limits.
private struct BoundedChunks: AsyncSequence, Sendable {
  let body: ResponseBody
  let deadlines: Deadlines
  let watchdog: Watchdog

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(self)
  }

  /// One iteration. A class, because watching ends with its `deinit`. It is used by one reader at a
  /// time, whose waits change its state.
  final class AsyncIterator: AsyncIteratorProtocol, @unchecked Sendable {
    private var chunks: ResponseBody.AsyncIterator
    private let bounds: BoundedChunks

    init(_ bounds: BoundedChunks) {
      chunks = bounds.body.makeAsyncIterator()
      self.bounds = bounds
      bounds.watchdog.add(bounds.deadlines)
    }

    func next() async throws -> Data? {
      bounds.deadlines.resetIdleTimer()
      return try await bounds.deadlines.wait(ending: bounds.body.abandon) {
        try await self.chunks.next()
      }
    }

    deinit {
      bounds.watchdog.remove(bounds.deadlines)
    }
  }
}

/// Runs a closure when the last reference is released.
private final class ReleaseHandler: Sendable {
  let end: @Sendable () -> Void

  init(end: @Sendable @escaping () -> Void) {
    self.end = end
  }

  deinit {
    end()
  }
}

/// Chunks that are each awaited in a task. A class, because waits of its only reader change its
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
    abandonment.setHandler { task.cancel() }
    let chunk = try await task.value
    // A canceled sequence may end as if it were complete.
    try check()
    return chunk
  }

  private func check() throws {
    if abandonment.isAbandoned { throw CancellationError() }
  }

  func makeAsyncIterator() -> TaskChunks { self }
}
