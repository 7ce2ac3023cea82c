extension ExportProfile {
  /// What goes beside the document.
  struct Supplement: Hashable, Sendable {
    /// All terms of the glossary; none for those of the document alone.
    var terms: [TermHint] = []
    /// Translations of other documents.
    var memory: [MemoryPair] = []
    /// Files made elsewhere, such as TBX.
    var files: [WorkspaceFile] = []
    /// Who gets the translation; empty for the person who asked.
    var returnTo = ""
  }

  /// The guide is a page: programs that look for term lists take a `.txt` for one.
  static let guide = "README.html"

  /// Paths are relative to the folder of the export.
  func files(
    _ order: TranslationOrder, form: ExchangeForm = ExchangeForm(),
    beside supplement: Supplement = Supplement()
  ) -> [WorkspaceFile] {
    let order = order.visible
    let names = ExportNames(order, form: form)
    let terms = supplement.terms.isEmpty ? order.terms : supplement.terms
    let beside = [
      (names.memory, TMXWriter(form: form).bytes(order.translations + order.suggestions + supplement.memory)),
      ("glossary.utf8", GlossaryLines.bytes(terms)),
      (names.context, ContextPage.bytes(order)),
      (Self.guide, ExportGuide.bytes(order, names: names, returnTo: supplement.returnTo)),
    ].map { WorkspaceFile(path: $0.0, bytes: $0.1) }
    return main(order, form, names, terms, supplement.memory) + spare(order, form, names) + beside
      + supplement.files
  }

  /// XLIFF 1.2 beside every other form: whoever cannot open that one opens this.
  private func spare(_ order: TranslationOrder, _ form: ExchangeForm, _ names: ExportNames) -> [WorkspaceFile]
  {
    self == .xliff12
      ? [] : [WorkspaceFile(path: names.xliff12, bytes: XLIFF12Writer(form: form).bytes(order))]
  }

  private func main(
    _ order: TranslationOrder, _ form: ExchangeForm, _ names: ExportNames, _ terms: [TermHint],
    _ memory: [MemoryPair]
  ) -> [WorkspaceFile] {
    switch self {
    case .xliff12: return [WorkspaceFile(path: names.xliff12, bytes: XLIFF12Writer(form: form).bytes(order))]
    case .xliff21: return [WorkspaceFile(path: names.xliff21, bytes: XLIFF21Writer(form: form).bytes(order))]
    case .omegat:
      let files = OmegaTProject(form: form).files(
        order, terms: terms, memory: memory, name: names.stem, file: names.xliff12)
      let archive = OmegaTProject.archive(of: files, on: order.on)
      return files + (archive.map { [WorkspaceFile(path: names.archive, bytes: $0)] } ?? [])
    case .sheet:
      let workbook = SheetWriter.workbook(order).map { [WorkspaceFile(path: names.workbook, bytes: $0)] }
      return (workbook ?? []) + [WorkspaceFile(path: names.table, bytes: SheetWriter.csv(order))]
    }
  }
}
