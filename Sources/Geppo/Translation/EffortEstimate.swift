/// Says how much is left to translate of documents: by what the memory has of their texts, the weights and the rate of the office.
struct EffortEstimate: Sendable {
  /// What was approved so far, and what the office keeps of other programs.
  let memory: TranslationMemory
  private let office: OfficeSettings

  init(memory: TranslationMemory, office: OfficeSettings) { (self.memory, self.office) = (memory, office) }

  func left(of said: DocumentTranslation, _ source: SourceRevision) -> OpenEffort {
    let matches = memory.matches(for: source.segments, of: said.document)
    let effort = TranslationEffort(source.segments, matches: matches) { segment in
      said.standing[segment.id].map { $0.translation.isDraft || $0.isRejected } ?? true
    }
    return OpenEffort(
      characters: effort.counts.mapValues(\.characters),
      tenthsOfHour: effort.tenthsOfHour(by: office.effortWeights, charactersPerHour: office.charactersPerHour)
    )
  }
}
