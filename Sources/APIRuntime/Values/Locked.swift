import Foundation

/// A value that several tasks share, one at a time.
///
/// The lock lies in one allocation with the value. `Mutex` of the standard library is the same and
/// needs macOS 15; a class with an `NSLock` takes two allocations, and a check of exclusive access
/// at each property.
package struct Locked<Value: Sendable>: @unchecked Sendable {
  private final class Storage: ManagedBuffer<Value, pthread_mutex_t> {
    deinit {
      withUnsafeMutablePointerToElements { _ = pthread_mutex_destroy($0) }
    }
  }

  private let storage: ManagedBuffer<Value, pthread_mutex_t>

  package init(_ value: Value) {
    storage = Storage.create(minimumCapacity: 1) { buffer in
      buffer.withUnsafeMutablePointerToElements { _ = pthread_mutex_init($0, nil) }
      return value
    }
  }

  /// Runs `body` while no one else has the value. It must not wait, nor take the same lock.
  package func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    try storage.withUnsafeMutablePointers { value, lock in
      pthread_mutex_lock(lock)
      defer { pthread_mutex_unlock(lock) }
      return try body(&value.pointee)
    }
  }
}
