extension Glossary {
  func topic(_ code: String) -> Topic? { topics.first { $0.code == code } }

  func region(_ adcode: String) -> Region? { regions.first { $0.adcode == adcode } }

  func documentType(_ code: String) -> DocumentType? { documentTypes.first { $0.code == code } }

  /// A body by its name or another name of it.
  func body(named name: String) -> IssuingBody? {
    bodies.first { $0.zh == name } ?? bodies.first { $0.aliases.contains(name) }
  }

  /// The regions above a place, nearest first, the country last.
  func ancestors(of adcode: String) -> [Region] {
    var above: [Region] = []
    var next = region(adcode).flatMap { region($0.parent) }
    while let region = next, !above.contains(region) {
      above.append(region)
      next = self.region(region.parent)
    }
    return above
  }

  /// Whether a place is the other one, or lies in it.
  func isWithin(_ adcode: String, _ place: String) -> Bool {
    adcode == place || ancestors(of: adcode).contains { $0.adcode == place }
  }

  /// The groups that exist on a day; all when the day is not known.
  func regionGroups(on day: Day?) -> [RegionGroup] {
    guard let day else { return regionGroups }
    return regionGroups.filter { $0.isValid(on: day) }
  }

  /// The municipalities whose partner the place is, or lies in, or whose partner lies in it; in the order of the
  /// file. Without a day: whenever they took part.
  func municipalities(partneredWith adcode: String, on day: Day? = nil) -> [Municipality] {
    municipalities.filter { municipality in
      day.map(municipality.takesPart) ?? true
        && municipality.partners.contains { isWithin(adcode, $0) || adcode != "CN" && isWithin($0, adcode) }
    }
  }
}

extension Glossary {
  /// A partner that no table knows has no name that an edition could print. It was told of as an error.
  mutating func dropUnknownPartners() {
    let known = Set(regions.map(\.adcode))
    for index in municipalities.indices { municipalities[index].partners.removeAll { !known.contains($0) } }
  }
}

extension RegionGroup {
  /// Both days of the period belong to it.
  func isValid(on day: Day) -> Bool { (validFrom ?? day) <= day && day <= (validTo ?? day) }
}

extension Municipality {
  /// Whether the municipality takes part in the cooperation on a day.
  func takesPart(on day: Day) -> Bool { (validFrom ?? day) <= day && day <= (validTo ?? day) }
}
