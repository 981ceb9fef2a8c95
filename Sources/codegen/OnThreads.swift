import Foundation

#if canImport(os)
  import os
#else
  import Synchronization
#endif

/// Returns `value(0)`, `value(1)` and so on, computed on several threads.
///
/// The threads are not those of tasks, whose stack of half a megabyte on some systems is too little
/// for documents that are nested as deeply as they may be.
///
/// - Parameters:
///   - count: the number of values. A single one is computed on the caller's thread.
///   - limit: the number of threads; by default, that of the processors.
///   - effort: how long a value takes, in any unit. The longest are started first, so that none is
///     still in progress when the others are done.
func onThreads<Value: Sendable>(
  _ count: Int, atMost limit: Int = ProcessInfo.processInfo.activeProcessorCount,
  effort: (Int) -> Int = { _ in 0 }, value: @escaping @Sendable (Int) -> Value
) -> [Value] {
  let threads = min(count, limit)
  guard threads > 1 else { return (0..<count).map(value) }
  let work = SharedWork<Value>((0..<count).sorted { (effort($1), $0) < (effort($0), $1) })
  let running = DispatchGroup()
  for _ in 0..<threads {
    running.enter()
    let thread = Thread {
      while let index = work.next() { work.finish(index, with: value(index)) }
      running.leave()
    }
    thread.stackSize = 8 << 20
    thread.start()
  }
  running.wait()
  return work.values()
}

/// What threads share: the indices that none has started, and the values.
private final class SharedWork<Value: Sendable>: Sendable {
  private struct State: Sendable {
    var waiting: ArraySlice<Int>
    var values: [Int: Value] = [:]
  }

  #if canImport(os)
    private let state: OSAllocatedUnfairLock<State>

    init(_ indices: [Int]) {
      state = OSAllocatedUnfairLock(initialState: State(waiting: indices[...]))
    }
  #else
    // Apple's systems have it only since later versions than this package supports.
    private let state: Mutex<State>

    init(_ indices: [Int]) {
      state = Mutex(State(waiting: indices[...]))
    }
  #endif

  func next() -> Int? { state.withLock { $0.waiting.popFirst() } }

  func finish(_ index: Int, with value: Value) { state.withLock { $0.values[index] = value } }

  /// In the order of the indices.
  func values() -> [Value] {
    state.withLock { $0.values.sorted { $0.key < $1.key }.map(\.value) }
  }
}
