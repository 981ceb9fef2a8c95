#if canImport(AsyncHTTPClient) && !canImport(Darwin)
  import APIRuntime
  import AsyncHTTPClient
  import Foundation
  import NIOCore
  import NIOHTTP1
  import NIOHTTPCompression
  import NIOPosix
  import NIOSSL

  /// What an error of AsyncHTTPClient, or of a library beneath it, means to the caller.
  func asProblem(_ error: any Error) -> any Error {
    if error is CancellationError || error is TransportProblem { return error }
    let isCrowded = error as? HTTPClientError == .getConnectionFromPoolTimeout
    return TransportProblem(
      kind(of: error),
      detail: isCrowded
        ? "none of up to \(AsyncHTTPClientTransport.connectionsPerHost) opened or became free"
        : nil,
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

  private func kind(of error: IOError) -> TransportProblem.Kind {
    switch error.errnoCode {
    case ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, EADDRNOTAVAIL, ENETDOWN, EHOSTDOWN: .connection
    case ECONNRESET, EPIPE, ECONNABORTED, ENOTCONN, ETIMEDOUT: .interrupted
    default: .other
    }
  }
#endif
