import ArgumentParser

/// The command line: reads files, calls `CodegenCore`, reports diagnostics and writes the output.
@main
struct Codegen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codegen",
    abstract: "Generates Swift from OpenAPI documents.",
    usage: "codegen [generate] <path> [<options>]\ncodegen <subcommand>",
    discussion: """
      `codegen help generate` lists the options.

      Exit status: 0 done; 1 --check found differences, or --strict warnings; 2 a document was \
      refused, or the output could not be written; 64 the arguments were invalid.
      """,
    version: "0.1.0",
    subcommands: [Generate.self, Extract.self, ApplyOverlay.self, Dump.self],
    defaultSubcommand: Generate.self)
}

extension ExitCode {
  /// `--check` found differences, or `--strict` found warnings.
  static let differs = ExitCode(1)
  /// A document was refused, or the output could not be written.
  static let refused = ExitCode(2)
}
