import APIRuntime
import Foundation
import Testing

/// JSON that a model reads, and what it then writes, or what is wrong with it.
struct ModelCase<Value: Codable & Hashable & Sendable>: Sendable, CustomTestStringConvertible {
  var json: String
  /// `nil`: the same as read.
  var written: String?
  var problems: [String] = []

  init(_ json: String, written: String? = nil, problems: [String] = []) {
    self.json = json
    self.written = written
    self.problems = problems
  }

  var testDescription: String { json }

  /// Reads, writes, reads again: nothing may be lost on the way.
  func check(_ sourceLocation: SourceLocation = #_sourceLocation) throws {
    do {
      let value = try JSONCoding.decode(Value.self, from: Data(json.utf8))
      #expect(problems.isEmpty, "'\(json)' was read", sourceLocation: sourceLocation)
      let text = String(decoding: try JSONCoding.encode(value), as: UTF8.self)
      #expect(text == written ?? json, sourceLocation: sourceLocation)
      let again = try JSONCoding.decode(Value.self, from: Data(text.utf8))
      #expect(again == value, sourceLocation: sourceLocation)
      #expect(again.hashValue == value.hashValue, sourceLocation: sourceLocation)
    } catch let error as DecodingProblems {
      #expect(error.problems.map(\.description) == problems, sourceLocation: sourceLocation)
    }
  }
}
