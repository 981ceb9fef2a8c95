import Foundation
import HTTPTypes

/// Writes a streamed response to a file, and requests the rest when the connection breaks.
///
/// The rest is requested with `Range`, and with `If-Range` if the server identified the version by
/// a strong `ETag` (https://www.rfc-editor.org/rfc/rfc9110#section-14). If it is not certain that
/// the response is the rest of the same file, the download starts over.
public struct FileDownload: Sendable {
  /// Opens the body, with headers that request the rest of it or with none. Its errors are treated
  /// like those of an operation: connection errors, 408, 425, 429 and 5xx are retried, so the
  /// client it uses should not retry them itself.
  public typealias Source = (_ headers: HTTPFields) async throws -> StreamedBody

  /// Whether an existing file of that name may be replaced.
  public var replacing = false
  /// The maximum size of the file in bytes.
  public var limit: Int64?
  /// The maximum number of times the source is called.
  public var tries = 3
  /// How long to wait before the source is called again.
  public var retry = RetryPolicy()
  /// The clock that measures the waits.
  public var clock: any Clock<Duration> = ContinuousClock()

  /// Creates a download with the defaults: no file is replaced, any size, three tries.
  public init() {}

  /// Downloads the file.
  ///
  /// - Parameters:
  ///   - folder: the destination, which must exist. Until the file is complete, it has a temporary
  ///     name there.
  ///   - source: opens the body.
  ///   - name: returns the file name, given the head of the response.
  ///   - check: receives the head and the first chunk of a body that is read from its beginning,
  ///     before anything is written. Throws if the body is not wanted.
  ///   - progress: called after each chunk with the bytes received so far and, if the server
  ///     announced it, the total. The count goes back when a download starts over.
  /// - Returns: the file.
  /// - Throws: ``DownloadFailure``; whatever the closures throw; ``TransportFailure`` when the last
  ///   try was interrupted; `CancellationError`. Nothing of the file remains then.
  public func run(
    into folder: URL, from source: Source, named name: (Response) throws -> String,
    checking check: (_ head: Response, _ start: Data) throws -> Void = { _, _ in },
    progress: ((_ received: Int64, _ expected: Int64?) -> Void)? = nil
  ) async throws -> URL {
    let file = try PartialFile(in: folder)
    var part: Part?
    var number = 1
    while true {
      do {
        let asked = part
        let body = try await source(asked?.headers(from: file.count) ?? [:])
        try file.settle(name(body.response), replacing: replacing)
        part = try continuation(of: body, after: asked, in: file)
        let isStart = file.count == 0
        try await body.append(
          to: file, limit: limit, expecting: part?.total ?? body.contentLength,
          first: { if isStart { try check(body.response, $0) } }, progress: progress)
        return try file.finish(replacing: replacing)
      } catch {
        guard number < tries, let wait = wait(before: number, after: error) else { throw error }
        if part == nil || Self.isRefusedRange(error) {
          try file.clear()
          part = nil
        }
        try await Stopwatch(clock).sleep(for: wait)
        number += 1
      }
    }
  }

  /// Prepares the file for a body: keeps its contents if the body is the rest, otherwise clears it.
  ///
  /// - Returns: what the next response can be recognized by, if anything.
  private func continuation(
    of body: StreamedBody, after asked: Part?, in file: PartialFile
  ) throws -> Part? {
    guard body.status == .partialContent else {
      try file.clear()
      return Part(body)
    }
    let total = asked?.total ?? file.count
    guard let asked, file.count > 0, asked.isContinued(by: body, from: file.count) else {
      try file.clear()
      throw file.failure(.truncated(expected: total, received: 0))
    }
    return asked
  }

  private func wait(before retry: Int, after error: any Error) -> Duration? {
    let verdict: RetryPolicy.Verdict
    switch error {
    case let failure as TransportFailure:
      verdict = self.retry.verdict(on: failure.problem, isRepeatable: true)
    case _ where Self.isRefusedRange(error): verdict = .again(after: .zero)
    case let failure as any APIFailure:
      verdict = self.retry.verdict(on: failure.response, isRepeatable: true)
    case let failure as DownloadFailure:
      guard case .truncated = failure.reason else { return nil }
      verdict = .again(after: nil)
    default: return nil
    }
    return self.retry.wait(before: retry, after: verdict)
  }

  private static func isRefusedRange(_ error: any Error) -> Bool {
    (error as? any APIFailure)?.status == .rangeNotSatisfiable
  }
}

/// What the rest of a file is recognized by.
private struct Part {
  /// The length of the complete file in bytes.
  let total: Int64
  /// The strong `ETag`, https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3.
  let tag: String?

  /// Returns `nil` if a rest could not be recognized. Without a length, the body may have been
  /// compressed, and then the bytes of the file are not those that the server counts.
  init?(_ body: StreamedBody) {
    guard let total = body.contentLength, body.headers[.acceptRanges]?.lowercased() != "none"
    else { return nil }
    self.total = total
    tag = body.headers[.eTag].flatMap { $0.hasPrefix("\"") ? $0 : nil }
  }

  func headers(from offset: Int64) -> HTTPFields {
    guard offset > 0 else { return [:] }
    var headers: HTTPFields = [.range: "bytes=\(offset)-"]
    if let tag { headers[.ifRange] = tag }
    return headers
  }

  /// Whether a 206 response is the rest: from the offset to the end, of the same total length, and
  /// of the same version as far as the server says.
  func isContinued(by body: StreamedBody, from offset: Int64) -> Bool {
    guard body.headers[.contentRange] == "bytes \(offset)-\(total - 1)/\(total)" else {
      return false
    }
    guard let tag, let found = body.headers[.eTag] else { return true }
    return tag == found
  }
}
