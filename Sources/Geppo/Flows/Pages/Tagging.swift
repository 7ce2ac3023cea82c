/// Adds the classifier's tags to records: after an item its tags, in a list entry its topics.
struct Tagging: Sendable {
  /// Tells these rules from others.
  let digest: String
  let classifier: Classifier

  init(_ rulebook: Rulebook) {
    classifier = Classifier(glossary: rulebook.glossary, sources: rulebook.sources)
    digest = SHA256.hex(
      of: "\(StageRevision.classify) \(rulebook.glossary.digest) \(CanonicalText.of(rulebook.sources))".utf8)
  }

  func tag(_ records: [Record]) -> [Record] { records.flatMap(tag) }

  private func tag(_ record: Record) -> [Record] {
    switch record {
    case .item(let item):
      let (tagged, findings) = classifier.tag(item)
      return [record, .tagged(tagged)] + findings.map(Record.finding)
    case .listed(var link):
      link.topics = classifier.topics(of: Item(link))
      return [.listed(link)]
    case .run, .source, .page, .tagged, .entry, .finding, .end: return [record]
    }
  }
}

extension Item {
  /// What a list tells of a document that may not have been saved: its title, and nothing else.
  fileprivate init(_ link: ListedLink) {
    self.init(
      key: "", page: PageReference(file: link.location.file, source: link.source, folder: .last, sha256: ""),
      url: link.url, savedOn: nil,
      title: Field(value: link.title, location: link.location, step: "list entry"),
      issuers: [], documentNumber: nil, indexNumber: nil, subjectClass: nil, dates: [], status: nil,
      keywords: [],
      blocks: [], bodyStep: "", attachments: [], isPartial: false)
  }
}
