import Testing

/// `codegen dump`: the result of a stage for a document.
struct DumpTests {
  @Test(arguments: [
    ([], "1:1       {5}\n1:10        \"openapi\": \"3.1.0\""),
    (["--stage", "tree"], "\"operationId\": \"listPets\""),
    (["--stage", "document"], "listPets"),
    (["--stage", "ir"], "operation ListPets as listPets \"listPets\": GET "),
  ])
  func stages(_ options: [String], _ text: String) throws {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(), to: "pets.yaml")
    let run = try workspace.run(["dump", "pets.yaml"] + options)
    #expect(run.status == 0)
    #expect(run.output.contains(text))
    #expect(run.output.hasSuffix("\n"))
    #expect(run.errors.isEmpty)
    #expect(!run.output.contains("\u{1B}"))
    let again = try workspace.run(["dump", "pets.yaml"] + options)
    #expect(again.output == run.output)
    #expect(workspace.names("") == ["pets.yaml"])
  }

  @Test func refused() throws {
    let workspace = try Workspace()
    try workspace.write("a: [", to: "broken.yaml")
    for path in ["broken.yaml", "missing.yaml"] {
      let run = try workspace.run("dump", path)
      #expect((run.status, run.output) == (2, ""))
      #expect(run.headings.first?.hasPrefix("\(path):") == true)
    }
  }
}
