/// A row of `glossary/homonyms.csv`: a short name that several places have, and which of them it means alone.
struct Homonym: Hashable, Sendable {
  var name: String
  /// Codes of all places with the name, also of those that the table of regions does not list.
  var members: [String]
  /// Their full names, in the same order.
  var names: [String]
  /// The place that the name means where nothing else is said; empty where it means none.
  var alone: String
  var location: Location
}

extension Homonym {
  static let table = TableLayout<Homonym>(
    required: ["name", "members", "names", "alone"], key: "name", mayBeEmpty: true,
    chinese: ["name", "names"]
  ) { cells in
    let members = cells.list("members")
    let names = cells.list("names")
    let alone = cells.optional("alone")
    if members.count < 2 || !members.allSatisfy(Region.isCode) {
      cells.refuse("members", example: "110105|211300")
    }
    if names.count != members.count { cells.refuse("names", hint: "\(members.count)") }
    if !alone.isEmpty, !members.contains(alone) {
      cells.refuse("alone", hint: members.joined(separator: " | "))
    }
    return Homonym(
      name: cells.text("name"), members: members, names: names, alone: alone, location: cells.location)
  }

  /// What `regions.csv` must say to agree: the short name stands with the one place that it means, and places with
  /// one full name know of one another.
  static func findings(_ homonyms: [Homonym], _ regions: [Region]) -> [Finding] {
    let byCode = Dictionary(regions.map { ($0.adcode, $0) }) { first, _ in first }
    return homonyms.flatMap { homonym in
      zip(homonym.members, homonym.names).flatMap { code, name in
        guard let region = byCode[code] else { return [Finding]() }
        return homonym.shortName(of: region) + homonym.namesakes(of: region, name: name)
      }
    }
  }

  private func shortName(of region: Region) -> [Finding] {
    guard region.zhShort == name, region.adcode != alone else { return [] }
    let place = Location.cell(
      file: region.location.file, row: region.location.line ?? 1, column: "zh_short")
    return [Finding(.badValue, place, name, "zh_short", " → \(location.file) alone = \(alone)")]
  }

  private func namesakes(of region: Region, name: String) -> [Finding] {
    let same = zip(members, names).filter { $1 == name && $0 != region.adcode }.map(\.0)
    let missing = same.filter { !region.namesakes.contains($0) }
    guard !missing.isEmpty else { return [] }
    let place = Location.cell(
      file: region.location.file, row: region.location.line ?? 1, column: "namesakes")
    let text = region.namesakes.joined(separator: "|")
    return [Finding(.badValue, place, text, "namesakes", " → \(missing.joined(separator: "|"))")]
  }
}
