import APIRuntime
import Foundation
import Golden
import Testing

/// Recursion, merges, maps and lists round-trip.
@Suite struct ShapeTests {
  @Test(arguments: [
    ModelCase<Recursion.Category>(#"{"name":"a"}"#),
    ModelCase(#"{"name":"a","parent":{"name":"b","parent":{"name":"c"}}}"#),
    ModelCase(
      #"{"by_name":{"x":{"name":"b"}},"children":[{"children":[],"name":"c"}],"name":"a"}"#),
    ModelCase(
      #"{"name":"a","parent":{"parent":{}}}"#,
      problems: [
        "parent.name: expected a string, found nothing",
        "parent.parent.name: expected a string, found nothing",
      ]),
    ModelCase(
      #"{"name":"a","parent":{"name":"b","parent":{"name":1}}}"#,
      problems: ["parent.parent.name: expected a string, found an integer"]),
  ])
  func typesWithinThemselves(given: ModelCase<Recursion.Category>) throws {
    try given.check()
  }

  @Test func typesWithinEachOther() throws {
    try ModelCase<Recursion.House>(
      #"{"owner":{"home":{"owner":{"name":"b"},"street":"c"},"name":"a"},"street":"d"}"#
    ).check()
    try ModelCase<Recursion.Node>(
      #"{"label":"a","next":{"label":"b","next":{"next":{"weight":1.5},"weight":2}}}"#
    ).check()
  }

  @Test func aCopyIsAValue() {
    var first = Recursion.Category(name: "a", parent: Recursion.Category(name: "b"))
    let second = first
    first.parent?.name = "c"
    #expect(second.parent?.name == "b")
    #expect(first != second)
  }

  @Test func deepRecursion() throws {
    var category = Recursion.Category(name: "0")
    for depth in 1...200 { category = Recursion.Category(name: "\(depth)", parent: category) }
    #expect(try Recursion.Category(json: try category.json()) == category)
  }

  @Test(arguments: [
    ModelCase<AdditionalProperties.Order>(#"{"id":"a"}"#),
    ModelCase(#"{"additional_properties":true,"b":[1,{"c":null}],"id":"a","z":1.5}"#),
    ModelCase(#"{"b":null,"id":"a"}"#),
  ])
  func additionalPropertiesAreKept(given: ModelCase<AdditionalProperties.Order>) throws {
    try given.check()
  }

  @Test(arguments: [
    ModelCase<AdditionalProperties.Stock>(#"{"a":{"count":1},"total":2}"#),
    ModelCase(#"{"a":{}}"#, problems: ["a.count: expected an integer, found nothing"]),
    ModelCase(
      #"{"a":1,"total":"x"}"#,
      problems: [
        "total: expected an integer, found a string", "a: expected an object, found an integer",
      ]),
  ])
  func additionalPropertiesOfAType(given: ModelCase<AdditionalProperties.Stock>) throws {
    try given.check()
  }

  @Test func additionalPropertiesThatMayBeNull() throws {
    let given = ModelCase<AdditionalProperties.Prices>(#"{"a":1.5,"b":null,"currency":"EUR"}"#)
    try given.check()
  }

  @Test func whatIsNotKept() throws {
    try ModelCase<AdditionalProperties.Closed>(#"{"a":1,"id":"b"}"#, written: #"{"id":"b"}"#)
      .check()
    try ModelCase<AdditionalProperties.Nothing>(#"{"a":1}"#, written: "{}").check()
  }

  @Test func maps() throws {
    let labels: AdditionalProperties.Labels = ["a": "b"]
    let text = try JSONCoding.encode(labels)
    #expect(try JSONCoding.decode(AdditionalProperties.Labels.self, from: text) == labels)
    let kinds = try JSONCoding.decode(
      Aliases.Kinds.self, from: Data(#"{"a":"cat","b":"cow"}"#.utf8))
    #expect(kinds == ["a": .cat, "b": .unknown("cow")])
  }

  @Test func namedLists() throws {
    try ModelCase<Aliases.Visit>(
      #"{"counts":{"a":1},"names":["b"],"nickname":null,"pets":[{"name":"c","nickname":"d"}]}"#
    ).check()
  }

  @Test func nestedContainers() throws {
    try ModelCase<NestedArrays.Grid>(
      #"{"cells":[[[[[1,2],[]]]],[]],"maps":{"a":{"b":{"c":["d",null]}}},"points":[[{"x":1.5}]]}"#
    ).check()
  }

  @Test func mergedMembers() throws {
    try ModelCase<MergedMembers.Kitten>(
      #"{"age":1,"color":"red","id":"a","kind":"cow","name":"b","other":"c"}"#
    ).check()
    try ModelCase<MergedMembers.Pet>(
      #"{"name":"b"}"#,
      problems: [
        "age: expected an integer, found nothing", "color: expected a string, found nothing",
      ]
    ).check()
  }

  @Test func anythingAtAll() throws {
    try ModelCase<FreeForm.Thing>(
      #"{"extra":[1],"list":[null,"a"],"map":{"a":true},"never":1,"#
        + #""object":{"a":{}},"payload":null}"#
    ).check()
  }

  @Test func namesLikeThoseOfTheLanguage() throws {
    try ModelCase<ShadowingSchemas.Error>(
      #"{"bytes":"AQI=","count":0,"date":"2024-10-19T05:16:19Z","kind":"b","#
        + #""next":{"count":1,"kind":"a","text":"x"}}"#
    ).check()
    try ModelCase<ShadowingProperties.Needed>(
      #"{"a":1,"default":2,"error":3,"fields":4,"hashValue":5,"in":6,"init":7,"#
        + #""let":8,"reader":9,"self":10,"sink":11,"throw":12}"#
    ).check()
    try ModelCase<CloseNames.Words>(
      #"{"VIDEO":"1","Video":"2","a-b":"3","a.b":"4","a_b":"5","video":"6"}"#
    ).check()
  }
}
