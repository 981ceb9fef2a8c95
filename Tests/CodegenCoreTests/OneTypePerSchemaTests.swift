import Testing

@testable import CodegenCore

/// A schema has one type, wherever it is used and however a document refers to it.
@Suite struct OneTypePerSchemaTests {
  /// The aliases of YAML repeat what stands in one place: each is a schema of its own.
  @Test(arguments: CaseFolder.all.filter { !$0.isRefusal && $0.path != "yaml/anchors" })
  func cases(folder: CaseFolder) throws {
    let bytes = try CaseFolder.contents(CaseFolder.root.appending(path: folder.document))
    let declared = try #require(
      DeclaredSchemas(
        DocumentInput(path: "spec.yaml", bytes: bytes),
        open: CaseFolder.opener(within: folder.path)))
    #expect(declared.copies == [])
    #expect(declared.repetitions == [])
  }

  @Test(arguments: [UInt64](1...4))
  func randomCompositions(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let text = Composition(&generator).text
      let input = DocumentInput(path: "random.yaml", bytes: Array(text.utf8))
      let declared = try #require(DeclaredSchemas(input), "\(text)")
      #expect(declared.copies == [], "\(text)")
    }
  }

  @Test(arguments: [
    // One schema by several spellings of its pointer and its file.
    """
    components:
      schemas:
        A: {properties: {a: {properties: {x: {}}}}}
        B: {properties: {a: {$ref: '#/components/schemas/A/properties/a'}}}
        C: {properties: {a: {$ref: '#/components/schemas/%41/properties/%61'}}}
        D: {properties: {a: {$ref: 'odd.yaml#/components/schemas/A/properties/a'}}}
        E: {properties: {a: {$ref: './odd.yaml#/components/schemas/A/properties/a'}}}
    """,
    // By anchor and by pointer.
    """
    components:
      schemas:
        A: {properties: {a: {$anchor: here, properties: {x: {}}}}}
        B: {properties: {a: {$ref: '#here'}, b: {$ref: '#/components/schemas/A/properties/a'}}}
    """,
    // By identifier and by pointer.
    """
    components:
      schemas:
        A: {$id: 'https://a.example/a', properties: {x: {}}}
        B: {properties: {a: {$ref: 'https://a.example/a'}, b: {$ref: '#/components/schemas/A'}}}
    """,
    // In a list, a map, a tuple and a union.
    """
    components:
      schemas:
        A:
          properties:
            list: {type: array, items: {properties: {x: {}}}}
            map: {additionalProperties: {properties: {x: {}}}}
            tuple: {type: array, prefixItems: [{properties: {x: {}}}]}
            union: {oneOf: [{properties: {x: {}}}, {type: string}]}
        B:
          properties:
            list: {$ref: '#/components/schemas/A/properties/list/items'}
            map: {$ref: '#/components/schemas/A/properties/map/additionalProperties'}
            tuple: {$ref: '#/components/schemas/A/properties/tuple/prefixItems/0'}
            union: {$ref: '#/components/schemas/A/properties/union/oneOf/0'}
    """,
    // In the only member of a composition, and in one of several.
    """
    components:
      schemas:
        A: {allOf: [{properties: {a: {properties: {x: {}}}}}]}
        B: {allOf: [{properties: {a: {properties: {x: {}}}}}, {properties: {b: {}}}]}
        C:
          properties:
            a: {$ref: '#/components/schemas/A/allOf/0/properties/a'}
            b: {$ref: '#/components/schemas/B/allOf/0/properties/a'}
    """,
    // In definitions.
    """
    components:
      schemas:
        A:
          $defs: {D: {properties: {a: {properties: {x: {}}}}}}
          properties: {d: {$ref: '#/components/schemas/A/$defs/D'}}
        B: {properties: {a: {$ref: '#/components/schemas/A/$defs/D/properties/a'}}}
    """,
    // In a shared response that nothing else uses.
    """
    components:
      responses:
        R: {description: '', content: {application/json: {schema: {properties: {x: {}}}}}}
      schemas:
        B: {properties: {a: {$ref: '#/components/responses/R/content/application~1json/schema'}}}
    """,
    // In the parameters that the operations of a path share.
    """
    paths:
      /a:
        parameters: [{name: p, in: query, schema: {type: string, enum: [x, y]}}]
        get: {responses: {'200': {description: ''}}}
        post: {responses: {'200': {description: ''}}}
    """,
    // In a shared response by two names.
    """
    components:
      responses:
        R: {description: '', content: {application/json: {schema: {properties: {x: {}}}}}}
        S: {$ref: '#/components/responses/R'}
    paths:
      /a: {get: {responses: {'200': {$ref: '#/components/responses/R'}}}}
      /b: {get: {responses: {'200': {$ref: '#/components/responses/S'}}}}
    """,
    // As a change, and as what is sent otherwise.
    """
    components:
      schemas:
        A: {properties: {a: {type: [string, 'null']}, b: {properties: {x: {}}}}}
      requestBodies:
        A: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
    paths:
      /a:
        patch: {requestBody: {$ref: '#/components/requestBodies/A'}, responses: {}}
        put: {requestBody: {$ref: '#/components/requestBodies/A'}, responses: {}}
    """,
    // In compositions of compositions, one of them of itself.
    """
    components:
      schemas:
        A: {properties: {a: {properties: {x: {}}}}}
        B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {a: {required: [x]}}}]}
        C: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {c: {properties: {y: {}}}}}]}
        D: {allOf: [{$ref: '#/components/schemas/D'}, {$ref: '#/components/schemas/C'}]}
        E: {properties: {e: {allOf: [{$ref: '#/components/schemas/D'}, {required: [a]}]}}}
    """,
    // In an operation.
    """
    components:
      schemas:
        B:
          properties:
            a: {$ref: '#/paths/~1a/get/responses/200/content/application~1json/schema'}
    paths:
      /a:
        get:
          responses:
            '200':
              description: ''
              content: {application/json: {schema: {properties: {x: {}}}}}
    """,
    // In a schema in an operation.
    """
    components:
      schemas:
        B:
          properties:
            a: {$ref: '#/paths/~1a/get/responses/200/content/application~1json/schema/properties/x'}
    paths:
      /a:
        get:
          responses:
            '200':
              description: ''
              content: {application/json: {schema: {properties: {x: {properties: {y: {}}}}}}}
    """,
    // In a shared response that an operation uses.
    """
    components:
      responses:
        R: {description: '', content: {application/json: {schema: {properties: {x: {}}}}}}
      schemas:
        B: {properties: {a: {$ref: '#/components/responses/R/content/application~1json/schema'}}}
    paths:
      /a: {get: {responses: {'200': {$ref: '#/components/responses/R'}}}}
      /b: {get: {responses: {'200': {$ref: '#/components/responses/R'}}}}
    """,
    // A part of a part, both of which references lead to.
    """
    components:
      schemas:
        A: {properties: {a: {properties: {b: {properties: {x: {}}}}}}}
        B: {properties: {b: {$ref: '#/components/schemas/A/properties/a/properties/b'}}}
        C: {properties: {a: {$ref: '#/components/schemas/A/properties/a'}}}
    """,
  ])
  func oddDocuments(text: String) throws {
    #expect(try copies(text) == [])
  }

  /// A path item that two paths refer to is two operations, each with types of its own.
  @Test(arguments: [
    // In operations that two paths share.
    """
    components:
      pathItems:
        P:
          get:
            responses:
              '200':
                description: ''
                content: {application/json: {schema: {properties: {x: {}}}}}
    paths:
      /a: {$ref: '#/components/pathItems/P'}
      /b: {$ref: '#/components/pathItems/P'}
    """
  ])
  func knownCopies(text: String) throws {
    let copies = try copies(text)
    withKnownIssue { #expect(copies == []) }
  }

  private func copies(_ text: String) throws -> [String] {
    let text = "openapi: 3.1.0\ninfo: {title: Odd, version: '1'}\n\(text)\n"
    let input = DocumentInput(path: "odd.yaml", bytes: Array(text.utf8))
    return try #require(DeclaredSchemas(input)).copies
  }
}
