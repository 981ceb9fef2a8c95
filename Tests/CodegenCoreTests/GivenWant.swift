import SourceDiagnostics
import Testing

@testable import CodegenCore

/// A row of a table: schemas, what the last of them is, and the Swift that comes out for them.
///
/// The Swift is an outline of what is printed: declarations and their members without access and
/// documentation. What follows from these is left out (initializers, coding, `unknown` of a union),
/// except for what only that says: the default of a property in the initializer, the raw value of a
/// case, and after `//` how a variant is told from others.
struct GivenWant: Sendable, CustomTestStringConvertible {
  /// The content of `components.schemas`.
  private let given: String
  /// The form of the last schema, as `FormText` describes it.
  private let form: String
  /// The declarations to compare; others are ignored.
  private let want: String
  private let reports: Set<DocumentCode>
  private let sourceLocation: SourceLocation

  /// - Parameter reports: the codes of everything that is said about the document.
  init(
    _ given: String, reports: Set<DocumentCode> = [],
    sourceLocation: SourceLocation = #_sourceLocation, form: String, want: String
  ) {
    self.given = given
    self.form = form
    self.want = want
    self.reports = reports
    self.sourceLocation = sourceLocation
  }

  var testDescription: String { given }

  func check() {
    let schemas = given.split(separator: "\n").map { "    \($0)\n" }.joined()
    let text = """
      openapi: 3.1.0
      info: {title: Garden, version: '1'}
      paths: {}
      components:
        schemas:

      """
    let input = DocumentInput(
      path: "garden.yaml", bytes: Array((text + schemas).utf8), namespace: "Garden")
    let settled = FormText.ofLastSchema(in: input) ?? "refused"
    #expect(settled == form, "\(given)\nis\n\(settled)", sourceLocation: sourceLocation)
    let generation = generate([input], open: { _ in .failure(UnopenedFile("")) })
    let declarations = generation.files.flatMap { DeclarationOutline.declarations(in: $0.contents) }
    let names = DeclarationOutline.names(in: want)
    #expect(!names.isEmpty, "nothing is wanted", sourceLocation: sourceLocation)
    let found = names.map { name in
      declarations.first { DeclarationOutline.names(in: $0) == [name] } ?? "there is no \(name)"
    }.joined(separator: "\n")
    #expect(found == want, "\(given)\nbecomes\n\(found)", sourceLocation: sourceLocation)
    let codes = Set(generation.diagnostics.map(\.code))
    #expect(
      codes == Set(reports.map { .document($0) }),
      "\(given)\n\(generation.diagnostics.map(\.message).joined(separator: "\n"))",
      sourceLocation: sourceLocation)
  }
}

/// What `GivenWant` compares of a generated file.
struct DeclarationOutline {
  private let lines: [Substring]
  private var index = 0
  private var outline: [String] = []

  /// An outline of each declaration of the namespace.
  static func declarations(in file: String) -> [String] {
    let lines = file.split(separator: "\n").filter { !trimmed($0).hasPrefix("///") }
    guard let start = lines.firstIndex(where: { $0.hasPrefix("nonisolated extension ") }) else {
      return []
    }
    var declarations: [String] = []
    var reader = Self(lines: Array(lines[(start + 1)...]))
    while reader.index < reader.lines.count, reader.lines[reader.index] != "}" {
      reader.outline = []
      reader.member(depth: 1, defaults: [:], marks: [:])
      if !reader.outline.isEmpty { declarations.append(reader.outline.joined(separator: "\n")) }
    }
    return declarations
  }

  /// The names of the declarations in an outline that are not nested.
  static func names(in outline: String) -> [String] {
    outline.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^(?:indirect )?(?:struct|enum|typealias) (\w+)/).map { String($0.1) }
    }
  }

  private init(lines: [Substring]) {
    self.lines = lines
  }

  private static func trimmed(_ line: Substring) -> Substring { line.drop { $0 == " " } }

  private static func depth(_ line: Substring) -> Int { line.prefix { $0 == " " }.count / 4 }

  private mutating func add(_ text: some StringProtocol, depth: Int) {
    outline.append(String(repeating: "  ", count: depth - 1) + text)
  }

  /// The lines from the next one up to the one that closes what it opens.
  private func block() -> ArraySlice<Substring> {
    guard let last = lines[index].last, "{([".contains(last) else { return lines[index...index] }
    let depth = Self.depth(lines[index])
    let end = lines[(index + 1)...].firstIndex { Self.depth($0) <= depth } ?? lines.count - 1
    // A signature of several lines ends where its body begins.
    guard lines[end].last == "{" else { return lines[index...end] }
    let close = lines[(end + 1)...].firstIndex { Self.depth($0) <= depth } ?? lines.count - 1
    return lines[index...close]
  }

  /// Adds the next member, if an outline has it, and what is nested in it.
  private mutating func member(depth: Int, defaults: [String: String], marks: [String: String]) {
    let block = block()
    let line = Self.trimmed(lines[index]).replacing("public ", with: "")
    if line.contains(#/^(indirect )?(struct|enum) /#) {
      let (defaults, marks) = Self.details(of: block)
      add(line + (marks["tag"].map { "  // tag: \($0)" } ?? ""), depth: depth)
      index += 1
      while index < block.endIndex - 1 {
        member(depth: depth + 1, defaults: defaults, marks: marks)
      }
      if line.hasSuffix("{") { add("}", depth: depth) }
    } else if block.count == 1 && line.contains(#/^(@Indirect )?var |^typealias /#) {
      let name = line.prefix { $0 != ":" }.split(separator: " ").last ?? ""
      add(line + (defaults[String(name)].map { " = \($0)" } ?? ""), depth: depth)
    } else if line.hasPrefix("case ") && line != "case unknown(JSONValue)" {
      let name = line.dropFirst(5).prefix { $0 != "(" }
      add(line + (marks[String(name)] ?? ""), depth: depth)
    }
    index = block.endIndex
  }

  /// The defaults of the initializer, and what tells cases apart, by the name of the member.
  private static func details(
    of block: ArraySlice<Substring>
  ) -> (defaults: [String: String], marks: [String: String]) {
    var defaults: [String: String] = [:]
    var marks: [String: String] = [:]
    let depth = depth(block[block.startIndex]) + 1
    var isInitializer = false
    for line in block.dropFirst() {
      let isOwn = Self.depth(line) == depth
      if isOwn { isInitializer = line.contains("init(") && !line.contains("init(from reader") }
      if isInitializer, isOwn || Self.depth(line) == depth + 1 {
        for match in line.matches(of: /([\w`]+): [^=,]+ = ([^,)]+|"[^"]*")/) {
          defaults[String(match.1)] = String(match.2)
        }
      }
      guard Self.depth(line) <= depth + 1 else { continue }
      if let match = line.firstMatch(of: /^ *case \.([\w`]+): ([^v].*)$/) {
        marks[String(match.1)] = " = \(match.2)"
      }
      if let match = line.firstMatch(of: /\$0\.add\((.*)\) { Self\.([\w`]+)/) {
        marks[String(match.2)] = "  // \(match.1)"
      }
      if let match = line.firstMatch(of: /UnionVariants<Self>\(tag: ("[^"]*")/) {
        marks["tag"] = String(match.1)
      }
    }
    return (defaults, marks)
  }
}
