/// Puts what people decided in the place of what was read.
struct DocumentCorrection {
  /// The step of a corrected fact, and the rule of a corrected tag.
  static let step = "review"
  /// The rule of pages that a person joined.
  static let merging = "merged by a person"

  let values: [DecisionField: String]
  let glossary: Glossary

  func item(_ item: Item) -> Item {
    var item = item
    if let title = values[.title] { item.title = field(title, item.title, item) }
    if let issuers = list(.issuers) {
      item.issuers = issuers.map { field($0, nil, item) }
      // Who issued it is a person's word now, so that nobody only carries it.
      if !issuers.isEmpty { item.carrier = nil }
    }
    if let number = values[.documentNumber] {
      item.documentNumber = number == Decision.Word.none ? nil : field(number, item.documentNumber, item)
    }
    if let url = values[.url] { item.url = WebLink(url) }
    for (decision, value) in values {
      guard let kind = decision.dateKind else { continue }
      item.dates.removeAll { $0.kind == kind }
      if let day = Day(iso: value) {
        item.dates.append(DatedFact(kind: kind, day: day, location: .file(item.page.file), step: Self.step))
      }
    }
    item.dates.sort { $0.kind.order < $1.kind.order }
    return item
  }

  private func field(_ value: String, _ former: Field<String>?, _ item: Item) -> Field<String> {
    Field(value: value, location: former?.location ?? .file(item.page.file), step: Self.step)
  }

  /// Nil where nothing was decided; empty where the fact is none.
  private func list(_ decision: DecisionField) -> [String]? {
    values[decision].map { value in
      value == Decision.Word.none ? [] : value.split(separator: Decision.Word.separator).map(String.init)
    }
  }

  // MARK: Tags

  func tagged(_ tagged: TaggedItem, of item: Item) -> TaggedItem {
    var tagged = tagged
    if let type = values[.documentType] {
      tagged.documentType = DocumentTypeTag(code: type, evidence: evidence(type, item))
    }
    if let topics = list(.topics) {
      tagged.topics = topics.map { code in
        tagged.topics.first { $0.code == code }
          ?? TopicTag(code: code, score: threshold(of: code), evidence: [evidence(code, item)])
      }
    }
    if let places = list(.places) {
      tagged.places = places.compactMap { place($0, among: tagged.places, item) }
    }
    weigh(&tagged)
    if values[.inclusion] == Decision.Inclusion.adopted.rawValue {
      tagged.relevance = Relevance(isRelevant: true, reason: nil)
    }
    return tagged
  }

  /// Priority and points as a person gave them: the score is not computed anew.
  private func weigh(_ tagged: inout TaggedItem) {
    if let points = values[.importance].flatMap({ Int($0) }) {
      let term = Importance.Term(
        rule: Self.step, points: points - tagged.importance.points, note: "担当者の判断")
      tagged.importance.terms.append(term)
      tagged.importance.points = points
    }
    if let priority = values[.priority] {
      let term = Importance.Term(rule: Self.step, points: 0, note: "担当者の判断")
      tagged.importance.priority = Importance.Priority(rawValue: priority)
      if values[.importance] == nil { tagged.importance.terms.append(term) }
    }
  }

  private func place(_ text: String, among former: [PlaceTag], _ item: Item) -> PlaceTag? {
    let parts = text.split(separator: Decision.Word.role).map(String.init)
    guard parts.count == 2, let role = PlaceTag.Role(rawValue: parts[1]) else { return nil }
    let known = former.first { $0.code == parts[0] && $0.role == role }?.evidence
    return PlaceTag(
      code: parts[0], role: role, isDoubtful: false, evidence: known ?? [evidence(parts[0], item)])
  }

  private func threshold(of topic: String) -> Int { glossary.topic(topic)?.threshold ?? 0 }

  private func evidence(_ words: String, _ item: Item) -> Evidence {
    Evidence(rule: Self.step, words: words, field: .title, location: .file(item.page.file))
  }
}

extension DatedFact.Kind {
  /// Of the list of kinds.
  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
