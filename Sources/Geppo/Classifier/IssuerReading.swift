/// Finds out who issued a document, from the first of its marks that says so.
struct IssuerReading: Sendable {
  /// One place to look; the steps are walked in order until one finds something.
  struct Step: Sendable {
    let name: String
    let reason: String
    let find: @Sendable (IssuerReading, Reading, Source?) -> [Issuer]
  }

  static let steps: [Step] = [
    Step(name: "issuing body", reason: "the page names who issued it") { issuers, reading, _ in
      issuers.named(in: reading) { reading.piece(of: $0).zone == .issuer }
    },
    Step(name: "head of the title", reason: "上海市人民政府关于… names its issuer") { issuers, reading, _ in
      issuers.named(in: reading) { reading.isInIssuerOfTitle($0) }
    },
    Step(name: "document number", reason: "粤府 stands only before numbers of Guangdong") {
      issuers, reading, _ in
      issuers.byNumber(reading)
    },
    Step(name: "decree", reason: "国务院令第241号 and 环境保护部令第48号 say who made the rule") {
      issuers, reading, source in
      guard source.map({ $0.adcode == "CN" }) ?? true, !reading.namesPlaceInTitle else { return [] }
      return issuers.named(in: reading) { issuers.isOfDecree($0, reading) }
    },
    Step(name: "national law", reason: "laws are named after the country") { issuers, reading, source in
      let isOfCountry = source.map { $0.adcode == "CN" } ?? true
      return NationalLaw.issuer(
        reading, isOfCountry: isOfCountry && !reading.namesPlaceInTitle, issuers.lexicon
      ).map { [$0] } ?? []
    },
    Step(name: "plan of a place", reason: "a medium shows 上海市清洁空气行动计划 without who issued it: the place did") {
      issuers, reading, source in
      source.map { $0.level == .media } ?? true ? issuers.ofNamedPlan(reading) : []
    },
    Step(name: "source", reason: "市政府办公厅 without a name is that of the site; a medium issues nothing") {
      issuers, reading, source in source.map { issuers.ofSite($0, reading) } ?? []
    },
    Step(name: "first lines", reason: "住建部决定开展… tells who acts, where nothing else does") {
      issuers, reading, _ in
      issuers.named(in: reading) { issuers.isOfDeed($0, reading) }
    },
  ]

  private let glossary: Glossary
  private let lexicon: Lexicon
  private let places: PlaceIndex
  private let prefixes: [NumberOpening]

  init(glossary: Glossary, lexicon: Lexicon, places: PlaceIndex) {
    self.glossary = glossary
    self.lexicon = lexicon
    self.places = places
    prefixes = NumberOpening.all(glossary)
  }

  func issuers(_ reading: Reading, source: Source?) -> Issuers {
    // A report of a medium is nobody's document.
    guard reading.carrier == nil else { return Issuers(all: [], byNumber: []) }
    let found = Self.steps.lazy.map { $0.find(self, reading, source) }.first { !$0.isEmpty }
    return Issuers(all: found ?? [], byNumber: byNumber(reading))
  }
}

extension IssuerReading {
  /// The bodies with the longest known prefix of the document number (粤府办 before 粤府), one a place.
  private func byNumber(_ reading: Reading) -> [Issuer] {
    guard let piece = reading.pieces.first(where: { $0.zone == .documentNumber }) else { return [] }
    let number = String(piece.text.scalars)
    let fitting = prefixes.filter { number.hasPrefix($0.prefix) }
    let longest = fitting.map(\.prefix.count).max()
    var issuers: [Issuer] = []
    for opening in fitting
    where opening.prefix.count == longest && !issuers.contains(where: { $0.place == opening.place }) {
      let evidence = Evidence(
        rule: "document number", words: opening.prefix, field: .documentNumber, location: piece.location)
      issuers.append(Issuer(place: opening.place, kind: opening.kind, evidence: evidence))
    }
    return issuers
  }

  /// The place with whose full name the title of a plan or law begins.
  private func ofNamedPlan(_ reading: Reading) -> [Issuer] {
    let title = reading.title
    let core = title.text.scalars[..<title.coreEnd]
    guard !title.isAbout, lexicon.scalars(.ownTexts).contains(where: { core.ends(with: $0) }),
      let first = reading.sightings(.place).first(where: { reading.piece(of: $0).zone == .title }),
      first.range.lowerBound == 0, let issuer = place(first, reading).first,
      glossary.region(issuer.place)?.zh == reading.words(first)
    else { return [] }
    return [Issuer(place: issuer.place, kind: .government, evidence: issuer.evidence)]
  }

  /// A body in the title or the first lines that goes on as 令, or whose meeting passed the text.
  private func isOfDecree(_ sighting: Sighting, _ reading: Reading) -> Bool {
    let zone = reading.piece(of: sighting).zone
    return (zone == .title || zone == .lead) && isFollowed(sighting, by: Self.decrees, reading)
  }

  /// A body in the first lines that goes on as what it did.
  private func isOfDeed(_ sighting: Sighting, _ reading: Reading) -> Bool {
    reading.piece(of: sighting).zone == .lead && isFollowed(sighting, by: lexicon.scalars(.deeds), reading)
  }

