import Foundation
import HTTPTypes
import Logging

/// One call: its attempts, the waits between them, and its redirects. A class, because the closures
/// of each attempt would otherwise copy everything it holds.
final class Call: Sendable {
  /// A response whose body has been read, or one whose body is still arriving.
  struct Outcome: Sendable {
    let response: Response
    let chunks: ResponseBody?
  }

  /// How the body of a successful response is used.
  enum BodyUse {
    /// It is complete when the call returns.
    case collected
    /// It is handed over as it arrives.
    case streamed
    /// It is not wanted.
    case ignored
  }

  let facts: OperationFacts
  /// `nil` for a request that no API describes.
  private let operation: (any APIOperation)?
  private let connection: Connection
  private let request: HTTPRequest
  private let body: RequestBody?
  private let use: BodyUse
  private let isRepeatable: Bool
  private let stopwatch: Stopwatch

  var logger: Logger? { options.logger }
  var host: String { request.authority ?? "" }
  var elapsed: Duration { stopwatch.elapsed }

  private var options: CallOptions { connection.options }
  private var overall: Duration? {
    use == .streamed ? options.timeouts.streaming : options.timeouts.overall
  }

  /// - Throws: ``InvalidRequest``.
  convenience init<Operation: APIOperation>(
    _ operation: Operation, over connection: Connection, _ use: BodyUse
  ) throws {
    var written = try connection.request(for: operation)
    if let key = written.missingKey, written.request.headerFields[key] == nil {
      written.request.headerFields[key] = UUID().uuidString
    }
    self.init(
      Operation.facts, operation, request: written.request, body: written.body,
      over: connection, use)
  }

  /// - Parameter request: validated, and complete except for its credentials.
  init(
    _ facts: OperationFacts, _ operation: (any APIOperation)? = nil, request: HTTPRequest,
    body: RequestBody?, over connection: Connection, _ use: BodyUse
  ) {
    self.facts = facts
    self.operation = operation
    self.connection = connection
    self.use = use
    var request = request
    // Without compression, the announced length is that of the bytes handed over.
    if use == .streamed { request.headerFields[.acceptEncoding] = "identity" }
    self.request = request
    self.body = body
    isRepeatable = facts.isIdempotent || request.headerFields.hasIdempotencyKey
    stopwatch = Stopwatch(connection.options.clock)
  }

  /// Makes attempts until one of them is final.
  ///
  /// - Throws: ``TransportFailure``, ``RefusedRedirect``, ``InvalidRequest``, `CancellationError`,
  ///   and whatever credentials and middleware throw.
  func run() async throws -> Outcome {
    var number = 1
    /// Whether a refused token has been fetched again. This happens at most once per call.
    var isRenewed = false
    while true {
      try Task.checkCancellation()
      let start = stopwatch.elapsed
      let verdict: RetryPolicy.Verdict
      let finish: () throws -> Outcome
      var head: Response?
      var refused: SentCredentials?
      do {
        let outcome = try await attempt(number, &head, &refused)
        log(number, since: start, outcome.response)
        if let refused, await refused.forgetTokens(), !isRenewed, body?.isSpent != true {
          isRenewed = true
          number += 1
          continue
        }
        verdict = options.retry.verdict(on: outcome.response, isRepeatable: isRepeatable)
        if outcome.response.code < 400 { connection.budget.deposit(retries: number - 1) }
        finish = { outcome }
      } catch let anywhere as TransportProblem {
        let problem = anywhere.at(host)
        log(number, since: start, problem)
        verdict = options.retry.verdict(on: problem, isRepeatable: isRepeatable)
        let isBodySpent =
          verdict != .final && number <= options.retry.limit
          && body?.isSpent == true
        finish = { [facts, number, head] in
          throw TransportFailure(
            operation: facts, problem: problem, attempts: number, response: head,
            isBodySpent: isBodySpent)
        }
      }
      guard let wait = wait(after: number, verdict) else { return try finish() }
      logRetry(number + 1, after: wait)
      try await connection.transport.pause(for: wait, on: options.clock)
      number += 1
    }
  }

  /// Returns how long to wait before the next attempt; `nil` if there is none.
  private func wait(after number: Int, _ verdict: RetryPolicy.Verdict) -> Duration? {
    guard number <= options.retry.limit, body?.isSpent != true,
      let wait = options.retry.wait(before: number, after: verdict)
    else { return nil }
    if let overall, stopwatch.elapsed + wait >= overall { return nil }
    return connection.budget.take() ? wait : nil
  }

