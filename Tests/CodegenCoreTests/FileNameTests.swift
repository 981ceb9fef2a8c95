import Testing

@testable import CodegenCore

/// How the types of a namespace are spread over files.
@Suite struct FileNameTests {
  /// The files of a document with `count` schemas named `A0`, `B1`, … `Z25`, `A26`, ….
  private func files(_ count: Int, letters: Int = 26, word: String = "") -> [GeneratedFile] {
    var text = "openapi: 3.1.0\ninfo: {title: Many, version: '1'}\ncomponents:\n  schemas:\n"
    for index in 0..<count {
      let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % letters)))
      text += "    \(letter)\(word)\(index): {type: object, properties: {id: {type: string}}}\n"
    }
    let input = DocumentInput(path: "many.yaml", bytes: Array(text.utf8), namespace: "Many")
    return generate([input], open: { _ in .failure(UnopenedFile("nothing is opened")) }).files
  }

  @Test func fewHaveFilesOfTheirOwn() {
    let files = files(200)
    #expect(files.count == 201)
    #expect(files.contains { $0.path == "Many/Many+C2.swift" })
  }

  @Test func manyShareThemByInitial() throws {
    let files = files(201)
    #expect(files.count == 27)
    let shared = try #require(files.first { $0.path == "Many/Many+C.swift" }).contents
    let names = shared.split(separator: "\n").compactMap { line -> Substring? in
      guard line.hasPrefix("    public struct ") else { return nil }
      return line.dropFirst("    public struct ".count).prefix { $0 != ":" }
    }
    #expect(names == ["C106", "C132", "C158", "C184", "C2", "C28", "C54", "C80"])
    let declared = files.map { $0.contents.split(separator: "    public struct ").count - 1 }
    #expect(declared.reduce(0, +) == 201)
  }

  @Test func thoseThatAreStillManyAreToldApartByMoreLetters() {
    let files = files(450, letters: 2, word: "lient")
    let names = files.map { $0.path.dropFirst("Many/Many".count) }.sorted()
    // `Alient0` to `Alient448`, and `Blient1` to `Blient449`.
    let shared = (0...9).flatMap { ["+Alient\($0).swift", "+Blient\($0).swift"] }
    #expect(Set(names).isSubset(of: Set(shared.map { Substring($0) } + [".swift"])))
    #expect(Set(names).count == names.count)
    let declared = files.map { $0.contents.split(separator: "    public struct ").count - 1 }
    #expect(declared.reduce(0, +) == 450)
    #expect(declared.allSatisfy { $0 <= 200 })
  }

  @Test func sharedFilesAreNeverTheClients() {
    var text = """
      openapi: 3.1.0
      info: {title: Many, version: '1'}
      servers: [{url: 'https://many.example.com'}]
      paths: {/a: {get: {operationId: a, responses: {'204': {description: None.}}}}}
      components:
        schemas:
          Cliff: {type: object, properties: {id: {type: string}}}

      """
    for index in 0..<150 {
      text += "    Client\(index): {type: object, properties: {id: {type: string}}}\n"
      text += "    Clienu\(index): {type: object, properties: {id: {type: string}}}\n"
    }
    let input = DocumentInput(path: "many.yaml", bytes: Array(text.utf8), namespace: "Many")
    let generation = generate(
      [input], open: { _ in .failure(UnopenedFile("nothing is opened")) })
    let paths = generation.files.map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths.contains("Many/Many+Client.swift"))
    #expect(paths.contains("Many/Many+Client_.swift"))
  }

  @Test func theNamesOfSharedFilesCanBeListed() {
    for file in files(201) {
      #expect(OutputList.isGeneratedPath(file.path))
    }
  }
}
