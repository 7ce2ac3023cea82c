/// What the journal says of all translations, document by document.
struct TranslationBook: Hashable, Sendable {
  private var documents: [String: DocumentTranslation] = [:]

  /// `events` in the order of the journal.
  init(_ events: [TranslationEvent]) {
    for event in events { take(event) }
  }

  mutating func take(_ event: TranslationEvent) {
    documents[event.document, default: DocumentTranslation(event.document)].take(event)
  }

  /// An empty one for a document of which nobody has said anything.
  subscript(document: String) -> DocumentTranslation { documents[document] ?? DocumentTranslation(document) }

  /// Ids, sorted.
  var ids: [String] { documents.keys.sorted() }

  /// By id.
  var all: [DocumentTranslation] { ids.map { self[$0] } }
}

/// What the journal says of the translation of one document.
struct DocumentTranslation: Hashable, Sendable {
  /// What a person did with it, who and when.
  struct Mark: Hashable, Sendable {
    var by: String
    var on: Day
  }

  let document: String
  /// The municipalities that want it, the first first; none where the office itself does. Nil where only the rules propose it.
  private(set) var requestedBy: [String]?
  private(set) var dropped: Mark?
  private(set) var claim: Mark?
  private(set) var review: Mark?
  private(set) var due: Day?
  /// As given to translators, the newest last; of the same text one.
  private(set) var revisions: [SourceRevision] = []
  /// What stands, by the id of the segment.
  private(set) var standing: [String: StandingTranslation] = [:]
  /// What came and does not stand, the newest last.
  private(set) var suggestions: [String: [SegmentTranslation]] = [:]
  private(set) var waivers: Set<Waiver> = []
  /// What translators remarked last, by segment.
  private(set) var notes: [String: String] = [:]
  private(set) var history: [TranslationEvent] = []

  init(_ document: String) { self.document = document }

  /// Whether a person has approved anything of it.
  var hasApproved: Bool { standing.values.contains { $0.approved != nil } }

  mutating func take(_ event: TranslationEvent) {
    let mark = Mark(by: event.by, on: event.on)
    history.append(event)
    switch event.act {
    case .added(let requester):
      let known = requestedBy ?? []
      requestedBy = requester.isEmpty || known.contains(requester) ? known : known + [requester]
      dropped = nil
    case .dropped: dropped = mark
    case .claimed: (claim, dropped) = (mark, nil)
    case .released: (claim, review) = (nil, nil)
    case .due(let day): due = day
    case .revised(let revision):
      revisions.removeAll { $0.digest == revision.digest }
      revisions.append(revision)
    case .received(let file): receive(file, mark)
    case .reviewed: review = mark
    case .approved(let ids): approve(ids, mark)
    case .rejected(let ids): reject(ids)
    case .unwaived(let check, let segment):
      waivers = waivers.filter { $0.check != check || $0.segment != segment }
    case .waived(let check, let segment):
      waivers.insert(Waiver(check: check, segment: segment, mark: mark, why: event.why))
    }
  }

  private mutating func receive(_ file: ReceivedFile, _ mark: Mark) {
    for translation in file.taken {
      let former = standing[translation.segment]
      if let former, former.translation.target != translation.target { suggest(former.translation) }
      // Who corrects another one's work is no translator: that one answers for the rest.
      let by = file.isReviewers == true ? former?.by ?? mark.by : mark.by
      standing[translation.segment] = StandingTranslation(translation: translation, by: by, on: mark.on)
    }
    for (segment, note) in file.notes ?? [:] { notes[segment] = note }
    for translation in file.suggestions { suggest(translation) }
  }

  /// The same words once.
  private mutating func suggest(_ translation: SegmentTranslation) {
    suggestions[translation.segment, default: []].removeAll { $0.target == translation.target }
    suggestions[translation.segment, default: []].append(translation)
  }

  private mutating func approve(_ ids: [String], _ mark: Mark) {
    for id in ids.isEmpty ? Array(standing.keys) : ids {
      standing[id]?.approved = mark
      standing[id]?.isRejected = false
    }
  }

  private mutating func reject(_ ids: [String]) {
    review = nil
    for id in ids.isEmpty ? Array(standing.keys) : ids {
      standing[id]?.approved = nil
      standing[id]?.isRejected = true
    }
  }
}

/// The translation of a segment that stands, and who is answerable for it.
struct StandingTranslation: Hashable, Sendable {
  var translation: SegmentTranslation
  var by: String
  var on: Day
  var approved: DocumentTranslation.Mark?
  /// A reviewer has sent it back, and nothing has come since.
  var isRejected = false
}

/// A check that a person has put aside for a segment.
struct Waiver: Hashable, Sendable {
  var check: String
  var segment: String
  var mark: DocumentTranslation.Mark
  var why: String
}
