import APIRuntime
import Foundation

/// What one look at a job showed, in the same words for all providers.
///
/// What a provider does not say is `nil`, nothing is invented, and the body of the answer stays
/// reachable as it came.
public struct VideoJob: Hashable, Sendable {
  /// Which job this is.
  public let ref: JobRef
  /// How far it is.
  public var state: State
  /// The provider's own word for the state; `nil` when the answer had none.
  public var rawStatus: String?
  /// A stage of ``State/running`` that the provider tells apart.
  public var phase: String?
  /// 0…1; 1 only when the job has succeeded. It may go down. `nil` when the provider has none.
  public var progress: Double?
  /// The name that the job was given.
  public var title: String?
  /// The films. Some may have failed while the job succeeded, see ``failedOutputs``.
  public var outputs: [Output] = []
  /// Why it failed; never `nil` for a job that has.
  public var failure: Failure?
  /// When the job was made.
  public var createdAt: Date?
  /// When it changed last.
  public var updatedAt: Date?
  /// Width and height of the film. Of Hera's, what resolution and aspect ratio stand for.
  public var pixelSize: PixelSize?
  /// How long the film plays; an estimate until the job has succeeded.
  public var duration: Duration?
  /// Frames per second; an estimate until the job has succeeded.
  public var frameRate: Double?
  /// What the job costs.
  public var cost: Cost?
  /// A picture of the film.
  public var thumbnail: URL?
  /// Where a person can look at the job in a browser.
  public var page: URL?
  /// The body of the answer, untouched. See ``raw`` and ``decoded(as:)``.
  public var rawBody: Data

  init(_ ref: JobRef, _ state: State, rawStatus: String?, rawBody: Data) {
    self.ref = ref
    self.state = state
    self.rawStatus = rawStatus
    self.rawBody = rawBody
    progress = state == .succeeded ? 1 : nil
  }

  /// How far a job is. Servers skip states and may go back; only the four terminal ones last.
  public enum State: Hashable, Sendable {
    case queued
    case running
    case succeeded
    case failed
    case canceled
    case deleted
    /// A status that the provider's document does not name, or none at all (empty). It is not
    /// terminal: a job in it is looked at again until the limit of the waiting.
    case unknown(String)

    /// Whether the job will not change any more.
    public var isTerminal: Bool {
      switch self {
      case .succeeded, .failed, .canceled, .deleted: true
      case .queued, .running, .unknown: false
      }
    }

    /// The name alone, `unknown` for whatever is not known.
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

  /// One film of a job.
  public struct Output: Hashable, Sendable {
    /// Its place among the outputs, from 0.
    public var index: Int
    /// How far it is: Hera's outputs have states of their own.
    public var state: State
    /// Where it can be had; `nil` when the provider has not said. What is encoded in the provider's
    /// text is as it was, since it may be signed; only what no URL can hold is encoded.
    public var url: URL?
    /// Until when the URL is good, if the answer says so.
    public var expiresAt: Date?
    /// What the provider's page says about the life of the URL, when its answers do not.
    public var expiryHint: String?
    /// Whether the provider's key is needed to get it. Otherwise the URL is enough, and the key is
    /// never sent there.
    public var needsCredentials = false
    /// `mp4`, `mov`, `webm` or `gif`.
    public var format: String?
    /// What tells it from the other outputs, for a person.
    public var label: String?
    /// In bytes.
    public var byteCount: Int?
    /// Why there is no film.
    public var failure: Failure?

    init(index: Int = 0, state: State, url: URL? = nil) {
      self.index = index
      self.state = state
      self.url = url
    }

    /// Whether there is a film, or the word of the provider that there is one whose address could
    /// not be had yet.
    var isPromised: Bool {
      state == .succeeded && (url != nil || needsCredentials || failure != nil)
    }
  }

  /// Why something failed, in the provider's words.
  public struct Failure: Hashable, Sendable, Codable {
    /// The provider's code for it, such as `no_source_face`.
    public var code: String?
    /// The provider's message, or that there was none.
    public var message: String

    init(code: String? = nil, _ message: String?) {
      self.code = code
      self.message = message.flatMap { $0.isEmpty ? nil : $0 } ?? "no reason given"
    }
  }

  /// What a job costs.
  public struct Cost: Hashable, Sendable {
    public enum Unit: String, Hashable, Sendable {
      /// What a credit is worth is between the provider and its customer.
      case credits
    }

    public var amount: Double
    public var unit = Unit.credits
    /// Whether it may still change.
    public var isEstimate: Bool
  }

  /// Width and height in pixels.
  public struct PixelSize: Hashable, Sendable, Codable {
    public var width: Int
    public var height: Int
  }

  /// The outputs that failed, also of a job that succeeded.
  public var failedOutputs: [Output] { outputs.filter { $0.state == .failed } }

  /// The body of the answer as JSON.
  public var raw: JSONValue {
    (try? JSONCoding.decode(JSONValue.self, from: rawBody)) ?? .null
  }

  /// The body of the answer as the type that the provider's module has for it:
  /// `let video: Hera.GetVideoResponse = try job.decoded()`.
  ///
  /// - Throws: `DecodingProblems`.
  public func decoded<Body: Decodable>(as type: Body.Type = Body.self) throws -> Body {
    try JSONCoding.decode(type, from: rawBody)
  }

  /// Whether another look showed the same, whatever else stands in its body.
  func looks(like other: VideoJob) -> Bool {
    var copy = self
    copy.rawBody = other.rawBody
    return copy == other
  }
}

extension VideoJob.State: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknown(let raw) where raw.isEmpty: "unknown (the answer has no status)"
    case .unknown(let raw): "unknown (\(plain(raw, upTo: 60).debugDescription))"
    case .queued, .running, .succeeded, .failed, .canceled, .deleted: name
    }
  }
}

extension VideoJob: CustomStringConvertible, CustomReflectable {
  /// Job, state and progress, nothing that is secret: addresses of films may be signed.
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
