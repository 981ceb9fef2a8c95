import Foundation
import Golden
import Testing

@testable import APIRuntime

/// Documents of every version of the specification result in the same kind of Swift.
@Suite struct VersionTests {
  @Test func requestsOfSwagger() throws {
    let list = try SentRequest(Swagger.ListPets(tag: ["a", "b"], limit: 5, kind: .cat))
    #expect(list.path == "/base/pets?tag=a&tag=b&limit=5&kind=cat")
    let add = try SentRequest(Swagger.AddPet(body: Swagger.Pet(name: "Tom")))
    #expect(add.method == "POST")
    #expect(add.body == #"{"name":"Tom"}"#)
  }

  @Test func serverOfSwagger() {
    #expect("\(Swagger.server)".contains("https://pets.example.com/v2"))
  }

  @Test func sharedPartsOfSwagger() throws {
    let note = SwaggerShared.Note(text: "a")
    let put = try SentRequest(SwaggerShared.SetNote(id: 7, body: note))
    #expect(put.path == "/base/notes/7")
    #expect(put.body == #"{"text":"a"}"#)
  }

  @Test func discriminatorOfSwagger() throws {
    let pet = try JSONCoding.decode(
      SwaggerPolymorphism.Pet.self, from: Data(#"{"kind":"Cat","lives":9}"#.utf8))
    #expect(pet == .cat(.init(kind: "Cat", lives: 9)))
    try ModelCase<SwaggerPolymorphism.Shape>(#"{"form":"round","radius":1}"#).check()
    let line = try JSONCoding.decode(
      SwaggerPolymorphism.Shape.self, from: Data(#"{"form":"long"}"#.utf8))
    #expect(line == .line(.init(form: "long")))
  }

  @Test func methodsOfTheirOwn() throws {
    #expect(try SentRequest(Newest.CopyFilms()).method == "COPY")
    let find = try SentRequest(Newest.FindFilms(body: Newest.FindFilms.Body(title: "a")))
    #expect(find.method == "QUERY")
    #expect(find.body == #"{"title":"a"}"#)
  }
}
