import Testing

@testable import CodegenCore

/// What becomes of objects, unions, null and references.
@Suite struct ObjectShapeTests {
  @Test(arguments: [
    GivenWant(
      """
      Plant:
        type: object
        required: [name]
        properties: {height: {type: number}, name: {type: string}}
      """,
      form: "object(height: Double, name: String required)",
      want: """
        struct Plant: Model {
          var height: Double? = nil
          var name: String
        }
        """),
    GivenWant(
      """
      Plant:
        properties: {pot: {type: object, required: [size], properties: {size: {type: integer}}}}
      """,
      form: "object(pot: object(size: Int required))",
      want: """
        struct Plant: Model {
          var pot: Pot? = nil
          struct Pot: Model {
            var size: Int
          }
        }
        """),
    GivenWant(
      """
      Plant:
        type: object
        required: [a-b]
        properties: {a-b: {type: string}, self: {type: string}}
      """,
      form: "object(a-b: String required, self: String)",
      want: """
        struct Plant: Model {
          var aB: String
          var self_: String? = nil
        }
        """),
    GivenWant(
      "Closed: {type: object, additionalProperties: false}",
      form: "object()",
      want: """
        struct Closed: Model {
        }
        """),
    GivenWant(
      "Plant: {type: object, properties: {parent: {$ref: '#/components/schemas/Plant'}}}",
      form: "object(parent: same(Plant))",
      want: """
        struct Plant: Model {
          @Indirect var parent: Plant? = nil
        }
        """),
  ])
  func objects(row: GivenWant) {
    row.check()
  }

  @Test(arguments: [
    GivenWant(
      "Length: {oneOf: [{type: integer}, {type: string}]}",
      form: "union(Int, String)",
      want: """
        enum Length: Union {
          case integer(Int)
          case string(String)
        }
        """),
    GivenWant(
      "Size: {type: [integer, string]}",
      form: "union(Int, String)",
      want: """
        enum Size: Union {
          case integer(Int)
          case string(String)
        }
        """),
    GivenWant(
      "Water: {oneOf: [{type: string, enum: [daily, weekly]}, {type: string}]}",
      form: "values(string of variants: daily, weekly)",
      want: """
        enum Water: OpenEnum {
          case daily = "daily"
          case weekly = "weekly"
          case unknown(String)
        }
        """),
    GivenWant(
      """
      Tap: {type: object, required: [flow], properties: {flow: {type: number}}}
      Can: {type: object, required: [litres], properties: {litres: {type: number}}}
      Source: {anyOf: [{$ref: '#/components/schemas/Tap'}, {$ref: '#/components/schemas/Can'}]}
      """,
      form: "union(same(Tap) with flow, same(Can) with litres)",
      want: """
        enum Source: Union {
          case tap(Tap)  // has: "flow"
          case can(Can)  // has: "litres"
        }
        """),
    GivenWant(
      """
      Oak: {type: object, required: [kind], properties: {kind: {const: oak}}}
      Elm: {type: object, required: [kind], properties: {kind: {const: elm}}}
      Tree: {oneOf: [{$ref: '#/components/schemas/Oak'}, {$ref: '#/components/schemas/Elm'}]}
      """,
      form: "union by kind(same(Oak) tagged oak, same(Elm) tagged elm)",
      want: """
        enum Tree: Union {  // tag: "kind"
          case oak(Oak)  // "oak"
          case elm(Elm)  // "elm"
        }
        """),
    GivenWant(
      """
      Oak: {type: object, properties: {age: {type: integer}}}
      Elm: {type: object, properties: {girth: {type: integer}}}
      Tree:
        oneOf: [{$ref: '#/components/schemas/Oak'}, {$ref: '#/components/schemas/Elm'}]
        discriminator: {propertyName: kind, mapping: {o: Oak, e: Elm}}
      """,
      form: "union by kind(same(Oak) tagged by the union o, same(Elm) tagged by the union e)",
      want: """
        enum Tree: Union {  // tag: "kind"
          case oak(Oak)  // "o", writesTag: true
          case elm(Elm)  // "e", writesTag: true
        }
        """),
    GivenWant("Only: {oneOf: [{type: string}]}", form: "String", want: "typealias Only = String"),
    GivenWant(
      """
      Place:
        oneOf:
          - {type: array, items: {type: number}}
          - {type: object, properties: {row: {type: integer}}}
      """,
      form: "union(list(Double), object(row: Int))",
      want: """
        enum Place: Union {
          case array([Double])
          case object(Object)
          struct Object: Model {
            var row: Int? = nil
          }
        }
        """),
  ])
  func unions(row: GivenWant) {
    row.check()
  }

