/// The types of the standard library, Foundation and the runtime used for values.
enum Builtin: String, Sendable, Hashable, CaseIterable {
  case string = "String"
  case bool = "Bool"
  case int = "Int"
  case int32 = "Int32"
  case int64 = "Int64"
  case uint64 = "UInt64"
  case float = "Float"
  case double = "Double"
  case decimal = "Decimal"
  case date = "Date"
  case data = "Data"
  case url = "URL"
  case uuid = "UUID"
  /// An address whose text is kept; `url` is Foundation's, which normalizes some.
  case apiURL = "APIURL"
  case calendarDate = "CalendarDate"
  case json = "JSONValue"
  /// In a property, these two are `Date` and `Decimal`.
  case unixTime = "UnixTime"
  case decimalText = "DecimalText"
}

extension Builtin {
  enum Module { case standardLibrary, foundation, runtime }

  var module: Module {
    switch self {
    case .string, .bool, .int, .int32, .int64, .uint64, .float, .double: .standardLibrary
    case .decimal, .date, .data, .url, .uuid: .foundation
    case .apiURL, .calendarDate, .json, .unixTime, .decimalText: .runtime
    }
  }
}
