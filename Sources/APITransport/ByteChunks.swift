#if !canImport(FoundationNetworking)
  import Foundation

  /// The bytes of an answer, put together into chunks.
  struct ByteChunks: AsyncSequence, Sendable {
    let bytes: URLSession.AsyncBytes

    struct AsyncIterator: AsyncIteratorProtocol {
      var bytes: URLSession.AsyncBytes.AsyncIterator

      mutating func next() async throws -> Data? {
        var chunk = Data()
        while chunk.count < 16_384, let byte = try await bytes.next() { chunk.append(byte) }
        return chunk.isEmpty ? nil : chunk
      }
    }

    func makeAsyncIterator() -> AsyncIterator {
      AsyncIterator(bytes: bytes.makeAsyncIterator())
    }
  }
#endif
