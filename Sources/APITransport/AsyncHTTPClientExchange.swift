#if canImport(AsyncHTTPClient) && !canImport(Darwin)
  import APIRuntime
  import AsyncHTTPClient
  import Foundation
  import HTTPTypes
  import NIOConcurrencyHelpers
  import NIOCore
  import NIOHTTP1

  /// One request to AsyncHTTPClient and its response, received as the library's delegate. The
  /// library's async API can be ended only by canceling the waiting task, and starts another task
  /// for it.
  ///
  /// A class, because an event loop fills it and one task at a time empties it.
  final class AsyncHTTPClientExchange: Exchange, HTTPClientResponseDelegate {
    /// In bytes; above this, the server is held back until some have been read.
    private static let capacity = 256 * 1_024

    private struct State: Sendable {
      var head: HTTPResponseHead?
      var chunks = CircularBuffer<ByteBuffer>()
      var bytes = 0
      /// How the exchange ended, once it has.
      var end: Result<Void, any Error>?
      /// The task waiting for a change.
      var reader: CheckedContinuation<Void, Never>?
      /// Whether something has changed while no task was waiting.
      var hasChanged = false
      /// Lets more bytes arrive. Must always be fulfilled, even after the end.
      var room: EventLoopPromise<Void>?
      var task: HTTPClient.Task<Void>?
      /// Reports the end of the work to the event loops.
      var done: (@Sendable () -> Void)?

      mutating func takeRoom() -> EventLoopPromise<Void>? {
        defer { room = nil }
        return room
      }
    }

    private let state: NIOLockedValueBox<State>
    private let client: SharedClient

    init(_ request: HTTPClient.Request, over client: SharedClient) {
      self.client = client
      let (loop, done) = client.loops.take()
      state = NIOLockedValueBox(State(done: done))
      let task = client.http.execute(
        request: request, delegate: self, eventLoop: .delegate(on: loop))
      state.withLockedValue { $0.task = task }
    }

    func answer() async throws -> Answer {
      let head = try await withTaskCancellationHandler {
        try await next { $0.head }
      } onCancel: {
        abandon()
      }
      // Created first, so that an unreadable response is released.
      let body = ResponseBody(AsyncHTTPClientChunks(exchange: self)) { self.abandon() }
      guard let head else { throw TransportProblem(.malformed) }
      let answer = try HTTPResponse(
        code: Int(head.status.code),
        headers: head.headers.lazy.map { (name: $0.name, value: $0.value) })
      return Answer(head: answer.withoutCodings(["gzip", "deflate"]), body: body)
    }

    /// Returns the next piece of the body; `nil` at its end.
    func chunk() async throws -> Data? {
      guard let chunk = try await next({ $0.chunks.popFirst() }) else { return nil }
      let room = state.withLockedValue {
        $0.bytes -= chunk.readableBytes
        return $0.bytes < Self.capacity ? $0.takeRoom() : nil
      }
      room?.succeed()
      return Data(chunk.readableBytesView)
    }

    func abandon() {
      var (task, room): (HTTPClient.Task<Void>?, EventLoopPromise<Void>?)
      change {
        room = $0.takeRoom()
        guard $0.end == nil else { return }
        $0.head = nil
        $0.chunks.removeAll()
        $0.end = .failure(CancellationError())
        task = $0.task
      }
      task?.cancel()
      room?.succeed()
    }

    /// Waits until there is something to take; returns `nil` when nothing more will arrive.
    private func next<Value>(_ take: (inout State) -> Value?) async throws -> Value? {
      while true {
        let (value, end) = state.withLockedValue { (take(&$0), $0.end) }
        if let value { return value }
        switch end {
        case .success: return nil
        case .failure(let error): throw transportError(error)
        case nil: await waitForChange()
        }
      }
    }

    private func waitForChange() async {
      await withCheckedContinuation { reader in
        let hasChanged = state.withLockedValue { state in
          defer { state.hasChanged = false }
          if !state.hasChanged { state.reader = reader }
          return state.hasChanged
        }
        if hasChanged { reader.resume() }
      }
    }

    private func change(_ body: (inout State) -> Void) {
      let reader = state.withLockedValue { state in
        body(&state)
        defer { state.reader = nil }
        if state.reader == nil { state.hasChanged = true }
        return state.reader
      }
      reader?.resume()
    }

    /// Called before the library follows a redirect; a redirect that it would follow ends here.
    func didVisitURL(
      task: HTTPClient.Task<Void>, _ request: HTTPClient.Request, _ head: HTTPResponseHead
    ) {
      guard client.followsRedirects, head.headers.contains(name: "Location"),
        [301, 302, 303, 307, 308].contains(head.status.code)
      else { return }
      change {
        guard $0.end == nil else { return }
        $0.head = head
        $0.end = .success(())
      }
      task.cancel()
    }

    func didReceiveHead(
      task: HTTPClient.Task<Void>, _ head: HTTPResponseHead
    ) -> EventLoopFuture<Void> {
      change { if $0.end == nil { $0.head = head } }
      return task.eventLoop.makeSucceededVoidFuture()
    }

    func didReceiveBodyPart(
      task: HTTPClient.Task<Void>, _ chunk: ByteBuffer
    ) -> EventLoopFuture<Void> {
      var room: EventLoopPromise<Void>?
      change {
        // More may arrive until the library has noticed the end.
        guard $0.end == nil else { return }
        $0.chunks.append(chunk)
        $0.bytes += chunk.readableBytes
        guard $0.bytes >= Self.capacity else { return }
        room = task.eventLoop.makePromise()
        $0.room = room
      }
      return room?.futureResult ?? task.eventLoop.makeSucceededVoidFuture()
    }

    func didReceiveError(task: HTTPClient.Task<Void>, _ error: any Error) {
      finish(.failure(error))
    }

    func didFinishRequest(task: HTTPClient.Task<Void>) {
      finish(.success(()))
    }

    private func finish(_ end: Result<Void, any Error>) {
      let done = state.withLockedValue { state in
        defer { state.done = nil }
        return state.done
      }
      done?()
      change { $0.end = $0.end ?? end }
    }
  }

  extension AsyncHTTPClientExchange: CustomReflectable {
    /// No children, like the transport.
    var customMirror: Mirror { Mirror(self, children: []) }
  }

  private struct AsyncHTTPClientChunks: AsyncSequence, AsyncIteratorProtocol, Sendable {
    let exchange: AsyncHTTPClientExchange

    func next() async throws -> Data? {
      try await exchange.chunk()
    }

    func makeAsyncIterator() -> Self { self }
  }
#endif
