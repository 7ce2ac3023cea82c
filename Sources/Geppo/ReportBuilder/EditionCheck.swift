/// What must hold of an edition as a whole: partners without items, links, and counts.
enum EditionCheck {
  /// Of a partner without items the edition must say what `Coverage` says: that there was nothing, or why nobody knows.
  @Sendable static func silentPartners(_ subject: ReleaseCheck.Subject) -> [ReleaseProblem] {
    let places = subject.issue.whole.sections.first { $0.number == SectionPlan.places }?.parts ?? []
    let whole = Dictionary(places.map { ($0.code, $0) }) { first, _ in first }
    return subject.issue.editions.flatMap { edition in
      let parts = edition.bulletin.sections.flatMap(\.parts)
      return edition.municipality.partners.filter { partner in
        guard let part = parts.first(where: { $0.code == partner }) else { return true }
        guard part.items.isEmpty else { return false }
        return part.remark.isEmpty || part.coverage != whole[partner]?.coverage
          || claimsMoreThanWasRead(part, edition.bulletin)
      }.map { ReleaseProblem("\(edition.municipality.ja)版に協力先\($0)の記載がないか、確認の状況と合わない") }
    }
  }

  /// That nothing happened may be said only where all sources of the place were read.
  private static func claimsMoreThanWasRead(_ part: SectionPart, _ bulletin: Bulletin) -> Bool {
    guard case .read = part.coverage?.basis else { return false }
    let own = bulletin.sources.filter { $0.source.adcode == part.code && $0.source.level != .media }
    return own.contains { !$0.account.wasChecked }
  }

  /// In all that is printed: items, points, translations, deadlines, references and corrections.
  @Sendable static func brokenLinks(_ subject: ReleaseCheck.Subject) -> [ReleaseProblem] {
    subject.bulletins.flatMap { name, bulletin in
      let anchors = Set(bulletin.items.map { "#" + $0.number.anchor })
      let broken = texts(of: bulletin).flatMap(\.runs).map(\.target).filter { target in
        !target.isEmpty && !anchors.contains(target) && WebLink(target) == nil
      }
      let numbers =
        bulletin.highlights.map(\.number) + bulletin.translations.map(\.number)
        + bulletin.deadlines.compactMap(\.number)
      let lost = numbers.map { "#" + $0.anchor }.filter { !anchors.contains($0) }
      return (broken + lost).map { ReleaseProblem("\(name)のリンク「\($0)」の先がない") }
    }
  }

  private static func texts(of bulletin: Bulletin) -> [MixedText] {
    bulletin.items.flatMap { [$0.headline, $0.summary] + $0.facts.map(\.value) }
      + bulletin.highlights.map(\.headline) + bulletin.translations.flatMap { [$0.name, $0.issuer] }
      + bulletin.deadlines.map(\.headline) + bulletin.sections.flatMap(\.corrections).map(\.text)
  }

  /// Pictures, letter and page count what the bulletin holds: each is counted anew.
  @Sendable static func totals(_ subject: ReleaseCheck.Subject) -> [ReleaseProblem] {
    subject.bulletins.enumerated().flatMap { index, named in
      let (name, bulletin) = named
      let sums = bulletin.figures.trends.filter { !addsUp($0, total: bulletin.figures.trends.first) }
      return wrongRows(of: bulletin, at: index, in: subject).map {
        ReleaseProblem("\(name)の図表「\($0.name)」の件数が、掲載した項目に合わない")
      }
        + sums.map { ReleaseProblem("\(name)の図表「\($0.title)」の内訳が全体より多い") }
        + wrongCounts(of: bulletin, named: name, at: index, in: subject)
    }
  }

  private static func wrongRows(
    of bulletin: Bulletin, at index: Int, in subject: ReleaseCheck.Subject
  ) -> [ShadedGrid.Row] {
    guard let grid = bulletin.figures.partners, let names = subject.names else { return [] }
    let parts = subject.issue.whole.sections.first { $0.number == SectionPlan.places }?.parts ?? []
    let editions = subject.issue.editions
    let places =
      editions.indices.contains(index - 1) ? editions[index - 1].municipality.partners : parts.map(\.code)
    return GridRecount(names: names, wording: subject.issue.wording, places: places)
      .wrongRows(of: grid, items: bulletin.items)
  }

  /// Pages stand in the order of the bulletins, letters in that of the editions.
  private static func wrongCounts(
    of bulletin: Bulletin, named name: String, at index: Int, in subject: ReleaseCheck.Subject
  ) -> [ReleaseProblem] {
    guard subject.pages.indices.contains(index) else { return [] }
    let shown = ShownCounts(page: subject.pages[index].bytes)
    let letter = index - 1
    let missing =
      subject.letters.indices.contains(letter) ? shown.missing(in: subject.letters[letter].bytes) : []
    return
      (shown.items == bulletin.items.count
      ? [] : [ReleaseProblem("\(name)に載る項目\(shown.items)件が、選んだ項目\(bulletin.items.count)件に合わない")])
      + missing.map { ReleaseProblem("\(name)の送付状の件数に「\($0.filter { $0 != "　" })」がない") }
  }

  /// No topic or place may have more documents in a month than there are.
  private static func addsUp(_ grid: ShadedGrid, total: ShadedGrid?) -> Bool {
    guard let sums = total?.rows.first(where: \.isSum)?.values else { return true }
    return grid.rows.allSatisfy { row in zip(row.values, sums).allSatisfy { $0 <= $1 } }
  }
}
