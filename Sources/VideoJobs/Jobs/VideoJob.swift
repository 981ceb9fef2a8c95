import APIRuntime
import Foundation

/// A snapshot of a job, in the same terms for all providers.
///
/// Information that a provider does not give is `nil`; nothing is made up, and the body of the
/// response remains available as received.
public struct VideoJob: Hashable, Sendable {
  /// The job.
  public let ref: JobRef
  /// The state of the job.
  public var state: State
  /// The provider's own name of the state; `nil` if the response had none.
  public var rawStatus: String?
  /// A phase of ``State/running`` that the provider distinguishes.
  public var phase: String?
  /// From 0 to 1; 1 only if the job has succeeded. It may go down. `nil` if the provider has none.
  public var progress: Double?
  /// The title that the job was given.
  public var title: String?
  /// The videos. Some may have failed even if the job succeeded, see ``failedOutputs``.
  public var outputs: [Output] = []
  /// Why the job failed; never `nil` for a failed job.
  public var failure: Failure?
  /// When the job was created.
  public var createdAt: Date?
  /// When the job last changed.
  public var updatedAt: Date?
  /// Width and height of the video. For Hera, derived from resolution and aspect ratio.
  public var pixelSize: PixelSize?
  /// The playing time of the video; an estimate until the job has succeeded.
  public var duration: Duration?
  /// Frames per second; an estimate until the job has succeeded.
  public var frameRate: Double?
  /// What the job costs.
  public var cost: Cost?
  /// A preview image of the video.
  public var thumbnail: URL?
  /// A page where the job can be viewed in a browser.
  public var page: URL?
  /// The body of the response, unchanged. See ``raw`` and ``decoded(as:)``.
  public var rawBody: Data

  init(_ ref: JobRef, _ state: State, rawStatus: String?, rawBody: Data) {
    self.ref = ref
    self.state = state
    self.rawStatus = rawStatus
    self.rawBody = rawBody
    progress = state == .succeeded ? 1 : nil
  }

  /// The state of a job. Servers skip states and may go back; only the four terminal ones are
  /// final.
  public enum State: Hashable, Sendable {
    case queued
    case running
    case succeeded
    case failed
    case canceled
    case deleted
    /// A status that the provider's document does not list, or none at all (empty). It is not
    /// terminal: the job is polled until the wait's time limit.
    case unknown(String)

    /// Whether the job will not change anymore.
    public var isTerminal: Bool {
      switch self {
      case .succeeded, .failed, .canceled, .deleted: true
      case .queued, .running, .unknown: false
      }
    }

    /// The name alone; `unknown` for an unknown status.
    public var name: String {
      switch self {
      case .queued: "queued"
      case .running: "running"
      case .succeeded: "succeeded"
      case .failed: "failed"
      case .canceled: "canceled"
      case .deleted: "deleted"
      case .unknown: "unknown"
      }
    }
  }

  /// One video of a job.
  public struct Output: Hashable, Sendable {
    /// The index among the outputs, starting at 0.
    public var index: Int
    /// The state of the output: Hera's outputs have states of their own.
    public var state: State
    /// Where the video can be downloaded; `nil` if the provider has not said so. Existing encoding
    /// is kept, since the address may be signed; only invalid characters are encoded.
    public var url: URL?
    /// When the URL expires, if the response tells.
    public var expiresAt: Date?
    /// What the provider's documentation says about the lifetime of the URL, if its responses do
    /// not.
    public var expiryHint: String?
    /// Whether the provider's key is needed to download it. Otherwise the URL is sufficient, and
    /// the key is never sent there.
    public var needsCredentials = false
    /// `mp4`, `mov`, `webm` or `gif`.
    public var format: String?
    /// Distinguishes the output from the others, for people.
    public var label: String?
    /// In bytes.
    public var byteCount: Int?
    /// Why there is no video.
    public var failure: Failure?

    init(index: Int = 0, state: State, url: URL? = nil) {
      self.index = index
      self.state = state
      self.url = url
    }

    /// Whether there is a video, or the provider says that there is one but its address could not
    /// be obtained yet.
    var isPromised: Bool {
      state == .succeeded && (url != nil || needsCredentials || failure != nil)
    }
  }

  /// Why something failed, in the provider's words.
  public struct Failure: Hashable, Sendable, Codable {
    /// The provider's error code, such as `no_source_face`.
    public var code: String?
    /// The provider's message, or a note that there was none.
    public var message: String

    init(code: String? = nil, _ message: String?) {
      self.code = code
      self.message = message.flatMap { $0.isEmpty ? nil : $0 } ?? "no reason given"
    }
  }

  /// What a job costs.
  public struct Cost: Hashable, Sendable {
    public enum Unit: String, Hashable, Sendable {
      /// The value of a credit is defined by the provider.
      case credits
    }

    public var amount: Double
    public var unit = Unit.credits
    /// Whether the amount may still change.
    public var isEstimate: Bool
  }

  /// Width and height in pixels.
  public struct PixelSize: Hashable, Sendable, Codable {
    public var width: Int
    public var height: Int
  }

  /// The outputs that failed, even if the job succeeded.
  public var failedOutputs: [Output] { outputs.filter { $0.state == .failed } }

  /// The body of the response as JSON.
  public var raw: JSONValue {
    (try? JSONCoding.decode(JSONValue.self, from: rawBody)) ?? .null
  }

  /// Decodes the body of the response as a type of the provider's module:
  /// `let video: Hera.GetVideoResponse = try job.decoded()`.
  ///
  /// - Throws: `DecodingProblems`.
  public func decoded<Body: Decodable>(as type: Body.Type = Body.self) throws -> Body {
    try JSONCoding.decode(type, from: rawBody)
  }

  /// Whether two snapshots are the same, ignoring their bodies.
  func looks(like other: VideoJob) -> Bool {
    var copy = self
    copy.rawBody = other.rawBody
    return copy == other
  }
}

extension VideoJob.State: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknown(let raw) where raw.isEmpty: "unknown (the response has no status)"
    case .unknown(let raw): "unknown (\(plain(raw, upTo: 60).debugDescription))"
    case .queued, .running, .succeeded, .failed, .canceled, .deleted: name
    }
  }
}

extension VideoJob: CustomStringConvertible, CustomReflectable {
  /// Job, state and progress; nothing secret, since addresses of videos may be signed.
  public var description: String {
    let percent = progress.map { " \(Int(($0 * 100).rounded()))%" } ?? ""
    return "\(ref.words) \(state)\(percent)"
  }

  public var customMirror: Mirror {
    Mirror(self, children: ["description": description, "outputs": outputs])
  }
}

extension VideoJob.Output: CustomStringConvertible, CustomReflectable {
  public var description: String {
    "output \(index) \(state)\(url.map { " at \($0.host ?? "")" } ?? "")"
  }

  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}

extension VideoJob.Failure: CustomStringConvertible {
  public var description: String {
    plain(message) + (code.map { " (\(plain($0, upTo: 60)))" } ?? "")
  }
}
