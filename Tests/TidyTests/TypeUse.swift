/// Which folders of a target use types of which others. A target is one module, so imports do not
/// show it.
struct TypeUse {
  /// A folder that uses a type of another one.
  struct Arrow: Hashable, Comparable {
    let from: String
    let to: String

    static func < (a: Arrow, b: Arrow) -> Bool { (a.from, a.to) < (b.from, b.to) }
  }

  /// The types that the files of a target declare for each other, and where. Those in a namespace
  /// have both names, `OpenAPI.Schema`.
  private var folders: [String: Set<String>] = [:]
  /// The private types of a file.
  private var own: [String: Set<String>] = [:]
  /// For each arrow, a file and a type that it uses.
  private(set) var arrows: [Arrow: (file: String, type: String)] = [:]
  /// For each type that is extended, the files that do.
  private(set) var extensions: [String: Set<String>] = [:]
  private(set) var lines: [String: Int] = [:]

  private static let namespaces: Set = ["OpenAPI", "IR", "API"]

  /// - Parameter files: those of one target, each in one of its folders.
  init(of files: [TextFile]) {
    let read = files.map { (file: $0, code: $0.codeLines.joined(separator: "\n")) }
    for (file, code) in read {
      lines[Self.folder(of: file), default: 0] += file.lines.count - 1
      declarations(in: code, of: file)
    }
    for (file, code) in read { uses(in: code, of: file) }
  }

  private static func folder(of file: TextFile) -> String {
    String(file.path.split(separator: "/").dropLast().last ?? "")
  }

  private mutating func declarations(in code: String, of file: TextFile) {
    let kinds = "struct|class|enum|protocol|typealias|actor|extension"
    let word = try? Regex<(Substring, Substring?, Substring?)>(
      #"[{}]|\b(?:file)?private\b|\b(\#(kinds))\s+([\w.]+)"#)
    guard let word else { return }
    // The type that each open brace belongs to; `nil`: none.
    var open: [String?] = []
    var next: String?
    var isPrivate = false
    for match in code.matches(of: word) {
      if match.output.0 == "{" {
        open.append(next)
        next = nil
        isPrivate = false
      } else if match.output.0 == "}" {
        _ = open.popLast()
        isPrivate = false
      } else if let kind = match.output.1, let name = match.output.2 {
        if kind == "class" && ["func", "var", "let"].contains(name) { continue }
        if kind == "extension" {
          if open.isEmpty { extensions[String(name), default: []].insert(file.path) }
        } else if isPrivate {
          own[file.path, default: []].insert(String(name))
        } else if !open.contains(nil) {
          let full = (open.compactMap { $0 } + [String(name)]).joined(separator: ".")
          let parts = full.split(separator: ".")
          let isOfNamespace = parts.count == 2 && Self.namespaces.contains(String(parts[0]))
          if parts.count == 1 || isOfNamespace {
            folders[full, default: []].insert(Self.folder(of: file))
          }
        }
        next = kind == "typealias" ? nil : String(name)
        isPrivate = false
      } else {
        isPrivate = true
      }
    }
  }

  private mutating func uses(in code: String, of file: TextFile) {
    let from = Self.folder(of: file)
    for match in code.matches(of: /(?:^|[^\w.])([A-Z]\w*)(\.[A-Z]\w*)?/) {
      let first = String(match.output.1)
      let name = Self.namespaces.contains(first) ? first + (match.output.2 ?? "") : first
      // A name that several folders declare is ambiguous, so it is not counted.
      guard own[file.path]?.contains(name) != true, let found = folders[name], found.count == 1,
        let to = found.first, to != from
      else { continue }
      arrows[Arrow(from: from, to: to)] = (file.path, name)
    }
  }

  /// Folders that use each other in a cycle, if any.
  static func cycle(in arrows: Set<Arrow>) -> [String]? {
    var left = arrows
    while !left.isEmpty {
      let used = Set(left.map(\.from))
      let free = left.filter { !used.contains($0.to) }
      guard !free.isEmpty else { return Set(left.map(\.from)).sorted() }
      // A folder that only uses folders outside of cycles is not in one.
      left.subtract(free)
    }
    return nil
  }
}
