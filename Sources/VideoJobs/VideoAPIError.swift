import APIRuntime
import Foundation
import HTTPTypes

/// A failure of a provider's API, in the same terms for all providers.
public struct VideoAPIError: Error, Sendable {
  /// The kind of a failure. Later versions may add kinds.
  public enum Kind: Hashable, Sendable {
    /// The key is missing or wrong: 401, and for Hooked a 403 that says so.
    case unauthenticated
    /// The key is valid but lacks permission: 403.
    case forbidden
    /// 402, or a 429 that means an empty account.
    case payment
    /// 404.
    case notFound
    /// 410.
    case gone
    /// 429.
    case rateLimited
    /// The request was refused for another reason, including Hooked's `success: false`.
    case refused
    /// 5xx, 408, 425.
    case server
    /// The response does not match the provider's document.
    case malformed
    /// No complete response arrived.
    case transport
    /// The request was not sent because it was invalid or unsafe.
    case notSent
  }

  /// The provider that failed.
  public let provider: VideoProvider
  /// The kind of the failure.
  public let kind: Kind
  /// The status, if there was a response.
  public let status: Int?
  /// The provider's message.
  public let message: String?
  /// The provider's error type.
  public let type: String?
  /// The provider's error code.
  public let code: String?
  /// How long the server asks to wait.
  public let retryAfter: Duration?
  /// The provider's identifier for the call, useful for support requests.
  public let requestID: String?
  /// Whether the same request may succeed a little later.
  public let isTransient: Bool
  /// The original error: an `APIFailure` with the whole response, a `TransportFailure`, an
  /// `InvalidRequest`, or whatever the closures of credentials and middleware threw.
  public let underlying: any Error
}

extension VideoAPIError: CustomStringConvertible, CustomReflectable, LocalizedError {
  /// Status, the provider's message and the request ID.
  public var description: String {
    var words: String
    switch underlying {
    case let failure as any APIFailure where kind != .malformed:
      words = "status \(failure.status.code)"
      if let message { words += ": \(plain(message))" }
      if let code { words += " (\(plain(code, upTo: 60)))" }
      if let requestID { words += ", request \(plain(requestID, upTo: 128))" }
    case let error as InvalidRequest where error.reason.isAboutCredentials:
      words = "\(error); check \(provider.keyVariable), or the key passed instead"
    case let error as any CustomStringConvertible where isOfTheRuntime:
      words = "\(error)"
    default:
      words = "\(Swift.type(of: underlying))"
    }
    return plain(words, upTo: 600)
  }

  public var errorDescription: String? { description }
  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }

  /// Other errors may contain anything.
  private var isOfTheRuntime: Bool {
    underlying is any APIFailure || underlying is TransportFailure || underlying is InvalidRequest
  }
}

extension InvalidRequest.Reason {
  fileprivate var isAboutCredentials: Bool {
    switch self {
    case .missingCredentials, .unusableCredential, .conflictingCredentials: true
    case .server, .insecureServer, .address, .method, .missingPathParameter, .missingParameter,
      .emptyPathParameter,
      .dotPathParameter, .dotPath, .parameter, .headerName, .headerValue, .framingHeader, .body:
      false
    }
  }
}
