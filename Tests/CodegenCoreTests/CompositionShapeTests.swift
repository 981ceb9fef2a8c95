import Testing

@testable import CodegenCore

/// What becomes of `allOf`: the type of the values that all members allow.
@Suite struct CompositionShapeTests {
  /// What is said twice is said once.
  @Test(arguments: [
    GivenWant(
      """
      Size: {anyOf: [{type: string}, {type: integer}]}
      Pot: {type: object, properties: {size: {$ref: '#/components/schemas/Size'}}}
      Tub:
        allOf:
          - {$ref: '#/components/schemas/Pot'}
          - {type: object, properties: {size: {$ref: '#/components/schemas/Size'}}}
      """,
      form: "object(size: same(Size))",
      want: """
        struct Tub: Model {
          var size: Size? = nil
        }
        """),
    GivenWant(
      """
      Tap: {type: object, required: [flow], properties: {flow: {type: number}}}
      Can: {type: object, required: [litres], properties: {litres: {type: number}}}
      Source: {anyOf: [{$ref: '#/components/schemas/Tap'}, {$ref: '#/components/schemas/Can'}]}
      Bed: {type: object, properties: {water: {$ref: '#/components/schemas/Source'}}}
      Plot:
        allOf:
          - {$ref: '#/components/schemas/Bed'}
          - {type: object, properties: {water: {$ref: '#/components/schemas/Source'}}}
      """,
      form: "object(water: same(Source))",
      want: """
        struct Plot: Model {
          var water: Source? = nil
        }
        """),
    GivenWant(
      """
      Plant: {type: object, properties: {name: {type: string}}}
      Herb: {allOf: [{$ref: '#/components/schemas/Plant'}, {$ref: '#/components/schemas/Plant'}]}
      """, form: "same(Plant)", want: "typealias Herb = Plant"),
    GivenWant(
      """
      Size: {anyOf: [{type: string}, {type: integer}]}
      Width: {allOf: [{$ref: '#/components/schemas/Size'}, {$ref: '#/components/schemas/Size'}]}
      """, form: "same(Size)", want: "typealias Width = Size"),
    GivenWant(
      """
      Soil: {type: string, enum: [sand, clay]}
      Bed:
        properties:
          soil:
            allOf: [{$ref: '#/components/schemas/Soil'}, {$ref: '#/components/schemas/Soil'}]
      """,
      form: "object(soil: same(Soil))",
      want: """
        struct Bed: Model {
          var soil: Soil? = nil
        }
        """),
  ])
  func repetition(row: GivenWant) {
    row.check()
  }

  /// A union of one variant is that variant.
  @Test(arguments: [
    GivenWant(
      """
      Plot:
        allOf:
          - {anyOf: [{type: object, properties: {rows: {type: integer}}}]}
          - {anyOf: [{type: object, properties: {shade: {type: string}}}]}
      """,
      form: "object(rows: Int, shade: String)",
      want: """
        struct Plot: Model {
          var rows: Int? = nil
          var shade: String? = nil
        }
        """),
    GivenWant(
      """
      Bed: {type: object, required: [width], properties: {width: {type: integer}}}
      Plot:
        allOf:
          - {type: object, properties: {shade: {type: string}}}
          - {oneOf: [{$ref: '#/components/schemas/Bed'}]}
      """,
      form: "object(shade: String, width: Int required)",
      want: """
        struct Plot: Model {
          var shade: String? = nil
          var width: Int
        }
        """),
  ])
  func oneVariant(row: GivenWant) {
    row.check()
  }

  /// A value must match every member.
  @Test(arguments: [
    GivenWant(
      "Depth: {allOf: [{type: number}, {type: integer}]}", form: "Int",
      want: "typealias Depth = Int"),
    GivenWant(
      "Depth: {allOf: [{type: integer, format: int64}, {type: integer, format: int32}]}",
      form: "Int32", want: "typealias Depth = Int32"),
    GivenWant(
      """
      Soil:
        allOf:
          - {type: string, enum: [sand, clay, peat]}
          - {type: string, enum: [peat, clay, loam]}
      """,
      form: "values(string: clay, peat)",
      want: """
        enum Soil: OpenEnum {
          case clay = "clay"
          case peat = "peat"
          case unknown(String)
        }
        """),
    GivenWant(
      "Plant: {allOf: [{type: object, properties: {name: {type: string}}}, {required: [name]}]}",
      form: "object(name: String required)",
      want: """
        struct Plant: Model {
          var name: String
        }
        """),
    GivenWant(
      """
      Plant:
        type: object
        required: [name]
        properties: {name: {allOf: [{type: [string, 'null']}, {type: string}]}}
      """,
      form: "object(name: String required)",
      want: """
        struct Plant: Model {
          var name: String
        }
        """),
    GivenWant(
      """
      Plant:
        type: object
        required: [name]
        properties: {name: {allOf: [{type: [string, 'null']}, {type: [string, 'null']}]}}
      """,
      form: "object(name: String or null required)",
      want: """
        struct Plant: Model {
          var name: String?
        }
        """),
    GivenWant(
      """
      Rows:
        allOf:
          - {type: array, items: {type: object, properties: {a: {type: string}}}}
          - {type: array, items: {type: object, properties: {b: {type: string}}}}
      """,
      form: "list(object(a: String, b: String))",
      want: """
        struct RowsItem: Model {
          var a: String? = nil
          var b: String? = nil
        }
        typealias Rows = [RowsItem]
        """),
    GivenWant(
      """
      Plan:
        allOf:
          - {type: object, properties: {rows: {type: integer}}}
          - {type: object, additionalProperties: {type: integer}}
      """,
      form: "object(rows: Int, others: Int)",
      want: """
        struct Plan: Model {
          var rows: Int? = nil
          var additionalProperties: [String: Int] = [:]
        }
        """),
    GivenWant(
      """
      Short: {type: object, required: [days], properties: {days: {type: integer}}}
      Long: {type: object, required: [years], properties: {years: {type: integer}}}
      Span: {oneOf: [{$ref: '#/components/schemas/Short'}, {$ref: '#/components/schemas/Long'}]}
      Plant:
        allOf:
          - {type: object, required: [name], properties: {name: {type: string}}}
          - {$ref: '#/components/schemas/Span'}
      """,
      form: "object(name: String required, beside: Span)",
      want: """
        struct Plant: Model {
          var name: String
          var span: Span
        }
        """),
  ])
  func intersections(row: GivenWant) {
    row.check()
  }

  /// Values that none of the type can have yield to the type.
  @Test(arguments: [
    GivenWant(
      """
      Bed:
        type: object
        properties: {kind: {type: string}, size: {type: integer}}
        enum: [kind, size]
      """, reports: [.wrongKind],
      form: "object(kind: String, size: Int)",
      want: """
        struct Bed: Model {
          var kind: String? = nil
          var size: Int? = nil
        }
        """)
  ])
  func valuesOfAnotherKind(row: GivenWant) {
    row.check()
  }
}
