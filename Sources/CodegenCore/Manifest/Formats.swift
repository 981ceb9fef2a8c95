extension DocumentOptions {
  /// The type of a `format`, from the manifest, otherwise from the format registry
  /// (https://spec.openapis.org/registry/format/). An unknown format changes nothing.
  func builtin(forFormat format: String?, else type: Builtin) -> Builtin {
    guard let format else { return type }
    if let chosen = formats[format] { return chosen }
    switch type {
    case .string: return Formats.strings[format] ?? type
    case .int, .double: return Formats.numbers[format] ?? type
    case .bool, .int32, .int64, .uint64, .float, .decimal, .date, .data, .url, .uuid,
      .apiURL, .calendarDate, .json, .unixTime, .decimalText:
      return type
    }
  }
}

private enum Formats {
  static let strings: [String: Builtin] = [
    "date-time": .date, "date": .calendarDate, "uuid": .uuid, "uri": .apiURL,
    "url": .apiURL,
    "byte": .data, "binary": .data, "decimal": .decimalText,
  ]

  static let numbers: [String: Builtin] = [
    "int32": .int32, "int64": .int64, "uint64": .uint64, "float": .float, "double": .double,
    "decimal": .decimal, "unixtime": .unixTime,
  ]
}
