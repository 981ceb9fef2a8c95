import VideoJobs

/// Keys that must not turn up anywhere but in the header that they are meant for.
enum TestKeys {
  static let key = "k3y-of-the-test"

  static let all = VideoCredentials.environment(
    Dictionary(uniqueKeysWithValues: VideoProvider.allCases.map { ($0.keyVariable, key) }))
}

extension Polling {
  /// The defaults without chance.
  static let even = {
    var polling = Polling()
    polling.jitter = 0
    return polling
  }()
}
