/// Items that stand in one part and concern another one too: a ministry's inspection of 天津市, a city's plan in its key region.
struct CrossReferences {
  let atlas: Atlas

  func added(to sections: [IssueSection]) -> [IssueSection] {
    let items = sections.flatMap(\.parts).flatMap(\.items)
    return sections.map { section in
      var section = section
      section.parts = section.parts.map { part in
        var part = part
        part.references = references(to: part, among: items)
        part.mentions = mentions(of: part, among: items)
        return part
      }
      return section
    }
  }

  private func references(to part: SectionPart, among items: [IssueItem]) -> [ItemNumber] {
    guard !part.code.isEmpty else { return [] }
    let own = Set(part.items.map(\.number))
    return items.filter { !own.contains($0.number) && concerns($0.scope, part.code) }.map(\.number).sorted()
  }

  /// Of a place of which nothing of the month tells: items of cities in it, and those of its key region or province that name it.
  private func mentions(of part: SectionPart, among items: [IssueItem]) -> [ItemNumber] {
    guard !part.code.isEmpty, !atlas.isGroup(part.code), part.items.isEmpty,
      part.references.allSatisfy(\.isLate)
    else { return [] }
    return items.filter { item in
      !part.references.contains(item.number)
        && (isWithin(item.scope.home, part.code)
          || isNear(item.scope.home, part.code)
            && item.scope.mentioned.contains { atlas.listedPlace(holding: $0) == part.code })
    }.map(\.number).sorted()
  }

  private func isWithin(_ home: Home, _ code: String) -> Bool {
    guard case .place(let place) = home else { return false }
    return place != code && atlas.names.isWithin(place, code)
  }

  private func isNear(_ home: Home, _ code: String) -> Bool {
    switch home {
    case .group(let group): atlas.groups(touching: code).contains { $0.id == group }
    case .place(let place): atlas.names.isWithin(place, code) || atlas.names.isWithin(code, place)
    case .central, .elsewhere, .late: false
    }
  }

  private func concerns(_ scope: Scope, _ code: String) -> Bool {
    (scope.issuing + scope.subjects).contains { place in
      if atlas.isGroup(code) {
        return place == code || atlas.groups(touching: place).contains { $0.id == code }
      }
      return atlas.listedPlace(holding: place) == code
    }
  }
}
