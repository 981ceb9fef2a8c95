import Foundation
import VideoJobs

/// One error of a provider, documented or not, and the error for the caller.
struct ErrorRow: Sendable, CustomStringConvertible {
  let provider: VideoProvider
  let status: Int
  let evidence: MappingRow.Evidence
  let body: String
  let kind: VideoAPIError.Kind
  var message: String?
  var type: String?
  var code: String?
  var isTransient = false

  var description: String { "\(provider) \(status) \(body.prefix(60)) (\(evidence.rawValue))" }

  static let all: [ErrorRow] = documented + undocumented

  static let documented: [ErrorRow] = [
    ErrorRow(
      provider: .boson, status: 401, evidence: .madeUp,
      body: #"{"error": {"message": "Missing key", "type": "authentication"}}"#,
      kind: .unauthenticated, message: "Missing key", type: "authentication"),
    ErrorRow(
      provider: .boson, status: 404, evidence: .madeUp,
      body: #"{"error": {"message": "No video with that ID.", "type": "missing"}}"#,
      kind: .notFound, message: "No video with that ID.", type: "missing"),
    ErrorRow(
      provider: .hooked, status: 403, evidence: .fromThePage,
      body: #"{"success": false, "message": "Not authenticated"}"#, kind: .unauthenticated,
      message: "Not authenticated"),
    ErrorRow(
      provider: .hooked, status: 403, evidence: .madeUp,
      body: #"{"success": false, "message": "Video belongs to another team"}"#, kind: .forbidden,
      message: "Video belongs to another team"),
    ErrorRow(
      provider: .hooked, status: 404, evidence: .fromThePage,
      body: #"{"success": false, "message": "Video not found"}"#, kind: .notFound,
      message: "Video not found"),
    ErrorRow(
      provider: .hooked, status: 500, evidence: .madeUp,
      body: #"{"success": false, "message": "Internal server error"}"#, kind: .server,
      message: "Internal server error", isTransient: true),
    ErrorRow(
      provider: .hooked, status: 200, evidence: .madeUp,
      body: #"{"success": false, "message": "Video not found"}"#, kind: .refused,
      message: "Video not found"),
    ErrorRow(
      provider: .hooked, status: 200, evidence: .madeUp,
      body: #"{"error": {"code": "no_video", "message": "Not there"}}"#, kind: .refused,
      message: "Not there", code: "no_video"),
    ErrorRow(
      provider: .hooked, status: 200, evidence: .madeUp, body: #"{"success": true}"#,
      kind: .malformed),
    ErrorRow(
      provider: .magicHour, status: 400, evidence: .madeUp,
      body: #"{"message": "Missing request body"}"#, kind: .refused,
      message: "Missing request body"),
    ErrorRow(
      provider: .magicHour, status: 401, evidence: .fromThePage,
      body: #"{"message": "Unauthorized"}"#, kind: .unauthenticated, message: "Unauthorized"),
    ErrorRow(
      provider: .magicHour, status: 402, evidence: .madeUp,
      body: #"{"message": "Payment required"}"#, kind: .payment, message: "Payment required"),
    ErrorRow(
      provider: .magicHour, status: 404, evidence: .fromThePage,
      body: #"{"message": "Not Found"}"#, kind: .notFound, message: "Not Found"),
    ErrorRow(
      provider: .hera, status: 404, evidence: .fromThePage,
      body: #"{"error": "Video/job not found"}"#, kind: .notFound,
      message: "Video/job not found"),
    ErrorRow(
      provider: .colossyan, status: 400, evidence: .fromThePage, body: "", kind: .refused),
    ErrorRow(
      provider: .colossyan, status: 401, evidence: .fromThePage, body: "",
      kind: .unauthenticated),
    ErrorRow(
      provider: .colossyan, status: 404, evidence: .fromThePage, body: "", kind: .notFound),
    ErrorRow(
      provider: .colossyan, status: 500, evidence: .fromThePage, body: "", kind: .server,
      isTransient: true),
  ]

  static let undocumented: [ErrorRow] = [
    ErrorRow(
      provider: .hera, status: 401, evidence: .madeUp, body: #"{"error": "Unauthorized"}"#,
      kind: .unauthenticated, message: "Unauthorized"),
    ErrorRow(
      provider: .boson, status: 429, evidence: .madeUp,
      body: #"{"error": {"message": "busy", "code": "all_replicas_busy"}}"#, kind: .rateLimited,
      message: "busy", code: "all_replicas_busy", isTransient: true),
    ErrorRow(
      provider: .boson, status: 429, evidence: .madeUp,
      body: #"{"error": {"message": "empty", "type": "insufficient_quota"}}"#, kind: .payment,
      message: "empty", type: "insufficient_quota"),
    ErrorRow(
      provider: .hooked, status: 500, evidence: .madeUp, body: "<html>Bad gateway</html>",
      kind: .server, isTransient: true),
    ErrorRow(
      provider: .magicHour, status: 503, evidence: .madeUp, body: "", kind: .server,
      isTransient: true),
    ErrorRow(
      provider: .hera, status: 408, evidence: .madeUp, body: "", kind: .server,
      isTransient: true),
    ErrorRow(
      provider: .hera, status: 425, evidence: .madeUp, body: "", kind: .server,
      isTransient: true),
    ErrorRow(provider: .hera, status: 410, evidence: .madeUp, body: "", kind: .gone),
    ErrorRow(provider: .hera, status: 403, evidence: .madeUp, body: "", kind: .forbidden),
    ErrorRow(
      provider: .boson, status: 200, evidence: .madeUp, body: "<html>Welcome</html>",
      kind: .malformed),
    ErrorRow(
      provider: .boson, status: 200, evidence: .madeUp, body: #"{"status": 3}"#,
      kind: .malformed),
    ErrorRow(provider: .boson, status: 200, evidence: .madeUp, body: "", kind: .malformed),
  ]
}
