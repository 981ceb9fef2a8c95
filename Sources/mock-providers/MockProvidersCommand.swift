import ArgumentParser
import Foundation
import MockProviders

@main
struct MockProvidersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mock-providers",
    abstract: "Plays the five video providers on this machine, without keys and without network.",
    discussion: """
      What becomes of a job stands in its id, whatever the provider:

        demo      succeeds after --seconds
        failing   fails after --seconds
        busy      as demo; the first look and every second one after it get 429
        expiring  has succeeded; the first address of its film is stale
        canceled  is canceled at magic-hour, and has failed at the others
        deleted   is deleted at magic-hour and colossyan, and a 404 at the others
        odd       has a state that no document knows, and stays in it

      Any text may follow, as in demo-2; there are no other jobs. A job begins when it is first \
      looked at. Every key but 'wrong' is good. Ctrl-C ends it.
      """)

  @Option(help: "The port on 127.0.0.1; 0 takes a free one.")
  var port: UInt16 = 8_080

  @Option(help: "How long a job takes, in seconds.")
  var seconds: Double = 12

  @Option(help: "The size of a film, in bytes.")
  var filmBytes: Int = 4_000_000

  @Option(help: "How long a film takes to arrive, in seconds.")
  var filmSeconds: Double = 3

  func validate() throws {
    guard (0...86_400).contains(seconds), (0...86_400).contains(filmSeconds) else {
      throw ValidationError("times are 0 to 86400 seconds")
    }
    guard (16...1_000_000_000).contains(filmBytes) else {
      throw ValidationError("a film has 16 to 1000000000 bytes")
    }
  }

  func run() async throws {
    try await MockProviders.run(
      port: port, duration: seconds, filmBytes: filmBytes, filmTime: .seconds(filmSeconds)
    ) { mock in
      print(
        """
        The five providers are played at \(mock.url). In another terminal:

          export BOSON_API_KEY=mock HOOKED_API_KEY=mock MAGIC_HOUR_API_KEY=mock
          export HERA_API_KEY=mock COLOSSYAN_API_KEY=mock
          swift run videojobs wait boson:demo --base-url \(mock.url)
          swift run videojobs download hera:demo --wait --base-url \(mock.url)
          swift run videojobs wait hooked:failing --base-url \(mock.url)

        Other ids: busy, expiring, deleted, canceled, odd; --help tells what each does.
        Ctrl-C ends it.
        """)
      fflush(nil)
      while true { try await Task.sleep(for: .seconds(3_600)) }
    }
  }
}
