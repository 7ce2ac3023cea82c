/// The numbered sections of the 全体版. A number never depends on what happened to be found.
struct SectionPlan {
  let atlas: Atlas
  let coverage: CoverageBook
  let writer: ItemWriter
  let wording: Phrasing

  /// Numbers of the sections, with those of lists.
  static let central = 1
  static let regions = 2
  static let places = 3
  static let translations = 4
  static let deadlines = 5
  static let late = 6
  static let cooperation = 7

  func sections(of entries: [IssueEntry], corrections: [Correction] = []) -> [IssueSection] {
    let homes = Dictionary(grouping: entries, by: home(of:))
    let sections = [
      centralSection(homes), regionSection(homes), placeSection(homes),
      lateSection(homes[.late] ?? [], corrections),
    ]
    return NumberedCourses.numbered(CrossReferences(atlas: atlas).added(to: sections))
  }

  /// What decides who is told of a document, also of one that this issue does not hold.
  func scope(of entry: IssueEntry) -> Scope {
    ItemWriter.scope(of: entry, home: home(of: entry), names: atlas.names)
  }

  private func home(of entry: IssueEntry) -> Home {
    if entry.isLate { return .late }
    let facts = PlacementFacts(entry, names: atlas.names, atlas: atlas)
    guard case .central(let section) = PlacementRule.home(of: facts, in: atlas) else {
      return PlacementRule.home(of: facts, in: atlas)
    }
    return .central(CentralKind.code(for: section))
  }

  private func centralSection(_ homes: [Home: [IssueEntry]]) -> IssueSection {
    let parts = CentralKind.all.enumerated().map { index, kind in
      part(Self.central, index + 1, wording[kind.heading], code: "", home: .central(kind.code), homes)
    }
    let found = coverage.central
    let empty = parts.filter(\.items.isEmpty).map(\.title)
    let note = empty.count == parts.count ? found.nothing : Self.note(onEmpty: empty, found)
    return IssueSection(
      number: Self.central, title: wording[.central], parts: parts.filter { !$0.items.isEmpty }, note: note)
  }

  private static func note(onEmpty kinds: [String], _ found: Coverage) -> String {
    if kinds.isEmpty { return found.caveat }
    let list = kinds.joined(separator: "、")
    return found.caveat.isEmpty ? list + "は、" + found.nothing : list + "に掲げる項目はない。" + found.caveat
  }

  private func regionSection(_ homes: [Home: [IssueEntry]]) -> IssueSection {
    var parts = atlas.groups.enumerated().map { index, group in
      covered(
        part(Self.regions, index + 1, group.ja, code: group.id, home: .group(group.id), homes),
        by: coverage.coverage(of: group))
    }
    if homes[.elsewhere] != nil {
      parts.append(
        part(Self.regions, parts.count + 1, wording[.otherRegions], code: "", home: .elsewhere, homes))
    }
    return IssueSection(number: Self.regions, title: wording[.regions], parts: parts)
  }

  private func placeSection(_ homes: [Home: [IssueEntry]]) -> IssueSection {
    let parts = atlas.places.enumerated().map { index, place in
      covered(
        part(Self.places, index + 1, atlas.names.place(place), code: place, home: .place(place), homes),
        by: coverage.coverage(ofPlace: place))
    }
    return IssueSection(number: Self.places, title: wording[.places], parts: parts)
  }

  private func lateSection(_ entries: [IssueEntry], _ corrections: [Correction]) -> IssueSection {
    let items = entries.enumerated().map { index, entry in
      writer.item(entry, home: .late, number: ItemNumber(parts: [Self.late, index + 1]))
    }
    let part = SectionPart(number: 1, title: "追補", code: "", items: items)
    let notes = corrections.map { CorrectionNote($0, scope: scope(of: $0.entry), names: atlas.names) }
    return IssueSection(
      number: Self.late, title: wording[.late], parts: items.isEmpty ? [] : [part],
      note: items.isEmpty ? notes.isEmpty ? wording[.noLate] : "" : wording[.lateNote], corrections: notes)
  }

  private func part(
    _ section: Int, _ number: Int, _ title: String, code: String, home: Home, _ homes: [Home: [IssueEntry]]
  ) -> SectionPart {
    let items = (homes[home] ?? []).enumerated().map { index, entry in
      writer.item(entry, home: home, number: ItemNumber(parts: [section, number, index + 1]))
    }
    return SectionPart(number: number, title: title, code: code, items: items)
  }

  private func covered(_ part: SectionPart, by coverage: Coverage) -> SectionPart {
    var part = part
    part.coverage = coverage
    return part
  }
}
