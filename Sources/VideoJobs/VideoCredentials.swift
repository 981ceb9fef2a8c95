import APIRuntime
import Foundation

/// The keys of the providers that a program uses; those of others may be missing.
///
/// Keys do not appear in any description, dump or mirror of this value.
public struct VideoCredentials: Sendable {
  private var byProvider: [VideoProvider: any APICredentials] = [:]
  private var keys: [VideoProvider: Secret] = [:]

  /// Creates empty credentials.
  public init() {}

  /// Creates credentials of any kind, for example a token that is fetched when needed:
  /// `[.boson: Boson.Credentials.bearer { try await token() }]`. Each must be of its provider's
  /// type.
  public init(_ credentials: [VideoProvider: any APICredentials]) {
    byProvider = credentials
  }

  /// Reads keys from environment variables, see ``VideoProvider/keyVariable``. Surrounding
  /// whitespace is removed; an empty variable counts as missing.
  public static func environment(_ variables: [String: String]) -> VideoCredentials {
    var credentials = VideoCredentials()
    for provider in VideoProvider.allCases {
      let key = variables[provider.keyVariable]?.trimmingCharacters(in: .whitespacesAndNewlines)
      if let key, !key.isEmpty { credentials.setKey(Secret(key), for: provider) }
    }
    return credentials
  }

  /// The keys from the environment of this process.
  public static var environment: VideoCredentials {
    environment(ProcessInfo.processInfo.environment)
  }

  /// Sets a provider's key, which is sent in the form that the provider requires.
  public mutating func setKey(_ key: Secret, for provider: VideoProvider) {
    keys[provider] = key
    byProvider[provider] = provider.credentials(key)
  }

  /// A provider's credentials; `nil` if there are none.
  public subscript(provider: VideoProvider) -> (any APICredentials)? {
    get { byProvider[provider] }
    set {
      keys[provider] = nil
      byProvider[provider] = newValue
    }
  }

  /// Whether there are credentials for a provider.
  public func has(_ provider: VideoProvider) -> Bool { byProvider[provider] != nil }

  /// Removes the key from a provider's message: some repeat a rejected key.
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
