import Foundation

/// The body of a request: bytes, a file, or a stream. It is sent as often as a call is tried, if it
/// can be.
///
/// ```swift
/// let film = try RequestBody(file: URL(fileURLWithPath: "film.mp4"))
/// ```
///
/// A file is read piece by piece while it is sent, and opened anew for each attempt. It has to stay
/// what it was when the body was made: one that has changed is not sent, or not to its end.
public struct RequestBody: Sendable {
  /// What a transport can send in a way of its own; all of them can be read by
  /// ``RequestBody/chunks``.
  public enum Source: Sendable {
    /// Bytes in memory.
    case data(Data)
    /// A file that an HTTP library reads by itself. See ``RequestBody/checkFile()``.
    case file(URL)
    /// Bytes that come as they are made.
    case stream
  }

  private enum Storage: Sendable {
    case data(Data)
    case file(SourceFile)
    case stream(SourceStream)
  }

  private let storage: Storage

  /// Bytes in memory.
  public init(_ data: Data) {
    storage = .data(data)
  }

  /// A file, as it is now.
  ///
  /// - Throws: ``Problem/unreadable(file:why:)`` for what is no file that can be read.
  public init(file: URL) throws(Problem) {
    storage = .file(try SourceFile(file))
  }

  /// A stream that is made anew for each attempt.
  ///
  /// - Parameters:
  ///   - length: of all its bytes, if that is known. It is announced to the server; some take a
  ///     body of unknown length for an empty one.
  ///   - make: makes a stream of the same bytes each time.
  public init<Bytes: AsyncSequence & Sendable>(
    length: Int64? = nil, repeating make: @escaping @Sendable () -> Bytes
  ) where Bytes.Element == Data {
    storage = .stream(SourceStream(length: length, once: nil, make))
  }

  /// A stream that can be read once: its call is not tried again when some of it may have been
  /// sent.
  ///
  /// - Parameter length: as in ``init(length:repeating:)``.
  public init<Bytes: AsyncSequence & Sendable>(
    once bytes: Bytes, length: Int64? = nil
  ) where Bytes.Element == Data {
    storage = .stream(SourceStream(length: length, once: Once()) { bytes })
  }

  /// What it is made of.
  public var source: Source {
    switch storage {
    case .data(let data): .data(data)
    case .file(let file): .file(file.url)
    case .stream: .stream
    }
  }

  /// The bytes, when they are in memory.
  public var data: Data? {
    if case .data(let data) = storage { data } else { nil }
  }

  /// The number of bytes, when it is known before they are sent.
  public var length: Int64? {
    switch storage {
    case .data(let data): Int64(data.count)
    case .file(let file): file.length
    case .stream(let stream): stream.length
    }
  }

  /// Whether it can be sent any number of times.
  public var isRepeatable: Bool {
    switch storage {
    case .data, .file: true
    case .stream(let stream): stream.once == nil
    }
  }

  /// Whether it was read, as far as it came, and cannot be read again.
  public var isSpent: Bool {
    switch storage {
    case .data, .file: false
    case .stream(let stream): stream.once?.isTaken ?? false
    }
  }

  /// The bytes in pieces, each pass from the beginning.
  public var chunks: Chunks {
    Chunks(body: self)
  }

  /// For a transport that has a library read the file by its name: called before, and again before
  /// the answer is handed over. It does nothing for another body.
  ///
  /// - Throws: ``Problem`` when the file is not what it was.
  public func checkFile() throws(Problem) {
    if case .file(let file) = storage { _ = try file.open() }
  }

  /// The whole body in memory, to sign it for example.
  ///
  /// - Parameter limit: in bytes.
  /// - Throws: ``ResponseBody/TooLarge``, and what ``chunks`` throw.
  public func collect(upTo limit: Int = ResponseBody.defaultLimit) async throws -> Data {
    var whole = Data()
    for try await chunk in chunks {
      guard chunk.count <= limit - whole.count else { throw ResponseBody.TooLarge(limit: limit) }
      if whole.isEmpty { whole = chunk } else { whole.append(chunk) }
    }
    return whole
  }

  /// Whether both are the same bytes, of a file those that it holds. Streams are not read: each is
  /// another.
  ///
  /// - Throws: ``Problem`` when a file cannot be read.
  package func hasSameBytes(as other: RequestBody) throws(Problem) -> Bool {
    guard length == other.length, let ours = try reader(), let theirs = try other.reader() else {
      return false
    }
    // Pieces of the same size on both sides.
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
  /// The bytes of a body, in pieces. A pass over a stream that can be read once is the only one.
  public struct Chunks: AsyncSequence, Sendable {
    public typealias Element = Data

    fileprivate let body: RequestBody

    /// One pass over the pieces.
    public struct AsyncIterator: AsyncIteratorProtocol {
      fileprivate let produce: () async throws -> Data?

      /// The next piece, `nil` at the end.
      ///
      /// - Throws: ``RequestBody/Problem``; ``TransportProblem`` around what a stream throws.
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
  /// What it is and its length, none of its bytes.
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
  /// `nil`: any number of times.
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

  /// The pieces, whose lengths have to make up what was announced: the server believes it.
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
