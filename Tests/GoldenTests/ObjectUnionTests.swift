import APIRuntime
import Foundation
import Golden
import Testing

/// Unions of objects: by a tag, by properties, by the best match.
@Suite struct ObjectUnionTests {
  private func read<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
    try JSONCoding.decode(type, from: Data(json.utf8))
  }

  private func text(_ value: some Encodable) throws -> String {
    String(decoding: try JSONCoding.encode(value), as: UTF8.self)
  }

  // MARK: Tags

  @Test func aMappedTagDecides() throws {
    let cat = Tagged.Cat(kind: "feline", lives: 9)
    #expect(try read(Tagged.Mapped.self, #"{"kind":"feline","lives":9}"#) == .cat(cat))
    let dog = try read(Tagged.Mapped.self, #"{"kind":"canine","lives":9}"#)
    #expect(dog == .dog(Tagged.Dog(kind: "canine")))
    // The name of the schema is not a value if the mapping has another.
    #expect(try read(Tagged.Mapped.self, #"{"kind":"Cat"}"#) == .unknown(["kind": "Cat"]))
    #expect(try read(Tagged.Named.self, #"{"kind":"Cat"}"#) == .cat(Tagged.Cat(kind: "Cat")))
  }

  @Test(arguments: [
    ModelCase<Tagged.Event>(#"{"id":"a","type":"film.created"}"#),
    ModelCase(#"{"reason":"asked","type":"film.removed"}"#),
    ModelCase(#"{"reason":"lost","type":"film.deleted"}"#),
    // An undocumented tag, and none at all.
    ModelCase(#"{"id":"a","more":[1],"type":"film.moved"}"#),
    ModelCase(#"{"more":1}"#),
    ModelCase("[1]"),
    ModelCase(#"{"type":"film.created"}"#, problems: ["id: expected a string, found nothing"]),
  ])
  func tags(given: ModelCase<Tagged.Event>) throws { try given.check() }

  @Test func variantsAreTakenByTheirOwnValues() throws {
    let removed = try read(Tagged.Event.self, #"{"type":"film.removed","reason":"asked"}"#)
    #expect(removed == .deleted(Tagged.Deleted(reason: .asked, type: .filmRemoved)))
    let plan = try read(Tagged.Plan.self, #"{"plan":"paid_plan"}"#)
    #expect(plan == .paidPlan(.init(plan: .paidPlan)))
  }

  @Test func theUnionWritesATagThatItsVariantsDoNotHave() throws {
    let shape = Tagged.Shape.circle(Tagged.Circle(radius: 2))
    #expect(try text(shape) == #"{"form":"Circle","radius":2}"#)
    #expect(try read(Tagged.Shape.self, text(shape)) == shape)
  }

  @Test(arguments: [
    ModelCase<InferredTag.Step>(#"{"action":"open","url":"a"}"#),
    ModelCase(#"{"action":"wait","seconds":1.5}"#),
    ModelCase(#"{"note":"b"}"#),
    ModelCase(#"{"action":"jump","height":1}"#),
  ])
  func inferredTags(given: ModelCase<InferredTag.Step>) throws { try given.check() }

  @Test func tagsThatAreNoText() throws {
    let second = try read(InferredTag.Command.self, #"{"type":2,"target":7}"#)
    #expect(second == ._2(.init(target: 7)))
    let answer = try read(InferredTag.Answer.self, #"{"ok":false,"error":"late"}"#)
    #expect(answer == .false(.init(error: "late")))
  }

  // MARK: Properties

  @Test func requiredPropertiesDecide() throws {
    #expect(try read(ByProperties.Source.self, #"{"url":"a"}"#) == .link(.init(url: "a")))
    #expect(try read(ByProperties.Source.self, #"{"name":"b"}"#) == .unknown(["name": "b"]))
    // The error is that of the intended variant.
    #expect(
      throws: DecodingProblems([
        DecodingProblem(path: "file_id", expected: "a string", found: "an integer")
      ])
    ) { try read(ByProperties.Source.self, #"{"file_id":1}"#) }
  }

  @Test(arguments: [
    (#"{"name":"a"}"#, "small"), (#"{"name":"a","weight":1}"#, "large"),
    (#"{"size":"s"}"#, "small"), (#"{"size":"xl"}"#, "large"), (#"{"size":"m"}"#, "small"),
    // A value that no variant knows does not select one.
    (#"{"size":"xxl"}"#, "unknown"), (#"{"other":1}"#, "unknown"), ("{}", "small"),
    (#"{"weight":"heavy","name":"a"}"#, "small"), (#"{"name":1}"#, "unknown"),
  ])
  func theVariantThatUsesMost(json: String, want: String) throws {
    let garment = try read(ByProperties.Garment.self, json)
    #expect(Mirror(reflecting: garment).children.first?.label == want)
  }

  @Test func namedPropertiesAreBetterThanAnyProperties() throws {
    #expect(try read(ByProperties.Tagged.self, #"{"url":"a"}"#) == .link(.init(url: "a")))
    #expect(try read(ByProperties.Tagged.self, #"{"a":"b"}"#) == .labels(["a": "b"]))
  }

  // MARK: Kinds, unions of unions

  @Test(arguments: [
    ModelCase<MixedKinds.Message>(#"{"content":"a"}"#),
    ModelCase(#"{"content":{"text":"a","type":"text"}}"#),
    ModelCase(#"{"content":[{"type":"image","url":"https://a.b"},{"text":"c","type":"text"}]}"#),
    ModelCase(#"{"content":[{"type":"sound"}]}"#),
    ModelCase(#"{"content":7,"input":["a"]}"#),
    ModelCase(#"{"input":[[1],[2,3]]}"#),
    ModelCase(#"{"input":[1,2]}"#),
    ModelCase(#"{"at":"2024-02-29"}"#),
    ModelCase(#"{"at":"2024-02-29T10:00:00Z"}"#),
    ModelCase(#"{"at":"soon"}"#),
    ModelCase(#"{"amount":"1.50","anything":{"text":"a","type":"text"},"model":true}"#),
    ModelCase(#"{"amount":1.5,"anything":[null],"model":"slow"}"#),
    ModelCase(
      #"{"content":{"type":"text"}}"#, problems: ["content.text: expected a string, found nothing"]
    ),
  ])
  func mixedKinds(given: ModelCase<MixedKinds.Message>) throws { try given.check() }

  @Test func mixedKindsAreToldApart() throws {
    let json = #"{"input":[1],"at":"2024-02-29","model":"fast","content":["a"]}"#
    let message = try read(MixedKinds.Message.self, json)
    #expect(message.input == .arrayOfIntegers([1]))
    #expect(message.model == .stringFast(.fast))
    #expect(message.content == .array([.unknown("a")]))
    if case .calendarDate = message.at {} else { Issue.record("\(message)") }
    let id = try read(MixedKinds.Message.self, #"{"model":"6ba7b810-9dad-11d1-80b4-00c04fd430c8"}"#)
    if case .uuid = id.model {} else { Issue.record("\(id)") }
  }

  @Test func unionsOfUnions() throws {
    let log = try read(
      Nested.Log.self, #"[{"type":"ended","code":1},{"type":"sent"},{"type":"lost"}]"#)
    #expect(log == [.life(.ended(.init(code: 1))), .sent(.init()), .unknown(["type": "lost"])])
    #expect(try read(Nested.Flat.self, #"{"type":"started"}"#) == .started(.init()))
  }

  // MARK: Bases

  @Test(arguments: [
    ModelCase<PolymorphicBase.Owner>(
      #"{"pets":[{"friend":{"name":"b","pet_type":"dog"},"lives":9,"pet_type":"Cat"}]}"#),
    ModelCase(#"{"pets":[{"pet_type":"fish","scales":true}]}"#),
  ])
  func whatIsBuiltUponABase(given: ModelCase<PolymorphicBase.Owner>) throws { try given.check() }

  @Test func whatIsBuiltInSteps() throws {
    let van = try read(PolymorphicBase.Vehicle.self, #"{"kind":"Van","load":1.5,"wheels":4}"#)
    #expect(van == .car(.van(.init(kind: "Van", wheels: 4, load: 1.5))))
    let car = try read(PolymorphicBase.Vehicle.self, #"{"kind":"Car","doors":3}"#)
    #expect(car == .car(.car(.init(doors: 3, kind: "Car"))))
    let node = try read(PolymorphicBase.Node.self, #"{"node":"Branch","nodes":[{"node":"Leaf"}]}"#)
    #expect(node == .branch(.init(node: "Branch", nodes: [.leaf(.init(node: "Leaf"))])))
  }

  // MARK: Beside properties

  @Test(arguments: [
    ModelCase<BesideProperties.Payment>(#"{"iban":"a","id":"b","value":1}"#),
    ModelCase(#"{"id":"b","number":"c"}"#),
    // What no variant describes is kept with the rest of the object.
    ModelCase(#"{"id":"b","other":[1]}"#),
    ModelCase(
      #"{"number":1}"#,
      problems: [
        "id: expected a string, found nothing", "number: expected a string, found an integer",
      ]),
  ])
  func besideProperties(given: ModelCase<BesideProperties.Payment>) throws { try given.check() }

  @Test(arguments: [
    ModelCase<BesideProperties.Labelled>(
      #"{"color":"red","id":"a","kind":"Pages","pages":3,"size":"big"}"#),
    ModelCase(#"{"id":"a","kind":"Minutes","minutes":3}"#),
    ModelCase(#"{"id":"a","kind":"Reels","more":"b"}"#),
    ModelCase(
      #"{"color":1,"id":"a","kind":"Pages","pages":3}"#,
      problems: ["color: expected a string, found an integer"]),
  ])
  func keptBesideBoth(given: ModelCase<BesideProperties.Labelled>) throws { try given.check() }

  @Test func whatAVariantHasIsNotKeptTwice() throws {
    let json = #"{"color":"red","id":"a","kind":"Pages","pages":3}"#
    let labelled = try read(BesideProperties.Labelled.self, json)
    #expect(labelled.additionalProperties == ["color": "red"])
    #expect(labelled.value == .pages(.init(pages: 3)))
  }

  @Test func aTagBesideTheUnion() throws {
    let outer = BesideProperties.Outer(
      method: "card", value: .card(BesideProperties.Card(number: "1")), note: "n")
    #expect(try text(outer) == #"{"method":"card","note":"n","number":"1"}"#)
    #expect(try read(BesideProperties.Outer.self, text(outer)) == outer)
    let json = #"{"at":"2024-01-15T10:00:00Z","currency":"EUR","method":"cash"}"#
    try ModelCase<BesideProperties.Outer>(json).check()
  }

  @Test func unionsWithinMerges() throws {
    try ModelCase<UnionWithin.Film>(#"{"name":"a","seconds":5,"year":1999}"#).check()
    try ModelCase<UnionWithin.Inline>(#"{"color":"red","name":"a","reels":3}"#).check()
    let film = try read(UnionWithin.Film.self, #"{"name":"a","reels":3}"#)
    #expect(film.length == .long(.init(reels: 3)))
  }

  // MARK: Circles

  @Test(arguments: [
    ModelCase<Circular.Condition>(#"{"all":[{"not":{"value":"a"}},{"value":"b"},{"or":1}]}"#)
  ])
  func conditions(given: ModelCase<Circular.Condition>) throws { try given.check() }

  /// Trying two variants at each of 60 levels would take forever.
  @Test(.timeLimit(.minutes(10))) func deepTrialsEnd() throws {
    let depth = 60
    let json =
      String(repeating: #"{"next":"#, count: depth) + "{}" + String(repeating: "}", count: depth)
    let side = try read(Circular.Side.self, json)
    #expect(try text(side) == json)
    let short = try read(Circular.Side.self, #"{"next":{"b":1},"a":2}"#)
    #expect(short == .left(.init(next: .right(.init(b: 1)), a: 2)))
  }
}

/// A value of the tag that selects two variants.
@Suite struct SharedTagTests {
  private func read(_ json: String) throws -> SharedTag.Input {
    // Whichever is chosen, nothing of the value is lost.
    try ModelCase<SharedTag.Input>(json).check()
    return try JSONCoding.decode(SharedTag.Input.self, from: Data(json.utf8))
  }

  @Test func theOneThatFitsBest() throws {
    let text = try read(#"{"content":"a","role":"user","type":"message"}"#)
    #expect(text == .easyMessage(.init(role: .user, content: .string("a"), type: .message)))
    let done = try read(
      #"{"content":[{"text":"a"}],"role":"user","status":"done","type":"message"}"#)
    guard case .item(.message(let message)) = done else {
      Issue.record("\(done) has a status, which only a message of an item has")
      return
    }
    #expect(message.status == .done)
    let call = try read(#"{"name":"a","type":"call"}"#)
    guard case .item(.call(let named)) = call else {
      Issue.record("\(call) is a call")
      return
    }
    #expect(named.name == "a")
  }

  @Test func ofEqualsTheFirst() throws {
    let message = try read(#"{"content":[{"text":"a"}],"role":"user","type":"message"}"#)
    guard case .easyMessage = message else {
      Issue.record("\(message) is the second of two that fit alike")
      return
    }
    // A role that one of them does not know.
    let other = try read(#"{"content":[{"text":"a"}],"role":"assistant","type":"message"}"#)
    guard case .easyMessage(let easy) = other else {
      Issue.record("\(other) has a role that only the easy one names")
      return
    }
    #expect(easy.role == .assistant)
  }
}
