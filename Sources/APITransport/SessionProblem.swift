import APIRuntime
import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// What an error of URLSession means to the caller. On Linux most of them have one and the same
/// code, so that little can be told.
func asSessionProblem(_ error: any Error) -> any Error {
  if Task.isCancelled || error is CancellationError { return CancellationError() }
  if error is TransportProblem { return error }
  guard let error = error as? URLError else { return TransportProblem(.other, underlying: error) }
  return TransportProblem(kind(of: error.code), underlying: error)
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
    // On Linux these stand for an empty answer, and for one that is not HTTP.
    case .badServerResponse: .interrupted
    case .cannotParseResponse, .unsupportedURL: .malformed
  #else
    case .badServerResponse, .cannotParseResponse: .malformed
  #endif
  case .cannotDecodeContentData, .cannotDecodeRawData: .contentEncoding
  default: .other
  }
}
