extension DocumentStory {
  /// The same for programs.
  package var explained: ExplainedDocument {
    ExplainedDocument(
      id: id, key: key, file: outcome?.page.file ?? trial?.page.file ?? "",
      title: read?.item.title?.value ?? outcome?.title ?? "", disposition: outcome?.disposition,
      reason: outcome?.reason, documentType: trace?.tagged.documentType,
      topics: (trace?.topics ?? []).filter(isTold),
      places: (trace?.tagged.places ?? []).filter { isWhole || places.contains($0.code) },
      placesDropped: (trace?.places ?? []).filter {
        isWhole || !$0.codes.allSatisfy { !places.contains($0) }
      },
      relevance: trace?.tagged.relevance, relevanceRule: trace?.relevanceRule?.name,
      importance: trace?.tagged.importance, importanceSteps: (trace?.importance ?? []).map(step),
      issue: placement?.month, section: placement.map { "\($0.section) \($0.sectionTitle)" },
      readers: placement?.readers ?? [], decisions: decisions)
  }

  private func isTold(_ topic: TopicTrace) -> Bool {
    topics.contains(topic.code) || isWhole && (topic.isGiven || topic.isNear)
  }

  private func step(_ verdict: ImportanceVerdict) -> ExplainedDocument.ImportanceStep {
    ExplainedDocument.ImportanceStep(
      name: verdict.row.name, note: verdict.row.note, row: verdict.row.location, holds: verdict.holds,
      failing: verdict.failing, words: verdict.words)
  }
}
