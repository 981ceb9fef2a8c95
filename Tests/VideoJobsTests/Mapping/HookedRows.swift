import APIRuntime
import TestSupport

extension MappingRow {
  private static func inEnvelope(_ data: String) -> String {
    #"{"success": true, "message": "Video details fetched successfully", "data": \#(data)}"#
  }

  private static let hint: JSONValue =
    "24 hours or 7 days, depending on the provider's page"

  static let hooked: [MappingRow] = [
    MappingRow(
      .hooked, "succeeded", .fromThePage,
      VendorPage.hookedVideo,
      [
        "state": "succeeded", "rawStatus": "COMPLETED", "progress": 1,
        "title": "Product Tutorial", "createdAt": "2024-01-15T10:00:00Z",
        "updatedAt": "2024-01-15T10:05:00Z", "durationSeconds": 300, "frameRate": 25,
        "thumbnail": "https://cdn.hooked.so/thumbnails/abc123.jpg",
        "cost": ["amount": 5, "unit": "credits", "isEstimate": false],
        "outputs": [
          [
            "index": 0, "state": "succeeded", "needsCredentials": false, "format": "mp4",
            "url": "https://s3.amazonaws.com/hooked-videos/vid_abc123.mp4", "expiryHint": hint,
          ]
        ],
      ]),
    MappingRow(
      .hooked, "running; a message is no failure", .madeUp,
      inEnvelope(#"{"id": "v", "status": "STARTED", "progress": 33.5, "message": "Rendering"}"#),
      [
        "state": "running", "rawStatus": "STARTED", "progress": 0.335, "outputs": [],
        "frameRate": 25,
      ]),
    MappingRow(
      .hooked, "running at 0 is not queued", .madeUp,
      inEnvelope(#"{"status": "STARTED", "progress": 0}"#),
      ["state": "running", "rawStatus": "STARTED", "progress": 0, "outputs": [], "frameRate": 25]),
    MappingRow(
      .hooked, "a URL before the end is no output", .madeUp,
      inEnvelope(#"{"status": "STARTED", "url": "https://s3.amazonaws.com/x.mp4"}"#),
      ["state": "running", "rawStatus": "STARTED", "outputs": [], "frameRate": 25]),
    MappingRow(
      .hooked, "size and a URL without an ending", .madeUp,
      inEnvelope(
        #"{"status": "COMPLETED", "url": "https://s3.amazonaws.com/x?sig=1", "size": 9}"#),
      [
        "state": "succeeded", "rawStatus": "COMPLETED", "progress": 1, "frameRate": 25,
        "outputs": [
          [
            "index": 0, "state": "succeeded", "needsCredentials": false, "byteCount": 9,
            "url": "https://s3.amazonaws.com/x?sig=1", "expiryHint": hint,
          ]
        ],
      ]),
    MappingRow(
      .hooked, "failed", .madeUp,
      inEnvelope(#"{"status": "FAILED", "progress": 60, "message": "No voice"}"#),
      [
        "state": "failed", "rawStatus": "FAILED", "progress": 0.6, "outputs": [],
        "failure": ["message": "No voice"], "frameRate": 25,
      ]),
    MappingRow(
      .hooked, "failed, no message", .madeUp,
      inEnvelope(#"{"status": "FAILED", "message": null}"#),
      [
        "state": "failed", "rawStatus": "FAILED", "outputs": [],
        "failure": ["message": "no reason given"], "frameRate": 25,
      ]),
    MappingRow(
      .hooked, "the shape of the vendor's own example code", .madeUp,
      """
      {"videoId": "vid_1", "status": "completed", "duration": 30,
       "downloadUrl": "https://s3.amazonaws.com/x.webm", "createdAt": "2024-01-15T10:00:00Z"}
      """,
      [
        "state": "succeeded", "rawStatus": "completed", "progress": 1, "frameRate": 25,
        "createdAt": "2024-01-15T10:00:00Z",
        "outputs": [
          [
            "index": 0, "state": "succeeded", "needsCredentials": false, "format": "webm",
            "url": "https://s3.amazonaws.com/x.webm", "expiryHint": hint,
          ]
        ],
      ]),
    MappingRow(
      .hooked, "the word of the vendor's own example code", .madeUp,
      inEnvelope(#"{"status": "processing"}"#),
      ["state": "running", "rawStatus": "processing", "outputs": [], "frameRate": 25]),
    MappingRow(
      .hooked, "F66 an unknown status", .madeUp, inEnvelope(#"{"status": "PAUSED"}"#),
      ["state": "unknown", "rawStatus": "PAUSED", "outputs": [], "frameRate": 25]),
    MappingRow(
      .hooked, "F66 succeeded with an empty URL", .madeUp,
      inEnvelope(#"{"status": "COMPLETED", "url": ""}"#),
      [
        "state": "succeeded", "rawStatus": "COMPLETED", "progress": 1, "outputs": [],
        "frameRate": 25,
      ]),
    MappingRow(
      .hooked, "succeeded with what is no URL", .madeUp,
      inEnvelope(#"{"status": "COMPLETED", "url": "soon"}"#),
      [
        "state": "succeeded", "rawStatus": "COMPLETED", "progress": 1, "frameRate": 25,
        "outputs": [
          [
            "index": 0, "state": "failed", "needsCredentials": false, "expiryHint": hint,
            "failure": ["code": "invalid_url", "message": "the provider's address is not a URL"],
          ]
        ],
      ]),
  ]
}
