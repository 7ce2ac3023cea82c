/// Puts together what several files of one return say of the same documents.
///
/// Of a segment that several files have, the first with a translation counts that is not what was given out: whoever got a sheet and
/// filled in the XLIFF beside it gives back both.
struct TranslationMerge {
  /// The units of one segment, by the rank of their files.
  private typealias Candidates = [(rank: Int, unit: IncomingUnit)]

  private struct Document {
    var id: String?
    var revision: String?
    var segments: [Candidates] = []
    var positions: [String: Int] = [:]
    /// Of units by the text of their source.
    var texts: [String: [Int]] = [:]
  }

  private var documents: [Document] = []
  private var indexes: [String?: Int] = [:]
  /// Digests of what was given out, by the id of the segment.
  private var given: [String: Set<String>] = [:]
  private var unnamed: [(document: String?, rank: Int, unit: IncomingUnit)] = []
  private var findings: [Finding] = []

  mutating func tell(_ finding: Finding) { findings.append(finding) }

  /// What is known to have gone out so.
  mutating func note(given translations: [IncomingTranslation]) {
    for unit in translations.flatMap(\.units) where !unit.target.isEmpty {
      if let id = unit.id { given[id, default: []].insert(TranslationColumn.mark(unit.target)) }
    }
  }

  mutating func add(_ translations: [IncomingTranslation], rank: Int) {
    for translation in translations {
      findings += translation.findings
      for unit in translation.units {
        if let id = unit.id {
          if let mark = unit.givenMark { given[id, default: []].insert(mark) }
          take(unit, id, rank, translation)
        } else {
          unnamed.append((translation.document, rank, unit))
        }
      }
    }
  }

  private mutating func take(_ unit: IncomingUnit, _ id: String, _ rank: Int, _ from: IncomingTranslation) {
    let index = index(of: from.document, from.revision)
    if let position = documents[index].positions[id] {
      documents[index].segments[position].append((rank, unit))
    } else {
      let position = documents[index].segments.count
      documents[index].positions[id] = position
      documents[index].segments.append([(rank, unit)])
      if let source = unit.source {
        documents[index].texts[SegmentName.plain(source), default: []].append(position)
      }
    }
  }

  private mutating func index(of document: String?, _ revision: String?) -> Int {
    if let index = indexes[document] { return index }
    indexes[document] = documents.count
    documents.append(Document(id: document, revision: revision))
    return documents.count - 1
  }

  /// One a document, in the order of the files; at least one, and the first has the findings.
  func translations() -> [IncomingTranslation] {
    var merge = self
    for one in unnamed { merge.place(one.unit, one.rank, one.document) }
    return merge.chosen()
  }

  /// A unit without an id is of every segment with its text.
  private mutating func place(_ unit: IncomingUnit, _ rank: Int, _ document: String?) {
    let text = unit.source.map(SegmentName.plain) ?? ""
    var isPlaced = false
    for index in documents.indices where document == nil || documents[index].id == document {
      for position in documents[index].texts[text] ?? [] {
        guard let model = documents[index].segments[position].first?.unit else { continue }
        documents[index].segments[position].append((rank, Self.named(unit, as: model)))
        isPlaced = true
      }
    }
    if isPlaced { return }
    let index = index(of: document, nil)
    documents[index].segments.append([(rank, unit)])
  }

  private static func named(_ unit: IncomingUnit, as model: IncomingUnit) -> IncomingUnit {
    var named = unit
    named.id = model.id
    // A translation of the same text below another number brings that number along.
    named.clause = unit.sourceClause == model.sourceClause ? unit.clause : model.sourceClause
    named.sourceClause = model.sourceClause
    return named
  }

  private mutating func chosen() -> [IncomingTranslation] {
    var translations: [IncomingTranslation] = []
    for document in documents {
      let units = document.segments.flatMap {
        chosen(
          $0.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(
            \.element.unit))
      }
      translations.append(
        IncomingTranslation(document: document.id, revision: document.revision, units: units, findings: []))
    }
    if translations.isEmpty {
      translations = [IncomingTranslation(document: nil, revision: nil, units: [], findings: [])]
    }
    translations[0].findings = findings.sorted()
    return translations
  }

  /// The unit that counts; behind it those that say something else and were not given out so.
  private mutating func chosen(_ units: [IncomingUnit]) -> [IncomingUnit] {
    let filled = units.filter { !$0.target.isEmpty }
    guard units.count > 1, let first = filled.first else { return Array(units.prefix(1)) }
    let fresh = filled.filter { !isAsGiven($0) }
    var best = fresh.first ?? filled.first { $0.state != .draft } ?? first
    best.note = best.note.isEmpty ? units.first { !$0.note.isEmpty }?.note ?? "" : best.note
    if best.state == .draft {
      best.state = filled.first { $0.state != .draft && Self.isSame($0, best) }?.state ?? .draft
    }
    var others: [IncomingUnit] = []
    for other in fresh where !Self.isSame(other, best) && !others.contains(where: { Self.isSame($0, other) })
    {
      findings.append(
        Finding(.doubledSegment, other.location, best.id ?? "", best.location.description))
      others.append(other)
    }
    return [best] + others
  }

  /// A draft is what a file was filled with, where nothing says more.
  private func isAsGiven(_ unit: IncomingUnit) -> Bool {
    guard let given = unit.id.flatMap({ given[$0] }) else { return unit.state == .draft }
    return given.contains(TranslationColumn.mark(unit.target))
  }

  private static func isSame(_ left: IncomingUnit, _ right: IncomingUnit) -> Bool {
    SegmentName.plain(left.target) == SegmentName.plain(right.target)
  }
}
