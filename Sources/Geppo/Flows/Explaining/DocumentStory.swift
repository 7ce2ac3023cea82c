/// The whole story of one document, or of a page that gave none.
package struct DocumentStory {
  let rulebook: Rulebook
  /// Codes to which the story is limited, and that it tells of in any case.
  let topics: [String]
  let places: [String]
  /// Nothing was asked for in particular.
  let isWhole: Bool
  /// Empty for a document without an id.
  var id = ""
  var key = ""
  /// How the page was read; nil for a document that people added by hand.
  var trial: Trial?
  var outcome: PageOutcome?
  /// As the rules read it, and with what people corrected.
  var read: ReadDocument?
  var document: IssueEntry?
  var trace: TagTrace?
  var standing: StandingInIssue?
  var course: Course?
  var placement: StoryPlacement?
  /// The rejected document that it is once more.
  var reposted: String?
  var decisions: [Decision] = []

  init(rulebook: Rulebook, topics: [String], places: [String], isWhole: Bool) {
    self.rulebook = rulebook
    self.topics = topics
    self.places = places
    self.isWhole = isWhole
  }

  /// For the screen, in sections.
  package func lines(_ language: Language) -> [StyledText] {
    let words = WhyWords(language: language, glossary: rulebook.glossary)
    let tags = trace.map {
      TagLines(trace: $0, words: words, topics: topics, places: places)
    }
    if !isWhole { return [heading(words)] + (tags?.asked ?? ReadAsLines(story: self, words: words).lines) }
    guard let tags else {
      return [heading(words)] + ReadAsLines(story: self, words: words).lines
        + DecisionLines(story: self, words: words).lines
    }
    return [heading(words)] + ReadAsLines(story: self, words: words).lines + tags.lines
      + ReaderLines(story: self, words: words).lines + DecisionLines(story: self, words: words).lines
  }

  private func heading(_ words: WhyWords) -> StyledText {
    let name = [id, key.isEmpty ? trial?.page.file ?? "" : key].filter { !$0.isEmpty }
    return StyledText(name.joined(separator: "  "), .heading)
  }
}

/// Which issue tells of a document, if any.
struct StandingInIssue: Hashable, Sendable {
  /// Nil for a document without a date.
  var month: Month?
  /// Its date lies before the issue (追補).
  var isLate: Bool
  /// Nil where it has no date.
  var publishedOn: Day?

  init(_ entry: Entry, id: String?, contents: IssueContents) {
    publishedOn = entry.publishedOn
    let home = contents.rule.home(of: entry)
    var rule = contents.stock.monthOfIssue(home)
    rule.sent = contents.rule.sent
    switch rule.standing(of: entry, id: id) {
    case .new: (month, isLate) = (home, false)
    case .late: (month, isLate) = (home, true)
    case .otherMonth(let other):
      (month, isLate) = (other, entry.publishedOn.map { $0.monthOfYear < other } ?? false)
    case .undated: (month, isLate) = (nil, false)
    }
  }
}

/// Where the bulletin puts a document, and who gets it: made as the report makes it, of this document alone.
struct StoryPlacement: Hashable, Sendable {
  var month: Month
  var section: Int
  var sectionTitle: String
  var part: String
  /// Why the 全体版 holds it.
  var why: String
  var readers: [ExplainedDocument.Reader]
  /// Whether it is in the queue of translations, at this priority.
  var priority: Importance.Priority?

  /// Nil for a document that no issue tells of.
  init?(_ document: IssueEntry, _ standing: StandingInIssue, _ story: DocumentStory) {
    let inclusion = document.review.inclusion
    guard let month = standing.month, let asOf = month.next.lastDay, inclusion != .rejected,
      story.reposted == nil,
      document.tagged.relevance.isRelevant || inclusion == .adopted
    else { return nil }
    let material = IssueMaterial(
      month: month, asOf: asOf, sentOn: nil, entries: [document], undated: [],
      sources: [], outcomes: [], unsaved: [], findings: [])
    let issue = IssueBuilder(glossary: story.rulebook.glossary, sources: story.rulebook.sources)
      .build(from: material)
    guard let section = issue.whole.sections.first(where: { $0.parts.contains { !$0.items.isEmpty } }),
      let part = section.parts.first(where: { !$0.items.isEmpty }), let item = part.items.first
    else { return nil }
    self.month = month
    (self.section, sectionTitle, self.part, why) = (section.number, section.title, part.title, item.why)
    readers = issue.editions.compactMap { edition in
      edition.bulletin.items.first.map {
        ExplainedDocument.Reader(municipality: edition.municipality.ja, why: $0.why)
      }
    }
    priority = issue.queue.first?.priority
  }
}
