// swift-format-ignore-file: UseSynthesizedInitializer

import APIRuntime
import Foundation

extension Pets {
  struct Pet: Model {
    var id: String?
    var kind: Kind
    var name: String?
    var count: Int
    var born: Date?
    var tags: [String?]
    var owner: Owner?
    var siblings: [Owner]?
    @Indirect var parent: Pet?
    var additionalProperties: [String: JSONValue]

    init(
      count: Int, name: String?, tags: [String?] = [], id: String? = nil, kind: Kind = .cat,
      born: Date? = nil, owner: Owner? = nil, siblings: [Owner]? = nil, parent: Pet? = nil,
      additionalProperties: [String: JSONValue] = [:]
    ) {
      self.id = id
      self.kind = kind
      self.name = name
      self.count = count
      self.born = born
      self.tags = tags
      self.owner = owner
      self.siblings = siblings
      self.parent = parent
      self.additionalProperties = additionalProperties
    }

    init(from reader: Reader) throws {
      guard let count: Int = reader.required("count"),
        let tags: [String?] = reader.required("tags")
      else { throw reader.failure() }
      self.count = count
      self.tags = tags
      id = reader.optional("id")
      kind = reader.optional("kind", default: .cat)
      name = reader.optional("name")
      born = reader.optional("born")
      owner = reader.optional("owner")
      siblings = reader.optional("siblings")
      parent = reader.optional("parent")
      additionalProperties = reader.additionalProperties(besides: [
        "count", "tags", "id", "kind", "name", "born", "owner", "siblings", "parent",
      ])
    }

    static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
      sink.required("count", a.count, b.count)
      sink.required("tags", a.tags, b.tags)
      sink.nullable("name", a.name, b.name)
      sink.optional("id", a.id, b.id)
      sink.required("kind", a.kind, b.kind)
      sink.optional("born", a.born, b.born)
      sink.optional("owner", a.owner, b.owner)
      sink.optional("siblings", a.siblings, b.siblings)
      sink.optional("parent", a.parent, b.parent)
      sink.additionalProperties(a.additionalProperties, b.additionalProperties)
    }

    enum Kind: OpenEnum {
      case cat
      case dog
      case unknown(String)
      static let allCases: [Self] = [.cat, .dog]
      var rawValue: String {
        switch self {
        case .cat: "cat"
        case .dog: "dog"
        case .unknown(let value): value
        }
      }
    }
  }

  struct Owner: Model {
    var age: Int
    var legs: Legs?

    init(age: Int, legs: Legs? = nil) {
      self.age = age
      self.legs = legs
    }

    init(from reader: Reader) throws {
      guard let age: Int = reader.required("age") else { throw reader.failure() }
      self.age = age
      legs = reader.optional("legs")
    }

    static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
      sink.required("age", a.age, b.age)
      sink.optional("legs", a.legs, b.legs)
    }

    enum Legs: OpenEnum {
      case two
      case four
      case unknown(Int)
      static let allCases: [Self] = [.two, .four]
      var rawValue: Int {
        switch self {
        case .two: 2
        case .four: 4
        case .unknown(let value): value
        }
      }
    }
  }

  struct Error: Model {
    var error: Detail?

    init(error: Detail? = nil) {
      self.error = error
    }

    init(from reader: Reader) throws {
      error = reader.optional("error")
    }

    static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
      sink.optional("error", a.error, b.error)
    }

    struct Detail: Model {
      var message: String

      init(message: String) {
        self.message = message
      }

      init(from reader: Reader) throws {
        guard let message: String = reader.required("message") else { throw reader.failure() }
        self.message = message
      }

      static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
        sink.required("message", a.message, b.message)
      }
    }
  }

  /// Every type that a property can have.
  struct Everything: Model {
    var date: Date?
    var dates: [Date]?
    var datesByName: [String: Date]?
    var day: CalendarDate?
    var url: URL?
    var uuid: UUID?
    var data: Data?
    var int32: Int32?
    var int64: Int64?
    var float: Float?
    var double: Double?
    var decimal: Decimal?
    var ids: [UUID]?
    var any: JSONValue?

    init(from reader: Reader) throws {
      date = reader.optional("date")
      dates = reader.optional("dates")
      datesByName = reader.optional("datesByName")
      day = reader.optional("day")
      url = reader.optional("url")
      uuid = reader.optional("uuid")
      data = reader.optional("data")
      int32 = reader.optional("int32")
      int64 = reader.optional("int64")
      float = reader.optional("float")
      double = reader.optional("double")
      decimal = reader.optional("decimal")
      ids = reader.optional("ids")
      any = reader.optional("any")
    }

    static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
      sink.optional("date", a.date, b.date)
      sink.optional("dates", a.dates, b.dates)
      sink.optional("datesByName", a.datesByName, b.datesByName)
      sink.optional("day", a.day, b.day)
      sink.optional("url", a.url, b.url)
      sink.optional("uuid", a.uuid, b.uuid)
      sink.optional("data", a.data, b.data)
      sink.optional("int32", a.int32, b.int32)
      sink.optional("int64", a.int64, b.int64)
      sink.optional("float", a.float, b.float)
      sink.optional("double", a.double, b.double)
      sink.optional("decimal", a.decimal, b.decimal)
      sink.optional("ids", a.ids, b.ids)
      sink.optional("any", a.any, b.any)
    }
  }
}
