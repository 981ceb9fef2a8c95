/// Names for schemas that are only identified by their location.
enum PointerName {
  /// The last part of a pointer that is a name: `…/Pet/$defs/Tag` → `Tag`. If the last part is not
  /// a name, the one before it is added: `…/Pet/allOf/0` → `Pet all of 0`, `…/Pet/items` →
  /// `Pet item`. `nil` for a whole document.
  static func of(_ tokens: [String]) -> String? {
    guard var index = tokens.indices.last else { return nil }
    var suffix: [String] = []
    while index > tokens.startIndex {
      let token = tokens[index]
      let owner = tokens[index - 1]
      if owner == "content" && index > 1 {
        index -= 2
      } else if let word = words[owner], Int(token) != nil, index > 1 {
        suffix = [word, token] + suffix
        index -= 2
      } else if owner == "responses", tokens[0] == "paths" {
        suffix = [token] + suffix
        index -= 2
      } else if tokens[0] == "paths", index == 2 {
        return ([token, owner] + suffix).joined(separator: " ")
      } else if let word = words[token], !maps.contains(owner) {
        suffix = [word] + suffix
        index -= 1
      } else {
        break
      }
    }
    return ([tokens[index]] + suffix).joined(separator: " ")
  }

  /// Parts of a pointer that are not names, with the words they add to a name.
  private static let words = [
    "items": "item", "additionalProperties": "value", "not": "not", "schema": "body",
    "contains": "item", "propertyNames": "name", "allOf": "all of", "anyOf": "any of",
    "oneOf": "one of", "prefixItems": "item",
    "requestBody": "request", "parameters": "parameter",
  ]

  /// Maps in which every key is a name.
  private static let maps: Set = [
    "properties", "patternProperties", "$defs", "definitions", "schemas", "dependentSchemas",
    "components", "requestBodies",
  ]
}
