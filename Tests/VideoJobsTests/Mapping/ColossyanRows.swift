import APIRuntime

extension MappingRow {
  static let colossyan: [MappingRow] = [
    MappingRow(
      .colossyan, "queued, and what is not detailed", .madeUp,
      #"{"status": "in_queue", "videoId": "v-1", "id": "job-1", "creationDate": "2024-10-19"}"#,
      ["state": "queued", "rawStatus": "in_queue", "outputs": []]),
    MappingRow(
      .colossyan, "first phase", .madeUp,
      #"{"status": "preprocessing", "videoId": "v-1", "progress": 3, "maximumProgress": 12}"#,
      [
        "state": "running", "rawStatus": "preprocessing", "phase": "preprocessing",
        "progress": 0.25, "outputs": [],
      ]),
    MappingRow(
      .colossyan, "second phase", .madeUp, #"{"status": "preprocessing_finished"}"#,
      [
        "state": "running", "rawStatus": "preprocessing_finished",
        "phase": "preprocessing_finished", "outputs": [],
      ]),
    MappingRow(
      .colossyan, "third phase; 0 is no maximum", .madeUp,
      #"{"status": "generating", "progress": 3, "maximumProgress": 0}"#,
      ["state": "running", "rawStatus": "generating", "phase": "generating", "outputs": []]),
    MappingRow(
      .colossyan, "100 % before the end", .madeUp,
      #"{"status": "generating", "progress": 9.5, "maximumProgress": 9.5}"#,
      [
        "state": "running", "rawStatus": "generating", "phase": "generating", "progress": 0.99,
        "outputs": [],
      ]),
    MappingRow(
      .colossyan, "succeeded: where the film is, another answer says", .madeUp,
      #"{"status": "finished", "videoId": "v-1", "progress": 12, "maximumProgress": 12}"#,
      [
        "state": "succeeded", "rawStatus": "finished", "progress": 1,
        "outputs": [
          [
            "index": 0, "state": "succeeded", "needsCredentials": false,
            "failure": ["message": "the film's address has not been requested"],
          ]
        ],
      ]),
    MappingRow(
      .colossyan, "F66 succeeded without a video", .madeUp, #"{"status": "finished"}"#,
      ["state": "succeeded", "rawStatus": "finished", "progress": 1, "outputs": []]),
    MappingRow(
      .colossyan, "failed", .madeUp, #"{"status": "failed", "videoId": "v-1"}"#,
      [
        "state": "failed", "rawStatus": "failed", "outputs": [],
        "failure": ["message": "no reason given"],
      ]),
    MappingRow(
      .colossyan, "deleted", .madeUp, #"{"status": "deleted", "videoId": "v-1"}"#,
      ["state": "deleted", "rawStatus": "deleted", "outputs": []]),
    MappingRow(
      .colossyan, "F66 an unknown status", .madeUp, #"{"status": "archived"}"#,
      ["state": "unknown", "rawStatus": "archived", "outputs": []]),
    MappingRow(.colossyan, "nothing", .madeUp, "{}", ["state": "unknown", "outputs": []]),
  ]
}
