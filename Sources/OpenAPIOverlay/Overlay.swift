import YAMLTree

/// An OpenAPI Overlay: a list of changes to a document in the order of their application
/// (https://spec.openapis.org/overlay/v1.1.0.html).
public struct Overlay: Sendable {
  /// The supported versions; the patch version is ignored.
  public enum Version: String, Sendable, CaseIterable {
    case v10 = "1.0"
    case v11 = "1.1"
  }

  /// The document that an overlay was made for.
  public struct Extends: Sendable, Hashable {
    /// The reference as written. URLs are not fetched: see `isFile`.
    public var reference: String
    public var location: Location

    /// Whether the reference names a file rather than something with a scheme or a host.
    public var isFile: Bool {
      !reference.hasPrefix("//") && !reference.prefix { $0 != "/" }.contains(":")
    }
  }

  public var version: Version
  public var title: String
  public var extends: Extends?
  var actions: [Action]
}

extension Overlay {
  /// An Action Object (section 4.4.3).
  struct Action: Sendable {
    /// A query with its location.
    struct Query: Sendable {
      let path: JSONPath
      let location: Location
    }

    /// What happens to the nodes that an action matches.
    enum Change: Sendable {
      /// The action has only a target.
      case nothing
      case update(Node)
      case remove
      /// Merges the nodes that the query selects in the document.
      case copy(Query)
    }

    let target: Query
    let change: Change
  }
}
