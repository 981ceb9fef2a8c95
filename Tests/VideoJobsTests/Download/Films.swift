import APIRuntime
import Foundation
import HTTPTypes
import TestSupport
import VideoJobs

extension VideoJobs {
  /// With all keys and a clock that skips waits.
  static func scripted(
    _ transport: ScriptedTransport, servers: [VideoProvider: Server] = [:],
    options: CallOptions = CallOptions()
  ) -> VideoJobs {
    var videos = VideoJobs(
      credentials: TestKeys.all, servers: servers, transport: transport, options: options)
    videos.clock = ManualClock(skips: true)
    videos.polling = .even
    return videos
  }
}

/// Jobs that have succeeded, as returned by a query.
enum Films {
  static func hera(_ url: String, id: String = "v") throws -> VideoJob {
    let body = ScriptedTransport.Answer.hera("success", url: url).body
    return try VideoJobs.normalize(provider: .hera, body: Data(body.utf8), id: id)
  }

  static func hooked(_ url: String) throws -> VideoJob {
    try VideoJobs.normalize(provider: .hooked, body: Data(hookedBody(url).utf8), id: "v")
  }

  static func hookedBody(_ url: String) -> String {
    #"{"data": {"status": "COMPLETED", "url": "\#(url)"}}"#
  }

  static func boson() throws -> VideoJob {
    try VideoJobs.normalize(
      provider: .boson, body: Data(#"{"status": "completed"}"#.utf8), id: "video_1")
  }

  /// With an address that was valid until 2024.
  static func magicHour(_ urls: String..., expires: String = "2024-10-19T05:16:19Z") -> String {
    let downloads = urls.map { #"{"url": "\#($0)", "expires_at": "\#(expires)"}"# }
    return """
      {"id": "p", "name": null, "status": "complete", "type": "T",
       "created_at": "2024-10-19T05:16:19.027Z", "width": 1, "height": 1, "enabled": true,
       "start_seconds": 0, "end_seconds": 1, "credits_charged": 1, "fps": 30, "error": null,
       "downloads": [\(downloads.joined(separator: ","))]}
      """
  }
}

extension ScriptedTransport.Answer {
  /// A film in pieces.
  static func film(
    _ pieces: String..., status: Int = 200, type: String = "video/mp4", length: Int? = nil,
    tag: String? = nil, range: String? = nil, breaksOff: TransportProblem.Kind? = nil
  ) -> Self {
    var answer = Self(status: status)
    answer.pieces = pieces.map { Data($0.utf8) }
    answer.headers[.contentType] = type
    let sum = pieces.reduce(0) { $0 + $1.utf8.count }
    answer.headers[.contentLength] = "\(length ?? sum)"
    answer.headers[.eTag] = tag
    answer.headers[.contentRange] = range
    answer.breaksOff = breaksOff
    return answer
  }
}
