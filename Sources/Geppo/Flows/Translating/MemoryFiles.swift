/// The memories (TMX) of other programs that an office keeps in `glossary/memory/`.
struct MemoryFiles {
  let entries: [TranslationMemory.Entry]
  let findings: [Finding]

  static func read(_ workspace: Workspace) -> MemoryFiles {
    let (files, findings) = workspace.memoryFiles()
    let read = files.map(TranslationMemory.entries)
    return MemoryFiles(
      entries: read.flatMap(\.entries), findings: findings + read.flatMap(\.findings))
  }
}

extension EffortEstimate {
  /// By what was approved so far and what the office keeps of other programs.
  init(_ book: TranslationBook, _ workspace: Workspace, _ rulebook: Rulebook) {
    self.init(
      memory: TranslationMemory(book, others: MemoryFiles.read(workspace).entries),
      office: rulebook.glossary.office)
  }
}

/// `queue memory`: all approved translations as one TMX file, for other programs.
package struct QueueMemoryFlow {
  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// How many pairs were written. Reads the journal only. Throws `GeppoError`.
  package func write(to path: String, languageTag: String) throws -> Int {
    let book = TranslationBook(try UnlockedJournal.whole(workspace).journal.translations)
    let pairs = TranslationMemory(book).pairs
    let bytes = TMXWriter(form: ExchangeForm(language: languageTag)).bytes(pairs)
    try NamedFile.write(path, bytes, besides: [])
    return pairs.count
  }
}
