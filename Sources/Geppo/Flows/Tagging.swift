/// Adds the classifier's tags to records: after an item its tags, in a list entry its topics.
struct Tagging: Sendable {
  private let classifier: Classifier

  init(_ rulebook: Rulebook) {
    classifier = Classifier(glossary: rulebook.glossary, sources: rulebook.sources)
  }

  func tag(_ records: [Record]) -> [Record] { records.flatMap(tag) }

  private func tag(_ record: Record) -> [Record] {
    switch record {
    case .item(let item):
      let (tagged, findings) = classifier.tag(item)
      return [record, .tagged(tagged)] + findings.map(Record.finding)
    case .listed(var link):
      link.topics = classifier.topics(ofTitle: link.title)
      return [.listed(link)]
    case .run, .source, .page, .tagged, .entry, .finding: return [record]
    }
  }
}
