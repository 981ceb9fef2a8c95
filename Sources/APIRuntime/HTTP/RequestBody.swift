import Foundation

/// The body of a request: bytes, a file, or a stream. It is sent again with each attempt, if
/// possible.
///
/// ```swift
/// let film = try RequestBody(file: URL(fileURLWithPath: "film.mp4"))
/// ```
///
/// A file is read in pieces while it is sent, and opened again for each attempt. It must not change
/// after the body is created: a changed file is not sent, or not completely.
public struct RequestBody: Sendable {
  /// The kinds of body that a transport may treat specially; all of them can be read through
  /// ``RequestBody/chunks``.
  public enum Source: Sendable {
    /// Bytes in memory.
    case data(Data)
    /// A file that an HTTP library reads itself. See ``RequestBody/checkFile()``.
    case file(URL)
    /// Bytes produced on demand.
    case stream
  }

  private enum Storage: Sendable {
    case data(Data)
    case file(SourceFile)
    case stream(SourceStream)
  }

  private let storage: Storage

  /// Creates a body of bytes in memory.
  public init(_ data: Data) {
    storage = .data(data)
  }

  /// Creates a body from a file in its current state.
  ///
  /// - Throws: ``Problem/unreadable(file:why:)`` if it is not a readable file.
  public init(file: URL) throws(Problem) {
    storage = .file(try SourceFile(file))
  }

  /// Creates a body from a stream that is created anew for each attempt.
  ///
  /// - Parameters:
  ///   - length: the total number of bytes, if known. It is announced to the server; some servers
  ///     treat a body of unknown length as empty.
  ///   - make: returns a stream of the same bytes each time.
  public init<Bytes: AsyncSequence & Sendable>(
    length: Int64? = nil, repeating make: @escaping @Sendable () -> Bytes
  ) where Bytes.Element == Data {
    storage = .stream(SourceStream(length: length, once: nil, make))
  }

  /// Creates a body from a stream that can be read once. The call is not retried if part of the
  /// stream may have been sent.
  ///
  /// - Parameter length: as in ``init(length:repeating:)``.
  public init<Bytes: AsyncSequence & Sendable>(
    once bytes: Bytes, length: Int64? = nil
  ) where Bytes.Element == Data {
    storage = .stream(SourceStream(length: length, once: Once()) { bytes })
  }

  /// The kind of the body.
  public var source: Source {
    switch storage {
    case .data(let data): .data(data)
    case .file(let file): .file(file.url)
    case .stream: .stream
    }
  }

  /// The bytes, if they are in memory.
  public var data: Data? {
    if case .data(let data) = storage { data } else { nil }
  }

  /// The number of bytes, if known before they are sent.
  public var length: Int64? {
    switch storage {
    case .data(let data): Int64(data.count)
    case .file(let file): file.length
    case .stream(let stream): stream.length
    }
  }

  /// Whether the body can be sent any number of times.
  public var isRepeatable: Bool {
    switch storage {
    case .data, .file: true
    case .stream(let stream): stream.once == nil
    }
  }

  /// Whether the body has been read, completely or not, and cannot be read again.
  public var isSpent: Bool {
    switch storage {
    case .data, .file: false
    case .stream(let stream): stream.once?.isTaken ?? false
    }
  }

  /// The bytes in pieces; each iteration starts from the beginning.
  public var chunks: Chunks {
    Chunks(body: self)
  }

  /// Checks the file, for a transport whose library reads it by its path: call this before sending,
  /// and again before returning the response. Does nothing for other bodies.
  ///
  /// - Throws: ``Problem`` if the file has changed.
  public func checkFile() throws(Problem) {
    if case .file(let file) = storage { _ = try file.open() }
  }

  /// Reads the whole body into memory, for example to sign it.
  ///
  /// - Parameter limit: the maximum size in bytes.
  /// - Throws: ``ResponseBody/TooLarge``, and whatever ``chunks`` throw.
  public func collect(upTo limit: Int = ResponseBody.defaultLimit) async throws -> Data {
    var whole = Data()
    for try await chunk in chunks {
      guard chunk.count <= limit - whole.count else { throw ResponseBody.TooLarge(limit: limit) }
      if whole.isEmpty { whole = chunk } else { whole.append(chunk) }
    }
    return whole
  }

