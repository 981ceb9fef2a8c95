extension Access {
  /// The modifier before a declaration.
  var modifier: Code {
    switch self {
    case .public: "public "
    case .package: "package "
    case .internal: ""
    }
  }

  /// The modifier before an `import`, by how the declarations of the file use the module.
  ///
  /// A bare import means `public` or `internal`, depending on settings. For internal declarations
  /// either works, and an explicit `internal` would make the bare imports of handwritten files in
  /// the same target ambiguous.
  fileprivate func importModifier(isShown: Bool) -> Code {
    switch self {
    case .public: "public "
    // To the compiler, conformances and aliased types are a use only if they are public.
    case .package: isShown ? "package " : "internal "
    case .internal: ""
    }
  }
}

extension SwiftPrinter {
  /// The imports of a file, followed by an empty line.
  mutating func imports(_ use: ModuleUse, _ access: Access) {
    let modules = use.shown.union(use.implied)
    for module in [Builtin.Module.runtime, .foundation] where modules.contains(module) {
      line("\(access.importModifier(isShown: use.shown.contains(module)))import \(module.name)")
    }
    if !modules.isSubset(of: [.standardLibrary]) { blank() }
  }
}

extension Builtin.Module {
  /// The name in imports and as a qualifier.
  var name: Code {
    switch self {
    case .standardLibrary: "Swift"
    case .foundation: "Foundation"
    case .runtime: "APIRuntime"
    }
  }
}
