import Foundation

/// A minimal server on loopback: one thread per connection, requests without bodies, one response
/// for everything except videos.
enum LoopbackServer {
  static let video = """
    {"id":"video_8a1f2c3d4e5f6a7b8c9d0e1f","object":"video","model":"higgs-avatar",\
    "status":"completed","progress":100,"size":"640x640","created_at":1718000000,"error":null}
    """

  /// Prints its port, and serves until standard input ends.
  static func run(filmBytes: Int) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 256) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    guard bound else { throw POSIXError(.EADDRNOTAVAIL) }
    print(UInt16(bigEndian: address.sin_port))
    fflush(nil)
    Thread.detachNewThread {
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { continue }
        Thread.detachNewThread { serve(connection, filmBytes: filmBytes) }
      }
    }
    while readLine() != nil {}
  }

  private static func serve(_ connection: Int32, filmBytes: Int) {
    defer { close(connection) }
    var noDelay: Int32 = 1
    setsockopt(connection, Int32(IPPROTO_TCP), TCP_NODELAY, &noDelay, 4)
    let answer = Array(
      """
      HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: \(video.utf8.count)\r\n\
      \r\n\(video)
      """.utf8)
    let chunk = [UInt8](repeating: 7, count: 65_536)
    var buffer = [UInt8](repeating: 0, count: 4_096)
    var request: [UInt8] = []
    while true {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { return }
      request += buffer[..<count]
      guard request.suffix(4) == Array("\r\n\r\n".utf8)[...] else { continue }
      if String(decoding: request.prefix(200), as: UTF8.self).contains("/content") {
        let head =
          "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: \(filmBytes)\r\n\r\n"
        guard send(Array(head.utf8), to: connection) else { return }
        for _ in 0..<(filmBytes / chunk.count) {
          guard send(chunk, to: connection) else { return }
        }
      } else {
        guard send(answer, to: connection) else { return }
      }
      request.removeAll(keepingCapacity: true)
    }
  }

  private static func send(_ bytes: [UInt8], to connection: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        Foundation.send(
          connection, bytes.baseAddress.map { $0 + sent }, bytes.count - sent,
          Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }
}
