import APIRuntime
import Foundation
import Golden
import Testing

/// Missing values, nulls and defaults.
@Suite struct PresenceTests {
  @Test(arguments: [
    ModelCase<AllOptional.Pet>("{}"),
    ModelCase(#"{"age":3,"id":"a","name":"Ada","tags":["x"]}"#),
    ModelCase(#"{"id":null,"unknown":1}"#, written: "{}"),
    ModelCase(#"{"tags":[]}"#),
  ])
  func nothingIsRequired(given: ModelCase<AllOptional.Pet>) throws {
    try given.check()
  }

  @Test(arguments: [
    ModelCase<RequiredUndefined.Film>(#"{"id":"a"}"#),
    ModelCase(#"{"download":{"url":"b"},"id":"a","total_cost":5}"#),
    ModelCase(#"{"download":null,"id":"a"}"#, written: #"{"id":"a"}"#),
    ModelCase("{}", problems: ["id: expected a string, found nothing"]),
  ])
  func requiredButNotDefined(given: ModelCase<RequiredUndefined.Film>) throws {
    try given.check()
  }

  private static let plain =
    #""needed":"a","needed_default":3,"needed_object":null,"needed_or_null":null"#

  @Test(arguments: [
    ModelCase<Presence.Film>("{\(plain),\"with_default\":\"silent\"}"),
    // A missing key is read as null, and a missing default as the default.
    ModelCase(#"{"needed":"a"}"#, written: "{\(plain),\"with_default\":\"silent\"}"),
    ModelCase(
      #"{"needed":"a","needed_default":null,"with_default":null}"#,
      written: "{\(plain),\"with_default\":\"silent\"}"),
    ModelCase(
      #"{"needed":"a","optional":null,"optional_or_null":null}"#,
      written: "{\(plain),\"with_default\":\"silent\"}"),
    ModelCase(
      #"{"needed":"a","needed_default":4,"needed_object":{"code":"c"},"needed_or_null":"b","#
        + #""optional":"d","optional_or_null":"e","with_default":"f"}"#),
    ModelCase("{}", problems: ["needed: expected a string, found nothing"]),
    ModelCase(
      #"{"needed":null,"needed_object":{}}"#,
      problems: [
        "needed: expected a string, found null",
        "needed_object.code: expected a string, found nothing",
      ]),
    ModelCase(
      #"{"needed":"a","needed_object":{},"with_default":1}"#,
      problems: [
        "needed_object.code: expected a string, found nothing",
        "with_default: expected a string, found an integer",
      ]),
  ])
  func everyPresence(given: ModelCase<Presence.Film>) throws {
    try given.check()
  }

  @Test func defaultsAreThoseOfTheInitialiser() throws {
    let order = Defaults.Order()
    #expect(order.page.rawValue == "https://orders.example.com/a b%2F")
    #expect(order == (try Defaults.Order(json: Data("{}".utf8))))
    #expect(order.count == 1 && order.below == -5 && order.price == 2.5 && order.whole == 4)
    #expect(order.note == "a \"note\"\n\\(1 + 1)")
    #expect(order.size == .large && order.color == .darkBlue && order.floor == .minus1)
    #expect(order.items.isEmpty && !order.isGift && order.comment == nil)
    #expect(WrongDefaults.Order() == (try WrongDefaults.Order(json: Data("{}".utf8))))
    #expect(WrongDefaults.Order().count == nil)
  }

  @Test(arguments: [
    ModelCase<NullableInNewer.Film>(
      #"{"poster":null,"score":null,"subtitle":null,"title":"a"}"#),
    ModelCase(
      #"{"title":"a"}"#, written: #"{"poster":null,"score":null,"subtitle":null,"title":"a"}"#),
    ModelCase(
      #"{"poster":"https://a.example/b?c=d","rating":"good","score":1.5,"#
        + #""subtitle":"b","title":"a"}"#
    ),
  ])
  func nullInNewerDocuments(given: ModelCase<NullableInNewer.Film>) throws {
    try given.check()
  }

  @Test(arguments: [
    ModelCase<SingleValueEnum.Film>(
      #"{"kind":"film","object":"film.object","version":"v2"}"#,
      written: #"{"kind":"film","object":"film.object","revision":2,"version":"v2"}"#),
    ModelCase(
      #"{"kind":"other"}"#,
      written: #"{"kind":"other","object":"film.object","revision":2,"version":"v2"}"#),
    ModelCase(#"{"kind":"film","object":"x","revision":3,"version":"v9"}"#),
  ])
  func oneValue(given: ModelCase<SingleValueEnum.Film>) throws {
    try given.check()
  }
}