  /// Whether both bodies have the same bytes; files are compared by contents. Streams are not read
  /// and never equal.
  ///
  /// - Throws: ``Problem`` if a file cannot be read.
  package func hasSameBytes(as other: RequestBody) throws(Problem) -> Bool {
    guard length == other.length, let ours = try reader(), let theirs = try other.reader() else {
      return false
    }
    // Both sides read pieces of the same size.
    while true {
      let (a, b) = (try ours(), try theirs())
      guard a == b else { return false }
      if a == nil { return true }
    }
  }

  private func reader() throws(Problem) -> (() throws(Problem) -> Data?)? {
    switch storage {
    case .data(let data):
      var rest = data[...]
      return { () throws(Problem) -> Data? in
        let piece = rest.prefix(SourceFile.pieceLength)
        rest = rest.dropFirst(piece.count)
        return piece.isEmpty ? nil : piece
      }
    case .file(let file):
      let open = try file.open()
      return { () throws(Problem) -> Data? in try open.next() }
    case .stream: return nil
    }
  }
}

extension RequestBody {
  /// The bytes of a body, in pieces. A stream that can be read once can be iterated only once.
  public struct Chunks: AsyncSequence, Sendable {
    public typealias Element = Data

    fileprivate let body: RequestBody

    /// One iteration over the pieces.
    public struct AsyncIterator: AsyncIteratorProtocol {
      fileprivate let produce: () async throws -> Data?

      /// Returns the next piece; `nil` at the end.
      ///
      /// - Throws: ``RequestBody/Problem``; ``TransportProblem`` wrapping an error of a stream.
      public mutating func next() async throws -> Data? {
        try await produce()
      }
    }

    public func makeAsyncIterator() -> AsyncIterator {
      switch body.storage {
      case .data(let data):
        var rest = data.isEmpty ? nil : data
        return AsyncIterator {
          defer { rest = nil }
          return rest
        }
      case .file(let file):
        var open: SourceFile.Open?
        return AsyncIterator {
          let file = try open ?? file.open()
          open = file
          return try file.next()
        }
      case .stream(let stream):
        return AsyncIterator(produce: stream.start())
      }
    }
  }
}

extension RequestBody: CustomStringConvertible, CustomReflectable {
  /// The kind and the length, none of the bytes.
  public var description: String {
    let bytes = length.map { "\($0) bytes" } ?? "unknown length"
    switch storage {
    case .data: return bytes
    case .file(let file): return "\(file.url.path), \(bytes)"
    case .stream: return "a stream, \(bytes)"
    }
  }

  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}

/// A stream as the source of a body, and how often it may be read.
private struct SourceStream: Sendable {
  let length: Int64?
  /// `nil` if it can be read any number of times.
  let once: Once?
  private let open: @Sendable () -> () async throws -> Data?

  init<Bytes: AsyncSequence & Sendable>(
    length: Int64?, once: Once?, _ make: @escaping @Sendable () -> Bytes
  ) where Bytes.Element == Data {
    self.length = length
    self.once = once
    open = {
      var iterator = make().makeAsyncIterator()
      return {
        do {
          return try await iterator.next()
        } catch let error as CancellationError {
          throw error
        } catch {
          throw TransportProblem(.requestBody(.failed), underlying: error)
        }
      }
    }
  }

  /// Returns the pieces. Their total length must match the announced one, because the server relies
  /// on it.
  func start() -> () async throws -> Data? {
    if let once, !once.take() { return { throw RequestBody.Problem.spent } }
    let next = open()
    var count: Int64 = 0
    return {
      while true {
        guard let piece = try await next() else {
          if let length, count != length {
            throw RequestBody.Problem.length(announced: length, found: count)
          }
          return nil
        }
        count += Int64(piece.count)
        if let length, count > length {
          throw RequestBody.Problem.length(announced: length, found: count)
        }
        if !piece.isEmpty { return piece }
      }
    }
  }
}
