import APIRuntime

extension MappingRow {
  /// The page's examples, with some of them changed.
  private static func project(
    _ status: String, enabled: Bool = true, width: Int = 512, error: String = "null",
    downloads: String = "[]"
  ) -> String {
    """
    {"id": "cuid-example", "name": "Example Name", "status": "\(status)", "type": "FACE_SWAP",
     "created_at": "2024-10-19T05:16:19.027Z", "width": \(width), "height": 960,
     "enabled": \(enabled), "start_seconds": 0, "end_seconds": 15, "credits_charged": 450,
     "fps": 30, "error": \(error), "downloads": \(downloads)}
    """
  }

  private static func want(
    _ state: String, _ status: String, estimate: Bool = true, _ more: [String: JSONValue] = [:]
  ) -> JSONValue {
    var job: [String: JSONValue] = [
      "state": .string(state), "rawStatus": .string(status), "outputs": [],
      "title": "Example Name", "createdAt": "2024-10-19T05:16:19.027Z",
      "pixelSize": ["width": 512, "height": 960], "durationSeconds": 15, "frameRate": 30,
      "cost": ["amount": 450, "unit": "credits", "isEstimate": .bool(estimate)],
    ]
    job.merge(more) { $1 }
    return .object(job.filter { !$0.value.isNull })
  }

  private static let file =
    #"{"url": "https://videos.magichour.ai/id/output.mp4", "#
    + #""expires_at": "2024-10-19T05:16:19.027Z"}"#

  private static func output(_ index: Int) -> JSONValue {
    [
      "index": .integer(index), "state": "succeeded", "needsCredentials": false, "format": "mp4",
      "url": "https://videos.magichour.ai/id/output.mp4",
      "expiresAt": "2024-10-19T05:16:19.027Z",
    ]
  }

  static let magicHour: [MappingRow] = [
    MappingRow(
      .magicHour, "draft, which is not used", .madeUp, project("draft"), want("queued", "draft")),
    MappingRow(.magicHour, "queued", .madeUp, project("queued"), want("queued", "queued")),
    MappingRow(
      .magicHour, "running has no progress", .madeUp, project("rendering"),
      want("running", "rendering")),
    MappingRow(
      .magicHour, "succeeded", .fromThePage, project("complete", downloads: "[\(file)]"),
      want("succeeded", "complete", estimate: false, ["progress": 1, "outputs": [output(0)]])),
    MappingRow(
      .magicHour, "several downloads", .madeUp,
      project("complete", downloads: "[\(file), \(file)]"),
      want(
        "succeeded", "complete", estimate: false,
        ["progress": 1, "outputs": [output(0), output(1)]])),
    MappingRow(
      .magicHour, "F66 succeeded without a download", .madeUp, project("complete"),
      want("succeeded", "complete", estimate: false, ["progress": 1])),
    MappingRow(
      .magicHour, "failed", .fromThePage,
      project(
        "error",
        error: #"{"message": "Please use an image with a detectable face", "#
          + #""code": "no_source_face"}"#),
      want(
        "failed", "error",
        [
          "failure": [
            "code": "no_source_face", "message": "Please use an image with a detectable face",
          ]
        ])),
    MappingRow(
      .magicHour, "failed, no error", .madeUp, project("error"),
      want("failed", "error", ["failure": ["message": "no reason given"]])),
    MappingRow(.magicHour, "canceled", .madeUp, project("canceled"), want("canceled", "canceled")),
    MappingRow(
      .magicHour, "deleted wins over the status", .madeUp,
      project("complete", enabled: false, downloads: "[\(file)]"),
      want("deleted", "complete", estimate: false)),
    MappingRow(
      .magicHour, "-1 is no width", .madeUp, project("rendering", width: -1),
      want("running", "rendering", ["pixelSize": nil])),
    MappingRow(
      .magicHour, "F66 an unknown status", .madeUp, project("paused"), want("unknown", "paused")),
  ]
}
