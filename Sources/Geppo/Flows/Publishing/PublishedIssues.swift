/// The issues as their last runs wrote them. A file that is not there any more as it was written is told of, and the rest is
/// taken.
struct PublishedIssues {
  private let workspace: Workspace
  private let history: RunHistory
  private let book: TranslationBook

  init(_ workspace: Workspace, _ history: RunHistory, _ book: TranslationBook) {
    (self.workspace, self.history, self.book) = (workspace, history, book)
  }

  struct Found {
    var issues: [SiteIssue] = []
    var withoutPublicVersion: [UnshownIssue] = []
    var findings: [Finding] = []
  }

  func read(for audience: Audience) -> Found {
    let last = Dictionary(history.standing.map { ($0.month, $0) }, uniquingKeysWith: { $1 })
    let runs = last.values.filter { $0.sent != nil || audience.shows(.drafts) }.sorted { $0.month < $1.month }
    return runs.reduce(into: Found()) { all, run in
      if audience == .public, let sent = run.sent, !Self.hasPublicVersion(run) {
        all.withoutPublicVersion.append(UnshownIssue(month: run.month, sentOn: sent.on))
      } else if let issue = read(run, for: audience, &all.findings) {
        all.issues.append(issue)
      }
    }
  }

  /// An issue that was sent by a geppo that made none stays without.
  private static func hasPublicVersion(_ run: PublishedRun) -> Bool {
    let path = "\(folder(of: run, for: .public))\(IssueForm.json.path)"
    return run.files.contains { $0.path == path }
  }

  /// What the site of an audience is made from.
  private static func folder(of run: PublishedRun, for audience: Audience) -> String {
    "reports/\(run.month)/" + (audience == .public ? PublicVersion.folder + "/" : "")
  }

  private func read(_ run: PublishedRun, for audience: Audience, _ findings: inout [Finding]) -> SiteIssue? {
    let folder = Self.folder(of: run, for: audience)
    guard let bytes = file(folder + IssueForm.json.path, of: run, &findings) else { return nil }
    guard let issue = PublishedIssue(json: bytes) else {
      findings.append(Finding(.publishedFileChanged, .file(folder + IssueForm.json.path)))
      return nil
    }
    let shared = Set(issue.translated.flatMap(\.files).map(\.path) + IssueForm.allCases.map(\.path))
    let files = run.files.compactMap { file -> IssueFile? in
      let path = String(file.path.dropFirst(folder.count))
      guard file.path.hasPrefix(folder), shared.contains(path) else { return nil }
      // What is not there as it was written gets no link.
      guard self.file(file.path, of: run, &findings) != nil else { return nil }
      return IssueFile(path: path, source: file.path, sha256: file.sha256)
    }
    return SiteIssue(
      issue: issue, sentOn: run.sent?.on, files: files,
      details: audience.shows(.evidence) ? details(issue, run, &findings) : [:])
  }

  private func file(_ path: String, of run: PublishedRun, _ findings: inout [Finding]) -> [UInt8]? {
    guard let written = run.files.first(where: { $0.path == path }) else {
      findings.append(Finding(.publishedFileMissing, .file(path)))
      return nil
    }
    switch PublishedFile(path: path, sha256: written.sha256).read(workspace) {
    case .success(let bytes): return bytes
    case .failure(let problem):
      findings.append(problem.finding)
      return nil
    }
  }

  // MARK: - What the tables tell

  private func details(
    _ issue: PublishedIssue, _ run: PublishedRun, _ findings: inout [Finding]
  ) -> [String: DocumentDetails] {
    let pages = pages(of: run.month)
    let ids = issue.allSections.flatMap(\.parts).flatMap(\.items).map(\.id)
    let wanted = Set(ids.compactMap { pages[$0] })
    var tagged: [String: TaggedItem] = [:]
    if let bytes = file("reports/\(run.month)/tagged.jsonl", of: run, &findings) {
      tagged = TaggedLines(bytes).items(of: wanted)
    }
    let awaited = Dictionary(issue.translations.map { ($0.id, $0) }) { first, _ in first }
    return Dictionary(
      ids.map { id in
        let file = pages[id] ?? ""
        return (
          id, DocumentDetails(file: file, tagged: tagged[file], translation: state(of: id, awaited[id]))
        )
      }
    ) { first, _ in first }
  }

  /// The page of each document. A person may have noted things in the table: that changes no page.
  private func pages(of month: Month) -> [String: String] {
    let path = "reports/\(month)/review.csv"
    guard
      case .success(let bytes) = workspace.read(
        RelativePath(stringLiteral: path), limit: Workspace.reviewLimit)
    else { return [:] }
    let rows = CSVTable.read(bytes, file: path).0.rows
    return Dictionary(rows.filter { !$0["ID"].isEmpty }.map { ($0["ID"], $0["ファイル"]) }) { first, _ in first }
  }

  /// What the journal says now; of a document that nobody has touched what the issue said.
  private func state(of id: String, _ awaited: PublishedIssue.Awaited?) -> DocumentDetails.QueueState? {
    let translation = book[id]
    guard !translation.history.isEmpty else {
      return awaited.flatMap { TranslationStatus(rawValue: $0.status) }.map { .init(status: $0) }
    }
    let text = translation.revisions.last ?? SourceRevision(digest: "", segments: [])
    let standing = translation.standing(
      .init(source: text, isAdopted: true, isReadable: true, due: nil, today: nil))
    return .init(
      status: standing.status, requestedBy: (standing.requestedBy ?? []).joined(separator: "、"),
      translator: standing.translator ?? "", reviewer: standing.reviewer ?? "",
      due: standing.due?.japanese ?? "")
  }
}

/// `tagged.jsonl`, of which only some lines are wanted: it holds all documents that were read up to the month.
private struct TaggedLines {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func items(of files: Set<String>) -> [String: TaggedItem] {
    let codec = RecordCodec()
    var items: [String: TaggedItem] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let key = key(of: line), files.contains(key), case .tagged(let item)? = codec.read(line) else {
        continue
      }
      items[item.key] = item
    }
    return items
  }

  /// Quotes within a text have a backslash before them, so this is no text.
  private func key(of line: ArraySlice<UInt8>) -> String? {
    guard let start = line.firstRange(of: Self.mark)?.upperBound else { return nil }
    let rest = line[start...]
    return rest.firstIndex(of: UInt8(ascii: "\"")).map { String(decoding: rest[..<$0], as: UTF8.self) }
  }

  private static let mark = Array("\"key\":\"".utf8)
}
