import Foundation

/// Makes external text suitable for one line of an error: without control characters, of limited
/// length, and without the queries of URLs, which may contain signatures.
func plain(_ text: String, upTo limit: Int = 300) -> String {
  var line = ""
  for scalar in text.unicodeScalars.prefix(limit) {
    let isPlain =
      scalar.value >= 0x20 && scalar.properties.generalCategory != .control
      && scalar.properties.generalCategory != .format
      && scalar.properties.generalCategory != .lineSeparator
      && scalar.properties.generalCategory != .paragraphSeparator
    line.unicodeScalars.append(isPlain ? scalar : " ")
  }
  if text.unicodeScalars.count > limit { line += "…" }
  return line.replacing(/(?i)(https?:\/\/[^\s?#"']*)[?#][^\s"']*/) { "\($0.output.1)?…" }
}
