import Foundation
import HTTPTypes

/// The keys in the query of a request. The address of a redirect comes from the server, so it
/// contains them only if the server repeated them.
struct QueryKeys: Sendable {
  private var keys: [(name: String, value: Secret)] = []

  /// Adds a key to a request, replacing query parameters of the same name.
  mutating func add(_ name: String, _ value: Secret, to request: inout HTTPRequest) {
    keys.append((name, value))
    var target = RequestTarget(request.path)
    target.items.removeAll { $0.name == name }
    target.items.append(QueryItem(name, value))
    request.path = target.text
  }

  /// Adds the keys to the target of a redirect within the same origin, and removes them from a
  /// target at another origin.
  ///
  /// - Parameters:
  ///   - source: the request that was redirected. A key that it no longer contains is not added
  ///     again.
  ///   - request: the redirected request.
  func follow(from source: HTTPRequest, to request: inout HTTPRequest, leavesOrigin: Bool) {
    guard !keys.isEmpty else { return }
    let sent = RequestTarget(source.path)
    var target = RequestTarget(request.path)
    for (name, value) in keys {
      let key = QueryItem(name, value)
      if leavesOrigin {
        target.items.removeAll { $0.name == key.name && $0.value == key.value }
      } else if sent.items.contains(where: { $0.name == key.name && $0.value == key.value })
        && !target.items.contains(where: { $0.name == key.name })
      {
        target.items.append(key)
      }
    }
    request.path = target.text
  }
}

extension QueryKeys: CustomStringConvertible, CustomReflectable {
  var description: String { "\(keys.map(\.name))" }
  var customMirror: Mirror { Mirror(self, children: []) }
}

/// The path of a request and the parameters of its query. What is not changed keeps its spelling.
private struct RequestTarget {
  private let path: Substring
  var items: [QueryItem]

  init(_ text: String?) {
    let parts = (text ?? "/").split(
      separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = parts.first ?? "/"
    items =
      parts.dropFirst().first?.split(separator: "&", omittingEmptySubsequences: false)
      .map { QueryItem(String($0)) } ?? []
    if items.count == 1 && items[0].text.isEmpty { items = [] }
  }

  var text: String {
    items.isEmpty ? String(path) : path + "?" + items.map(\.text).joined(separator: "&")
  }
}

private struct QueryItem {
  let text: String
  let name: String
  let value: String

  init(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { part in
        let part = String(part.replacing("+", with: " "))
        return part.removingPercentEncoding ?? part
      }
    self.text = text
    name = parts.first ?? ""
    value = parts.count > 1 ? parts[1] : ""
  }

  init(_ name: String, _ value: Secret) {
    self.init(PercentEncoding.encode(name) + "=" + PercentEncoding.encode(value.reveal()))
  }
}
