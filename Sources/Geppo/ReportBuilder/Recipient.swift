/// A municipality with its partners and what it works on with each of them.
struct Recipient: Sendable {
  let municipality: Municipality
  /// Codes of topics by partner, of the latest fiscal year that the glossary has.
  let topics: [String: [String]]
  let atlas: Atlas

  init(_ municipality: Municipality, partnerships: [Partnership], fiscalYear: Int, atlas: Atlas) {
    self.municipality = municipality
    self.atlas = atlas
    let own = partnerships.filter { row in
      row.japanSide == municipality.ja && row.lastYear > 0 && row.lastYear <= fiscalYear
    }
    var topics: [String: [String]] = [:]
    for partner in municipality.partners {
      let rows = own.filter { $0.adcode == partner }
      let latest = rows.map(\.lastYear).max()
      topics[partner] = rows.filter { $0.lastYear == latest }.flatMap(\.topics).withoutRepeats
    }
    self.topics = topics
  }

  /// The part in brackets of a reason: `（協力分野：VOC）`.
  func cooperation(with partner: String) -> String {
    let names = (topics[partner] ?? []).map(atlas.names.topic)
    return names.isEmpty ? "" : "（協力分野：\(names.joined(separator: "、"))）"
  }

  /// The first of the topics that a partner works on, with all partners that do.
  func cooperation(on codes: [String]) -> (topic: String, partners: [String])? {
    for code in codes {
      let partners = municipality.partners.filter { topics[$0]?.contains(code) ?? false }
      if !partners.isEmpty { return (code, partners) }
    }
    return nil
  }

  /// Codes of all topics of its cooperation, each once.
  var ownTopics: [String] { municipality.partners.flatMap { topics[$0] ?? [] }.withoutRepeats }

  func worksOn(_ scope: Scope) -> Bool { cooperation(on: scope.topics) != nil }

  /// Whose cooperation an item is about, and on what: `天津市との協力、VOC`; of an item that is near no partner what it is.
  func relation(to scope: Scope) -> String {
    let names = atlas.names
    let places = (scope.issuing + scope.subjects).filter { $0 != "CN" }
    let near = municipality.partners.filter { partner in
      places.contains { names.isWithin($0, partner) || names.isWithin(partner, $0) }
    }
    let topic = shared(scope.topics, with: near.isEmpty ? municipality.partners : near) ?? scope.topics.first
    let whom: String? =
      if !near.isEmpty {
        near.map(names.place).joined(separator: "、") + "との協力"
      } else if case .group(let group) = scope.home {
        "重点地域（\(String(names.place(group).prefix { $0 != "（" }))）"
      } else if scope.isNational {
        "国の動向"
      } else {
        nil
      }
    let naming = scope.named.contains(municipality.code) ? "本文に\(municipality.ja)の名" : nil
    return [naming, whom, topic.map(names.shortTopic)].compactMap(\.self).joined(separator: "、")
  }

  private func shared(_ codes: [String], with partners: [String]) -> String? {
    codes.first { code in partners.contains { topics[$0]?.contains(code) ?? false } }
  }

  /// Places of the bulletin that this municipality is told of, in the order of the bulletin.
  var places: [String] {
    let around = municipality.partners.flatMap(atlas.places(around:))
    return atlas.places.filter(around.contains)
  }

  /// Key regions that hold a partner.
  var groups: [String] {
    atlas.groups.map(\.id).filter { id in partner(in: id) != nil }
  }

  func partner(in group: String) -> String? {
    municipality.partners.first { partner in atlas.groups(touching: partner).contains { $0.id == group } }
  }
}
