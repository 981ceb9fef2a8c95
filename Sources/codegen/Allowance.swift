import ArgumentParser
import CodegenCore
import SourceDiagnostics

/// A kind of warning that the user allows, by its code. One error can be allowed, too, and becomes
/// a warning: an action of an overlay that matches nothing.
struct Allowance: Hashable {
  let code: DiagnosticCode

  init(_ name: String) throws {
    switch DiagnosticCode.allowable(name) {
    case .success(let code): self.code = code
    case .failure(let unknown):
      throw ValidationError("No warning has the code '\(name)': \(unknown.help)")
    }
  }
}
