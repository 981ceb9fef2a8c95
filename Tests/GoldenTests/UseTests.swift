import APIRuntime
import Foundation
import Golden
import Testing

/// How a schema is used: in requests, in responses, in changes.
@Suite struct UseTests {
  @Test func whatAServerSetsIsNotNeededToBuildARequest() throws {
    let user = ReadOnly.User(name: "a", password: "b")
    #expect(String(decoding: try user.json(), as: UTF8.self) == #"{"name":"a","password":"b"}"#)
    let login = ReadOnly.Login(name: "a", password: "b")
    #expect(login.token == nil)
  }

  @Test(arguments: [
    ModelCase<ReadOnly.User>(#"{"id":"1","name":"a","seen":"2024-02-29T10:00:00Z"}"#),
    ModelCase(#"{"name":"a"}"#),
  ])
  func whatAClientSetsIsNotExpected(given: ModelCase<ReadOnly.User>) throws { try given.check() }

  @Test func whatIsOnlyReceivedStaysRequired() throws {
    try ModelCase<ReadOnly.Profile>(
      #"{"secret":"a"}"#, problems: ["id: expected a string, found nothing"]
    ).check()
    try ModelCase<ReadOnly.Profile>(#"{"id":"a"}"#).check()
  }

  @Test func whatNoOperationUsesMayGoEitherWay() throws {
    try ModelCase<ReadOnly.Notice>(#"{"id":"1","text":"a"}"#).check()
    let notice = ReadOnly.Notice(text: "a", secret: "b")
    #expect(String(decoding: try notice.json(), as: UTF8.self) == #"{"secret":"b","text":"a"}"#)
  }

  @Test(arguments: [
    ModelCase<Changes.ChangeFilm.Body>(#"{"revision":1}"#),
    ModelCase(#"{"revision":1,"title":null}"#),
    ModelCase(#"{"cast":{"lead":null},"revision":1,"title":"a","year":2000}"#),
    ModelCase(
      #"{"revision":1,"title":2}"#, problems: ["title: expected a string, found an integer"]),
  ])
  func changes(given: ModelCase<Changes.ChangeFilm.Body>) throws { try given.check() }

  @Test func threeStates() throws {
    let body = Changes.MergeFilm.Body(title: .null)
    #expect(String(decoding: try body.json(), as: UTF8.self) == #"{"title":null}"#)
    #expect(body != Changes.MergeFilm.Body())
    #expect(Set([body, Changes.MergeFilm.Body(title: .value("a")), .init()]).count == 3)
    #expect(Changes.MergeFilm.Body(title: .value("a")).title.wrapped == "a")
  }
}
