import YAMLTree

extension JSONPath {
  /// Parses a query: section 2.1 for the whole, 2.5 for segments, 2.3 for selectors.
  ///
  /// - Parameter allowsHyphens: reads `.x-name` as `['x-name']`. This is an extension; the text
  ///   would be invalid otherwise.
  init(
    _ text: String, limits: Limits = Limits(), allowsHyphens: Bool = false
  ) throws(SyntaxProblem) {
    guard text.utf8.count <= limits.length * 4, text.unicodeScalars.count <= limits.length else {
      throw SyntaxProblem(
        message: "is longer than \(limits.length) characters", offset: limits.length)
    }
    var parser = JSONPathParser(text, limits: limits, allowsHyphens: allowsHyphens)
    self.text = text
    segments = try parser.wholeQuery()
    hyphen = parser.hyphen
  }

  /// Returns the text up to the end of the segment before `index`.
  func prefix(upTo index: Int) -> String {
    guard index > 0, segments.indices.contains(index - 1) else { return "$" }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(segments[index - 1].end)))
  }
}

/// Parses the text of a query. Recursive parts count their depth.
struct JSONPathParser {
  var scanner: JSONPathScanner
  let limits: JSONPath.Limits
  let allowsHyphens: Bool
  private(set) var hyphen: Int?
  private var depth = 0

  init(_ text: String, limits: JSONPath.Limits, allowsHyphens: Bool) {
    scanner = JSONPathScanner(text)
    self.limits = limits
    self.allowsHyphens = allowsHyphens
  }

  mutating func wholeQuery() throws(JSONPath.SyntaxProblem) -> [JSONPath.Segment] {
    guard scanner.take("$") else {
      throw scanner.problem("has \(scanner.found) where '$' is expected")
    }
    let segments = try segments()
    guard scanner.next == nil else {
      throw scanner.problem("has \(scanner.found) where '.', '[' or the end is expected")
    }
    return segments
  }

  /// Parses something that may contain itself.
  mutating func nested<Result>(
    _ read: (inout JSONPathParser) throws(JSONPath.SyntaxProblem) -> Result
  ) throws(JSONPath.SyntaxProblem) -> Result {
    guard depth < limits.nesting else {
      throw scanner.problem(
        "has more than \(limits.nesting) nested filters, parentheses and calls")
    }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  /// `segments`; trailing blanks are left to the caller.
  mutating func segments() throws(JSONPath.SyntaxProblem) -> [JSONPath.Segment] {
    var segments: [JSONPath.Segment] = []
    while true {
      let start = scanner.offset
      scanner.skipBlanks()
      let reach: JSONPath.Segment.Reach
      let selectors: [JSONPath.Selector]
      if scanner.next == "[" {
        reach = .children
        selectors = try bracketedSelection()
      } else if scanner.take("..") {
        reach = .descendants
        selectors = scanner.next == "[" ? try bracketedSelection() : [try shorthand(behind: "..")]
      } else if scanner.take(".") {
        reach = .children
        selectors = [try shorthand(behind: ".")]
      } else {
        scanner.offset = start
        return segments
      }
      segments.append(
        JSONPath.Segment(reach: reach, selectors: selectors, end: scanner.offset))
    }
  }

  private mutating func shorthand(
    behind dots: String
  ) throws(JSONPath.SyntaxProblem) -> JSONPath.Selector {
    if scanner.take("*") { return .wildcard }
    let start = scanner.offset
    if let name = scanner.memberName(allowsHyphens: allowsHyphens) {
      if hyphen == nil && name.contains("-") { hyphen = start }
      return .name(name)
    }
    throw scanner.problem(
      "has \(scanner.found) where a name is expected after '\(dots)'; names of other characters"
        + " than letters, digits and '_' are written as ['name']")
  }

  private mutating func bracketedSelection() throws(JSONPath.SyntaxProblem) -> [JSONPath.Selector] {
    guard scanner.take("[") else { return [] }
    var selectors: [JSONPath.Selector] = []
    repeat {
      scanner.skipBlanks()
      selectors.append(try selector())
      scanner.skipBlanks()
    } while scanner.take(",")
    guard scanner.take("]") else {
      throw scanner.problem("has \(scanner.found) where ',' or ']' is expected")
    }
    return selectors
  }

  private mutating func selector() throws(JSONPath.SyntaxProblem) -> JSONPath.Selector {
    switch scanner.next {
    case "'", "\"": return .name(try scanner.string())
    case "*":
      scanner.offset += 1
      return .wildcard
    case "?":
      scanner.offset += 1
      let filter = try nested { (parser: inout Self) throws(JSONPath.SyntaxProblem) in
        try parser.filter()
      }
      return .filter(filter, needs: filter.neededNames)
    default: return try indexOrSlice()
    }
  }

  private mutating func indexOrSlice() throws(JSONPath.SyntaxProblem) -> JSONPath.Selector {
    let start = try scanner.integer()
    let behind = scanner.offset
    scanner.skipBlanks()
    guard scanner.take(":") else {
      scanner.offset = behind
      if let start { return .index(start) }
      throw scanner.problem(
        "has \(scanner.found) where a quoted name, an index, '*', ':' or '?' is expected")
    }
    var slice = JSONPath.Slice(start: start)
    scanner.skipBlanks()
    slice.end = try scanner.integer()
    // Put blanks back: those before ']' and ',' belong to the selection.
    let end = scanner.offset
    scanner.skipBlanks()
    guard scanner.take(":") else {
      scanner.offset = end
      return .slice(slice)
    }
    let colon = scanner.offset
    scanner.skipBlanks()
    if let step = try scanner.integer() {
      slice.step = step
    } else {
      scanner.offset = colon
    }
    return .slice(slice)
  }
}
