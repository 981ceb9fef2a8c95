import SourceDiagnostics
import Testing
import YAMLTree

@testable import CodegenCore

/// Broken IR, which no document can cause, is reported as `inconsistent` and never printed.
struct VerifyTests {
  private let origin = IR.Origin(
    pointer: "/x", location: Location(file: FileID(0), line: 1, column: 1))

  private func messages(
    _ kinds: [(name: StaticString, kind: IR.Kind)] = [], endpoints: [IR.Endpoint] = []
  ) -> [String] {
    var table = IR.TypeTable()
    for (name, kind) in kinds {
      _ = table.add(
        IR.TypeDeclaration(
          name: AssignNames.fixed(type: name), owner: .namespace, documentation: .none,
          kind: kind, origin: origin))
    }
    var diagnostics = Diagnostics()
    verify(
      IR.Namespace(
        name: AssignNames.namespace("Test"), documentation: .none, source: .none, server: nil,
        types: table, endpoints: endpoints), into: &diagnostics)
    #expect(diagnostics.list.allSatisfy { $0.code == .document(.inconsistent) })
    return diagnostics.list.map(\.message)
  }

  private func structure(_ names: StaticString...) -> IR.Kind {
    .structure(
      IR.Structure(
        properties: names.map { name in
          IR.Property(
            name: AssignNames.fixed(member: name), key: .name(StringLiteral("\(name)")),
            type: .builtin(.string), presence: .optional, storage: .inline, documentation: .none)
        }))
  }

  @Test func whatIsWholeIsNotReported() {
    #expect(messages([("A", structure("a", "b")), ("B", structure("a"))]).isEmpty)
  }

  @Test func twoTypesOfOneName() {
    #expect(
      messages([("A", structure("a")), ("A", structure("b"))]) == ["two types are named 'A'"])
  }

  @Test func typeOfTheGeneratedCodesOwnName() {
    #expect(messages([("Client", structure("a"))]) == ["two types are named 'Client'"])
  }

  @Test func twoMembersOfOneName() {
    #expect(messages([("A", structure("a", "a"))]) == ["two members are named 'a'"])
  }

  @Test func typeWithoutKind() {
    #expect(messages([("A", .pending)]) == ["'/x' has no kind"])
  }

  private func endpoint(_ name: StaticString, parameters: StaticString...) -> IR.Endpoint {
    IR.Endpoint(
      name: AssignNames.fixed(type: name), methodName: AssignNames.fixed(member: "call"),
      operationID: StringLiteral("a"), method: StringLiteral("GET"), path: StringLiteral("/a"),
      accept: StringLiteral("*/*"), documentation: .none, isDeprecated: false, obstacle: nil,
      security: [],
      parameters: parameters.map { name in
        IR.Parameter(
          name: AssignNames.fixed(member: name), key: StringLiteral("\(name)"), place: .query,
          type: .builtin(.string), isRequired: false, documentation: .none)
      },
      body: nil, output: .nothing, failures: [], statuses: [], origin: origin)
  }

  @Test func twoParametersOfOneName() {
    #expect(messages(endpoints: [endpoint("Get", parameters: "a", "b")]).isEmpty)
    #expect(
      messages(endpoints: [endpoint("Get", parameters: "a", "a")])
        == ["two parameters are named 'a'"])
  }

  @Test func operationsOfOneName() {
    #expect(
      messages(endpoints: [endpoint("Get"), endpoint("Get")]) == ["two types are named 'Get'"])
    #expect(
      messages([("Get", structure("a"))], endpoints: [endpoint("Get")])
        == ["two types are named 'Get'"])
  }
}
