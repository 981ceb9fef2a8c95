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
    GivenWant(
      "Plant: {type: object, required: [name], properties: {height: {type: number}}}",
      reports: [.requiredUndefined],
      form: """
        object(height: Double, \
        name: anything or null required but can be absent without a schema)
        """,
      want: """
        struct Plant: Model {
          var height: Double? = nil
          var name: JSONValue? = nil
        }
        """),
    GivenWant(
      """
      Plant:
        type: object
        required: [id]
        properties: {id: {type: string, readOnly: true}, secret: {type: string, writeOnly: true}}
      """,
      form: "object(id: String required but can be absent, secret: String)",
      want: """
        struct Plant: Model {
          var id: String? = nil
          var secret: String? = nil
        }
        """),
    GivenWant(
      """
      Plant:
        type: object
        properties:
          a: {type: integer, default: 1}
          b: {type: integer, default: many}
          c: {type: array, items: {}, default: []}
          d: {type: [string, 'null'], default: green}
      """,
      reports: [.defaultLeftOut],
      form: """
        object(a: Int = 1, b: Int = what does not fit, c: list(anything) = [], \
        d: String or null = "green")
        """,
      want: """
        struct Plant: Model {
          var a: Int = 1
          var b: Int? = nil
          var c: [JSONValue] = []
          var d: String? = "green"
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
    GivenWant(
      "Size: {oneOf: [{type: [string, 'null']}, {type: integer}]}",
      form: "union(String or null, Int) or null",
      want: """
        enum Size: Union {
          case string(String)
          case integer(Int)
        }
        """),
    GivenWant(
      "Size: {anyOf: [{type: integer}, {type: string}, {}]}",
      form: "union(Int, String)",
      want: """
        enum Size: Union {
          case integer(Int)
          case string(String)
        }
        """),
    GivenWant(
      """
      Tree:
        type: object
        required: [kind]
        properties: {kind: {type: string}}
        discriminator: {propertyName: kind}
      Oak: {allOf: [{$ref: '#/components/schemas/Tree'}, {properties: {age: {type: integer}}}]}
      Elm: {allOf: [{$ref: '#/components/schemas/Tree'}, {properties: {girth: {type: integer}}}]}
      Wood: {type: array, items: {$ref: '#/components/schemas/Tree'}}
      """, form: "list(same(Tree))", want: "typealias Wood = [Tree]"),
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
    GivenWant(
      """
      Plant: {type: object, properties: {name: {type: string}}}
      Herb: {$ref: '#/components/schemas/Plant'}
      Mint: {$ref: '#/components/schemas/Herb'}
      """, form: "same(Herb)", want: "typealias Mint = Herb"),
    GivenWant(
      """
      Bed: {properties: {soil: {properties: {depth: {type: integer}}}}}
      Pot: {properties: {soil: {$ref: '#/components/schemas/Bed/properties/soil'}}}
      """,
      form: "object(soil: same(object(depth: Int)))",
      want: """
        struct Pot: Model {
          var soil: Bed.Soil? = nil
        }
        """),
    GivenWant(
      """
      Plant: {type: object, properties: {name: {type: string}}}
      Herb: {$ref: '#/components/schemas/Plant', required: [name]}
      """,
      form: "object(name: String required)",
      want: """
        struct Herb: Model {
          var name: String
        }
        """),
    GivenWant(
      """
      Plant: {type: object, properties: {name: {type: string}}}
      Rows:
        type: object
        additionalProperties: {type: array, items: {$ref: '#/components/schemas/Plant'}}
      """, form: "map(list(same(Plant)))", want: "typealias Rows = [String: [Plant]]"),
  ])
  func references(row: GivenWant) {
    row.check()
  }
}
