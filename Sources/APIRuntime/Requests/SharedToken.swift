/// A token that is fetched when needed, once for all calls that wait for it, and kept until a
/// server rejects it.
///
/// ```swift
/// let token = SharedToken { try await session.signIn() }
/// let pets = Pets.Client(credentials: .bearer(token))
/// ```
///
/// A call with a 401 response is repeated once with a new token: a server that rejects a token has
/// not performed the request. However many calls are rejected with the same token, only one new one
/// is fetched. A canceled call stops waiting; the fetch is canceled with the last call that waits
/// for it.
public actor SharedToken {
  private let fetch: APICredential.Source
  private var token: Secret?
  private var fetching: Task<Void, Never>?
  private var waiters: [Int: CheckedContinuation<Secret, any Error>] = [:]
  private var lastWaiter = 0
  /// Counts the fetches, so that the result of an abandoned one is ignored.
  private var round = 0

  /// Creates a shared token.
  ///
  /// - Parameter fetch: returns a new token. Whatever it throws is thrown by all calls that wait
  ///   for it.
  public init(_ fetch: @escaping APICredential.Source) {
    self.fetch = fetch
  }

  /// Returns the current token, or fetches a new one.
  ///
  /// - Throws: whatever the fetch throws; `CancellationError`.
  public func value() async throws -> Secret {
    if let token { return token }
    lastWaiter += 1
    let waiter = lastWaiter
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        guard !Task.isCancelled else {
          continuation.resume(throwing: CancellationError())
          return
        }
        waiters[waiter] = continuation
        if fetching == nil {
          round += 1
          fetching = Task { [round] in await self.begin(round) }
        }
      }
    } onCancel: {
      Task { await self.leave(waiter) }
    }
  }

  /// Forgets a token that a server has rejected, unless it has been replaced already.
  public func forget(_ refused: Secret) {
    if token?.reveal() == refused.reveal() { token = nil }
  }

  private func begin(_ number: Int) async {
    let result: Result<Secret, any Error>
    do {
      result = .success(try await fetch())
    } catch {
      result = .failure(error)
    }
    guard number == round, fetching != nil else { return }
    fetching = nil
    token = try? result.get()
    let waiting = waiters.values
    waiters = [:]
    for waiter in waiting { waiter.resume(with: result) }
  }

  private func leave(_ waiter: Int) {
    guard let continuation = waiters.removeValue(forKey: waiter) else { return }
    continuation.resume(throwing: CancellationError())
    guard waiters.isEmpty else { return }
    fetching?.cancel()
    fetching = nil
  }
}

extension SharedToken: CustomReflectable {
  public nonisolated var customMirror: Mirror { Mirror(self, children: []) }
}
