import Testing

@testable import CodegenCore

/// What becomes of schemas of one kind that are no objects with properties.
@Suite struct ScalarShapeTests {
  /// What is described too little, or in contradictions, is any value.
  @Test(arguments: [
    GivenWant("Whatever: {}", form: "anything", want: "typealias Whatever = JSONValue"),
    GivenWant("Always: true", form: "anything", want: "typealias Always = JSONValue"),
    GivenWant(
      "Said: {description: Something green.}", form: "anything",
      want: "typealias Said = JSONValue"),
    GivenWant(
      "Never: false", reports: [.untyped], form: "anything",
      want: "typealias Never = JSONValue"),
    GivenWant(
      "Nothing: {type: 'null'}", form: "anything or null",
      want: "typealias Nothing = JSONValue"),
    GivenWant(
      "Odd: {type: plant}", reports: [.unknownType], form: "anything",
      want: "typealias Odd = JSONValue"),
    GivenWant(
      "Lost: {$ref: '#/components/schemas/Nowhere'}", reports: [.danglingReference],
      form: "anything", want: "typealias Lost = JSONValue"),
    GivenWant(
      "Other: {not: {type: string}}", reports: [.unchecked], form: "anything",
      want: "typealias Other = JSONValue"),
    GivenWant(
      "Both: {allOf: [{type: string}, {type: integer}]}", reports: [.contradiction],
      form: "anything", want: "typealias Both = JSONValue"),
  ])
  func anything(row: GivenWant) {
    row.check()
  }

  @Test(arguments: [
    GivenWant("Label: {type: string}", form: "String", want: "typealias Label = String"),
    GivenWant("Count: {type: integer}", form: "Int", want: "typealias Count = Int"),
    GivenWant("Weight: {type: number}", form: "Double", want: "typealias Weight = Double"),
    GivenWant("Evergreen: {type: boolean}", form: "Bool", want: "typealias Evergreen = Bool"),
  ])
  func scalars(row: GivenWant) {
    row.check()
  }

  @Test(arguments: [
    GivenWant(
      """
      Tree:
        type: object
        properties:
          rings: {type: integer, format: int32}
          leaves: {type: integer, format: int64}
          seeds: {type: integer, format: uint64}
          height: {type: number, format: float}
          girth: {type: number, format: double}
      """,
      form: "object(rings: Int32, leaves: Int64, seeds: UInt64, height: Float, girth: Double)",
      want: """
        struct Tree: Model {
          var rings: Int32? = nil
          var leaves: Int64? = nil
          var seeds: UInt64? = nil
          var height: Float? = nil
          var girth: Double? = nil
        }
        """),
    GivenWant(
      """
      Tree:
        type: object
        properties:
          id: {type: string, format: uuid}
          planted: {type: string, format: date}
          watered: {type: string, format: date-time}
          felled: {type: integer, format: unixtime}
          photo: {type: string, format: uri}
          scan: {type: string, format: byte}
          price: {type: string, format: decimal}
      """,
      form: """
        object(id: UUID, planted: CalendarDate, \
        watered: Date, felled: UnixTime, photo: APIURL, scan: Data, price: DecimalText)
        """,
      want: """
        struct Tree: Model {
          var id: UUID? = nil
          var planted: CalendarDate? = nil
          var watered: Date? = nil
          var felled: Date? = nil
          var photo: APIURL? = nil
          var scan: Data? = nil
          var price: Decimal? = nil
        }
        """),
    GivenWant(
      "Latin: {type: string, format: botanical}", form: "String", want: "typealias Latin = String"),
  ])
  func formats(row: GivenWant) {
    row.check()
  }

