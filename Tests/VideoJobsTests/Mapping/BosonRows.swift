import APIRuntime

extension MappingRow {
  static let boson: [MappingRow] = [
    MappingRow(
      .boson, "queued", .madeUp, #"{"id": "video_1", "status": "queued", "progress": 0}"#,
      ["state": "queued", "rawStatus": "queued", "progress": 0, "outputs": []]),
    MappingRow(
      .boson, "running, with all examples", .fromThePage,
      """
      {"id": "video_8a1f2c3d4e5f6a7b8c9d0e1f", "object": "video", "model": "higgs-avatar",
       "status": "in_progress", "progress": 40, "size": "640x640", "created_at": 1760000000,
       "error": null}
      """,
      [
        "state": "running", "rawStatus": "in_progress", "progress": 0.4, "outputs": [],
        "createdAt": "2025-10-09T08:53:20Z", "pixelSize": ["width": 640, "height": 640],
      ]),
    MappingRow(
      .boson, "100 % while running", .madeUp, #"{"status": "in_progress", "progress": 100}"#,
      ["state": "running", "rawStatus": "in_progress", "progress": 0.99, "outputs": []]),
    MappingRow(
      .boson, "F66 progress beyond its range", .madeUp,
      #"{"status": "in_progress", "progress": 101}"#,
      ["state": "running", "rawStatus": "in_progress", "progress": 0.99, "outputs": []]),
    MappingRow(
      .boson, "F66 progress below its range", .madeUp,
      #"{"status": "in_progress", "progress": -1}"#,
      ["state": "running", "rawStatus": "in_progress", "progress": 0, "outputs": []]),
    MappingRow(
      .boson, "succeeded: the film is behind the key", .madeUp,
      #"{"id": "video_1", "status": "completed", "progress": 97, "size": "480x640"}"#,
      [
        "state": "succeeded", "rawStatus": "completed", "progress": 1,
        "pixelSize": ["width": 480, "height": 640],
        "outputs": [
          [
            "index": 0, "state": "succeeded", "needsCredentials": true, "format": "mp4",
            "url": "https://api.boson.ai/v1/videos/video_1/content",
          ]
        ],
      ]),
    MappingRow(
      .boson, "failed, error as text", .madeUp,
      #"{"status": "failed", "progress": 12, "error": "Face not found"}"#,
      [
        "state": "failed", "rawStatus": "failed", "progress": 0.12, "outputs": [],
        "failure": ["message": "Face not found"],
      ]),
    MappingRow(
      .boson, "failed, error as object", .madeUp,
      #"{"status": "failed", "error": {"code": "bad_image", "message": "Face not found"}}"#,
      [
        "state": "failed", "rawStatus": "failed", "outputs": [],
        "failure": ["code": "bad_image", "message": "Face not found"],
      ]),
    MappingRow(
      .boson, "failed, no error", .madeUp, #"{"status": "failed", "error": null}"#,
      [
        "state": "failed", "rawStatus": "failed", "outputs": [],
        "failure": ["message": "no reason given"],
      ]),
    MappingRow(
      .boson, "an error that is neither", .madeUp, #"{"status": "failed", "error": 7}"#,
      [
        "state": "failed", "rawStatus": "failed", "outputs": [],
        "failure": ["message": "no reason given"],
      ]),
    MappingRow(
      .boson, "F66 an unknown status", .madeUp, #"{"status": "expired"}"#,
      ["state": "unknown", "rawStatus": "expired", "outputs": []]),
    MappingRow(.boson, "nothing", .madeUp, "{}", ["state": "unknown", "outputs": []]),
    MappingRow(
      .boson, "a size that is none", .madeUp, #"{"status": "queued", "size": "auto"}"#,
      ["state": "queued", "rawStatus": "queued", "outputs": []]),
  ]
}
