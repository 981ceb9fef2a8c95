extension Access {
  /// What stands in front of a declaration.
  var modifier: Code {
    switch self {
    case .public: "public "
    case .package: "package "
    case .internal: ""
    }
  }

  /// What stands in front of an `import`, by how the declarations of the file use the module.
  ///
  /// A bare one says `public` in some settings and `internal` in others. For declarations that are
  /// internal either will do, and an explicit `internal` would make the bare imports of a person's
  /// own files in the same target ambiguous.
  fileprivate func importModifier(isShown: Bool) -> Code {
    switch self {
    case .public: "public "
    // Conformances and what aliases stand for are a use for the compiler when they are public, and
    // none when they are not.
    case .package: isShown ? "package " : "internal "
    case .internal: ""
    }
  }
}

extension SwiftPrinter {
  /// The imports of a file, with an empty line behind them.
  mutating func imports(_ use: ModuleUse, _ access: Access) {
    let modules = use.shown.union(use.implied)
    for module in [Builtin.Module.runtime, .foundation] where modules.contains(module) {
      line("\(access.importModifier(isShown: use.shown.contains(module)))import \(module.name)")
    }
    if !modules.isSubset(of: [.standardLibrary]) { blank() }
  }
}

extension Builtin.Module {
  /// As it is imported, and as it stands in front of what it declares.
  var name: Code {
    switch self {
    case .standardLibrary: "Swift"
    case .foundation: "Foundation"
    case .runtime: "APIRuntime"
    }
  }
}
