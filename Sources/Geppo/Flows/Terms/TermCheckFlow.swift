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
    checked.findings += TermRule.findings(glossary)
    if let months { try checked.take(use(of: glossary, months: months), months: months) }
    checked.findings.sort()
    return checked
  }

  /// One run has all documents up to its day of issue: those of the last months are looked at.
  private func use(of glossary: Glossary, months: Int) throws -> TermReading {
    let runs = try Journal.settledHistory(workspace).standing
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

    fileprivate init(terms: Int, findings: [Finding]) {
      self.terms = terms
      self.findings = findings
    }

    /// With fewer months than were asked for nobody can say that a term was not needed.
    fileprivate mutating func take(_ reading: TermReading, months: Int) {
      searched = (reading.months.count, months, reading.use.texts)
      if reading.months.count >= months { findings += reading.use.findings(months: months) }
    }

    /// What was looked at, in a line or two.
    package func lines(_ language: Language) -> [String] {
      let errors = findings.count { $0.severity == .error }
      let warnings = findings.count { $0.severity == .warning }
      switch language {
      case .english:
        return ["checked: \(terms) terms; \(errors) errors, \(warnings) warnings"]
          + [searched.map(Self.english)].compactMap { $0 }
      case .japanese:
        return ["点検：用語\(terms)件。エラー\(errors)件、警告\(warnings)件"]
          + [searched.map(Self.japanese)].compactMap { $0 }
      }
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
