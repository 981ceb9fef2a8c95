import Testing

/// What does not compile because of the name of a scheme.
@Suite struct SchemeNameTests {
  private static let document = """
    openapi: 3.1.0
    info: {title: Shop, version: '1'}
    servers: [{url: 'https://shop.example'}]
    security: [{user: [], secret: []}]
    paths:
      /orders: {get: {operationId: listOrders, responses: {'204': {description: None.}}}}
    components:
      securitySchemes:
        user: {type: apiKey, in: header, name: X-User}
        secret: {type: apiKey, in: header, name: X-Secret}
        unused: {type: http, scheme: bearer}
    """

  @Test(arguments: [
    (#".init(user: .key(id), secret: "s")"#, true), (".notRequired", true),
    (".custom { _ in }", true), (#".init(usr: .key(id), secret: "s")"#, false),
    (#".init(user: "a", user: "b")"#, false), (".init(user: id)", false),
    // Two schemes are keys, and none of the required ones is a token.
    (".apiKey(id)", false), (".bearer(id)", false), (#".init(unused: "t")"#, false),
  ])
  func credentials(given: String, compiles: Bool) throws {
    let workspace = try Workspace()
    try workspace.write(Self.document, to: "shop.yaml")
    let run = try workspace.run("generate", "shop.yaml", "--quiet", "--output", "out")
    #expect(run.status == 0)
    try workspace.write(
      """
      import APIRuntime

      func client(_ id: String, over transport: any Transport) -> Shop.Client {
        Shop.Client(credentials: \(given), transport: transport)
      }
      """, to: "out/Call.swift")
    #expect(try Compiler.errors(in: workspace["out"]).isEmpty == compiles)
  }
}
