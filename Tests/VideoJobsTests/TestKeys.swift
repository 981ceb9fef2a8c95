import VideoJobs

/// Keys that must only appear in their own header.
enum TestKeys {
  static let key = "k3y-of-the-test"

  static let all = VideoCredentials.environment(
    Dictionary(uniqueKeysWithValues: VideoProvider.allCases.map { ($0.keyVariable, key) }))
}

extension Polling {
  /// The defaults without randomness.
  static let even = {
    var polling = Polling()
    polling.jitter = 0
    return polling
  }()
}
