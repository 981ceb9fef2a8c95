extension Builtin {
  /// The kinds of JSON that it is read from.
  var jsonKinds: API.JSONKinds {
    switch self {
    case .string, .date, .data, .url, .apiURL, .uuid, .calendarDate, .decimalText: .string
    case .bool: .boolean
    case .int, .int32, .int64, .uint64: .integer
    case .float, .double, .decimal, .unixTime: .number
    case .json: .all
    }
  }
}
