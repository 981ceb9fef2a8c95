#!/usr/bin/env bash
# AsyncHTTPClient takes the next piece of a streamed request body before its event loop has seen the
# last one. A full connection stops it only when the loop gets to say so: of 1 GB for a server that
# reads nothing, 14 to 199 MB were in memory by then, in six runs with an idle loop, and all of it
# when other work kept the loop busy for a second. Guess: a stream is read as fast as the server
# takes it. With async-http-client 1.37.0, swift-nio 2.101.2, Swift 6.3.1, Linux. Seen:
#   the loop is busy for a second: read 1024 MB of 1024 MB
set -euo pipefail
cd "$(mktemp -d)"
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$PWD"' EXIT
python3 - > port <<'EOF' &
import socket, time
listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
listener.settimeout(600)
held = []
end = time.monotonic() + 600
while time.monotonic() < end:
    held.append(listener.accept())
EOF
server=$!
mkdir -p Sources/probe
cat > Package.swift <<'EOF'
// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "probe",
  dependencies: [
    .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
  ],
  targets: [
    .executableTarget(
      name: "probe",
      dependencies: [
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ])
  ])
EOF
cat > Sources/probe/Probe.swift <<'EOF'
import AsyncHTTPClient
import Foundation
import NIOCore
import NIOPosix

final class Pieces: AsyncSequence, AsyncIteratorProtocol, @unchecked Sendable {
  private let lock = NSLock()
  private var taken = 0
  private let began: @Sendable () -> Void
  private let piece = ByteBuffer(repeating: 7, count: 65_536)

  init(began: @escaping @Sendable () -> Void) {
    self.began = began
  }

  var megabytes: Int { lock.withLock { taken } / 16 }

  func next() async throws -> ByteBuffer? {
    let count = lock.withLock {
      taken += 1
      return taken
    }
    if count == 1 { began() }
    // One gigabyte is enough.
    return count > 16_384 ? nil : piece
  }

  func makeAsyncIterator() -> Pieces { self }
}

@main
struct Probe {
  static func read() async throws -> Int {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let client = HTTPClient(eventLoopGroupProvider: .shared(group))
    let pieces = Pieces {
      group.next().execute { Thread.sleep(forTimeInterval: 1) }
    }
    var request = HTTPClientRequest(url: "http://127.0.0.1:\(CommandLine.arguments[1])/")
    request.method = .PUT
    request.body = .stream(pieces, length: .unknown)
    let call = Task { [request] in try await client.execute(request, timeout: .seconds(30)) }
    try await Task.sleep(for: .milliseconds(800))
    let megabytes = pieces.megabytes
    call.cancel()
    _ = try? await call.value
    try await client.shutdown()
    try await group.shutdownGracefully()
    return megabytes
  }

  static func main() async throws {
    print("the loop is busy for a second: read", try await read(), "MB of 1024 MB")
  }
}
EOF
timeout 900 swift build --quiet
timeout 60 "$(swift build --show-bin-path)/probe" "$(cat port)" | tee output
diff - output <<'EOF'
the loop is busy for a second: read 1024 MB of 1024 MB
EOF
