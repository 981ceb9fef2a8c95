import APIRuntime
import Foundation
import Golden
import Testing

@Suite struct AnswerTests {
  private func answer<Operation: APIOperation>(
    _ operation: Operation.Type, _ status: Int, _ body: String = ""
  ) throws -> Operation.Output {
    try Operation.read(
      Response(
        status: .init(code: status), data: Data(body.utf8), operation: Operation.facts))
  }

  @Test func oneSuccessIsItsBody() throws {
    let film = try answer(InlineAnswers.GetFilm.self, 200, #"{"downloads":[{"url":"a"}]}"#)
    #expect(film.downloads?.first?.url == "a")
    #expect(try answer(InlineAnswers.GetFilms.self, 200, #"[{"id":"a"}]"#).map(\.id) == ["a"])
    #expect(try answer(SeveralSuccesses.ReplaceFilm.self, 201, #"{"id":"b"}"#).id == "b")
    try answer(NoContent.DeleteFilm.self, 204)
    #expect(try answer(MediaTypes.GetFilm.self, 200, #"{"id":"c"}"#).id == "c")
  }

  @Test func bytesAreAStream() async throws {
    let body = try answer(MediaTypes.GetFile.self, 200, "bytes")
    #expect(try await body.collect() == Data("bytes".utf8))
  }

  @Test func severalSuccessesAreCases() throws {
    guard case .ok(let film) = try answer(SeveralSuccesses.MakeFilm.self, 200, #"{"id":"a"}"#),
      case .accepted = try answer(SeveralSuccesses.MakeFilm.self, 202),
      case .nonAuthoritativeInformation(let data) = try answer(
        SeveralSuccesses.MakeFilm.self, 203, "text"),
      case .partialContent(let part) = try answer(
        SeveralSuccesses.MakeFilm.self, 206, #"{"part":1}"#)
    else {
      Issue.record("an answer is another case than its status says")
      return
    }
    #expect(film.id == "a" && data == Data("text".utf8) && part.part == 1)
  }

  @Test func documentedFailuresAreTyped() throws {
    do {
      _ = try answer(InlineAnswers.GetFilm.self, 404, #"{"message":"none"}"#)
      Issue.record("a failure was read as a success")
    } catch InlineAnswers.GetFilm.Failure.notFound(let body) {
      #expect(body.message == "none")
    }
    #expect(throws: NoContent.DeleteFilm.Failure.self) {
      try answer(NoContent.DeleteFilm.self, 403, "<html>")
    }
  }

  @Test func codesComeBeforeRangesAndRangesBeforeTheRest() throws {
    typealias List = RangesAndDefault.ListFilms
    func name(_ status: Int) -> String {
      do {
        return try answer(List.self, status, status < 300 ? #"["a"]"# : "{}").joined()
      } catch let failure as List.Failure {
        return switch failure {
        case .notFound: "notFound"
        case .clientError: "clientError"
        case .serverError: "serverError"
        case .default: "default"
        }
      } catch {
        return "\(error)"
      }
    }
    let want = [
      200: "a", 299: "a", 301: "default", 404: "notFound", 400: "clientError", 503: "serverError",
    ]
    for (status, want) in want { #expect(name(status) == want) }
  }

  /// `default` alone describes the failures, and the success, which is only 2xx.
  @Test func onlyDefault() throws {
    typealias Only = RangesAndDefault.OnlyDefault
    for status in [200, 201, 299] {
      #expect(try answer(Only.self, status, #"{"a":"b"}"#).a == "b")
    }
    for status in [301, 404, 500] {
      do {
        _ = try answer(Only.self, status, #"{"a":"b"}"#)
        Issue.record("\(status) is no success")
      } catch Only.Failure.default(let body) {
        #expect(body.a == "b" && body.response.code == status)
      }
    }
  }

  /// A response with another 2xx than the documented one is a success.
  @Test func everySuccessIsTheDocumentedOne() throws {
    for status in [201, 204, 206, 226] {
      try answer(NoContent.DeleteFilm.self, status, "<html>")
      #expect(try answer(RangesAndDefault.ListFilms.self, status, #"["a"]"#) == ["a"])
    }
    let empty = #expect(throws: DecodingFailure.self) {
      try answer(RangesAndDefault.ListFilms.self, 204)
    }
    #expect(empty?.cause == .emptyBody && empty?.status == .noContent)
    // An undocumented one has none of several outputs.
    let other = #expect(throws: UndocumentedAnswer.self) {
      try answer(SeveralSuccesses.MakeFilm.self, 226, "seen")
    }
    #expect(other?.text == "seen")
  }

  /// A failure is identified by its status, whatever its body is.
  @Test(arguments: ["", "<html>", "[]", #"{"message":5}"#, "{"])
  func failuresAreMatchedByTheirStatus(body: String) throws {
    do {
      _ = try answer(InlineAnswers.GetFilm.self, 404, body)
      Issue.record("a failure was read as a success")
    } catch InlineAnswers.GetFilm.Failure.notFound(let error) {
      #expect(error.message == nil)
      #expect((error.problem == nil) == (error.decoded != nil))
      #expect(error.response.text == body)
    }
  }

  @Test func whatIsNotDocumented() {
    #expect(throws: UndocumentedAnswer.self) { try answer(NoContent.DeleteFilm.self, 429, "slow") }
    #expect(throws: UndocumentedAnswer.self) { try answer(RangesAndDefault.NothingAtAll.self, 500) }
  }

  /// If no success is described, the caller gets the body as it arrives.
  @Test func undescribedSuccessIsAStream() async throws {
    let body = try answer(RangesAndDefault.NothingAtAll.self, 203, "anything")
    #expect(try await body.collect() == Data("anything".utf8))
  }

  @Test func bodiesThatAreNotWhatWasPromised() {
    do {
      _ = try answer(InlineAnswers.GetFilm.self, 200, #"{"downloads":[{}]}"#)
      Issue.record("a wrong body was read")
    } catch let failure as DecodingFailure {
      #expect(
        failure.problems.map(\.description) == [
          "downloads[0].url: expected a string, found nothing"
        ])
    } catch {
      Issue.record(error)
    }
  }
}