  @Test(arguments: [
    GivenWant(
      "Season: {type: string, enum: [spring, late-summer, '1']}",
      form: "values(string: spring, late-summer, 1)",
      want: """
        enum Season: OpenEnum {
          case spring = "spring"
          case lateSummer = "late-summer"
          case _1 = "1"
          case unknown(String)
        }
        """),
    GivenWant(
      "Zone: {type: integer, enum: [1, 2, -3]}",
      form: "values(integer: 1, 2, -3)",
      want: """
        enum Zone: OpenEnum {
          case _1 = 1
          case _2 = 2
          case minus3 = -3
          case unknown(Int)
        }
        """),
    GivenWant(
      "Dose: {type: number, enum: [0.5, 1]}",
      form: "values(number: 0.5, 1)",
      want: """
        enum Dose: OpenEnum {
          case _0_5 = 0.5
          case _1 = 1.0
          case unknown(Double)
        }
        """),
    GivenWant(
      "Sun: {type: boolean, enum: [true]}", form: "values(boolean: true)",
      want: "typealias Sun = Bool"),
    GivenWant(
      "Mixed: {enum: [low, 7]}",
      form: "values(mixed: low, 7)",
      want: """
        enum Mixed: OpenEnum {
          case low = "low"
          case _7 = 7
        }
        """),
    GivenWant(
      "Soil: {enum: [sand, clay]}",
      form: "values(string: sand, clay)",
      want: """
        enum Soil: OpenEnum {
          case sand = "sand"
          case clay = "clay"
          case unknown(String)
        }
        """),
    GivenWant(
      "Bed: {type: object, required: [kind], properties: {kind: {type: string, const: bed}}}",
      form: "object(kind: values(string: bed) required = bed)",
      want: """
        struct Bed: Model {
          var kind: Kind = .bed
          enum Kind: OpenEnum {
            case bed = "bed"
            case unknown(String)
          }
        }
        """),
    GivenWant(
      """
      Bed: {type: object, properties: {soil: {type: string, enum: [sand, clay], default: clay}}}
      """,
      form: "object(soil: values(string: sand, clay) = clay)",
      want: """
        struct Bed: Model {
          var soil: Soil = .clay
          enum Soil: OpenEnum {
            case sand = "sand"
            case clay = "clay"
            case unknown(String)
          }
        }
        """),
  ])
  func values(row: GivenWant) {
    row.check()
  }

  @Test(arguments: [
    GivenWant(
      "Names: {type: array, items: {type: string}}", form: "list(String)",
      want: "typealias Names = [String]"),
    GivenWant(
      "Beds: {type: array, items: {type: object, properties: {width: {type: integer}}}}",
      form: "list(object(width: Int))", want: "typealias Beds = [BedsItem]"),
    GivenWant(
      "Grid: {type: array, items: {type: array, items: {type: integer}}}",
      form: "list(list(Int))", want: "typealias Grid = [[Int]]"),
    GivenWant(
      "Anything: {type: array}", form: "list(anything)", want: "typealias Anything = [JSONValue]"),
    GivenWant(
      "Seasons: {type: array, items: {type: string, enum: [dry, wet]}}",
      form: "list(values(string: dry, wet))", want: "typealias Seasons = [SeasonsItem]"),
  ])
  func lists(row: GivenWant) {
    row.check()
  }

  @Test(arguments: [
    GivenWant(
      "Spot: {type: array, prefixItems: [{type: number}, {type: string}], minItems: 1}",
      form: "tuple(Double required, String, rest: anything)",
      want: """
        struct Spot: Tuple {
          var first: Double
          var second: String? = nil
          var additionalElements: [JSONValue] = []
        }
        """),
    GivenWant(
      "Spot: {type: array, prefixItems: [{type: number}], items: {type: string}, minItems: 1}",
      form: "tuple(Double required, rest: String)",
      want: """
        struct Spot: Tuple {
          var first: Double
          var additionalElements: [String] = []
        }
        """),
  ])
  func tuples(row: GivenWant) {
    row.check()
  }

  @Test(arguments: [
    GivenWant(
      "Prices: {type: object, additionalProperties: {type: number}}",
      form: "map(Double)", want: "typealias Prices = [String: Double]"),
    GivenWant(
      "Notes: {type: object, additionalProperties: true}",
      form: "map(anything)", want: "typealias Notes = [String: JSONValue]"),
    GivenWant(
      """
      Beds:
        type: object
        additionalProperties: {type: object, properties: {width: {type: integer}}}
      """, form: "map(object(width: Int))", want: "typealias Beds = [String: BedsItem]"),
    GivenWant(
      """
      Plan:
        type: object
        properties: {title: {type: string}}
        additionalProperties: {type: integer}
      """,
      form: "object(title: String, others: Int)",
      want: """
        struct Plan: Model {
          var title: String? = nil
          var additionalProperties: [String: Int] = [:]
        }
        """),
    GivenWant(
      "Free: {type: object}", form: "map(anything)", want: "typealias Free = [String: JSONValue]"),
  ])
  func maps(row: GivenWant) {
    row.check()
  }
}
