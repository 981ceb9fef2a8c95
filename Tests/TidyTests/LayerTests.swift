import Testing

/// Rules about what a part of the package may use.
struct LayerTests {
  private static let system: Set = ["Foundation", "FoundationNetworking"]

  /// The imports allowed for each target. A new target needs a line here.
  private static let imports: [String: Set<String>] = [
    "CLibYAML": [],
    "YAMLTree": ["CLibYAML"],
    "SourceDiagnostics": ["YAMLTree"],
    "OpenAPIOverlay": ["SourceDiagnostics", "YAMLTree"],
    "DocumentExtraction": ["YAMLTree"],
    "CodegenCore": ["OpenAPIOverlay", "SourceDiagnostics", "YAMLTree"],
    "codegen": [
      "CodegenCore", "DocumentExtraction", "OpenAPIOverlay", "SourceDiagnostics", "YAMLTree",
      "ArgumentParser", "Foundation", "Synchronization", "os",
    ],
    "APIRuntime": system.union(["HTTPTypes", "Logging"]),
    "APITransport": system.union([
      "APIRuntime", "HTTPTypes", "AsyncHTTPClient", "NIOConcurrencyHelpers", "NIOCore", "NIOHTTP1",
      "NIOHTTPCompression", "NIOPosix", "NIOSSL",
    ]),
    "APIMocks": system.union(["APIRuntime", "HTTPTypes"]),
    "VideoAPIs": ["APIRuntime", "Foundation"],
    "MockProviders": ["FlyingFox", "FlyingSocks", "Foundation"],
    "mock-providers": ["MockProviders", "ArgumentParser", "Foundation"],
    "VideoJobs": system.union(["VideoAPIs", "APIRuntime", "HTTPTypes", "Crypto"]),
    "VideoJobsCommand": system.union(["VideoJobs", "APITransport", "APIRuntime", "ArgumentParser"]),
  ]

  private static func target(of file: TextFile) -> String? {
    if let target = file.target { return target }
    let parts = file.path.split(separator: "/")
    return parts.first == "Generated" && parts.count > 2 ? String(parts[1]) : nil
  }

  private let importing = Rule { file in
    let target = LayerTests.target(of: file) ?? ""
    return file.codeLines.enumerated().compactMap { index, line in
      let pattern = /^\s*(?:(?:@\w+|public|package|internal|fileprivate|private)\s+)*import\s+/
      guard line.utf8.contains(UInt8(ascii: "i")), line.contains("import "),
        let keyword = line.firstMatch(of: pattern)
      else { return nil }
      let words = line[keyword.range.upperBound...].split {
        !$0.isLetter && !$0.isNumber && $0 != "_"
      }
      let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
      let module = words.first { !kinds.contains(String($0)) }.map { String($0) } ?? ""
      if LayerTests.imports[target]?.contains(module) == true { return nil }
      return Breach(
        path: file.path, line: index + 1, message: "\(target) must not import \(module)")
    }
  }

  @Test func importsStayWithinTheLayers() {
    importing.expect(of: TidyPackage.sources + TidyPackage.generated.filter { $0.isInGenerated })
    importing.expectBreaches(
      at: [1, 2, 4, 5],
      in: """
        import Foundation
        @testable import APIRuntime
        import YAMLTree
          public import struct CLibYAML.Event
        @preconcurrency import Glibc
        let a = "import Foundation"
        // import Foundation
        """)
    importing.expectBreaches(at: [1], in: "import YAMLTree", path: "Sources/Unknown/A.swift")
    importing.expectBreaches(at: [1], in: "import CodegenCore", path: "Sources/APIRuntime/A.swift")
  }

  private let inputAndOutput = Rule.code { line in
    let names: Set<Substring> = [
      "FileHandle", "FileManager", "ProcessInfo", "CommandLine", "URLSession", "Glibc", "Darwin",
    ]
    let calls: Set<Substring> = [
      "print", "debugPrint", "exit", "abort", "readLine", "fopen", "getenv", "system",
    ]
    let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    let found = words.first { word in
      if names.contains(word) { return true }
      guard calls.contains(word), line[word.endIndex...].first == "(" else { return false }
      return line[..<word.startIndex].last != "."
    }
    guard let found else { return nil }
    return "the core neither reads nor writes nor exits: '\(found)'"
  }

  @Test func theCoreDoesNoInputAndOutput() {
    let pure: Set = ["SourceDiagnostics", "OpenAPIOverlay", "DocumentExtraction", "CodegenCore"]
    inputAndOutput.expect(of: TidyPackage.sources.filter { pure.contains($0.target ?? "") })
    inputAndOutput.expectBreaches(
      at: [1, 3, 4, 5], in: "print(a)\nprinter.print(a)\nexit(1)\nFileHandle.a\nFileManager.b\n")
    inputAndOutput.expectBreaches(
      at: [], in: "// print(a)\nlet a = \"exit(1)\"\nfunc blueprint(a: A)\n")
  }

  private let emission = Rule.lines { line in
    line.contains("OpenAPI") ? "Emit sees the IR only, never 'OpenAPI'" : nil
  }

  @Test func emitNeverSeesTheDocument() {
    emission.expect(of: TidyPackage.sources.filter { $0.path.contains("/CodegenCore/Emit/") })
    emission.expectBreaches(at: [2], in: "let a: IR.Kind\nlet b: OpenAPI.Schema\n")
  }

  private let document = Rule.code { line in
    let word = /\b(?:SwiftIdentifier|IR|TypeName|MemberName)\b/.wordBoundaryKind(.simple)
    guard let match = line.firstMatch(of: word) else { return nil }
    return "Document speaks of the specification, never of Swift: '\(match.output)'"
  }

  @Test func theDocumentNeverNamesSwift() {
    document.expect(of: TidyPackage.sources.filter { $0.path.contains("/CodegenCore/Document/") })
    document.expectBreaches(at: [1, 2], in: "IR.Kind\nTypeName(a)\n// IR\nFIRST.a\n")
  }

  /// The namespaces of the manifest: the generator and the runtime must not depend on the documents
  /// they are used with.
  private static let vendors: [String] = {
    let manifest = TidyPackage.text("specs/codegen.yaml")?.lines ?? []
    return manifest.compactMap { line in
      line.firstMatch(of: /^\s*(?:- )?namespace:\s*(\w+)/).map { $0.output.1.lowercased() }
    }
  }()

  private let vendorName = Rule.lines { line in
    for identifier in line.matches(of: /\w+/) {
      let words = SwiftCode.words(of: identifier.output)
      for start in words.indices {
        for end in start..<words.count {
          let name = words[start...end].joined()
          if LayerTests.vendors.contains(name) { return "a vendor's name: '\(identifier.output)'" }
        }
      }
    }
    return nil
  }

  @Test func noVendorsName() throws {
    let neutral: Set = [
      "YAMLTree", "SourceDiagnostics", "OpenAPIOverlay", "DocumentExtraction", "CodegenCore",
      "codegen", "APIRuntime", "APITransport",
    ]
    let vendor = try #require(Self.vendors.first)
    vendorName.expect(of: TidyPackage.sources.filter { neutral.contains($0.target ?? "") })
    vendorName.expectBreaches(
      at: [1, 2, 3],
      in: """
        // As \(vendor) does
        let is\(vendor.capitalized)Video = "\(vendor.uppercased())"
        /// `\(vendor.capitalized).swift`
        let x\(vendor)y = 1
        """)
  }
}

extension TextFile {
  fileprivate var isInGenerated: Bool { path.hasPrefix("Generated/") }
}
