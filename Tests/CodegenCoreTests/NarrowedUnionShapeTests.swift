import Testing

@testable import CodegenCore

/// A union that another member narrows is the variants that remain.
@Suite struct NarrowedUnionShapeTests {
  @Test(arguments: [
    GivenWant(
      """
      Bed:
        type: object
        required: [holds]
        properties: {holds: {anyOf: [{type: object}, {type: array, items: {}}, {type: string}]}}
      Row:
        allOf:
          - {$ref: '#/components/schemas/Bed'}
          - properties:
              holds:
                anyOf:
                  - {type: array, items: {type: object, properties: {depth: {type: integer}}}}
      """,
      form: "object(holds: list(object(depth: Int)) required)",
      want: """
        struct Row: Model {
          var holds: [Hold]
          struct Hold: Model {
            var depth: Int? = nil
          }
        }
        """),
    GivenWant(
      """
      Bed:
        type: object
        required: [holds]
        properties: {holds: {anyOf: [{type: object}, {type: array, items: {}}, {type: string}]}}
      Row:
        allOf:
          - {$ref: '#/components/schemas/Bed'}
          - {properties: {holds: {type: array, items: {type: string}}}}
      """,
      form: "object(holds: list(String) required)",
      want: """
        struct Row: Model {
          var holds: [String]
        }
        """),
    GivenWant(
      """
      Bed:
        type: object
        required: [holds]
        properties: {holds: {anyOf: [{type: object}, {type: array, items: {}}, {type: string}]}}
      Soil: {type: string, enum: [sand, clay]}
      Row:
        allOf:
          - {$ref: '#/components/schemas/Bed'}
          - {properties: {holds: {$ref: '#/components/schemas/Soil'}}}
      """,
      form: "object(holds: same(Soil) required)",
      want: """
        struct Row: Model {
          var holds: Soil
        }
        """),
    GivenWant(
      """
      Bed:
        type: object
        required: [holds]
        properties: {holds: {anyOf: [{type: object}, {type: array, items: {}}, {type: string}]}}
      Label: {type: string}
      Row:
        allOf:
          - {$ref: '#/components/schemas/Bed'}
          - {properties: {holds: {$ref: '#/components/schemas/Label'}}}
      """,
      form: "object(holds: same(Label) required)",
      want: """
        struct Row: Model {
          var holds: Label
        }
        """),
    GivenWant(
      """
      Bed:
        type: object
        required: [holds]
        properties: {holds: {anyOf: [{type: object}, {type: array, items: {}}, {type: string}]}}
      Row:
        allOf:
          - {$ref: '#/components/schemas/Bed'}
          - {properties: {holds: {type: object, properties: {id: {type: string}}}}}
      """,
      form: "object(holds: object(id: String) required)",
      want: """
        struct Row: Model {
          var holds: Holds
          struct Holds: Model {
            var id: String? = nil
          }
        }
        """),
    GivenWant(
      """
      Bed:
        type: object
        required: [holds]
        properties: {holds: {anyOf: [{type: object}, {type: array, items: {}}, {type: string}]}}
      Pot: {type: object, required: [size], properties: {size: {type: integer}}}
      Row:
        allOf:
          - {$ref: '#/components/schemas/Bed'}
          - {properties: {holds: {$ref: '#/components/schemas/Pot'}}}
      """,
      form: "object(holds: same(Pot) required)",
      want: """
        struct Row: Model {
          var holds: Pot
        }
        """),
    GivenWant(
      """
      Row:
        allOf:
          - {properties: {at: {anyOf: [{type: string}, {type: integer}]}}}
          - {properties: {at: {anyOf: [{type: integer}, {type: boolean}]}}}
      """,
      form: "object(at: Int)",
      want: """
        struct Row: Model {
          var at: Int? = nil
        }
        """),
    GivenWant(
      """
      Row:
        allOf:
          - {properties: {at: {anyOf: [{type: string}, {type: integer}, {type: boolean}]}}}
          - {properties: {at: {anyOf: [{type: integer}, {type: string}]}}}
      """,
      form: "object(at: union(String, Int))",
      want: """
        struct Row: Model {
          var at: At? = nil
          enum At: Union {
            case string(String)
            case integer(Int)
          }
        }
        """),
    GivenWant(
      """
      Size: {oneOf: [{type: string}, {type: integer}]}
      Width: {allOf: [{$ref: '#/components/schemas/Size'}, {type: integer}]}
      """, form: "same(Int)", want: "typealias Width = Int"),
    GivenWant(
      """
      Size: {oneOf: [{type: string}, {type: integer}]}
      Width: {allOf: [{type: string, enum: [narrow, wide]}, {$ref: '#/components/schemas/Size'}]}
      """,
      form: "values(string: narrow, wide)",
      want: """
        enum Width: OpenEnum {
          case narrow = "narrow"
          case wide = "wide"
          case unknown(String)
        }
        """),
  ])
  func unions(row: GivenWant) {
    row.check()
  }
}