  private func isFollowed(_ sighting: Sighting, by words: [[UInt32]], _ reading: Reading) -> Bool {
    guard sighting.layer == .body else { return false }
    let rest = reading.piece(of: sighting).text.scalars[sighting.range.upperBound...]
    return words.contains { rest.starts(with: $0) }
  }

  private static let decrees = ["令", "部务会议"].map { FoldedText($0).scalars }

  /// The site's place. What the issuer is there, the page may say without naming the place: 市政府, 市环保局.
  private func ofSite(_ source: Source, _ reading: Reading) -> [Issuer] {
    guard source.level != .media else { return [] }
    let evidence = Evidence(rule: "source", words: source.zh, field: .source, location: source.location)
    let body = glossary.body(named: source.body)
    let isLocal = source.adcode != "CN"
    let named = isLocal ? reading.issuerName.map { Issuer.Kind(localName: $0) } : nil
    let kind = named ?? body.map { Issuer.Kind($0) } ?? kind(of: source)
    return [Issuer(place: source.adcode, kind: kind, evidence: evidence)]
  }

  private func kind(of source: Source) -> Issuer.Kind {
    switch source.level {
    case .national: .centre
    case .ministry: .ministry
    case .province, .city, .county, .region, .media: Issuer.Kind(localName: source.body)
    }
  }

  /// The bodies that the glossary knows, and the places named outside their names (西安市 in 西安市人民政府办公厅).
  /// The country's own name is no issuer: 中国 and 全国 stand in the names of many bodies.
  private func named(in reading: Reading, where isWanted: (Sighting) -> Bool) -> [Issuer] {
    let bodies = reading.sightings(.body).filter(isWanted)
    var issuers = bodies.flatMap { sighting in
      lexicon.bodies(sighting, glossary).prefix(1).map { body in
        Issuer(
          place: body.adcode, kind: Issuer.Kind(body),
          evidence: reading.evidence(sighting, rule: "issuing body"))
      }
    }
    for sighting in reading.sightings(.place) where isWanted(sighting) && !sighting.isInside(bodies) {
      issuers += place(sighting, reading)
    }
    return issuers.withoutOuterPlaces(places)
  }

  private func place(_ sighting: Sighting, _ reading: Reading) -> [Issuer] {
    let candidates = lexicon.candidates(sighting, glossary).filter { $0.code != "CN" }
    let answer = PlaceQuestion(candidates: candidates).answer(places)
    guard !answer.isDoubtful, let code = answer.codes.first else { return [] }
    let rest = reading.piece(of: sighting).text.scalars[sighting.range.upperBound...]
    let kind = Issuer.Kind(localName: String(rest.prefix(12)))
    return [
      Issuer(place: code, kind: kind, evidence: reading.evidence(sighting, rule: "place of the issuing body"))
    ]
  }
}

/// Characters with which numbers of documents begin, and who issues under them.
private struct NumberOpening: Sendable {
  let prefix: String
  let place: String
  let kind: Issuer.Kind

  /// The prefixes of bodies, then those of places.
  static func all(_ glossary: Glossary) -> [NumberOpening] {
    let ofBodies = glossary.bodies.flatMap { body in
      body.numberPrefixes.map {
        NumberOpening(prefix: Folding.fold($0), place: body.adcode, kind: Issuer.Kind(body))
      }
    }
    let ofPlaces = glossary.numberPrefixes.map { row in
      NumberOpening(
        prefix: Folding.fold(row.prefix), place: row.adcode,
        kind: row.adcode == "CN" ? .ministry : row.isGovernment ? .government : .bureau)
    }
    return (ofBodies + ofPlaces).filter { !$0.prefix.isEmpty }
  }
}

extension Reading {
  /// Who issued it in the page's own words: the issuer that it names, else the head of the title.
  fileprivate var issuerName: String? {
    if let piece = pieces.first(where: { $0.zone == .issuer }) { return String(piece.text.scalars) }
    return title.issuerEnd > 0 ? String(title.text.scalars[..<title.issuerEnd]) : nil
  }
}

extension Lexicon {
  fileprivate func bodies(_ sighting: Sighting, _ glossary: Glossary) -> [IssuingBody] {
    meanings[sighting.word].compactMap { meaning in
      guard case .body(let row) = meaning else { return nil }
      return glossary.bodies[row]
    }
  }
}

extension Sighting {
  fileprivate func isInside(_ others: [Sighting]) -> Bool {
    others.contains { other in
      other.piece == piece && other.range.lowerBound <= range.lowerBound
        && other.range.upperBound >= range.upperBound
    }
  }
}

extension [Issuer] {
  /// 辽宁省大连市人民政府 is a body of 大连, not of 辽宁 too.
  fileprivate func withoutOuterPlaces(_ places: PlaceIndex) -> [Issuer] {
    filter { outer in
      outer.evidence.rule == "issuing body"
        || !contains { places.ancestors(of: $0.place).contains(outer.place) }
    }
  }
}
