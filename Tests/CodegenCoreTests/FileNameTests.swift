import Testing

@testable import CodegenCore

/// How the types of a namespace are distributed over files.
@Suite struct FileNameTests {
  /// The files of a document with an object for each name, by path. Each object has the properties
  /// listed for it.
  private func files(
    _ names: [String], properties: [String: String] = [:]
  ) throws -> [String: String] {
    var text = """
      openapi: 3.1.0
      info: {title: Many, version: '1'}
      servers: [{url: 'https://many.example.com'}]
      paths: {/a: {get: {operationId: a, responses: {'204': {description: None.}}}}}
      components:
        schemas:

      """
    for name in names {
      let property = properties[name].map { ", it: {$ref: '#/components/schemas/\($0)'}" } ?? ""
      text += "    \(name): {type: object, properties: {id: {type: string}\(property)}}\n"
    }
    let input = DocumentInput(path: "many.yaml", bytes: Array(text.utf8), namespace: "Many")
    let generation = generate(
      [input], open: { _ in .failure(UnopenedFile("nothing is opened")) })
    try #require(!generation.isRefused)
    for file in generation.files { #expect(OutputList.isGeneratedPath(file.path)) }
    return Dictionary(
      generation.files.map { ($0.path, $0.contents) },
      uniquingKeysWith: { first, path in
        Issue.record("two files are called \(path)")
        return first
      })
  }

  /// `AlphaRed0`, `BravoRed1`, … and some that begin with the same words.
  private func names(_ count: Int) -> [String] {
    let first = ["Alpha", "Bravo", "Charlie", "Delta", "Echo", "HTTP"]
    let second = ["Red", "Green", "Blue", "ID", "List", "v", "_", "", "Client"]
    let third = ["", "Item", "Page", "2Go"]
    return (0..<count).map { index in
      first[index % 6] + second[index / 6 % 9] + third[index / 54 % 4]
        + (index < 216 ? "" : "Number\(index)")
    }
  }

  /// A new schema changes its own file and those that mention it.
  @Test(arguments: [5, 199, 200, 201, 1_000])
  func oneMore(_ count: Int) throws {
    let names = names(count)
    let old = try files(names)
    for added in [
      "AlphaRedThing", "Zulu", "Client", "clientList", "alphared", "ALPHA", "EchoListZ", "Zu",
    ] {
      let holder = names[count / 2]
      let new = try files(names + [added], properties: [holder: added])
      let changed = Set(new.keys).union(old.keys).filter { new[$0] != old[$0] }
      let unexplained = changed.filter { path in
        let text = new[path] ?? ""
        let isItsOwn = text.contains("id: String? = nil") && declares(added, in: text)
        return !isItsOwn && !declares(holder, in: text) && new[path] != nil
      }
      #expect(unexplained.isEmpty, "\(added) at \(count)")
      // Other schemas in its file may be spelled differently, but nothing else changes.
      #expect(changed.count <= 3, "\(added) at \(count): \(changed.sorted())")
    }
  }

  private func declares(_ name: String, in text: String) -> Bool {
    text.lowercased().contains("public struct \(name.lowercased())")
  }

  /// The files of a few names, each with its declarations.
  private func layout(_ names: String...) throws -> [String: [String]] {
    try files(names).filter { $0.value.contains("public struct ") }
      .mapValues { text in
        text.split(separator: "\n").compactMap { line in
          guard line.hasPrefix("    public struct ") else { return nil }
          return String(line.dropFirst("    public struct ".count).prefix { $0 != ":" })
        }
      }
  }

  @Test func theFirstTwoWordsDecide() throws {
    let layout = try layout(
      "Video", "VideoList", "VideoListItem", "VideoListPage", "HTTPServer", "HTTPServerList",
      "HTTPS", "Size2Go", "Size2", "Size_a")
    #expect(layout["Many/Many+Video.swift"] == ["Video"])
    #expect(layout["Many/Many+VideoList.swift"] == ["VideoList", "VideoListItem", "VideoListPage"])
    #expect(layout["Many/Many+HTTPServer.swift"] == ["HTTPServer", "HTTPServerList"])
    #expect(layout["Many/Many+HTTPS.swift"] == ["HTTPS"])
    #expect(layout["Many/Many+Size2Go.swift"] == ["Size2Go"])
    #expect(layout["Many/Many+Size2.swift"] == ["Size2"])
  }

  /// File systems may ignore case.
  @Test func filesDifferInMoreThanCase() throws {
    let files = try files([
      "FileName", "Filename", "FILENAME", "filenameList", "Client_", "CLIENT", "ClientInfo",
    ])
    let paths = files.keys.map { $0.lowercased() }
    #expect(Set(paths).count == paths.count)
    #expect(files["Many/Many+Client.swift"]?.contains("struct Client: ") == true)
    let declared = files.values.map { $0.split(separator: "    public struct ").count - 1 }
    // The operation and the client are structures, too.
    #expect(declared.reduce(0, +) == 7 + 2)
  }
}
