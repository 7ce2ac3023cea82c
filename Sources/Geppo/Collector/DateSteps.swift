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
    let structured = StructuredDates(evidence: evidence, head: evidence.linesUnderTitle(title?.value)).read()
    let values =
      [evidence.recipe.date].compactMap { $0 } + evidence.meta.all(.publication)
      + evidence.labels.filter { $0.field == .publication } + underTitle() + structured
    return first(.publication, of: values) ?? address()
      ?? first(.publication, of: PostingLine.read(evidence, title: title?.value))
      ?? first(.publication, of: dayUnderTitle())
  }

  /// The first value that is a plausible date; a finding for each before it that is not.
  private mutating func first(_ kind: DatedFact.Kind, of values: [FieldValue]) -> DatedFact? {
    for value in values where value.value.unicodeScalars.contains(where: { $0.properties.numericType != nil })
    {
      let location = evidence.location(value.line)
      if let day = DateSteps.day(of: value.value), isPlausible(day, kind) {
        return DatedFact(kind: kind, day: day, location: location, step: value.step)
      }
      if let day = UnixTime.day(of: value.value), isPlausible(day, kind) {
        return DatedFact(kind: kind, day: day, location: location, step: value.step + UnixTime.mark)
      }
      note(Finding(.doubtfulDate, location, kind.rawValue, value.value))
    }
    return nil
  }

  /// Templates print one day at several places: it is told once.
  private mutating func note(_ finding: Finding) {
    let isKnown = findings.contains { known in
      known.arguments.first == finding.arguments.first
        && known.arguments.last.map(DateSteps.day) == finding.arguments.last.map(DateSteps.day)
    }
    if !isKnown { findings.append(finding) }
  }

  /// The first day of a text, else what the text begins with when it is `18-12-03 09:11` or all of it is `20181203`.
  private static func day(of text: String) -> Day? {
    if let day = ChineseDate.parse(text) { return day }
    let bare = text.trimmingSpaces()
    let parts = bare.split { !$0.isASCII || !$0.isNumber }
    if bare.utf8.count == 8, parts == [bare[...]] {
      return Day(iso: "\(bare.prefix(4))-\(bare.dropFirst(4).prefix(2))-\(bare.suffix(2))")
    }
    guard parts.count >= 3, parts[0].utf8.count == 2, bare.hasPrefix(parts[0]) else { return nil }
    let whole = "20" + bare
    return ChineseDate.all(in: whole).first { $0.range.lowerBound == whole.startIndex }?.day
  }

  /// Lines between title and text that hold a date, but for those that tell of the document's own history.
  private func underTitle() -> [FieldValue] {
    evidence.linesUnderTitle(title?.value).compactMap { index in
      let line = evidence.lines.lines[index]
      guard line.size <= 120, !line.isLink else { return nil }
      let words = DateSteps.withoutClock(Folding.simplified(line.text))
      guard !DateSteps.otherDates.contains(where: words.contains) else { return nil }
      guard Prose.mayHoldDay(words), DateSteps.day(of: words) != nil else { return nil }
      let isInText = evidence.body.lines.contains(index)
      guard !isInText || DateSteps.isReleaseLine(words) else { return nil }
      return FieldValue(field: .publication, value: line.text, line: line.line, step: "line under the title")
    }
  }

  /// Where nothing else says when the page was released.
  private func dayUnderTitle() -> [FieldValue] {
    guard let title = title?.value else { return [] }
    return DayUnderTitle.all(title, in: evidence).map { found in
      let line = evidence.lines.lines[found.index]
      return FieldValue(field: .publication, value: line.text, line: line.line, step: "line under the title")
    }
  }

  /// `2018-12-20 来源：新华社 今天是2026年11月21日` without the clock behind.
  private static func withoutClock(_ text: String) -> String {
    let clocks = ["今天是", "今天：", "今天:", "今日是", "现在是", "现在时间"].compactMap {
      text.firstRange(of: $0)?.lowerBound
    }
    return clocks.min().map { String(text[..<$0]) } ?? text
  }

  /// Words of dates that are not the day of release.
  static let otherDates = ["今天", "今日", "现在", "通过", "修订", "修正", "施行", "号令", "实施", "成文"]

  /// Inside the text a bare date is the document's own; one with a time of day or a source, or written as only
  /// programs do (2018-12-05, [2018-12-05]), is of the site.
  private static func isReleaseLine(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.properties.numericType != nil || "-/. []()【】".unicodeScalars.contains($0)
    }
      || text.contains(":") || text.contains("来源") || text.contains("发布") || text.contains("时间")
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

  private func isPlausible(_ day: Day, _ kind: DatedFact.Kind) -> Bool {
    evidence.plausibility.holds(day, kind)
  }
}
