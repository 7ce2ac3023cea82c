/// The part of the bulletin that an item stands in.
enum Home: Hashable, Sendable {
  /// Code of the section of a document type: `plan`, `law` …
  case central(String)
  case group(String)
  case place(String)
  /// Neither central, nor of a key region or a place of the bulletin.
  case elsewhere
  case late
}

/// What a placement rule may look at.
struct PlacementFacts: Hashable, Sendable {
  var issuing: [String]
  var subjects: [String]
  /// Key regions that the title names.
  var titledGroups: [String]
  /// The key region whose name the name of an issuing body begins with.
  var bodyOfGroup: String? = nil
  /// The place of the source that the page was saved from.
  var sourcePlace: String
  var section: String
}

/// A rule that gives some items their part of the bulletin. The first that answers decides.
struct PlacementRule: Sendable {
  let name: String
  let reason: String
  let home: @Sendable (PlacementFacts, Atlas) -> Home?

  static let all = [
    PlacementRule(name: "key region in title", reason: "重点地域を対象とする計画は、国が発出しても重点地域の動向とする") { facts, _ in
      facts.titledGroups.first.map(Home.group)
    },
    PlacementRule(name: "body of a key region", reason: "重点地域のために置かれた機関（領導小組など）が発出した") { facts, _ in
      facts.bodyOfGroup.map(Home.group)
    },
    PlacementRule(name: "national issuer", reason: "国の機関が発出した") { facts, _ in
      facts.issuing.contains("CN") ? .central(facts.section) : nil
    },
    PlacementRule(name: "issued by a place", reason: "月報に載せる地域の機関が発出した") { facts, atlas in
      firstPlace(of: facts.issuing, atlas)
    },
    PlacementRule(name: "about a place", reason: "月報に載せる地域を対象とする") { facts, atlas in
      firstPlace(of: facts.subjects, atlas)
    },
    PlacementRule(name: "in a key region", reason: "重点地域に含まれる地域の機関が発出した、又はこれを対象とする") { facts, atlas in
      firstGroup(of: facts.issuing + facts.subjects, atlas)
    },
    PlacementRule(name: "place of the source", reason: "発出機関が読み取れず、掲載サイトの地域による") { facts, atlas in
      if facts.sourcePlace == "CN" { return .central(facts.section) }
      return firstPlace(of: [facts.sourcePlace], atlas) ?? firstGroup(of: [facts.sourcePlace], atlas)
    },
  ]

  static func home(of facts: PlacementFacts, in atlas: Atlas) -> Home {
    for rule in all {
      if let home = rule.home(facts, atlas) { return home }
    }
    return .elsewhere
  }

  private static func firstPlace(of codes: [String], _ atlas: Atlas) -> Home? {
    codes.lazy.compactMap(atlas.listedPlace(holding:)).first.map(Home.place)
  }

  private static func firstGroup(of codes: [String], _ atlas: Atlas) -> Home? {
    for code in codes {
      if atlas.isGroup(code) { return .group(code) }
      if let group = atlas.groups(touching: code).first { return .group(group.id) }
    }
    return nil
  }
}

extension PlacementFacts {
  init(_ entry: IssueEntry, names: Names, atlas: Atlas) {
    let tags = entry.tagged.places
    issuing = tags.filter { $0.role == .issuing }.map(\.code)
    subjects = tags.filter { $0.role == .subject }.map(\.code)
    titledGroups = tags.filter { tag in
      atlas.isGroup(tag.code) && tag.evidence.contains { $0.field == .title }
    }.map(\.code)
    let issuers = entry.item.issuers.map(\.value)
    bodyOfGroup = issuers.lazy.compactMap(atlas.group(ofBody:)).first
    sourcePlace = names.source(entry.item.page.source)?.adcode ?? ""
    let type = names.type(entry.tagged.documentType.code)
    let isLaw = LawReport.tells(entry.item.title?.value ?? "", type: type, names: names)
    section = isLaw ? LawReport.section : type?.section ?? ""
  }
}
