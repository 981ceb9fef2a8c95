import YAMLTree

/// Decides in which scope each type is declared that has no name in the document.
///
/// A schema has one type, in the scope in which it stands: that of a property is nested in the type
/// of its object, even if other schemas have the property, too, because they extend the object.
struct Declarations {
  /// A type to be named.
  struct Claim {
    var schema: API.SchemaID
    /// What it is the type of, such as the name of a property.
    var wire: String
    /// Distinguishes it from another one of the same name, as in `FileProperty`.
    var kind: String
    /// Whether it is the type of the elements of a list or a map.
    var isElement: Bool
    /// The location for messages about it.
    var location: Location?
    var pointer: String
    /// Distinguishes it from all others.
    var place: String
    /// The file that it is in, if that is not the document.
    var qualifier: String?
  }

  typealias Child = MemberNamer.Child

  private let model: API.Model
  private(set) var members: MemberNamer
  private(set) var claims: [Names.Owner: [Claim]] = [:]
  /// Scopes in which types are declared, outer ones first.
  private(set) var scopes: [Names.Owner] = []
  private var isClaimed: [Bool]
  /// Types that are used outside of the scope in which they stand.
  private var elsewhere: [(claim: Claim, owner: Names.Owner)] = []

  init(_ model: API.Model) {
    self.model = model
    members = MemberNamer(model)
    isClaimed = Array(repeating: false, count: model.forms.count)
    for named in model.named { isClaimed[named.schema.index] = true }
  }

  /// Finds the scope of each type, and names the members of types on the way.
  mutating func find() {
    for named in model.named {
      let home = model.forms[named.schema].home
      if model.forms[named.schema].kind.isDeclared {
        walk(named.schema, named.pointer)
      } else if let element = model.forms[named.schema].kind.element {
        let child = Child(schema: element, wire: named.name, kind: "", step: "")
        add(
          child, to: .namespace, home, named.pointer + step(into: named.schema),
          elementAt: named.location, place: named.place)
      } else if case .same(let other) = model.forms[named.schema].kind {
        // Usually it is declared where it stands.
        let child = Child(schema: other, wire: named.name, kind: "Schema", step: "")
        add(child, to: .namespace, API.Home(index: -1), named.pointer, place: named.place)
      }
    }
    for shared in model.shared {
      add(
        Child(schema: shared.schema, wire: shared.name, kind: shared.kind, step: ""),
        to: .namespace, model.forms[shared.schema].home, shared.pointer, place: shared.place,
        qualifier: shared.qualifier)
    }
    for (index, operation) in model.operations.enumerated() {
      for child in operation.children {
        add(child, to: .operation(index), operation.home, operation.pointer)
      }
    }
    // A type that is not used where it stands is declared where it is used, in an order that does
    // not depend on that of the document.
    while !elsewhere.isEmpty {
      let rest = elsewhere.sorted { $0.claim.pointer < $1.claim.pointer }
      elsewhere = []
      for (claim, owner) in rest where !isClaimed[claim.schema.index] { take(claim, owner) }
    }
  }

  /// Visits the members of a type that is declared.
  private mutating func walk(_ id: API.SchemaID, _ pointer: String) {
    let home = model.forms[id].home
    for child in members.name(id, at: pointer) { add(child, to: .schema(id), home, pointer) }
  }

  /// Declares the type of a part of a scope, if it needs one; later, if it stands elsewhere.
  private mutating func add(
    _ child: Child, to owner: Names.Owner, _ home: API.Home, _ pointer: String,
    elementAt start: Location? = nil, place: String? = nil, qualifier: String? = nil
  ) {
    var id = child.schema
    let place = place ?? pointer + child.suffix
    var pointer = pointer + child.step
    var location = start
    var isElement = start != nil
    var isElsewhere = false
    // `Cycles` leaves no cycle of lists, maps and other names.
    while !isClaimed[id.index] {
      if let element = model.forms[id].kind.element {
        pointer += step(into: id)
        if !isElement { location = model.forms[element].location }
        isElement = true
        id = element
      } else if case .same(let other) = model.forms[id].kind {
        isElsewhere = true
        id = other
      } else {
        break
      }
    }
    let form = model.forms[id]
    guard form.kind.isDeclared, !isClaimed[id.index] else { return }
    let claim = Claim(
      schema: id, wire: child.wire, kind: child.kind, isElement: isElement,
      location: isElement ? location : form.kind.location(of: form), pointer: pointer,
      place: place, qualifier: qualifier)
    if form.home == home && !isElsewhere {
      take(claim, owner)
    } else {
      elsewhere.append((claim, owner))
    }
  }

  private mutating func take(_ claim: Claim, _ owner: Names.Owner) {
    isClaimed[claim.schema.index] = true
    if claims[owner] == nil { scopes.append(owner) }
    claims[owner, default: []].append(claim)
    walk(claim.schema, claim.pointer)
  }

  private func step(into id: API.SchemaID) -> String {
    if case .map = model.forms[id].kind { return "/additionalProperties" }
    return "/items"
  }
}

extension API.Kind {
  /// The location for messages about a type; unions have none.
  fileprivate func location(of form: API.Form) -> Location? {
    switch self {
    case .object, .tuple: form.location
    case .values(let values): values.values.first?.location
    case .union, .list, .map, .scalar, .anything, .same: nil
    }
  }
}

extension API.Operation {
  /// The schemas of its parameters, body and responses, which may need types.
  fileprivate var children: [Declarations.Child] {
    var children = parameters.map {
      Declarations.Child(
        schema: $0.schema, wire: $0.wire, kind: "Parameter", step: "/parameters",
        suffix: $0.place == .path ? "" : " in \($0.place)")
    }
    if let body {
      children.append(
        Declarations.Child(
          schema: body.schema, wire: "body", kind: "Content", step: "/requestBody"))
    }
    let isAloneSuccess = responses.count { $0.isSuccess } == 1
    for response in responses {
      guard case .json(let schema) = response.body else { continue }
      children.append(
        Declarations.Child(
          schema: schema,
          wire: isAloneSuccess && response.isSuccess
            ? "output" : StatusName.caseName(response.match),
          kind: "Body", step: "/responses/" + response.status))
    }
    return children
  }
}
