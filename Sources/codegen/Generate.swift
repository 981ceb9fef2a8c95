import ArgumentParser
import CodegenCore
import Foundation

/// `codegen generate`: documents in, files out.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Generates Swift from a document, or from a folder of them.",
    discussion: """
      A folder with a manifest (codegen.yaml) is generated as that says. Without one, every .yaml, \
      .yml and .json file of the folder that has an 'openapi' or 'swagger' field becomes a \
      namespace of its own.
      """)

  @Argument(help: "A folder or a document.", completion: .file())
  var path: String

  @Option(
    help: "The folder to write to. (default: the manifest's, else Generated/<module>)",
    completion: .directory)
  var output: String?

  @Option(help: "The name of the generated module. (default: the manifest's, else GeneratedAPIs)")
  var module: String?

  @Option(help: "The namespace of a single document. (default: after its file)")
  var namespace: String?

  @Option(
    help: "The folder that $ref may open files in. (default: the document's folder)",
    completion: .directory)
  var root: String?

  @Flag(help: "Write nothing; exit with 1 when the output is not what would be written.")
  var check = false

  @Flag(help: "Write nothing; say what would be written.")
  var dryRun = false

  @Flag(help: "Write nothing when there is a warning, and exit with 1.")
  var strict = false

  @Option(
    help: "Make a kind of error a warning: unmatched-action, an overlay's that matches nothing.")
  var allow: [Allowance] = []

  @Flag(name: .shortAndLong, help: "Show errors only: no warnings, notes or summary.")
  var quiet = false

  @Option(help: "How to show what was found: text, json or github.")
  var format = ReportFormat.text

  @Option(help: "When to use colours: auto, always or never.")
  var color = ColorChoice.auto

  func validate() throws {
    if path.isEmpty { throw ValidationError("The path is empty.") }
    if output?.isEmpty == true { throw ValidationError("The path of --output is empty.") }
    if let module, !isSwiftName(module) {
      throw ValidationError("'\(module)' cannot be the name of a Swift module.")
    }
    if let namespace, !isSwiftName(namespace) {
      throw ValidationError("'\(namespace)' cannot be the name of a Swift type.")
    }
    if let root, !FileManager.default.isDirectory(root) {
      throw ValidationError("'\(root)' is no folder.")
    }
  }

  func run() throws {
    let start = ContinuousClock.now
    var request = loadRequest(path, root: self.root)
    if output == nil { request.boundOutput() }
    if let namespace {
      for index in request.documents.indices { request.documents[index].namespace = namespace }
    }
    let root = self.root ?? request.folder
    var generation = generate(
      request.documents, sources: request.sources, diagnostics: request.diagnostics,
      allowsUnmatchedActions: allow.contains(.unmatchedAction),
      open: { openReferenced($0, within: root) })
    // Not known before: a folder may hold other files than documents.
    if namespace != nil && generation.statistics.documents > 1 {
      throw ValidationError(
        "--namespace is for a single document, and there are several; "
          + "a manifest (codegen.yaml) gives each its own.")
    }

    if request.isWhole {
      for index in generation.files.indices {
        generation.files[index].origin.folder = request.folder
      }
    }
    let module = self.module ?? request.module ?? Configuration.defaultModule
    let folder = output ?? request.output ?? "Generated/" + module
    var report = Report(generation, folder: folder, start: start)
    report.isQuiet = quiet
    let status = finish(generation, in: folder, &report)
    report.show(format, color)
    if status != .success { throw status }
  }

  /// Writes, compares or does neither, and says in `report` what it did.
  private func finish(
    _ generation: Generation, in folder: String, _ report: inout Report
  ) -> ExitCode {
    if generation.isRefused { return .refused }
    let warnings = generation.diagnostics.count { $0.severity == .warning }
    if strict && warnings > 0 {
      report.outcome = .strict
      return .differs
    }
    let output = OutputFolder(folder)
    do {
      if check {
        let plan = try output.plan(generation.files)
        report.plan = plan
        report.outcome = plan.isEmpty ? .upToDate : .outOfDate
        report.mendingCommand = mendingCommand
        return plan.isEmpty ? .success : .differs
      }
      if dryRun {
        report.plan = try output.plan(generation.files)
        report.outcome = .dryRun
        return .success
      }
      report.plan = try output.write(generation.files)
      report.outcome = .written
      return .success
    } catch {
      report.plan = OutputPlan()
      report.failures.append(error)
      return .refused
    }
  }

  /// What a person types to have the output made anew.
  private var mendingCommand: String {
    var words = [path]
    if let output { words += ["--output", output] }
    if let module { words += ["--module", module] }
    if let namespace { words += ["--namespace", namespace] }
    if let root { words += ["--root", root] }
    for allowance in allow { words += ["--allow", allowance.rawValue] }
    return "swift run codegen " + words.map(Self.quoted).joined(separator: " ")
  }

  /// As a shell reads it.
  private static func quoted(_ word: String) -> String {
    let plain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
        || "/._-+".utf8.contains(byte)
    }
    return plain ? word : "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}
