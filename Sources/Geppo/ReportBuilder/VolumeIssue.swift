/// A monthly report as the yearly volume has it: what readers were told, not what a page says since.
struct VolumeIssue: Hashable, Sendable {
  enum State: Hashable, Sendable {
    /// With the reason why texts that nobody had confirmed went out; nil where there were none.
    case sent(on: Day, draftsAllowed: String?)
    /// Only a draft lies in the archive.
    case draft(asOf: Day)
    /// By the day of the volume it had not gone out.
    case later
    /// Nothing of it is in the archive.
    case missing
  }

  var month: Month
  var state: State
  /// What the ledger says of it; empty where it has no row.
  var ledger: String
  /// What it told of; nil where that was not kept.
  var documents: [ToldDocument]?
  /// Documents of earlier issues that it corrected.
  var corrected: [ToldDocument] = []

  /// `第8号　2018年10月分`.
  var name: String { "第\(month.issueNumber)号　\(month.japanese)分" }

  /// When it went out, or what is known of that.
  var standing: String {
    switch state {
    case .sent(let day, _): "\(day.japanese)送付"
    case .draft: "案、送付の記録なし"
    case .later: "基準日までに送付なし"
    case .missing: "原稿の保存なし"
    }
  }
}

/// A document as an issue told of it, in the part of the bulletin where it stands.
struct VolumeItem: Hashable, Sendable {
  var id: String
  /// Where it belongs, whether or not it was a late find.
  var home: Home
  var isLate: Bool
  var publishedOn: Day?
  var headline: MixedText
  /// In Japanese characters; empty where it has none.
  var number: String
  var summary: MixedText
  var topics: [String]
  /// An issue since then has withdrawn it.
  var isWithdrawn: Bool
  /// Days that it sets: entry into force, last day for comments, end of validity.
  var dates: [FactChange.Kind: Day]
}

/// Reads what an issue told of.
struct VolumeReading {
  let names: Names
  let atlas: Atlas
  let sources: [Source]
  let withdrawn: Set<String>
  let wording: Phrasing

  /// In the order of the bulletin; nil where it was not kept.
  func items(of issue: VolumeIssue) -> [VolumeItem]? {
    issue.documents?.map { item($0, of: issue.month) }.sorted { left, right in
      let (one, other) = (order(left), order(right))
      return one == other ? left.id < right.id : one.lexicographicallyPrecedes(other)
    }
  }

  func item(_ told: ToldDocument, of month: Month) -> VolumeItem {
    let day = told.day(.publication)
    return VolumeItem(
      id: told.id, home: home(of: told), isLate: day.map { $0.monthOfYear < month } ?? false,
      publishedOn: day, headline: marked(told[.headline], told),
      number: JapaneseCharacters.of(told[.number]), summary: marked(told[.summary], told),
      topics: told.tags?.topics ?? [], isWithdrawn: withdrawn.contains(told.id),
      dates: Dictionary(
        uniqueKeysWithValues: VolumeCalendar.kinds.compactMap { kind in
          told.day(kind.fact).map { (kind.fact, $0) }
        }))
  }

  private func home(of told: ToldDocument) -> Home {
    let facts = PlacementFacts(told, names: names, atlas: atlas, sources: sources)
    guard case .central(let section) = PlacementRule.home(of: facts, in: atlas) else {
      return PlacementRule.home(of: facts, in: atlas)
    }
    return .central(CentralKind.code(for: section))
  }

  /// The text with what it quotes of the page.
  private func marked(_ text: String, _ told: ToldDocument) -> MixedText {
    ([told[.title]] + told[.issuer].split(separator: "、").map(String.init)).filter { !$0.isEmpty }
      .reduce(.japanese(text)) { $0.marking($1) }
  }

  private func order(_ item: VolumeItem) -> [Int] {
    let day = item.publishedOn.map { ($0.year * 100 + $0.month) * 100 + $0.day } ?? Int.max
    return (item.isLate ? [SectionPlan.late, 0] : place(of: item.home)) + [day]
  }

  /// Section, and part of it.
  func place(of home: Home) -> [Int] {
    switch home {
    case .central(let code):
      [SectionPlan.central, CentralKind.all.firstIndex { $0.code == code } ?? CentralKind.all.count]
    case .group(let id): [SectionPlan.regions, atlas.groups.firstIndex { $0.id == id } ?? atlas.groups.count]
    case .elsewhere: [SectionPlan.regions, atlas.groups.count + 1]
    case .place(let code): [SectionPlan.places, atlas.places.firstIndex(of: code) ?? atlas.places.count]
    case .late: [SectionPlan.late, 0]
    }
  }

  /// What the part is called.
  func part(_ home: Home) -> String {
    switch home {
    case .central(let code): CentralKind.all.first { $0.code == code }.map { wording[$0.heading] } ?? ""
    // Without the members that some names list in brackets.
    case .group(let id): String((atlas.groups.first { $0.id == id }?.ja ?? id).prefix { $0 != "（" })
    case .place(let code): names.place(code)
    case .elsewhere: wording[.otherRegions]
    case .late: "追補"
    }
  }
}

extension ToldDocument {
  subscript(_ kind: FactChange.Kind) -> String { facts[kind.rawValue] ?? "" }

  func day(_ kind: FactChange.Kind) -> Day? { Day(iso: self[kind]) }

  /// `CN:issuing|370000:mentioned`, as places of one role.
  fileprivate func places(_ role: PlaceTag.Role) -> [String] {
    self[.places].split(separator: Decision.Word.separator).compactMap { word in
      let parts = word.split(separator: Decision.Word.role)
      return parts.count == 2 && parts[1] == role.rawValue ? String(parts[0]) : nil
    }
  }
}

extension PlacementFacts {
  /// Of what was told: words of the page that led to a tag are not kept, so a key region counts as named by the title whose
  /// words have its name.
  init(_ told: ToldDocument, names: Names, atlas: Atlas, sources: [Source]) {
    issuing = told.places(.issuing)
    subjects = told.places(.subject)
    let tagged = Set(PlaceTag.Role.allCases.flatMap(told.places))
    titledGroups = atlas.groups.filter { group in
      tagged.contains(group.id) && ([group.zh] + group.aliases).contains(where: told[.title].contains)
    }.map(\.id)
    bodyOfGroup =
      told[.issuer].split(separator: "、").lazy.compactMap { atlas.group(ofBody: String($0)) }.first
    let host = WebLink(told[.url])?.bareHost
    sourcePlace = sources.first { $0.site?.bareHost == host && host != nil }?.adcode ?? ""
    let type = names.type(told.tags?.type ?? told[.type])
    section =
      LawReport.tells(told[.title], type: type, names: names) ? LawReport.section : type?.section ?? ""
  }
}
