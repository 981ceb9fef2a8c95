/// The names requested for an operation.
struct OperationRequests {
  let type: AssignNames.Request
  let method: AssignNames.Request

  init(_ names: API.OperationNames) {
    type = Self.type(names.candidates, names.hash)
    method = Self.method(names.candidates, names.hash)
  }

  private static func type(_ names: [String], _ hash: String) -> AssignNames.Request {
    let first = names.first ?? ""
    let type = SwiftIdentifier.upperCamel(first)
    let others = {
      let methods = Set(names.map { SwiftIdentifier.lowerCamel($0) })
      return names.map { SwiftIdentifier.upperCamel($0) }.filter { !methods.contains($0) }
        + [type + "Operation", type + "Operation_" + hash]
    }
    // Without letters that have case, the type would have the name of its method.
    if type == SwiftIdentifier.lowerCamel(first) { return AssignNames.Request(others()) }
    return AssignNames.Request(type) { others().filter { $0 != type } }
  }

  private static func method(_ names: [String], _ hash: String) -> AssignNames.Request {
    let method = SwiftIdentifier.lowerCamel(names.first ?? "")
    return AssignNames.Request(method) {
      names.dropFirst().map { SwiftIdentifier.lowerCamel($0) } + [method + "_" + hash]
    }
  }
}

extension Namer {
  /// The names that an operation declares.
  mutating func name(
    _ operation: API.Operation, _ type: TypeName, _ method: MemberName
  ) -> Names.Operation {
    let (members, collisions) = AssignNames.members(
      operation.parameters.map { parameter in
        let request = AssignNames.Request.member(parameter.wire, swiftName: parameter.swiftName)
        // The same name may be in the path and in the query.
        return AssignNames.Request(request.wanted) {
          [request.wanted + SwiftIdentifier.upperCamel("in \(parameter.place)")]
            + request.others()
        }
      } + [AssignNames.Request(["body", "requestBody", "body_"])],
      reserved: ReservedWords.parameters)
    findings.report(
      collisions,
      of: operation.parameters.map { Subject("the parameter", $0.wire, at: $0.location) }
        + [Subject("the body", at: operation.body?.location)], names: members.map(\.text))
    return Names.Operation(
      type: type, method: method, parameters: Array(members.dropLast()),
      body: members.last ?? AssignNames.fixed(member: "body"),
      responses: AssignNames.members(
        operation.responses.map { AssignNames.Request([StatusName.caseName($0.match)]) },
        reserved: ["response"]
      ).names)
  }
}
