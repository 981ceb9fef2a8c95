import APIRuntime

extension MappingRow {
  private static func entry(
    _ status: String, _ more: String = "", resolution: String = "1080p", ratio: String = "16:9",
    format: String = "mp4", fps: String = "24"
  ) -> String {
    """
    {"status": "\(status)"\(more), "config": {"format": "\(format)",
     "aspect_ratio": "\(ratio)", "fps": "\(fps)", "resolution": "\(resolution)"}}
    """
  }

  private static func video(_ status: String, _ entries: String...) -> String {
    """
    {"video_id": "vid_abcde12345", "status": "\(status)",
     "outputs": [\(entries.joined(separator: ", "))]}
    """
  }

  private static let size: JSONValue = ["width": 1920, "height": 1080]

  private static func output(
    _ state: String, _ index: Int = 0, _ more: [String: JSONValue] = [:]
  ) -> JSONValue {
    var output: [String: JSONValue] = [
      "index": .integer(index), "state": .string(state), "needsCredentials": false,
      "format": "mp4", "label": "1080p 16:9 24 fps",
    ]
    output.merge(more) { $1 }
    return .object(output.filter { !$0.value.isNull })
  }

  static let hera: [MappingRow] = [
    MappingRow(
      .hera, "running, one output: no progress", .fromThePage,
      video("in-progress", entry("in-progress", #", "file_url": null"#)),
      [
        "state": "running", "rawStatus": "in-progress", "outputs": [output("running")],
        "pixelSize": size, "frameRate": 24,
      ]),
    MappingRow(
      .hera, "running, one of two outputs is finished", .madeUp,
      video(
        "in-progress", entry("success", #", "file_url": "https://files.hera.video/1.mp4""#),
        entry("in-progress")),
      [
        "state": "running", "rawStatus": "in-progress", "progress": 0.5, "pixelSize": size,
        "frameRate": 24,
        "outputs": [
          output("succeeded", 0, ["url": "https://files.hera.video/1.mp4"]),
          output("running", 1),
        ],
      ]),
    MappingRow(
      .hera, "succeeded though an output failed", .madeUp,
      """
      {"video_id": "v", "project_url": "https://app.hera.video/p/1", "status": "success",
       "outputs": [
         \(entry("success", #", "file_url": "https://files.hera.video/1""#)),
         \(entry("failed", #", "file_url": null, "error": "Render failed""#,
           resolution: "4k", ratio: "1:1", format: "gif", fps: "60"))]}
      """,
      [
        "state": "succeeded", "rawStatus": "success", "progress": 1,
        "page": "https://app.hera.video/p/1",
        "outputs": [
          output("succeeded", 0, ["url": "https://files.hera.video/1"]),
          output(
            "failed", 1,
            [
              "format": "gif", "label": "4k 1:1 60 fps",
              "failure": ["message": "Render failed"],
            ]),
        ],
      ]),
    MappingRow(
      .hera, "prores in a mov, upright", .madeUp,
      video(
        "in-progress", entry("in-progress", resolution: "720p", ratio: "9:16", format: "prores")),
      [
        "state": "running", "rawStatus": "in-progress", "frameRate": 24,
        "pixelSize": ["width": 720, "height": 1280],
        "outputs": [output("running", 0, ["format": "mov", "label": "720p 9:16 24 fps"])],
      ]),
    MappingRow(
      .hera, "a resolution and a format that are not known", .madeUp,
      video("in-progress", entry("in-progress", resolution: "8k", format: "avi", fps: "x")),
      [
        "state": "running", "rawStatus": "in-progress",
        "outputs": [output("running", 0, ["format": nil, "label": "8k 16:9 x fps"])],
      ]),
    MappingRow(
      .hera, "failed: the outputs say why", .madeUp,
      video(
        "failed", entry("failed", #", "error": "No prompt""#),
        entry("failed", #", "error": "No time""#)),
      [
        "state": "failed", "rawStatus": "failed", "progress": 0.99, "pixelSize": size,
        "frameRate": 24, "failure": ["message": "No prompt; No time"],
        "outputs": [
          output("failed", 0, ["failure": ["message": "No prompt"]]),
          output("failed", 1, ["failure": ["message": "No time"]]),
        ],
      ]),
    MappingRow(
      .hera, "failed, no outputs", .madeUp, video("failed"),
      [
        "state": "failed", "rawStatus": "failed", "outputs": [],
        "failure": ["message": "no reason given"],
      ]),
    MappingRow(
      .hera, "F66 succeeded, null in place of the URL", .madeUp,
      video("success", entry("success", #", "file_url": null"#)),
      [
        "state": "succeeded", "rawStatus": "success", "progress": 1, "pixelSize": size,
        "frameRate": 24, "outputs": [output("succeeded")],
      ]),
    MappingRow(
      .hera, "F66 an unknown status", .madeUp, video("paused", entry("paused")),
      [
        "state": "unknown", "rawStatus": "paused", "pixelSize": size, "frameRate": 24,
        "outputs": [output("unknown")],
      ]),
  ]
}
