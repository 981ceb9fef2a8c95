import APIRuntime
import Foundation

/// The keys of the providers that a program uses; those of the others may be missing.
///
/// Keys appear in no description, dump or mirror of this value.
public struct VideoCredentials: Sendable {
  private var byProvider: [VideoProvider: any APICredentials] = [:]
  private var keys: [VideoProvider: Secret] = [:]

  /// No credentials yet.
  public init() {}

  /// Credentials of any kind, for example a token that is fetched when it is needed:
  /// `[.boson: Boson.Credentials.bearer { try await token() }]`. Each has to be of its provider.
  public init(_ credentials: [VideoProvider: any APICredentials]) {
    byProvider = credentials
  }

  /// Keys out of environment variables, see ``VideoProvider/keyVariable``. Blanks around a key are
  /// cut off; an empty variable counts as none.
  public static func environment(_ variables: [String: String]) -> VideoCredentials {
    var credentials = VideoCredentials()
    for provider in VideoProvider.allCases {
      let key = variables[provider.keyVariable]?.trimmingCharacters(in: .whitespacesAndNewlines)
      if let key, !key.isEmpty { credentials.setKey(Secret(key), for: provider) }
    }
    return credentials
  }

  /// Keys out of the environment of this process.
  public static var environment: VideoCredentials {
    environment(ProcessInfo.processInfo.environment)
  }

  /// Sets a provider's key; it is sent in the form that the provider wants.
  public mutating func setKey(_ key: Secret, for provider: VideoProvider) {
    keys[provider] = key
    byProvider[provider] = provider.credentials(key)
  }

  /// A provider's credentials, `nil` if there are none.
  public subscript(provider: VideoProvider) -> (any APICredentials)? {
    get { byProvider[provider] }
    set {
      keys[provider] = nil
      byProvider[provider] = newValue
    }
  }

  /// Whether there is something to show to a provider.
  public func has(_ provider: VideoProvider) -> Bool { byProvider[provider] != nil }

  /// A provider's words without its key: some repeat the key that they do not like.
  func redact(_ text: String, from provider: VideoProvider) -> String {
    guard let key = keys[provider]?.reveal() else { return text }
    return text.replacing(key, with: "<redacted>")
  }
}

extension VideoCredentials: CustomStringConvertible, CustomReflectable {
  public var description: String {
    let names = VideoProvider.allCases.filter(has).map(\.rawValue)
    return names.isEmpty ? "no credentials" : "credentials for \(names.joined(separator: ", "))"
  }

  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
