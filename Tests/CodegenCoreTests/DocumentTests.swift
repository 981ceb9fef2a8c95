import SourceDiagnostics
import Testing
import YAMLTree

@testable import CodegenCore

/// How documents are decoded.
@Suite struct DocumentTests {
  private struct Decoded {
    var document: ResolvedDocument
    var dump: String
    var diagnostics: [Diagnostic]
  }

  /// - Parameter others: files next to the document.
  private static func decode(_ text: String, others: [String: String] = [:]) throws -> Decoded {
    var sources = SourceFiles()
    var diagnostics = Diagnostics()
    let loaded = try #require(
      loadDocument(
        DocumentInput(path: "a.yaml", bytes: Array(text.utf8)), sources: &sources,
        allowsUnmatchedActions: false, into: &diagnostics))
    var files = DocumentFiles(loaded, sources: sources) { path in
      others[path].map { .success(Array($0.utf8)) } ?? .failure(UnopenedFile("there is none"))
    }
    let document = try #require(decodeDocument(in: &files, into: &diagnostics))
    var text = ""
    dump(document, to: &text)
    return Decoded(document: document, dump: text, diagnostics: diagnostics.sorted())
  }

  // MARK: Nothing is dropped

  /// Every field that OpenAPI 3.2 defines, with a unique value.
  /// https://spec.openapis.org/oas/v3.2.0.html
  private static let everything = """
    openapi: 3.2.0
    $self: m-self
    jsonSchemaDialect: m-dialect
    info: {title: m-title, summary: m-summary, description: m-description, version: m-version,
      termsOfService: m-terms, contact: {name: m-contact}, license: {name: m-license}}
    externalDocs: {url: m-docs}
    servers: [{url: m-url, description: m-server, name: m-server-name,
      variables: {m-variable: {enum: [m-enum], default: m-default, description: m-variable-text}}}]
    tags: [{name: m-tag, summary: m-tag-summary, description: m-tag-text, parent: m-parent,
      kind: m-kind, externalDocs: {url: m-tag-docs}}]
    security: [{m-scheme: [m-scope]}]
    webhooks: {m-hook: {post: {operationId: m-hook-operation}}}
    paths:
      /m-path:
        summary: m-path-summary
        description: m-path-text
        servers: [{url: m-path-server}]
        parameters: [{name: m-path-parameter, in: query, schema: {type: string}}]
        additionalOperations: {COPY: {operationId: m-copy, responses: {}}}
        get:
          operationId: m-operation
          summary: m-operation-summary
          description: m-operation-text
          tags: [m-operation-tag]
          externalDocs: {url: m-operation-docs}
          servers: [{url: m-operation-server}]
          callbacks: {m-callback: {m-expression: {post: {operationId: m-callback-operation}}}}
          parameters:
          - {name: m-parameter, in: header, description: m-parameter-text, example: m-example,
            style: m-style, schema: {title: m-parameter-schema}, allowEmptyValue: false}
          - {name: m-other, in: querystring, examples: {a: {dataValue: m-data}},
            content: {m-parameter-type: {schema: {title: m-parameter-content}}}}
          requestBody:
            description: m-body
            content:
              m-body-type:
                schema: {title: m-body-schema}
                itemSchema: {title: m-item}
                example: m-body-example
                encoding: {m-field: {contentType: m-encoding, headers: {m-part: {}}}}
                itemEncoding: {contentType: m-item-encoding}
                prefixEncoding: [{contentType: m-prefix-encoding}]
          responses:
            default:
              description: m-response
              headers: {m-header: {schema: {title: m-header-schema}}}
              links: {m-link: {operationId: m-link-operation}}
              content: {m-response-type: {examples: {m-name: {value: m-response-example}}}}
    components:
      examples: {m-component-example: {value: 1}}
      headers: {m-component-header: {}}
      links: {m-component-link: {}}
      callbacks: {m-component-callback: {}}
      pathItems: {m-component-path: {}}
      mediaTypes: {m-component-media: {}}
      responses: {m-component-response: {description: a}}
      parameters: {m-component-parameter: {name: a, in: query}}
      requestBodies: {m-component-body: {content: {}}}
      securitySchemes:
        m-scheme: {type: m-type, description: m-scheme-text, name: m-key, in: m-in,
          scheme: m-http, bearerFormat: m-bearer, openIdConnectUrl: m-open-id,
          oauth2MetadataUrl: m-metadata, flows: {implicit: {scopes: {m-flow: a}}}}
      schemas:
        m-schema:
          $id: m-id
          $anchor: m-anchor
          $comment: m-comment
          $defs: {m-definition: {}}
          title: m-schema-title
          description: m-schema-text
          type: [object]
          format: m-format
          default: {a: m-schema-default}
          examples: [{a: m-schema-example}]
          xml: {name: m-xml}
          externalDocs: {description: m-schema-docs}
          required: [m-required]
          properties: {m-property: {const: m-constant, contentEncoding: m-content-encoding}}
          patternProperties: {m-pattern: {}}
          additionalProperties: {title: m-additional}
          propertyNames: {title: m-names}
          unevaluatedProperties: {title: m-unevaluated}
          dependentSchemas: {a: {title: m-dependent}}
          not: {title: m-not}
          if: {title: m-if}
          then: {title: m-then}
          else: {title: m-else}
          allOf: [{title: m-all}]
          anyOf: [{title: m-any, enum: [m-value]}, {contentMediaType: m-media}]
          oneOf: [{title: m-one, pattern: m-text-pattern}, {minimum: 1234567, maxItems: 7654321}]
          items: {title: m-items, contains: {title: m-contains}}
          prefixItems: [{title: m-place}]
          discriminator: {propertyName: m-discriminator, defaultMapping: m-default-mapping,
            mapping: {m-mapping: m-mapped}}

    """

  @Test func everyFieldIsStillThere() throws {
    let decoded = try Self.decode(Self.everything)
    let marker = /m-[a-z-]+|1234567|7654321/
    let markers = Self.everything.matches(of: marker).map { String($0.output) }
    #expect(markers.count > 120)
    let kept = Set(decoded.dump.matches(of: marker).map(\.output))
    for marker in Set(markers) { #expect(kept.contains(marker[...]), "\(marker) is lost") }
    let unknown = decoded.diagnostics.filter { $0.code.name.hasPrefix("unknown-") }
    #expect(unknown.isEmpty, "\(unknown.map(\.message))")
  }

  // MARK: Decoding

  /// A schema, and the parts of its dump.
  @Test(arguments: [
    ("{minimum: 0, maxLength: 0x10}", ["minimum", "0", "maxLength", "0x10"]),
    ("{type: [string, 'null']}", ["SchemaType.string", "allowsNull: true"]),
    ("{nullable: true}", ["allowsNull: true"]),
    ("{patternProperties: {'^a': {type: integer}}}", ["^a", "SchemaType.integer"]),
    ("false", ["allowsNothing: true"]),
    ("{const: 1.50}", ["1.50"]),
  ])
  func keywords(schema: String, want: [String]) throws {
    let text =
      "openapi: 3.1.0\ninfo: {title: a, version: b}\npaths: {}\n"
      + "components: {schemas: {A: \(schema)}}\n"
    let document = try Self.decode(text).document.document
    var text2 = ""
    dump(document.components.schemas.first?.value, to: &text2)
    for part in want { #expect(text2.contains(part), "\(part)") }
  }

  // MARK: Resolving

  /// The target of a reference, by its schema's title, or nothing, and the message about it.
  @Test(
    arguments: [
      ("#/components/schemas/A", "a", nil),
      // A component that is only a reference stays one.
      ("#/components/schemas/B", nil, nil),
      ("#/components/schemas/%41", "a", nil),
      ("a.yaml#/components/schemas/A", "a", nil),
      ("b.yaml#/x", "b", nil),
      ("b.yaml#/y", "a", nil),
      ("#/components/schemas/C", nil, "dangling-reference"),
      ("c.yaml", nil, "dangling-reference"),
    ] as [(String, String?, String?)])
  func references(reference: String, title: String?, code: String?) throws {
    let text = """
      openapi: 3.1.0
      info: {title: a, version: b}
      paths: {}
      components:
        schemas:
          A: {title: a}
          B: {$ref: '#/components/schemas/A'}
          Z: {items: {$ref: '\(reference)'}}

      """
    let decoded = try Self.decode(
      text,
      others: ["b.yaml": "x: {title: b}\ny: {$ref: 'a.yaml#/components/schemas/A'}\n"])
    let schemas = decoded.document.document.components.schemas
    let found = schemas.last?.value.items?.reference.flatMap { decoded.document.schema($0) }
    #expect(found?.title == title)
    #expect(decoded.diagnostics.map(\.code.name) == [code].compactMap { $0 })
  }
}