  /// - Parameter head: receives what is known of a response whose body did not arrive.
  /// - Parameter refused: receives the credentials that the server rejected.
  private func attempt(
    _ number: Int, _ head: inout Response?, _ refused: inout SentCredentials?
  ) async throws -> Outcome {
    let timeouts = options.timeouts
    let deadlines = Deadlines(
      stopwatch, attempt: timeouts.attempt, overall: overall, idle: timeouts.idle)
    options.watchdog.add(deadlines)
    defer { options.watchdog.remove(deadlines) }
    var attempt = Attempt(request: request, body: body, operation: facts, number: number)
    attempt.credentials = try await connection.authorize(
      facts, &attempt.request, within: deadlines)
    let answer = try await options.middleware.send(attempt, within: deadlines) {
      try await self.follow($0, within: deadlines)
    }
    let response = Response(
      status: answer.head.status, headers: answer.head.headerFields, operation: facts,
      attempts: number)
    head = response
    refused = response.code == 401 ? attempt.credentials : nil
    let isSuccess = (200..<300).contains(response.code)
    switch use {
    case .streamed where isSuccess:
      try response.checkCoding()
      return Outcome(
        response: response, chunks: answer.body.bounded(by: bodyDeadlines, options.watchdog))
    case .ignored where isSuccess:
      try await response.discard(answer.body, within: deadlines)
      return Outcome(response: response, chunks: nil)
    case .collected, .streamed, .ignored: break
    }
    let data = try await namingProblems(at: answer.body.host) {
      try await answer.body.collect(upTo: options.limits.body, within: deadlines)
    }
    // For an error, the status is more useful than a complaint about its unreadable body.
    if isSuccess && !data.isEmpty { try response.checkCoding() }
    return Outcome(response: response.with(data), chunks: nil)
  }

  /// Limits for a body that is read after its call has returned.
  private var bodyDeadlines: Deadlines {
    Deadlines(stopwatch, attempt: nil, overall: overall, idle: options.timeouts.idle)
  }

  /// Sends a request and follows its redirects.
  private func follow(_ attempt: Attempt, within deadlines: Deadlines) async throws -> Answer {
    var (request, body) = (attempt.request, attempt.body)
    request.headerFields.joinCookies()
    for hop in 0... {
      var answer = try await namingProblems(at: request.authority) {
        // Middleware that ignores limits and cancellation may call this again.
        try deadlines.check()
        // The target of a redirect is not a call of the operation.
        let exchange = try connection.start(
          request, body: body, for: hop == 0 ? operation : nil)
        return try await deadlines.wait(ending: { exchange.abandon() }) {
          try await exchange.answer()
        }
      }
      answer.body.host = request.authority
      try options.limits.check(answer.head)
      guard Redirect.isRedirect(answer.head.status), !facts.documents(answer.head.status) else {
        return answer
      }
      do {
        guard hop < Redirect.limit else { throw RefusedRedirect.Reason.tooMany }
        let redirect = try Redirect(
          of: request, by: answer.head, allowsInsecureHTTP: options.allowsInsecureHTTP)
        let source = request
        request = redirect.request
        attempt.credentials.queryKeys.follow(
          from: source, to: &request, leavesOrigin: redirect.leavesOrigin)
        if redirect.leavesOrigin { body = nil }
        if body?.isSpent == true { throw RefusedRedirect.Reason.body }
      } catch let reason as RefusedRedirect.Reason {
        let response = Response(
          status: answer.head.status, headers: answer.head.headerFields, operation: facts,
          attempts: attempt.number)
        throw RefusedRedirect(response: response, reason: reason)
      }
    }
    throw TransportProblem(.other)
  }
}

extension OperationFacts {
  /// Whether the description documents a redirect next to a success, so that the operation can
  /// interpret it. A redirect that is documented alone is followed.
  fileprivate func documents(_ status: HTTPResponse.Status) -> Bool {
    guard statuses.contains("\(status.code)") || statuses.contains("\(status.code / 100)XX")
    else { return false }
    return statuses.contains { $0.hasPrefix("2") || $0 == "default" }
  }
}

extension HTTPFields {
  /// Whether the server can tell a repetition from a second request; see
  /// ``RequestWriter/header(_:_:)-swift.method``.
  fileprivate var hasIdempotencyKey: Bool {
    contains { RequestWriter.isIdempotencyKey($0.name.canonicalName) }
  }
}

extension AnswerLimits {
  fileprivate func check(_ head: HTTPResponse) throws {
    let fields = head.headerFields
    var bytes = 0
    for field in fields { bytes += field.name.rawName.utf8.count + field.value.utf8.count + 4 }
    guard fields.count <= headers, bytes <= headerBytes else {
      throw TransportProblem(.headersTooLarge)
    }
  }
}

extension Response {
  /// Reads an unwanted body if it is known to be small, so that the connection can be reused. Any
  /// other body is left unread. Errors in reading it are ignored.
  fileprivate func discard(_ body: ResponseBody, within deadlines: Deadlines) async throws {
    let length = headers[.contentLength].flatMap { Int($0) } ?? .max
    guard (1...Self.smallBody).contains(length) else { return }
    do {
      _ = try await body.collect(upTo: Self.smallBody, within: deadlines)
    } catch {
      try Task.checkCancellation()
    }
  }

  /// In bytes; reading this much costs less than opening a new connection.
  private static let smallBody = 65_536

  /// Refuses a body that is still compressed. A transport removes the coding from the headers of a
  /// body that it has decompressed.
  fileprivate func checkCoding() throws {
    let coding = headers[.contentEncoding]?.lowercased() ?? "identity"
    guard coding == "identity" || coding.isEmpty else {
      throw TransportProblem(.contentEncoding, detail: "an encoding that was not requested")
    }
  }
}
