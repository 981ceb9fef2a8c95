import Foundation

/// A file to be sent, in the state it had when the body was created.
struct SourceFile: Sendable {
  /// In bytes: 64 KB.
  static let pieceLength = 65_536

  let url: URL
  let length: Int64
  private let stamp: Stamp

  /// - Throws: ``RequestBody/Problem/unreadable(file:why:)``.
  init(_ url: URL) throws(RequestBody.Problem) {
    guard url.isFileURL else {
      throw .unreadable(file: url.lastPathComponent, why: "its URL is not a file URL")
    }
    let file = try Open(url, stamp: nil)
    self.url = url
    stamp = file.stamp
    length = file.stamp.length
  }

  /// - Throws: ``RequestBody/Problem``, also if the file has changed.
  func open() throws(RequestBody.Problem) -> Open {
    try Open(url, stamp: stamp)
  }

  /// What distinguishes one state of a file from another.
  struct Stamp: Hashable, Sendable {
    let device: UInt64
    let node: UInt64
    let length: Int64
    let seconds: Int
    let nanoseconds: Int

    init(_ status: stat) {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      node = UInt64(status.st_ino)
      length = Int64(status.st_size)
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      seconds = time.tv_sec
      nanoseconds = time.tv_nsec
    }
  }

  /// A file that is being read.
  ///
  /// A class, because it owns a file descriptor that is closed once; it is used by one iteration at
  /// a time.
  final class Open {
    let stamp: Stamp
    private let path: String
    private let descriptor: Int32
    private var left: Int64

    /// - Parameter expected: the state that the file must have; `nil` if any will do.
    init(_ url: URL, stamp expected: Stamp?) throws(RequestBody.Problem) {
      path = url.path
      // Non-blocking, because opening a pipe would block the thread.
      descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      let words = Self.systemErrorMessage()
      var status = stat()
      let isFile =
        descriptor >= 0 && fstat(descriptor, &status) == 0
        && status.st_mode & S_IFMT == S_IFREG
      stamp = Stamp(status)
      left = stamp.length
      guard descriptor >= 0 else { throw .unreadable(file: path, why: words) }
      guard isFile else { throw .unreadable(file: path, why: "it is not a regular file") }
      if let expected, expected != stamp { throw .changed(file: path) }
    }

    deinit {
      if descriptor >= 0 { close(descriptor) }
    }

    /// Returns the next piece; `nil` at the end.
    func next() throws(RequestBody.Problem) -> Data? {
      guard left > 0 else { return nil }
      var piece = Data(count: Int(min(left, Int64(SourceFile.pieceLength))))
      let count = try read(into: &piece)
      if count < piece.count { piece.removeLast(piece.count - count) }
      left -= Int64(count)
      // With the last piece the server has a complete body and accepts it.
      if left == 0 { try check() }
      return piece
    }

    private func read(into piece: inout Data) throws(RequestBody.Problem) -> Int {
      while true {
        let count = piece.withUnsafeMutableBytes {
          Foundation.read(descriptor, $0.baseAddress, $0.count)
        }
        if count < 0 && errno == EINTR { continue }
        if count < 0 { throw .unreadable(file: path, why: Self.systemErrorMessage()) }
        if count == 0 { throw .changed(file: path) }
        return count
      }
    }

    private func check() throws(RequestBody.Problem) {
      var status = stat()
      guard fstat(descriptor, &status) == 0, Stamp(status) == stamp else {
        throw .changed(file: path)
      }
    }

    private static func systemErrorMessage() -> String {
      String(cString: strerror(errno))
    }
  }
}
