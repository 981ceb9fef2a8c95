import YAMLTree

extension Lowering {
  /// The parameters that the manifest assigns to the client; reports those that no operation has.
  mutating func clientParameters(
    _ names: [MemberName], of endpoints: [IR.Endpoint]
  ) -> [IR.ClientParameter] {
    let used = Set(
      endpoints.flatMap(\.parameters).filter { $0.client != nil }
        .map { $0.key.value.lowercasedASCII() })
    return zip(options.clientParameters, names).compactMap { parameter, name in
      guard used.contains(parameter.value.lowercasedASCII()) else {
        diagnostics.report(
          .parameter, "no operation has a query or header parameter '\(parameter.value)'",
          at: parameter.location, help: "use the name in the document, or remove it")
        return nil
      }
      return IR.ClientParameter(name: name, key: StringLiteral(parameter.value))
    }
  }
}
