import APIRuntime
import Foundation
import Testing

@testable import APITransport

#if canImport(NIOCore)
  import AsyncHTTPClient
  import NIOCore
  import NIOHTTP1
  import NIOSSL
#endif
#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The meaning of errors of HTTP libraries that would take too long to provoke.
struct ProblemKinds {
  #if canImport(NIOCore)
    /// By default, AsyncHTTPClient passes whole URLs, even signed ones, to the process's tracer,
    /// and accepts TLS 1.0.
    @Test func whatIsSetWhateverTheConfigurationSays() {
      var configuration = HTTPClient.Configuration()
      configuration.redirectConfiguration = .follow(max: 5, allowCycles: false)
      configuration = configuration.safe
      #expect(configuration.tracing.tracer == nil)
      #expect(configuration.tlsConfiguration?.minimumTLSVersion == .tlsv12)
      #expect(!configuration.connectionPool.retryConnectionEstablishment)
      configuration.tlsConfiguration?.minimumTLSVersion = .tlsv13
      #expect(configuration.safe.tlsConfiguration?.minimumTLSVersion == .tlsv13)
    }

    @Test("errors of AsyncHTTPClient")
    func asyncHTTPClient() {
      func kind(_ error: any Error) -> TransportProblem.Kind? {
        (transportError(error) as? TransportProblem)?.kind
      }
      #expect(kind(ChannelError.connectTimeout(.seconds(10))) == .connection)
      #expect(kind(IOError(errnoCode: EHOSTUNREACH, reason: "connect")) == .connection)
      #expect(kind(IOError(errnoCode: ECONNRESET, reason: "read")) == .interrupted)
      #expect(kind(HTTPParserError.headerOverflow) == .headersTooLarge)
      #expect(kind(NIOSSLError.uncleanShutdown) == .interrupted)
      #expect(kind(TransportProblem(.malformed)) == .malformed)
      #expect(transportError(CancellationError()) is CancellationError)
    }
  #endif

  @Test("errors of URLSession")
  func session() {
    func kind(_ code: URLError.Code) -> TransportProblem.Kind? {
      (sessionError(URLError(code)) as? TransportProblem)?.kind
    }
    #expect(kind(.cannotConnectToHost) == .connection)
    #expect(kind(.cannotFindHost) == .connection)
    #expect(kind(.serverCertificateUntrusted) == .tls)
    #expect(kind(.networkConnectionLost) == .interrupted)
    #expect(kind(.cannotParseResponse) == .malformed)
    #expect(kind(.unknown) == .other)
  }
}