  @Test(arguments: [
    GivenWant(
      """
      Plant:
        type: object
        required: [a, b]
        properties:
          a: {type: [string, 'null']}
          b: {type: string}
          c: {type: [string, 'null']}
      """,
      form: "object(a: String or null required, b: String required, c: String or null)",
      want: """
        struct Plant: Model {
          var a: String?
          var b: String
          var c: String? = nil
        }
        """),
    GivenWant(
      "Names: {type: array, items: {type: [string, 'null']}}",
      form: "list(String or null)", want: "typealias Names = [String?]"),
    GivenWant(
      """
      Note: {type: [string, 'null']}
      Plant:
        type: object
        required: [note]
        properties: {note: {$ref: '#/components/schemas/Note'}}
      """,
      form: "object(note: same(Note) or null required)",
      want: """
        typealias Note = String
        struct Plant: Model {
          var note: Note?
        }
        """),
    GivenWant(
      """
      Note: {type: string}
      Plant:
        type: object
        required: [note]
        properties: {note: {anyOf: [{$ref: '#/components/schemas/Note'}, {type: 'null'}]}}
      """,
      form: "object(note: same(Note) or null required)",
      want: """
        struct Plant: Model {
          var note: Note?
        }
        """),
    GivenWant(
      """
      Soil: {type: [string, 'null'], enum: [sand, clay, null]}
      Bed:
        type: object
        required: [soil]
        properties: {soil: {$ref: '#/components/schemas/Soil'}}
      """,
      form: "object(soil: same(Soil) or null required)",
      want: """
        enum Soil: OpenEnum {
          case sand = "sand"
          case clay = "clay"
          case unknown(String)
        }
        struct Bed: Model {
          var soil: Soil?
        }
        """),
    GivenWant(
      """
      Bed:
        type: object
        required: [soil]
        properties: {soil: {oneOf: [{type: string}, {type: integer}, {type: 'null'}]}}
      """,
      form: "object(soil: union(String, Int) or null required)",
      want: """
        struct Bed: Model {
          var soil: Soil?
          enum Soil: Union {
            case string(String)
            case integer(Int)
          }
        }
        """),
  ])
  func nullable(row: GivenWant) {
    row.check()
  }

  @Test(arguments: [
    GivenWant(
      """
      Plant: {type: object, properties: {name: {type: string}}}
      Herb: {$ref: '#/components/schemas/Plant'}
      """, form: "same(Plant)", want: "typealias Herb = Plant"),
    GivenWant(
      """
      Plant: {type: object, properties: {name: {type: string}}}
      Herb: {allOf: [{$ref: '#/components/schemas/Plant'}], description: Green.}
      """, form: "same(Plant)", want: "typealias Herb = Plant"),
    GivenWant(
      """
      Soil: {type: string, enum: [sand, clay]}
      Bed:
        type: object
        properties: {soil: {$ref: '#/components/schemas/Soil', description: Below.}}
      """,
      form: "object(soil: same(Soil))",
      want: """
        struct Bed: Model {
          var soil: Soil? = nil
        }
        """),
  ])
  func references(row: GivenWant) {
    row.check()
  }
}
