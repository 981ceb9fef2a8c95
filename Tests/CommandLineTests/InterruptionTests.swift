import Foundation
import Testing

/// A run that fails keeps the old output complete; the next run completes one that was killed.
struct InterruptionTests {
  private static let leftover = ".codegen-tmp"

  /// A process under the thread sanitizer has its own files, and ends at the first limit.
  private static let hasFileLimits = ConditionTrait.enabled(
    if: ProcessInfo.processInfo.environment["SANITIZER"] != "thread",
    "the thread sanitizer does not live with a limit on the size of files")

  /// An output, and a document changed such that every file will change.
  private func workspace() throws -> (Workspace, old: [String: Data]) {
    let workspace = try Workspace()
    try workspace.write(
      Documents.wide("old") + "    Gone: {type: object, properties: {a: {type: string}}}\n",
      to: "pets.yaml")
    #expect(try workspace.run("pets.yaml", "--output", "out").status == 0)
    try workspace.write(
      Documents.wide("new").replacing("name:", with: "nick:"), to: "pets.yaml")
    return (workspace, workspace.files("out"))
  }

  private func expectCompletion(
    _ workspace: Workspace, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try workspace.run("pets.yaml", "--output", "out")
    #expect(run.status == 0, sourceLocation: sourceLocation)
    #expect(!workspace.names("out").contains { $0.hasSuffix(Self.leftover) })
    #expect(!workspace.exists("out/Pets/Pets+Gone.swift"), sourceLocation: sourceLocation)
    let check = try workspace.run("pets.yaml", "--output", "out", "--check")
    #expect(check.status == 0, sourceLocation: sourceLocation)
    #expect(try workspace.run("pets.yaml", "--output", "fresh").status == 0)
    #expect(workspace.files("out") == workspace.files("fresh"), sourceLocation: sourceLocation)
  }

  /// No file may be larger than 4 kB: writing the large one fails as on a full disk.
  @Test(Self.hasFileLimits) func fullDisk() throws {
    let (workspace, old) = try workspace()
    let run = try workspace.run(
      "pets.yaml", "--output", "out", shell: "trap '' XFSZ; ulimit -f 8")
    #expect(run.status == 2)
    #expect(run.headings.count == 1)
    #expect(run.headings.first?.hasPrefix("codegen: error: cannot write out/Pets/.Pets+Ze") == true)
    #expect(run.errors.contains("free space; no file was changed"))
    #expect(workspace.files("out") == old)

    let told = try workspace.run(
      "pets.yaml", "--output", "out", "--format", "json", shell: "trap '' XFSZ; ulimit -f 8")
    let answer = try JSONSerialization.jsonObject(with: Data(told.output.utf8)) as? [String: Any]
    let files = try #require(answer?["files"] as? [String: Any])
    #expect(files["written"] as? [String] == [])
    try expectCompletion(workspace)
  }

  /// The same limit, which kills the run.
  @Test(Self.hasFileLimits) func killedWhileStaging() throws {
    let (workspace, old) = try workspace()
    // The run inherits ignored signals, and those blocked as in threads of a pool.
    signal(SIGXFSZ, SIG_DFL)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGXFSZ)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    let run = try workspace.run("pets.yaml", "--output", "out", shell: "ulimit -c 0; ulimit -f 8")
    #expect(run.status == nil)
    let files = workspace.files("out")
    #expect(files.filter { !$0.key.hasSuffix(Self.leftover) } == old)
    #expect(files.count > old.count)
    try expectCompletion(workspace)
  }

  @Test func killedAtAnyTime() throws {
    let (workspace, old) = try workspace()
    #expect(try workspace.run("pets.yaml", "--output", "fresh").status == 0)
    let new = workspace.files("fresh")
    try workspace.remove("fresh")
    let running = try RunningExecutable(["pets.yaml", "--output", "out"], in: workspace.path)
    // Until it has begun to write, or is done before that is observed.
    while running.isRunning, workspace.names("out").count == old.count { sched_yield() }
    running.kill()
    _ = try running.end()
    for (name, data) in workspace.files("out") where !name.hasSuffix(Self.leftover) {
      #expect(data == old[name] || data == new[name])
    }
    try expectCompletion(workspace)
  }

  /// The next run may have nothing to write where the killed one did.
  @Test func leftoversGo() throws {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(), to: "pets.yaml")
    #expect(try workspace.run("pets.yaml", "--output", "out").status == 0)
    let old = workspace.files("out")
    try workspace.write("half", to: "out/Pets/.Pets+Gone.swift" + Self.leftover)
    try workspace.write("half", to: "out/..codegen-files" + Self.leftover)
    #expect(try workspace.run("pets.yaml", "--output", "out").status == 0)
    #expect(workspace.files("out") == old)
  }

  /// A link in place of a staged file is not followed.
  @Test func linkInPlaceOfALeftover() throws {
    let (workspace, _) = try workspace()
    try workspace.write("mine", to: "mine.txt")
    try workspace.link("out/Pets/.Pets.swift" + Self.leftover, to: "../../mine.txt")
    try expectCompletion(workspace)
    #expect(try workspace.text("mine.txt") == "mine")
  }

  @Test func twoRunsAtOnce() throws {
    let (workspace, old) = try workspace()
    let folder = open(workspace["out"], O_RDONLY)
    defer { close(folder) }
    try #require(flock(folder, LOCK_EX | LOCK_NB) == 0)
    let run = try workspace.run("pets.yaml", "--output", "out")
    #expect(run.status == 2)
    #expect(run.errors.contains("another run of codegen is writing to out"))
    #expect(workspace.files("out") == old)
    try #require(flock(folder, LOCK_UN) == 0)
    try expectCompletion(workspace)
  }
}
