/// `glossary check`: what is wrong with terms and rules; with `months`, also which terms the last documents did not need.
package struct TermCheckFlow {
  private let workspace: Workspace
  private let months: Int?

  package init(workspace: Workspace, unusedFor months: Int?) {
    self.workspace = workspace
    self.months = months
  }

  /// Throws `GeppoError` when the records of the last run cannot be read.
  package func run() throws -> Checked {
    let (files, unreadable) = workspace.glossaryFiles()
    let (glossary, findings) = Glossary.read(files)
    var checked = Checked(terms: glossary.terms.count, findings: unreadable + findings)
    checked.findings += Rulebook.cutEnds(files, workspace)
    checked.findings += TermRule.findings(glossary) + RowDoubt.findings(glossary)
    checked.findings += TermWithin.findings(glossary, besides: termsWithinAtFirst(glossary.topics))
    if let months { try checked.take(use(of: glossary, months: months), months: months, glossary.topics) }
    checked.findings.sort()
    return checked
  }

  /// Those that the workspace began with; none where that was not kept.
  private func termsWithinAtFirst(_ topics: [Topic]) -> [TermWithin] {
    let first = workspace.firstTable(Glossary.Path.terms).map { Term.table.read($0).rows } ?? []
    return TermWithin.all(first, topics)
  }

  /// One run has all documents up to its day of issue: those of the last months are looked at.
  private func use(of glossary: Glossary, months: Int) throws -> TermReading {
    let runs = try UnlockedJournal(workspace).settled.standing
    guard let last = runs.map(\.month).max(), let path = RelativePath("reports/\(last)/items.jsonl") else {
      return TermReading(use: TermUse(glossary))
    }
    let wanted = Set(sequence(first: last) { $0.previous }.prefix(months))
    var reading = TermReading(use: TermUse(glossary))
    var lines = try FileLines(path, of: workspace)
    let codec = RecordCodec()
    while let line = lines.next() {
      guard case .item(let item)? = try? codec.record(line) else { continue }
      reading.take(item, in: wanted)
    }
    return reading
  }

  package struct Checked: Sendable {
    let terms: Int
    package fileprivate(set) var findings: [Finding]
    /// Months whose documents were looked at, and that were asked for.
    fileprivate var searched: (months: Int, wanted: Int, documents: Int)?
    /// `VOC 30`, of terms that no document needed.
    private var unused: [(topic: String, terms: Int)] = []

    fileprivate init(terms: Int, findings: [Finding]) {
      self.terms = terms
      self.findings = findings
    }

    /// With fewer months than were asked for nobody can say that a term was not needed.
    fileprivate mutating func take(_ reading: TermReading, months: Int, _ topics: [Topic]) {
      searched = (reading.months.count, months, reading.use.texts)
      guard reading.months.count >= months else { return }
      findings += reading.use.findings(months: months)
      unused = reading.use.unusedByTopic(topics)
    }

    /// What was looked at, in a line or two.
    package func lines(_ language: Language) -> [String] {
      let errors = findings.count { $0.severity == .error }
      let warnings = findings.count { $0.severity == .warning }
      switch language {
      case .english:
        return ["checked: \(terms) terms; \(errors) errors, \(warnings) warnings"]
          + [searched.map(Self.english)].compactMap { $0 }
          + counts("not found by themselves: ", ", ", "no topic")
      case .japanese:
        return ["点検：用語\(terms)件。エラー\(errors)件、警告\(warnings)件"]
          + [searched.map(Self.japanese)].compactMap { $0 } + counts("単独では現れなかった用語（分野別）：", "、", "分野なし")
      }
    }

    private func counts(_ opening: String, _ comma: String, _ none: String) -> [String] {
      guard !unused.isEmpty else { return [] }
      return [
        opening
          + unused.map { "\($0.topic.isEmpty ? none : $0.topic) \($0.terms)" }.joined(separator: comma)
      ]
    }

    private static func english(_ searched: (months: Int, wanted: Int, documents: Int)) -> String {
      let (months, wanted, documents) = searched
      return months >= wanted
        ? "searched: \(documents) documents of the last \(wanted) months"
        : "only \(months) of \(wanted) months have documents: run more months before terms can be called unused"
    }

    private static func japanese(_ searched: (months: Int, wanted: Int, documents: Int)) -> String {
      let (months, wanted, documents) = searched
      return months >= wanted
        ? "使用状況：直近\(wanted)か月、\(documents)件の文書を調べました"
        : "使用状況：\(wanted)か月のうち文書があるのは\(months)か月だけです。使われていない用語かどうかは判断できません"
    }
  }
}

/// The texts of the wanted months.
private struct TermReading {
  var use: TermUse
  private(set) var months: Set<Month> = []

  init(use: TermUse) { self.use = use }

  mutating func take(_ item: Item, in wanted: Set<Month>) {
    guard let month = item.publishedOn?.monthOfYear, wanted.contains(month) else { return }
    months.insert(month)
    let texts = [item.title?.value ?? ""] + item.blocks.map(\.text) + item.attachedText.map(\.text)
    use.read(texts.joined(separator: "\n"))
  }
}
