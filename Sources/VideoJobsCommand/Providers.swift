import ArgumentParser
import Foundation
import VideoJobs

/// Lists the providers.
struct Providers: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the providers: their addresses, whether there is a key, and their states.",
    discussion: "Prints JSON. 'keyVariable' is the environment variable of the key.")

  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    let credentials = VideoCredentials.environment
    let base = connection.baseURL
    try Terminal.write(
      VideoProvider.allCases.map { provider in
        Line(
          provider: provider, keyVariable: provider.keyVariable, hasKey: credentials.has(provider),
          baseURL: "\(base.map { provider.server(below: $0) } ?? provider.server)",
          statuses: provider.knownStatuses)
      })
  }

  private struct Line: Encodable {
    let provider: VideoProvider
    let keyVariable: String
    let hasKey: Bool
    let baseURL: String
    let statuses: [String]
  }
}
