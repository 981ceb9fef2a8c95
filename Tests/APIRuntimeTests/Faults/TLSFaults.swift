#if canImport(NIOSSL)
  import APIRuntime
  import AsyncHTTPClient
  import Foundation
  import NIOCore
  import NIOPosix
  import NIOSSL
  import Testing

  @testable import APITransport

  /// A server that cannot prove who it is.
  @Suite(.timeLimit(.minutes(10))) struct TLSFaults {
    enum Certificate: String, CaseIterable, Sendable {
      case selfSigned, expired, ofAnotherHost

      // Made for these tests, for localhost and 127.0.0.1, or other.example; valid from 2020 to
      // 2119, the second one in 2020.
      var text: String {
        switch self {
        case .selfSigned:
          """
          -----BEGIN CERTIFICATE-----
          MIIBaDCCAQ2gAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
          c3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBQxEjAQBgNVBAMM
          CWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABD7R+iN7JpM0KHJH
          dkjn1oSUz59UlJNpZedOdefgWGN5AWsCg+Lp1e/R07/vA2XzVmNQO91fHB3UzurC
          m69Mvh+jTjBMMBoGA1UdEQQTMBGCCWxvY2FsaG9zdIcEfwAAATAPBgNVHRMBAf8E
          BTADAQH/MB0GA1UdDgQWBBQr7g6asSjCqXzkug9QhwaI087UbzAKBggqhkjOPQQD
          AgNJADBGAiEAtv9ZJotEYQ8uGQFi+L18q/U1FIci0tcFR6M5eC4inmUCIQDdssdj
          Qp40TdFWO1+xR+ykXfKGbzJBde/R4yLyMpvb7A==
          -----END CERTIFICATE-----
          """
        case .expired:
          """
          -----BEGIN CERTIFICATE-----
          MIIBZTCCAQugAwIBAgIBAjAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
          c3QwHhcNMjAwMTAxMDAwMDAwWhcNMjEwMTAxMDAwMDAwWjAUMRIwEAYDVQQDDAls
          b2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ+0fojeyaTNChyR3ZI
          59aElM+fVJSTaWXnTnXn4FhjeQFrAoPi6dXv0dO/7wNl81ZjUDvdXxwd1M7qwpuv
          TL4fo04wTDAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwDwYDVR0TAQH/BAUw
          AwEB/zAdBgNVHQ4EFgQUK+4OmrEowql85LoPUIcGiNPO1G8wCgYIKoZIzj0EAwID
          SAAwRQIhAKBvviMND/bls9Hiwp2BumFxRKL7/9xDsIbyEJGpRoHKAiAfE6JFqs6W
          n6vtfc97uJXoZujXWLUkifecsUWua4XE7g==
          -----END CERTIFICATE-----
          """
        case .ofAnotherHost:
          """
          -----BEGIN CERTIFICATE-----
          MIIBczCCARmgAwIBAgIBAzAKBggqhkjOPQQDAjAYMRYwFAYDVQQDDA1vdGhlci5l
          eGFtcGxlMCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAYMRYwFAYD
          VQQDDA1vdGhlci5leGFtcGxlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEPtH6
          I3smkzQockd2SOfWhJTPn1SUk2ll50515+BYY3kBawKD4unV79HTv+8DZfNWY1A7
          3V8cHdTO6sKbr0y+H6NSMFAwHgYDVR0RBBcwFYINb3RoZXIuZXhhbXBsZYcEfwAA
          AjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBQr7g6asSjCqXzkug9QhwaI087U
          bzAKBggqhkjOPQQDAgNIADBFAiEAg8ryYmGEMRziSXCshgMym21nhxJHWCo26ZB8
          IarnZVICIDHfEo9nE/mCae7htjfy+K3+OBnxbUQzc7uJZSHZFIiM
          -----END CERTIFICATE-----
          """
        }
      }
    }

    @Test(
      "F04: an untrusted certificate", arguments: TransportTests.Carrier.againstFaults,
      Certificate.allCases)
    func untrusted(carrier: TransportTests.Carrier, certificate: Certificate) async throws {
      try await TLSServer.run(certificate.text) { server in
        // A POST and a GET: neither is retried.
        for posts in [true, false] {
          let call = FailingCall(carrier, at: "https://127.0.0.1:\(server.port)", posts: posts) {
            $0.retry.limit = 2
          }
          let failure = try await call.failure()
          carrier.expect("F04", failure.kind == .tls, failure.kind)
          let words = "no secure connection to 127.0.0.1:\(server.port): certificate not trusted"
          carrier.expect("F04", failure.description.hasSuffix(": " + words), failure)
          #expect(failure.attempts == 1)
          if posts { carrier.expect("F04", !failure.isAmbiguous, failure) }
        }
        #expect(server.received.count == 0)
      }
    }

    /// With a trusted authority, only the name can be wrong. A request with the right name
    /// succeeds, which shows the trust.
    @Test(
      "F04: a certificate for another host",
      arguments: [(Certificate.selfSigned, true), (.expired, false), (.ofAnotherHost, false)])
    func trusted(certificate: Certificate, isRight: Bool) async throws {
      var configuration = AsyncHTTPClientTransport.defaultConfiguration
      var tls = TLSConfiguration.makeClientConfiguration()
      tls.trustRoots = .certificates(
        try NIOSSLCertificate.fromPEMBytes(Array(certificate.text.utf8)))
      configuration.tlsConfiguration = tls
      try await TLSServer.run(certificate.text) { server in
        let client = Pets.Client(
          credentials: .bearer("key"), server: Server("https://127.0.0.1:\(server.port)"),
          transport: AsyncHTTPClientTransport(configuration: configuration)
        ).with(timeout: .seconds(240), retries: 2)
        let call = Task { try await client.getPet(petID: "1") }
        if isRight {
          while server.received.count == 0 { try await Task.sleep(for: .milliseconds(5)) }
          call.cancel()
          await #expect(throws: CancellationError.self) { try await call.value }
        } else {
          let failure = await #expect(throws: TransportFailure.self) { try await call.value }
          #expect(failure?.kind == .tls && failure?.attempts == 1)
          let isOther = certificate == .ofAnotherHost
          #expect(
            failure?.problem.detail
              == (isOther ? "certificate of another host" : "certificate not trusted"))
          #expect(server.received.count == 0)
        }
      }
    }

    @Test("F04: an old version of TLS", arguments: TransportTests.Carrier.againstFaults)
    func oldVersion(carrier: TransportTests.Carrier) async throws {
      try await TLSServer.run(Certificate.selfSigned.text, newest: .tlsv11) { server in
        let call = FailingCall(carrier, at: "https://127.0.0.1:\(server.port)") {
          $0.retry.limit = 2
        }
        let failure = try await call.failure()
        carrier.expect("F04", failure.kind == .tls, failure.kind)
        // By default, AsyncHTTPClient accepts it, and would only reject the certificate.
        let words = "no common version of TLS"
        carrier.expect("F04", failure.problem.detail == words, failure.problem.detail as Any)
        #expect(failure.attempts == 1)
        #expect(server.received.count == 0)
      }
    }
  }

  /// Counts bytes after the handshake, and sends nothing.
  private struct TLSServer {
    /// A class, because the server's threads and the test share it; a lock guards its state.
    final class Received: @unchecked Sendable {
      private let lock = NSLock()
      private var bytes = 0
      var count: Int { lock.withLock { bytes } }
      func add(_ more: Int) { lock.withLock { bytes += more } }
    }

    private final class Counter: ChannelInboundHandler {
      typealias InboundIn = ByteBuffer
      private let received: Received
      init(_ received: Received) { self.received = received }
      func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        received.add(unwrapInboundIn(data).readableBytes)
      }
      func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
      }
    }

    let port: Int
    let received: Received

    static func run(
      _ certificate: String, newest: TLSVersion? = nil,
      _ body: (TLSServer) async throws -> Void
    ) async throws {
      let chain = try NIOSSLCertificate.fromPEMBytes(Array(certificate.utf8))
      var configuration = TLSConfiguration.makeServerConfiguration(
        certificateChain: chain.map { .certificate($0) },
        privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(key.utf8), format: .pem)))
      configuration.minimumTLSVersion = newest ?? .tlsv12
      configuration.maximumTLSVersion = newest
      let context = try NIOSSLContext(configuration: configuration)
      let received = Received()
      let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .childChannelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context))
            try channel.pipeline.syncOperations.addHandler(Counter(received))
          }
        }
        .bind(host: "127.0.0.1", port: 0).get()
      do {
        let port = try #require(channel.localAddress?.port)
        try await body(TLSServer(port: port, received: received))
      } catch {
        try await channel.close()
        throw error
      }
      try await channel.close()
    }

    private static let key = """
      -----BEGIN PRIVATE KEY-----
      MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg4IBTubxRuSVQGiDI
      mXU5vQbpe2ACvtMZ6iscmGy4P8mhRANCAAQ+0fojeyaTNChyR3ZI59aElM+fVJST
      aWXnTnXn4FhjeQFrAoPi6dXv0dO/7wNl81ZjUDvdXxwd1M7qwpuvTL4f
      -----END PRIVATE KEY-----
      """
  }
#endif
