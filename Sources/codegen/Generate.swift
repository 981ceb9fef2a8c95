import ArgumentParser
import CodegenCore
import Foundation

/// `codegen generate`: generates files from documents.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Generates Swift from a document, or from a folder of them.",
    discussion: """
      A folder with a manifest (codegen.yaml) is generated as the manifest says. Without one, \
      every .yaml, .yml and .json file of the folder that has an 'openapi' or 'swagger' field \
      becomes a namespace of its own.

      Files named by a manifest are read below its own folder, and written below its package \
      (Package.swift, .git); --root and --output are for other places. Files are removed only \
      if they came from the same document or folder.

      Exit status: 0 done; 1 --check found differences, or --strict warnings; 2 a document was \
      refused, or the output could not be written; 64 the arguments were invalid.
      """)

  @Argument(
    help: "A document, a folder, or a manifest (codegen.yaml).", completion: .file())
  var path: String

  @Option(
    help: ArgumentHelp(
      "The folder to write to. (default: the manifest's 'output', otherwise Generated/<module>)",
      valueName: "folder"),
    completion: .directory)
  var output: String?

  @Option(
    help: "The folder below Generated. (default: the manifest's 'module', otherwise GeneratedAPIs)"
  )
  var module: String?

  @Option(help: "The namespace of a single document. (default: derived from its file name)")
  var namespace: String?

  @Option(
    help: """
      Where the generated code can be used: public, package or internal. (default: the \
      manifest's, otherwise public)
      """)
  var access: Access?

  @Option(
    help: ArgumentHelp(
      "The folder in which $ref and a manifest may open files. "
        + "(default: the folder of the document or manifest)",
      valueName: "folder"),
    completion: .directory)
  var root: String?

  @Flag(
    help: "Write nothing; report what differs from the output, and exit with 1 if anything does.")
  var check = false

  @Flag(help: "Write nothing; report what would be written.")
  var dryRun = false

  @Flag(help: "Write nothing if there is a warning that is not allowed, and exit with 1.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "Allow a kind of warning, by the code in brackets at the end of its message: it becomes a "
        + "note, and does not count for --strict. 'unmatched-action' allows that error, too: an "
        + "action of an overlay that matches nothing. Can be given several times.",
      valueName: "code"),
    transform: { try Allowance($0) })
  var allow: [Allowance] = []

  @Flag(
    name: .shortAndLong,
    help: "Show only what makes the run fail: no warnings, notes or summary.")
  var quiet = false

  @Flag(
    name: .shortAndLong,
    help: "Show every location of a warning or note, not only the first. (json always has all)")
  var verbose = false

  @Option(help: "The output format of diagnostics.")
  var format = ReportFormat.text

  @Option(help: "When to use colors.")
  var color = ColorChoice.auto

  func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
    if path.isEmpty { throw ValidationError("The path is empty.") }
    if output?.isEmpty == true { throw ValidationError("The path of --output is empty.") }
    if let module, !isSwiftName(module) {
      throw ValidationError("'\(module)' is not a valid name of a Swift module.")
    }
    if let namespace, !isSwiftName(namespace) {
      throw ValidationError("'\(namespace)' is not a valid name of a Swift type.")
    }
    if let root, !FileManager.default.isDirectory(root) {
      throw ValidationError("'\(root)' is not a folder.")
    }
  }

  func run() throws {
    let start = ContinuousClock.now
    var request = loadRequest(path, root: self.root)
    if output == nil { request.boundOutput() }
    if let namespace {
      for index in request.documents.indices { request.documents[index].namespace = namespace }
    }
    if let access {
      for index in request.documents.indices { request.documents[index].options.access = access }
    }
    let root = self.root ?? request.folder
    let run = GenerationRun(
      request.documents, sources: request.sources, diagnostics: request.diagnostics,
      allowed: Set(allow.map(\.code)),
      open: { openReferenced($0, within: root) })
    let documents = onThreads(
      run.documents.count, effort: { run.documents[$0].bytes.count },
      value: { run.generateDocument($0) })
    var generation = run.merge(documents)
    // Known only now, because a folder may contain files that are not documents.
    if namespace != nil && generation.statistics.documents > 1 {
      throw ValidationError(
        "--namespace is for a single document, but there are several; "
          + "use a manifest (codegen.yaml) to name each.")
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
    report.isVerbose = verbose
    let status = finish(generation, in: folder, &report)
    report.show(format, color)
    if status != .success { throw status }
  }

  /// Writes, compares or does neither, and records the result in `report`.
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
        report.updateCommand = updateCommand
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

  /// The command that regenerates the output.
  private var updateCommand: String {
    var words = [path]
    if let output { words += ["--output", output] }
    if let module { words += ["--module", module] }
    if let namespace { words += ["--namespace", namespace] }
    if let access { words += ["--access", access.rawValue] }
    if let root { words += ["--root", root] }
    for allowance in allow { words += ["--allow", allowance.code.name] }
    return "swift run codegen " + words.map(Self.quoted).joined(separator: " ")
  }

  /// Quotes a word for the shell.
  private static func quoted(_ word: String) -> String {
    let plain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
        || "/._-+".utf8.contains(byte)
    }
    return plain ? word : "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}

extension Access: ExpressibleByArgument {}
