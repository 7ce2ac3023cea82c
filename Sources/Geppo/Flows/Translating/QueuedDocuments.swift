/// All documents of the saved pages that are worth a translation or that somebody wants translated, of all months.
struct QueuedDocuments {
  let rulebook: Rulebook
  private(set) var book: TranslationBook
  /// The most urgent first: those that wait for somebody, by priority, by day, by id.
  private(set) var documents: [QueuedDocument]
  private let known: KnownDocuments?
  /// By the memory as it was when the queue was read.
  let estimate: EffortEstimate

  /// Reads all saved pages and writes nothing. `today` is the day by which dates count. Throws `GeppoError`.
  static func read(
    _ workspace: Workspace, _ reading: ReadingRequest, today: Day?, cache: PageCache? = nil,
    progress: (Progress) -> Void
  ) async throws -> QueuedDocuments {
    let rulebook = Rulebook.read(workspace)
    try rulebook.requireUsable()
    let book = TranslationBook(try UnlockedJournal.whole(workspace).journal.translations)
    var records = QueueRecords()
    let known = try await KnownDocuments.read(workspace, rulebook, reading, cache: cache, progress: progress)
    {
      records.take($0)
    }
    let estimate = EffortEstimate(book, workspace, rulebook)
    var documents: [QueuedDocument] = []
    for entry in known?.contents.stock.entries ?? [] {
      guard let known, let id = known.ids[entry.representative],
        let read = try await wanted(entry, id, book[id], records, known, workspace, rulebook)
      else { continue }
      documents.append(document(entry, id, read, book[id], known, rulebook, estimate, today: today))
    }
    return QueuedDocuments(
      rulebook: rulebook, book: book, documents: documents.sorted(by: isMoreUrgent), known: known,
      estimate: estimate)
  }

  /// The same where the archive is in hand: pages that earlier runs have read are not read again.
  static func read(
    _ workspace: Workspace, _ reading: ReadingRequest, today: Day?, _ archive: inout Archive,
    progress: (Progress) -> Void
  ) async throws -> QueuedDocuments {
    let cache = archive.cache(reading.caching)
    defer { archive.note(cache) }
    return try await read(workspace, reading, today: today, cache: cache, progress: progress)
  }

  /// As read, of a document that belongs into the queue.
  private static func wanted(
    _ entry: Entry, _ id: String, _ said: DocumentTranslation, _ records: QueueRecords,
    _ known: KnownDocuments, _ workspace: Workspace, _ rulebook: Rulebook
  ) async throws -> ReadDocument? {
    let key = entry.representative
    let decided = known.contents.book.review(of: id)
    let isWanted = !said.history.isEmpty
    guard isWanted || decided.inclusion != .rejected && known.contents.reposts.certain[key] == nil else {
      return nil
    }
    let priority = try decided.values[.priority] ?? records.tagged(key)?.importance.priority?.rawValue
    guard isWanted || priority.flatMap(Importance.Priority.init) != nil else { return nil }
    if HandWrittenDocument.isKey(key) {
      return try DecidedDocuments(rulebook: rulebook, contents: known.contents).handWritten(id)
    }
    if let read = try records.document(key) { return read }
    return try await ReadDocument.ofPage(key, known, workspace, rulebook)
  }

  private static func document(
    _ entry: Entry, _ id: String, _ read: ReadDocument, _ said: DocumentTranslation, _ known: KnownDocuments,
    _ rulebook: Rulebook, _ estimate: EffortEstimate, today: Day?
  ) -> QueuedDocument {
    let standing = StandingInIssue(entry, id: id, contents: known.contents)
    let decided = DecidedDocuments(rulebook: rulebook, contents: known.contents)
      .document(entry, id: id, read: read, isLate: standing.isLate)
    let (told, source) = decided.withTranslation(said, estimate, month: standing.month, today: today)
    return QueuedDocument(id: id, month: standing.month, entry: told, translation: said, source: source)
  }

  private static func isMoreUrgent(_ left: QueuedDocument, _ right: QueuedDocument) -> Bool {
    let (one, other) = (left.standing, right.standing)
    if one.status.isDone != other.status.isDone { return other.status.isDone }
    if left.priority != right.priority { return left.priority < right.priority }
    if one.due != other.due { return one.due.map { day in other.due.map { day < $0 } ?? true } ?? false }
    return left.id < right.id
  }

  /// A document of the queue by its id, its number or the path of a page. Throws `GeppoError` with the nearest name.
  func document(_ item: String) throws -> QueuedDocument {
    let entry = known?.entry(item)
    if let found = documents.first(where: {
      $0.id == item || $0.entry.entry.representative == entry?.representative
    }) {
      return found
    }
    guard let entry, let id = known?.ids[entry.representative] else {
      throw GeppoError.unknownDocument(item, among: documents.map(\.id) + (known?.names ?? []))
    }
    throw GeppoError.notQueued(id)
  }

  /// The queue once an act is recorded.
  func after(_ event: TranslationEvent, today: Day?) -> QueuedDocuments {
    var queue = self
    queue.book.take(event)
    queue.documents = documents.map { document in
      guard document.id == event.document else { return document }
      let said = queue.book[event.document]
      let (entry, source) = document.entry.withTranslation(
        said, estimate, month: document.month, today: today)
      return QueuedDocument(
        id: document.id, month: document.month, entry: entry, translation: said, source: source)
    }
    return queue
  }

  /// As lines of a list.
  func lines(_ documents: [QueuedDocument]) -> [QueueLine] {
    let names = Names(glossary: rulebook.glossary, sources: rulebook.sources)
    return documents.map {
      QueueLine($0, names, charactersPerHour: rulebook.glossary.office.charactersPerHour)
    }
  }

  /// Throws `GeppoError` when the queue does not have it.
  func line(_ id: String) throws -> QueueLine {
    guard let line = lines([try document(id)]).first else { throw GeppoError.notQueued(id) }
    return line
  }

  /// The id of any document that an issue has told of. Throws `GeppoError` with the nearest name.
  func id(of item: String) throws -> String {
    guard let entry = known?.entry(item), let id = known?.ids[entry.representative] else {
      throw GeppoError.unknownDocument(item, among: known?.names ?? [])
    }
    return id
  }
}

extension ReadDocument {
  /// A document read anew from its page, as the rules now read it.
  fileprivate static func ofPage(
    _ key: String, _ known: KnownDocuments, _ workspace: Workspace, _ rulebook: Rulebook
  ) async throws -> ReadDocument? {
    let file = known.contents.keys.first { $0.key == key }?.page.file ?? key
    let trial = try await TryFlow(file: file, source: nil, workspace: workspace).run()
    guard let item = trial.reading.items.first(where: { $0.key == key }) else { return nil }
    return ReadDocument(item: item, tagged: Tagging(rulebook).classifier.tag(item).0)
  }
}
