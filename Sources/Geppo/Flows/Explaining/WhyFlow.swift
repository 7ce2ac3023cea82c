/// `why`: the whole story of one document: what was read, which tags it got and which not, and who is told of it.
package struct WhyFlow {
  private let workspace: Workspace
  private let reading: ReadingRequest
  private let topics: [String]
  private let regions: [String]

  /// `topics` and `regions` are codes or names to which the story is limited; all when both are empty.
  package init(
    workspace: Workspace, reading: ReadingRequest, topics: [String] = [], regions: [String] = []
  ) {
    self.workspace = workspace
    self.reading = reading
    self.topics = topics
    self.regions = regions
  }

  /// Reads all saved pages and writes nothing. `item` is a short id, a 文号 or the path of a saved page, also of one that is no
  /// document. Throws `GeppoError` when nothing is called so, with the nearest name, and for an unknown topic or region.
  package func run(item: String, progress: (Progress) -> Void) async throws -> DocumentStory {
    let rulebook = Rulebook.read(workspace)
    try rulebook.requireUsable()
    let asked = try SearchScope(rulebook).codes(topics: topics, regions: regions)
    let known = try await KnownDocuments.read(workspace, rulebook, reading, progress: progress)
    let item = workspace.pageName(item)
    var story = DocumentStory(
      rulebook: rulebook, topics: asked.topics, places: asked.places,
      isWhole: topics.isEmpty && regions.isEmpty)
    if let known, let entry = known.entry(item) {
      try await tell(entry, of: known, &story)
    } else {
      try await tellPage(item, of: known, &story)
    }
    return story
  }

  /// A page that gave no document.
  private func tellPage(_ item: String, of known: KnownDocuments?, _ story: inout DocumentStory) async throws
  {
    guard let page = try? NamedPage(item, workspace: workspace, limit: Workspace.pageLimit) else {
      throw GeppoError.unknownDocument(item, among: known?.names ?? [])
    }
    let isSaved = known?.contents.outcomes.contains { $0.page.file == page.shown } ?? false
    guard isSaved || page.file != nil else { throw GeppoError.noSavedPage(page.shown) }
    story.trial = try await trial(of: item)
    let outcome = known?.contents.outcomes.first { $0.page.file == story.trial?.page.file }
    story.outcome = outcome
    guard let outcome, let book = known?.contents.book else { return }
    let subject = Decision.page(outcome.page.file, sha256: outcome.page.sha256)
    story.decisions = book.decisions.filter { $0.document == subject }
  }

  private func trial(of page: String) async throws -> Trial {
    try await TryFlow(file: page, source: nil, workspace: workspace).run()
  }

  private func tell(_ entry: Entry, of known: KnownDocuments, _ story: inout DocumentStory) async throws {
    let contents = known.contents
    let key = entry.representative
    story.id = known.ids[key] ?? ""
    story.key = key
    let decided = DecidedDocuments(rulebook: story.rulebook, contents: contents)
    let classifier = Tagging(story.rulebook).classifier
    let read: ReadDocument
    if HandWrittenDocument.isKey(key) {
      read = try decided.handWritten(story.id)
    } else {
      let file = contents.keys.first { $0.key == key }?.page.file ?? key
      let trial = try await trial(of: file)
      guard let item = trial.reading.items.first(where: { $0.key == key }) else {
        throw GeppoError.unknownDocument(key, among: [])
      }
      read = ReadDocument(item: item, tagged: classifier.tag(item).0)
      story.trial = trial
      story.outcome = contents.outcomes.first { $0.page.file == file }
    }
    story.trace = classifier.trace(read.item)
    story.read = read
    story.decisions = contents.book.decisions.filter { !story.id.isEmpty && $0.document == story.id }
    let standing = StandingInIssue(entry, id: story.id.isEmpty ? nil : story.id, contents: contents)
    story.standing = standing
    let document = decided.document(entry, id: story.id, read: read, isLate: standing.isLate)
    story.document = document
    story.reposted = contents.reposts.certain[key]
    story.course = DocumentCourses(contents, ids: known.ids, glossary: story.rulebook.glossary).course(
      of: key)
    story.placement = StoryPlacement(document, standing, story)
  }
}

extension Workspace {
  /// How the pages of the workspace are called, however a person wrote the path (absolute, from another folder, with `./`);
  /// anything else stays as it is.
  fileprivate func pageName(_ item: String) -> String {
    guard let named = try? NamedPage(item, workspace: self, limit: Workspace.pageLimit),
      let below = path(of: named.path), below.names.first?.description == "feeds"
    else { return item }
    return named.enclosed.map { EnclosedName(container: named.shown, index: $0.index).text } ?? named.shown
  }
}

extension GeppoError {
  /// A file that no folder of saved pages holds.
  fileprivate static func noSavedPage(_ path: String) -> GeppoError {
    GeppoError(
      .badInput, path: path,
      english:
        "this is no saved page: 'geppo why' takes a page of feeds/<source>/<month>/; 'geppo try FILE' reads any other",
      japanese: "保存ページではありません。feeds/<情報源>/<月>/ のページを指定してください。ほかのファイルは「geppo try ファイル」で読めます")
  }
}
