import Foundation
import Golden
import Testing

@testable import APIRuntime

@Suite struct RequestTests {
  @Test func parametersOfThePath() throws {
    let request = try SentRequest(InPath.GetFilm(petID: "a/b?c#d e", number: -5))
    #expect(request.path == "/base/pets/a%2Fb%3Fc%23d%20e/films/-5.json")
    #expect(request.method == "GET")
    #expect(request.body == nil)
    let id = try #require(UUID(uuidString: "00112233-4455-6677-8899-AABBCCDDEEFF"))
    let day = try JSONCoding.decode([CalendarDate].self, from: Data(#"["2024-02-29"]"#.utf8))[0]
    #expect(
      try SentRequest(InPath.GetDay(day: day, kind: .cat, flag: true, ratio: 2, id: id)).path
        == "/base/days/2024-02-29/cat/true/2/00112233-4455-6677-8899-aabbccddeeff")
    #expect(try SentRequest(InPath.CancelFilm(id: "1")).path == "/base/films/1:cancel")
    #expect(try SentRequest(Undeclared.GetFilm(id: "1")).path == "/base/films/1")
  }

  @Test(arguments: ["", ".", ".."])
  func valuesThatWouldNameAnotherPath(value: String) {
    #expect(throws: InvalidRequest.self) { try SentRequest(InPath.CancelFilm(id: value)) }
    #expect(throws: InvalidRequest.self) {
      try SentRequest(InPath.GetFilm(petID: value, number: 1))
    }
  }

  @Test(arguments: ["\r\nX: y", "%2e%2e", "a\u{2028}b", "é", "\\", "..;/", "a b"])
  func valuesStayInTheirSegment(value: String) throws {
    let path = try SentRequest(InPath.CancelFilm(id: value), server: "https://a.example").path
    let segment = path.dropFirst("/films/".count).dropLast(":cancel".count)
    #expect(path.split(separator: "/").count == 2)
    #expect(segment.removingPercentEncoding == value)
  }

  @Test func parametersOfTheQuery() throws {
    let minimal = try SentRequest(InQuery.ListPets(filterName: "a&b", kinds: []))
    #expect(minimal.path == "/base/pets?filter%5Bname%5D=a%26b")
    let all = try SentRequest(
      InQuery.ListPets(
        filterName: "x", kinds: [.cat, .unknown("cow")], limit: 20, tags: ["a", "b c"],
        since: Date(timeIntervalSince1970: 0), sort: .nameDash, names: ["n"], id: "", maybe: "m",
        url: "a b?c=%2F", after: .max, price: 1.5))
    #expect(
      all.path == "/base/pets?filter%5Bname%5D=x&kinds=cat&kinds=cow&limit=20&tags=a&tags=b%20c"
        + "&since=1970-01-01T00%3A00%3A00Z&sort=-name&names=n&id=&maybe=m"
        + "&url=a%20b%3Fc%3D%252F&after=18446744073709551615&price=1.5")
  }

  @Test func parametersOfTheHeader() throws {
    let request = try SentRequest(
      InHeader.ListPets(
        xLimit: 5, authorization: "Film token", xRequestSource: "tests",
        accept: "application/json;v=2", contentType: "text/plain"))
    #expect(request.headers["x-limit"] == "5")
    #expect(request.headers["x-request-source"] == "tests")
    // The operation's own headers, if nothing else sets them.
    #expect(request.headers["authorization"] == "Film token")
    #expect(request.headers["accept"] == "application/json;v=2")
    #expect(request.headers["content-type"] == "text/plain")
    let brief = try SentRequest(InHeader.ListPets(xLimit: 5, authorization: ""))
    #expect(brief.headers["accept"] == "*/*")
    #expect(brief.headers["content-type"] == nil)
    #expect(throws: InvalidRequest.self) {
      try SentRequest(
        InHeader.ListPets(
          xLimit: 5, authorization: "", xRequestSource: "a\r\nX-Injected: b"))
    }
  }

  @Test func equalNamesInSeveralPlaces() throws {
    let request = try SentRequest(
      SameName.PutPet(
        idInPath: "p", page: 1, requestBody: SameName.PutPet.Body(name: "n"), idInQuery: "q",
        bodyInQuery: "b", self_: "s"))
    #expect(request.path == "/base/pets/p?page=1&id=q&body=b&self=s")
    #expect(request.body == #"{"name":"n"}"#)
  }

  @Test func bodiesOfJSON() throws {
    let order = JSONBody.NewOrder(count: 2)
    let request = try SentRequest(JSONBody.CreateOrder(body: order))
    #expect(request.body == #"{"count":2}"#)
    #expect(request.headers["content-type"] == "application/json")
    #expect(try SentRequest(JSONBody.ChangeOrders(dryRun: true)).body == nil)
    #expect(try SentRequest(JSONBody.ChangeOrders(dryRun: true, body: .init())).body == "{}")
    #expect(
      try SentRequest(JSONBody.ReplaceOrders(body: [.init(id: "a")])).body == #"[{"id":"a"}]"#)
    #expect(try SentRequest(JSONBody.PostAnything(body: [1, nil])).body == "[1,null]")
  }

  @Test func operationsAreValues() {
    #expect(InPath.CancelFilm(id: "1") == InPath.CancelFilm(id: "1"))
    #expect(Set([InPath.CancelFilm(id: "1"), InPath.CancelFilm(id: "2")]).count == 2)
    #expect(InPath.CancelFilm.facts.id == "cancelFilm")
    #expect(Operations.VideoProjectsGetDetails.facts.id == "videoProjects.getDetails")
    #expect(Operations.GetUser.facts.path == "/users/{id}")
    #expect(Operations.GetUsersID.facts.path == "/users/id")
  }

  @Test func securityOfAnOperation() {
    let (token, key) = ("token", "key")
    #expect(RootAndOperation.Inherits.facts.security == [[token]])
    #expect(RootAndOperation.None.facts.security == [])
    #expect(RootAndOperation.Own.facts.security == [[key]])
    #expect(RootAndOperation.Optional.facts.security == [[], [key]])
    #expect(OnlyOperation.Own.facts.security == [[token]])
    #expect(OnlyOperation.None.facts.security == [])
    #expect(Alternatives.Either.facts.security == [[token], [key]])
    #expect(Alternatives.Both.facts.security == [[token, key]])
    #expect(Unsupported.Either.facts.security == [["kind"], [token]])
    #expect(Unsupported.Undefined.facts.security == [["nobody"]])
    #expect(EveryKind.Certificate.facts.security == [[]])
    #expect(EveryKind.CertificateAndKey.facts.security == [["header"]])
  }

  @Test func serversOfDocuments() throws {
    #expect(RootAndOperation.server == "https://films.example.com/api/v1")
    #expect(ServerVariables.server == "https://eu.example.com:8443/v2")
    #expect(
      try SentRequest(RootAndOperation.None(), server: Server(RootAndOperation.server)).path
        == "/api/v1/none")
  }
}
