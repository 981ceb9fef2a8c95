import Testing

@testable import CodegenCore

/// `RoundTrip` does what the runtime does: the same rules as in the tests of the generated types.
@Suite struct RoundTripTests {
  /// A schema, a value and what is written for it; `nil` if it is not read.
  struct Row: Sendable, CustomTestStringConvertible {
    var schema: String
    var value: SmallJSON
    var want: SmallJSON?

    var testDescription: String { "\(value) as \(schema)" }

    init(_ schema: String, _ value: SmallJSON, want: SmallJSON?) {
      self.schema = schema
      self.value = value
      self.want = want
    }

    /// Read and written as it is.
    init(_ schema: String, same value: SmallJSON) {
      self.init(schema, value, want: value)
    }
  }

  private static let films =
    "{anyOf: [{type: object, required: [a], properties: {a: {type: string}}},"
    + " {type: object, required: [b], properties: {b: {type: string}, c: {type: string}}}]}"
  private static let tagged =
    "{oneOf: [{type: object, required: [k], properties: {k: {const: x}, n: {type: integer}}},"
    + " {type: object, required: [k], properties: {k: {const: y}, n: {type: string}}}]}"

  @Test(arguments: [
    Row("{type: integer}", same: .number(1)),
    Row("{type: integer}", .number(1.5), want: nil),
    Row("{type: number}", same: .number(1)),
    Row("{type: string}", .null, want: nil),
    Row("{type: [string, 'null']}", same: .null),
    Row("{}", same: .object(["a": .null])),
    // Enumerations are open, but not to another kind.
    Row("{enum: [a, b]}", same: .text("z")),
    Row("{enum: [a, b]}", .number(1), want: nil),
    Row("{type: array, items: {type: [string, 'null']}}", same: .list([.text("a"), .null])),
    Row("{type: array, items: {type: string}}", .list([.null]), want: nil),
    Row("{additionalProperties: {type: integer}}", same: .object(["a": .number(1)])),
    Row("{additionalProperties: {type: integer}}", .object(["a": .text("b")]), want: nil),
  ])
  func values(row: Row) throws {
    try check(row)
  }

  @Test(arguments: [
    Row(
      "{properties: {a: {type: string}}}", .object(["a": .text("b"), "z": .null]),
      want: .object(["a": .text("b")])),
    Row("{properties: {a: {type: string}}}", .object(["a": .number(1)]), want: nil),
    Row("{required: [a], properties: {a: {type: string}}}", .object([:]), want: nil),
    Row(
      "{required: [a], properties: {a: {type: [string, 'null']}}}", .object([:]),
      want: .object(["a": .null])),
    Row(
      "{properties: {a: {type: string, default: b}}}", .object([:]),
      want: .object(["a": .text("b")])),
    Row(
      "{properties: {a: {type: string}}, additionalProperties: {type: integer}}",
      same: .object(["a": .text("b"), "z": .number(1)])),
    Row("{properties: {a: {type: string}}}", .list([]), want: nil),
  ])
  func structures(row: Row) throws {
    try check(row)
  }

  @Test(arguments: [
    Row("{type: [integer, string]}", same: .text("a")),
    // What no variant describes is kept.
    Row("{type: [integer, string]}", same: .list([.boolean(true)])),
    // A value of the kind of a single variant must match it.
    Row(
      "{oneOf: [{type: array, items: {type: string}}, {type: string}]}", .list([.number(1)]),
      want: nil),
    Row(films, .object(["b": .text("x"), "z": .null]), want: .object(["b": .text("x")])),
    // Neither has its property, so neither is read.
    Row(films, same: .object(["z": .number(1)])),
    Row(tagged, same: .object(["k": .text("y"), "n": .text("a")])),
    Row(tagged, .object(["k": .text("x"), "n": .text("a")]), want: nil),
    Row(tagged, same: .object(["k": .text("z"), "n": .text("a")])),
    // The variant that accounts for most of the value.
    Row(
      "{oneOf: [{properties: {a: {type: string}}}, {properties: {a: {type: string},"
        + " b: {type: string}}}]}", same: .object(["a": .text("x"), "b": .text("y")])),
    // A known value counts more than an unknown one.
    Row(
      "{oneOf: [{properties: {a: {enum: [x]}, b: {type: string}}}, {properties: {a: {enum: [y]},"
        + " c: {type: string}}}]}", same: .object(["a": .text("y"), "c": .text("z")])),
    // A union beside properties reads the same object.
    Row(
      "{properties: {z: {type: integer}}, anyOf: [{required: [a], properties: {a: {type: string}"
        + "}}, {required: [b], properties: {b: {type: string}}}]}",
      same: .object(["a": .text("x"), "z": .number(1)])),
  ])
  func unions(row: Row) throws {
    try check(row)
  }

  private func check(_ row: Row) throws {
    let text = """
      openapi: 3.1.0
      info: {title: A, version: '1'}
      paths: {}
      components:
        schemas:
          A: \(row.schema)
          Use: {type: object, required: [a], properties: {a: {$ref: '#/components/schemas/A'}}}

      """
    let lowered = try #require(Composition.lowered(text))
    let property = try #require(lowered.uses["a"])
    let found = try? RoundTrip(types: lowered.types).read(row.value, of: property)
    #expect(found?.written == row.want)
  }
}
