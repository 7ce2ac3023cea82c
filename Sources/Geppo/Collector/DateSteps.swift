/// The dates of a page, each by the first step that has it.
struct DateSteps {
  let evidence: PageEvidence
  let title: Field<String>?
  private(set) var findings: [Finding] = []

  init(evidence: PageEvidence, title: Field<String>?) {
    self.evidence = evidence
    self.title = title
  }

  /// The publication day first; the adoption day never stands in for it.
  mutating func read() -> [DatedFact] {
    let declared: [(DatedFact.Kind, PageField)] = [
      (.adoption, .adoption), (.inForce, .inForce), (.expiry, .expiry),
    ]
    return [publication()].compactMap { $0 }
      + declared.compactMap { kind, field in
        first(kind, of: byRecipe(kind) + evidence.labels.filter { $0.field == field })
      } + [first(.commentDeadline, of: byRecipe(.commentDeadline))].compactMap { $0 }
  }

  private func byRecipe(_ kind: DatedFact.Kind) -> [FieldValue] {
    [evidence.recipe.date(kind)].compactMap { $0 }
  }

  private mutating func publication() -> DatedFact? {
    let values =
      [evidence.recipe.date].compactMap { $0 } + evidence.meta.all(.publication)
      + evidence.labels.filter { $0.field == .publication } + underTitle()
    return first(.publication, of: values) ?? address()
  }

  /// The first value that is a plausible date; a finding for each before it that is not.
  private mutating func first(_ kind: DatedFact.Kind, of values: [FieldValue]) -> DatedFact? {
    for value in values where value.value.unicodeScalars.contains(where: { $0.properties.numericType != nil })
    {
      let location = evidence.location(value.line)
      if let day = ChineseDate.all(in: value.value).first?.day, isPlausible(day, kind) {
        return DatedFact(kind: kind, day: day, location: location, step: value.step)
      }
      findings.append(Finding(.doubtfulDate, location, kind.rawValue, value.value))
    }
    return nil
  }

  /// Lines between title and text that hold a date, but for those that tell of the document's own history.
  private func underTitle() -> [FieldValue] {
    evidence.linesUnderTitle(title?.value).compactMap { index in
      let line = evidence.lines.lines[index]
      guard line.size <= 120, !line.isLink else { return nil }
      let words = Folding.simplified(line.text)
      guard !DateSteps.otherDates.contains(where: words.contains) else { return nil }
      guard Prose.mayHoldDay(line.text), !ChineseDate.all(in: line.text).isEmpty else { return nil }
      let isInText = evidence.body.lines.contains(index)
      guard !isInText || DateSteps.isReleaseLine(words) else { return nil }
      return FieldValue(field: .publication, value: line.text, line: line.line, step: "line under the title")
    }
  }

  /// Words of dates that are not the day of release.
  static let otherDates = ["今天", "今日", "通过", "修订", "修正", "施行", "号令", "实施", "成文"]

  /// Inside the text a bare date is the document's own; one with a time of day or a source is of the site.
  private static func isReleaseLine(_ text: String) -> Bool {
    text.contains(":") || text.contains("来源") || text.contains("发布") || text.contains("时间")
  }

  private func address() -> DatedFact? {
    if let url = evidence.capture.url, let found = AddressDate.read(url.text),
      isPlausible(found.day, .publication)
    {
      return DatedFact(
        kind: .publication, day: found.day, location: .file(evidence.page.file), step: "address \(found.rule)"
      )
    }
    guard let found = AddressDate.read(Address(evidence.page.file).fileName),
      isPlausible(found.day, .publication)
    else { return nil }
    return DatedFact(
      kind: .publication, day: found.day, location: .file(evidence.page.file), step: "file name \(found.rule)"
    )
  }

  /// No document of the People's Republic is older than it, and no page is published after it was saved.
  private func isPlausible(_ day: Day, _ kind: DatedFact.Kind) -> Bool {
    guard day.year > 1949 || (day.year == 1949 && day.month >= 10) else { return false }
    guard kind == .publication || kind == .adoption else { return true }
    if let saved = evidence.capture.savedOn { return day <= saved }
    return evidence.page.folder.map { day.year <= $0.year + 1 } ?? true
  }
}
