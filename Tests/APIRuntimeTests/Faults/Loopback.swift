import Foundation

/// Sockets of the system, on this machine.
enum Loopback {
  struct Failure: Error {
    let words = String(cString: strerror(errno))
  }

  #if canImport(Darwin)
    private static let stream = SOCK_STREAM
    private static let quietly: Int32 = 0
  #else
    private static let stream = Int32(SOCK_STREAM.rawValue)
    private static let quietly = Int32(MSG_NOSIGNAL)
  #endif

  /// A listening socket and its port. Without a backlog it does not listen: connections are
  /// refused, and no other server gets the port.
  static func listen(backlog: Int32?) throws -> (Int32, UInt16) {
    let listener = socket(AF_INET, stream, 0)
    guard listener >= 0 else { throw Failure() }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address -> Int32 in
        guard bind(listener, address, size) == 0 else { return -1 }
        if let backlog, Foundation.listen(listener, backlog) != 0 { return -1 }
        return getsockname(listener, address, &size)
      }
    }
    guard result == 0 else { throw Failure() }
    return (listener, UInt16(bigEndian: address.sin_port))
  }

  /// Begins to connect without waiting.
  static func beginToConnect(to port: UInt16) -> Int32 {
    let connection = socket(AF_INET, stream, 0)
    _ = fcntl(connection, F_SETFL, O_NONBLOCK)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    address.sin_port = port.bigEndian
    withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    return connection
  }

  static func accept(_ listener: Int32) -> Int32 {
    let connection = Foundation.accept(listener, nil, nil)
    guard connection >= 0 else { return connection }
    // A client that does not read must not delay the end of the server.
    var patience = timeval(tv_sec: 0, tv_usec: 50_000)
    setsockopt(
      connection, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var yes: Int32 = 1
    // Each piece must arrive separately.
    setsockopt(
      connection, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    #if canImport(Darwin)
      setsockopt(
        connection, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
    #endif
    return connection
  }

  /// Makes closing send a reset.
  static func resetOnClose(_ connection: Int32) {
    var option = linger(l_onoff: 1, l_linger: 0)
    setsockopt(
      connection, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
  }

  static func waitUntilReadable(_ descriptor: Int32, while condition: () -> Bool) -> Bool {
    while condition() {
      var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let count = poll(&wanted, 1, 20)
      if count > 0 { return true }
      if count < 0 && errno != EINTR { return false }
    }
    return false
  }

  /// Returns received bytes; `nil` at the end.
  static func receive(_ connection: Int32) -> Data? {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(connection, &buffer, buffer.count, 0)
    return count > 0 ? Data(buffer[..<count]) : nil
  }

  /// Returns whether everything was sent.
  static func send(_ data: Data, _ connection: Int32, while condition: () -> Bool) -> Bool {
    var rest = data[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Foundation.send(connection, $0.baseAddress, $0.count, quietly)
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count == 0 || ![EAGAIN, EWOULDBLOCK, EINTR].contains(errno) {
        return false
      }
      guard condition() else { return false }
    }
    return true
  }
}

/// A port whose queue is full, so connecting never finishes.
final class BlackHole: Sendable {
  let port: UInt16
  private let sockets: [Int32]

  init() throws {
    let (listener, port) = try Loopback.listen(backlog: 0)
    self.port = port
    sockets = [listener] + (0..<4).map { _ in Loopback.beginToConnect(to: port) }
  }

  deinit {
    for socket in sockets { close(socket) }
  }
}
