#if !canImport(FoundationNetworking)
  import Foundation

  /// The bytes of a response, combined into chunks.
  struct ByteChunks: AsyncSequence, Sendable {
    let bytes: URLSession.AsyncBytes

    struct AsyncIterator: AsyncIteratorProtocol {
      var bytes: URLSession.AsyncBytes.AsyncIterator
      /// Thrown after the bytes before it have been handed over.
      var failure: (any Error)?

      mutating func next() async throws -> Data? {
        if let failure { throw failure }
        var chunk = Data()
        do {
          while chunk.count < 16_384, let byte = try await bytes.next() { chunk.append(byte) }
        } catch {
          let problem = sessionError(error)
          failure = problem
          if chunk.isEmpty { throw problem }
        }
        return chunk.isEmpty ? nil : chunk
      }
    }

    func makeAsyncIterator() -> AsyncIterator {
      AsyncIterator(bytes: bytes.makeAsyncIterator())
    }
  }
#endif
