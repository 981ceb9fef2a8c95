import APIRuntime
import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Translates an error of URLSession. On Linux most of them have the same code and tell little.
func sessionError(_ error: any Error) -> any Error {
  if Task.isCancelled || error is CancellationError { return CancellationError() }
  if error is TransportProblem { return error }
  if let body = error as? RequestBody.Problem { return TransportProblem(.requestBody(body)) }
  guard let error = error as? URLError else { return TransportProblem(.other, underlying: error) }
  return TransportProblem(
    kind(of: error.code), detail: reason(of: error.code), underlying: error)
}

/// Why there is no connection, without repeating the text of the error.
private func reason(of code: URLError.Code) -> String? {
  switch code {
  case .cannotConnectToHost: "connection refused, or host unreachable"
  case .cannotFindHost, .dnsLookupFailed: "no such host"
  case .notConnectedToInternet, .internationalRoamingOff, .dataNotAllowed, .callIsActive:
    "not connected to the internet"
  case .serverCertificateUntrusted, .serverCertificateHasUnknownRoot,
    .serverCertificateHasBadDate, .serverCertificateNotYetValid:
    "certificate not trusted"
  case .clientCertificateRejected, .clientCertificateRequired: "client certificate required"
  case .secureConnectionFailed: "handshake failed"
  case .networkConnectionLost: "connection lost"
  default: nil
  }
}

private func kind(of code: URLError.Code) -> TransportProblem.Kind {
  switch code {
  case .cannotConnectToHost, .cannotFindHost, .dnsLookupFailed, .notConnectedToInternet,
    .internationalRoamingOff, .dataNotAllowed, .callIsActive:
    .connection
  case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
    .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
    .clientCertificateRequired, .appTransportSecurityRequiresSecureConnection:
    .tls
  case .timedOut: .timeout(.idle)
  case .networkConnectionLost: .interrupted
  #if canImport(FoundationNetworking)
    // On Linux these mean an empty response, and one that is not HTTP.
    case .badServerResponse: .interrupted
    case .cannotParseResponse, .unsupportedURL: .malformed
  #else
    case .badServerResponse, .cannotParseResponse: .malformed
  #endif
  case .cannotDecodeContentData, .cannotDecodeRawData: .contentEncoding
  default: .other
  }
}
