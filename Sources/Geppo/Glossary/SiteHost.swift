/// A row of `glossary/site_hosts.csv`: the site of an office by the end of its host.
struct SiteHost: Hashable, Sendable {
  /// `zj.gov.cn`; also stands for the hosts below it.
  var host: String
  var adcode: String
  var level: Source.Level
  var location: Location

  /// `glossary/site_hosts.csv`.
  static let table = TableLayout<SiteHost>(required: ["host", "adcode", "level"], key: "host") { cells in
    guard let level = cells.choice("level", as: Source.Level.self) else { return nil }
    return SiteHost(
      host: cells.text("host").lowercased(), adcode: cells.adcode("adcode"), level: level,
      location: cells.location)
  }
}

extension Glossary {
  /// What an undeclared site speaks for by its host: the longest row that fits, else the place whose romaji stands
  /// before `gov.cn` (`sthjj.ningbo.gov.cn`); any other site is a medium of the country.
  func source(ofHost host: String) -> Source {
    let host = host.lowercased()
    let rows = siteHosts.filter { host == $0.host || host.hasSuffix("." + $0.host) }
    if let row = rows.max(by: { $0.host.utf8.count < $1.host.utf8.count }) {
      return Source.undeclared(host, adcode: row.adcode, level: row.level, location: row.location)
    }
    if let region = region(ofHost: host) {
      let level: Source.Level =
        region.level == .province ? .province : region.level == .county ? .county : .city
      return Source.undeclared(host, adcode: region.adcode, level: level, location: region.location)
    }
    return Source.undeclared(host, adcode: "CN", level: .media, location: .file(Path.siteHosts))
  }

  /// The one place of that romaji, a province or city before a county.
  private func region(ofHost host: String) -> Region? {
    let labels = host.split(separator: ".").map(String.init)
    guard labels.count >= 3, labels.suffix(2) == ["gov", "cn"] else { return nil }
    let named = regions.filter { $0.romaji == labels[labels.count - 3] }
    for level in [Region.Level.province, .prefecture, .county] {
      let ofLevel = named.filter { $0.level == level }
      if !ofLevel.isEmpty { return ofLevel.count == 1 ? ofLevel.first : nil }
    }
    return nil
  }
}

extension Source {
  fileprivate static func undeclared(
    _ host: String, adcode: String, level: Level, location: Location
  ) -> Source {
    Source(
      id: host, zh: host, ja: host, body: "", adcode: adcode, level: level, rank: 1, site: nil, columns: [],
      expectedMinimum: 0, recipes: [], location: location)
  }
}
