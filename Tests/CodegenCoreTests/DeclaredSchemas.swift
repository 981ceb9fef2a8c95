import SourceDiagnostics
import YAMLTree

@testable import CodegenCore

/// What a document settles to. `nil` if it is refused.
func settled(
  _ input: DocumentInput, open: @escaping FileOpener = { _ in .failure(UnopenedFile("")) }
) -> (document: ResolvedDocument, model: API.Model)? {
  var sources = SourceFiles()
  var diagnostics = Diagnostics()
  let loaded = loadDocument(
    input, sources: &sources, allowsUnmatchedActions: false, into: &diagnostics)
  guard let loaded else { return nil }
  var files = DocumentFiles(loaded, sources: sources, open: open)
  guard let document = decodeDocument(in: &files, into: &diagnostics),
    let (model, _) = normalise(document, options: input.options, into: &diagnostics)
  else { return nil }
  return (document, model)
}

/// What a document declares, and the schemas that it is declared for.
struct DeclaredSchemas {
  private let types: IR.TypeTable
  /// The schemas of the declarations, in their order.
  private let schemas: [API.SchemaID]
  /// The schemas below it stand in the document; others are made from several of them, or from a
  /// part of one.
  private let count: Int

  /// `nil` if the document is refused.
  init?(
    _ input: DocumentInput, open: @escaping FileOpener = { _ in .failure(UnopenedFile("")) }
  ) {
    guard let (document, model) = settled(input, open: open) else { return nil }
    let namespace = AssignNames.namespace("Test")
    let names = name(model, namespace: namespace).names
    types = lower(model, names, namespace: namespace, source: "", access: .public).types
    schemas = model.named.map(\.schema) + names.nested.map(\.schema)
    count = document.schemaCount
  }

  /// The schemas that are declared more than once, by the pointers of the declarations.
  ///
  /// Without what is made from a schema, which has its location, too: compositions, the bodies of
  /// PATCH, and the parts of a union that is written as one schema.
  var copies: [String] { Self.texts(byPlace.map { $0.filter(isStanding) }, types) }

  /// Declarations of equal types that are made from one schema.
  var repetitions: [String] {
    let structure = TypeStructure(types: types)
    let groups = byPlace.flatMap { ids in
      Dictionary(grouping: ids) { structure.text(.named($0)) }.values
    }
    return Self.texts(groups, types)
  }

  private var byPlace: [[IR.TypeID]] {
    Array(Dictionary(grouping: types.ids) { types[$0].origin.location }.values)
      .filter { $0.count > 1 }
  }

  private func isStanding(_ id: IR.TypeID) -> Bool { schemas[id.number].index < count }

  private static func texts(_ groups: [[IR.TypeID]], _ types: IR.TypeTable) -> [String] {
    groups.filter { $0.count > 1 }.map { ids in
      ids.map { types[$0].origin.pointer }.sorted().joined(separator: " and ")
    }.sorted()
  }
}
