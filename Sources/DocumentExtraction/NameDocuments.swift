import YAMLTree

/// An OpenAPI document found on a page, without a name yet.
struct FoundDocument: Sendable {
  var root: Node
  var fileExtension: ExtractedDocument.FileExtension
  var bytes: [UInt8]
  /// The location of its opening fence.
  var location: Location
}

/// Gives each document of a page a unique name, in the same order.
///
/// A document gets the given name, otherwise that of its service, otherwise that of the page.
/// Documents that would share a name get a distinguishing suffix, but never a number: with numbers,
/// a block added above would rename all others. A document that occurs twice on the page counts
/// once. One without a unique name is skipped and reported.
func nameDocuments(
  _ found: [FoundDocument], name givenName: String?, pageName: String,
  manifestName: String, into problems: inout [ExtractProblem]
) -> [ExtractedDocument] {
  var seen: Set<[UInt8]> = []
  var groups: [String: [FoundDocument]] = [:]
  for document in found where seen.insert(document.bytes).inserted {
    let fromDocument = givenName == nil ? serviceName(of: document.root) : nil
    let other = givenName ?? baseName(ofPage: pageName)
    guard let name = fromDocument ?? safeDocumentName(other) else {
      problems.append(.unnameable(other, at: document.location))
      continue
    }
    groups[name, default: []].append(document)
  }
  let named = groups.flatMap { name, group in
    zip(distinctNames(of: group, named: name), group).map { (name: $0, document: $1) }
  }
  var owners: [String: Location] = [:]
  var result: [ExtractedDocument] = []
  for (name, document) in named.sorted(by: { $0.document.location < $1.document.location }) {
    if let owner = owners[name] {
      problems.append(.sameName(name, at: document.location, as: owner))
      continue
    }
    owners[name] = document.location
    let extracted = ExtractedDocument(
      name: name, fileExtension: document.fileExtension, bytes: document.bytes,
      line: Int(document.location.line))
    if extracted.fileName == manifestName {
      problems.append(.manifestName(manifestName, at: document.location))
    } else {
      result.append(extracted)
    }
  }
  return result
}

/// Gives documents that share a name the first of these suffixes that all of them have and that is
/// unique: their only operation, their title, title and version. Without one, returns the shared
/// name.
private func distinctNames(of documents: [FoundDocument], named name: String) -> [String] {
  guard documents.count > 1 else { return documents.map { _ in name } }
  let distinctions: [(Node) -> String?] = [onlyOperation, title, titleAndVersion]
  for distinction in distinctions {
    let parts = documents.compactMap { distinction($0.root).flatMap(safeDocumentName) }
    if parts.count == documents.count, Set(parts).count == parts.count {
      return parts.map { name + "-" + $0 }
    }
  }
  return documents.map { _ in name }
}

/// Returns method and path of a document's operation if it has exactly one.
private func onlyOperation(of root: Node) -> String? {
  let methods: Set = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
  ]
  let operations = (root["paths"]?.mapping?.entries ?? []).flatMap { path in
    (path.value.mapping?.entries ?? [])
      .filter { methods.contains($0.key) }
      .map { $0.key + " " + path.key }
  }
  return operations.count == 1 ? operations.first : nil
}

private func title(of root: Node) -> String? {
  root["info"]?["title"]?.scalar?.text
}

private func titleAndVersion(of root: Node) -> String? {
  guard let title = title(of: root), let version = root["info"]?["version"]?.scalar?.text
  else { return nil }
  return title + " " + version
}

/// Returns the last component of a page's path without its extension.
private func baseName(ofPage pageName: String) -> String {
  let file = pageName.split { $0 == "/" || $0 == "\\" }.last ?? ""
  guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return String(file) }
  return String(file[..<dot])
}
