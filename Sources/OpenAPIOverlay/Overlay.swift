import YAMLTree

/// An OpenAPI Overlay: changes to a document, in the order in which they are made
/// (https://spec.openapis.org/overlay/v1.1.0.html).
public struct Overlay: Sendable {
  /// The versions that are read; the third number changes nothing.
  public enum Version: String, Sendable, CaseIterable {
    case v10 = "1.0"
    case v11 = "1.1"
  }

  /// The document that an overlay was made for.
  public struct Extends: Sendable, Hashable {
    /// A reference as it was written. Nothing is read from a URL: see `isFile`.
    public var reference: String
    public var location: Location

    /// Whether it names a file and not something with a scheme or a host.
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
    /// A query with its place.
    struct Query: Sendable {
      let path: JSONPath
      let location: Location
    }

    /// What becomes of the nodes that an action matches.
    enum Change: Sendable {
      /// The action has a target and nothing else.
      case nothing
      case update(Node)
      case remove
      /// Merges what the query selects in the document.
      case copy(Query)
    }

    let target: Query
    let change: Change
  }
}
