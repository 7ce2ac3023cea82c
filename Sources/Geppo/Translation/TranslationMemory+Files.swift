extension TranslationMemory {
  /// What a memory (TMX) that was made elsewhere holds from Chinese to Japanese, and what is wrong with it.
  static func entries(of file: WorkspaceFile) -> (entries: [Entry], findings: [Finding]) {
    let read = IncomingTranslation.read(file.bytes, name: file.path)
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    let entries = read.flatMap(\.units).compactMap { unit -> Entry? in
      guard let source = unit.source, !source.isEmpty, !unit.target.isEmpty else { return nil }
      return Entry(source: source, target: unit.target, document: name, segment: "", by: "", on: nil)
    }
    // Other languages and foreign ids are no slips in a memory.
    let findings = read.flatMap(\.findings).filter { ![.foreignSegments, .leftOutText].contains($0.code) }
    return (entries, findings)
  }

  /// All that was approved, for other programs.
  var pairs: [MemoryPair] {
    entries.map { entry in
      MemoryPair(
        segment: entry.segment.isEmpty ? nil : entry.segment, clause: "", source: entry.source,
        target: entry.target, document: entry.document, state: .approved)
    }
  }
}
