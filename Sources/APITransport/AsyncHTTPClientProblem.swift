#if canImport(AsyncHTTPClient) && !canImport(Darwin)
  import APIRuntime
  import AsyncHTTPClient
  import Foundation
  import NIOCore
  import NIOHTTP1
  import NIOHTTPCompression
  import NIOPosix
  import NIOSSL

  /// Translates an error of AsyncHTTPClient, or of a library below it.
  func transportError(_ error: any Error) -> any Error {
    if error is CancellationError || error is TransportProblem { return error }
    if let body = error as? RequestBody.Problem { return TransportProblem(.requestBody(body)) }
    let isCrowded = error as? HTTPClientError == .getConnectionFromPoolTimeout
    return TransportProblem(
      kind(of: error),
      detail: isCrowded ? "none opened or became free in time" : reason(of: error),
      underlying: error)
  }

  private func kind(of error: any Error) -> TransportProblem.Kind {
    switch error {
    case let error as HTTPClientError: kind(of: error)
    case let error as HTTPParserError:
      error == .invalidEOFState || error == .closedConnection
        ? .interrupted : error == .headerOverflow ? .headersTooLarge : .malformed
    case is NIOHTTPDecoderError: .malformed
    case is NIOConnectionError: .connection
    case let error as ChannelError: kind(of: error)
    case let error as IOError: kind(of: error)
    case is NIOHTTPDecompression.DecompressionError,
      is NIOHTTPDecompression.ExtraDecompressionError:
      .contentEncoding
    case NIOSSLError.uncleanShutdown: .interrupted
    case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError: .tls
    default: .other
    }
  }

  private func kind(of error: HTTPClientError) -> TransportProblem.Kind {
    switch error {
    case .connectTimeout, .getConnectionFromPoolTimeout, .socksHandshakeTimeout,
      .httpProxyHandshakeTimeout:
      .connection
    case .tlsHandshakeTimeout: .tls
    case .readTimeout, .writeTimeout: .timeout(.idle)
    case .deadlineExceeded: .timeout(.attempt)
    case .remoteConnectionClosed, .uncleanShutdown: .interrupted
    default: .other
    }
  }

  private func kind(of error: ChannelError) -> TransportProblem.Kind {
    switch error {
    case .connectTimeout, .connectPending: .connection
    case .eof, .ioOnClosedChannel, .alreadyClosed, .inputClosed, .outputClosed: .interrupted
    default: .other
    }
  }

  /// Why there is no connection, or why it broke, without repeating the text of the error.
  private func reason(of error: any Error) -> String? {
    switch error {
    case let error as HTTPClientError:
      error == .connectTimeout ? "it did not open in time" : nil
    case let error as NIOConnectionError:
      if let failure = error.connectionErrors.first {
        reason(of: failure.error)
      } else {
        reason(ofLookup: error.dnsAError ?? error.dnsAAAAError)
      }
    case ChannelError.connectTimeout: "it did not open in time"
    case let error as IOError: reason(of: error.errnoCode)
    case let error as NIOSSLExtraError:
      error == .failedToValidateHostname ? "certificate of another host" : "handshake failed"
    case NIOSSLError.uncleanShutdown: nil
    case NIOSSLError.unableToValidateCertificate, NIOSSLError.noCertificateToValidate:
      "certificate not trusted"
    case is NIOSSLError, is BoringSSLError: reason(ofHandshake: "\(error)")
    default: nil
    }
  }

  private func reason(ofLookup error: (any Error)?) -> String? {
    guard let error = error as? SocketAddressError.UnknownHost else { return "no such host" }
    return error.errorCode == EAI_AGAIN ? "no response from the name server" : "no such host"
  }

  private func reason(of code: CInt) -> String? {
    switch code {
    case ECONNREFUSED: "connection refused"
    case EHOSTUNREACH, EHOSTDOWN: "host unreachable"
    case ENETUNREACH, ENETDOWN: "network unreachable"
    case EADDRNOTAVAIL: "no local address is free"
    case ECONNRESET, EPIPE, ECONNABORTED: "connection reset"
    case ETIMEDOUT: "connection timed out"
    default: nil
    }
  }

  /// BoringSSL has names for its reasons, but no type.
  private func reason(ofHandshake text: String) -> String {
    if text.contains("CERTIFICATE_VERIFY_FAILED") { return "certificate not trusted" }
    if text.contains("WRONG_VERSION_NUMBER") { return "the server does not speak TLS" }
    if text.contains("PROTOCOL") { return "no common version of TLS" }
    return "handshake failed"
  }

  private func kind(of error: IOError) -> TransportProblem.Kind {
    switch error.errnoCode {
    case ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, EADDRNOTAVAIL, ENETDOWN, EHOSTDOWN: .connection
    case ECONNRESET, EPIPE, ECONNABORTED, ENOTCONN, ETIMEDOUT: .interrupted
    default: .other
    }
  }
#endif
