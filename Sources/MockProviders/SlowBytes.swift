import FlyingSocks
import Foundation

/// Bytes that arrive slowly.
struct SlowBytes: AsyncBufferedSequence {
  typealias Element = UInt8

  let bytes: Data
  /// For all bytes together.
  let time: Duration

  struct AsyncIterator: AsyncBufferedIteratorProtocol {
    private static let pieces = 50

    private var rest: Data
    private let size: Int
    private let pause: Duration

    init(_ slow: SlowBytes) {
      rest = slow.bytes
      size = Swift.max(1, slow.bytes.count / Self.pieces)
      pause = slow.time / Self.pieces
    }

    mutating func next() async throws -> UInt8? {
      rest.popFirst()
    }

    mutating func nextBuffer(suggested count: Int) async throws -> Data? {
      guard !rest.isEmpty else { return nil }
      try await Task.sleep(for: pause)
      let piece = rest.prefix(size)
      rest = rest.dropFirst(size)
      return piece
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(self)
  }
}
