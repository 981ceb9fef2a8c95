import Testing

@testable import CodegenCore

/// How the types of a namespace are spread over files.
@Suite struct FileNameTests {
  /// The files of a document with `count` schemas named `A0`, `B1`, … `Z25`, `A26`, ….
  private func files(_ count: Int) -> [GeneratedFile] {
    var text = "openapi: 3.1.0\ninfo: {title: Many, version: '1'}\ncomponents:\n  schemas:\n"
    for index in 0..<count {
      let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
      text += "    \(letter)\(index): {type: object, properties: {id: {type: string}}}\n"
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

  @Test func theNamesOfSharedFilesCanBeListed() {
    for file in files(201) {
      #expect(OutputList.paths(in: file.path) == [file.path])
    }
  }
}
