/// What the rules of importance ask about one document (all facts are found before a rule is walked).
struct ImportanceCase: Sendable {
  /// Words of importance that stand in the title, folded.
  var titleWords: Set<String>
  var type: DocumentType
  var issuer: Issuer.Kind?
  /// Standings of the places that issued it or are its subject.
  var standings: Set<MonitoredPlaces.Standing>
  /// It was issued by, or is about, a province that a key region touches (a city of one is not enough).
  var isKeyRegionProvince: Bool
  /// It is about a key region that holds partners.
  var isOfPartnersKeyRegion: Bool
  /// Years that a plan spans, where the title says so.
  var years: Int?
  var coreTopics: Set<String>
  /// It is about the environment as a whole (topic ENV).
  var isMultiMedia: Bool
  var isRelevant: Bool
  var isOutOfForce: Bool
  /// Paragraphs that set a figure for a date.
  var targets: Int
  var duties: Int
  var levers: Int
  /// Of title and body.
  var characters: Int
  /// Of the body.
  var paragraphs: Int
  /// Partners that the text names, but that did not issue it.
  var partnersNamed: Int
  /// The topic is worked on with the very place; with anyone in the programme.
  var isInPlacesProgramme: Bool
  var isInProgramme: Bool

  var isNational: Bool { issuer == .centre || issuer == .ministry }
  var isPartners: Bool { !standings.isDisjoint(with: [.partner, .nearPartner]) }
}

extension ImportanceCase {
  /// Whether a fact of `glossary/importance.csv` holds; `sets` are the folded words of `title:`.
  func holds(_ fact: String, sets: [String: [String]]) -> Bool {
    if let known = ImportanceFact(rawValue: fact) { return holds(known) }
    guard let colon = fact.firstIndex(of: ":") else { return false }
    let name = String(fact[fact.index(after: colon)...])
    switch fact[..<colon] {
    case "type": return type.code == name
    case "section": return type.section == name
    case "topic": return coreTopics.contains(name)
    case "title": return sets[name]?.contains(where: titleWords.contains) ?? false
    case "form": return Int(name) == type.points
    default: return false
    }
  }

  /// What in the document a fact that holds rests on: words of its title, its type, numbers.
  func words(of fact: String, sets: [String: [String]]) -> [String] {
    if let known = ImportanceFact(rawValue: fact) {
      return number(of: known).map { ["\(fact) \($0)"] } ?? [fact]
    }
    guard let colon = fact.firstIndex(of: ":"), fact[..<colon] == "title" else { return [fact] }
    return (sets[String(fact[fact.index(after: colon)...])] ?? []).filter(titleWords.contains)
  }

  private func number(of fact: ImportanceFact) -> Int? {
    switch fact {
    case .targets: targets
    case .duties: duties
    case .levers: levers
    case .partnersNamed: partnersNamed
    case .severalYears, .oneYear: years
    case .weighty: type.points
    case .noText: characters
    default: nil
    }
  }

  private func holds(_ fact: ImportanceFact) -> Bool {
    switch fact {
    case .centre: issuer == .centre
    case .ministry: issuer == .ministry
    case .government: issuer == .government
    case .bureau: issuer == .bureau
    case .national: isNational
    case .partner: isPartners
    case .monitored: standings.contains { $0 != .inKeyRegion } || isKeyRegionProvince
    case .partnerItself: standings.contains(.partner)
    case .keyRegionProvince: issuer != nil && !isNational && !isPartners && isKeyRegionProvince
    case .partnersKeyRegion: isOfPartnersKeyRegion
    case .relevant: isRelevant
    case .core: !coreTopics.isEmpty
    case .queueType: type.isForQueue
    case .outOfForce: isOutOfForce
    case .multiMedia: isMultiMedia
    case .weighty: type.points >= 3
    case .severalYears: (years ?? 1) >= 2
    case .oneYear: years == 1
    case .noText: paragraphs <= 1 && characters < Self.charactersOfText
    case .targets: targets > 0
    case .duties: duties >= Self.dutiesEnough
    case .levers: levers >= Self.leversEnough
    case .partnersNamed: partnersNamed > 0
    case .placesProgramme: isInPlacesProgramme
    case .programme: isInProgramme
    }
  }

  /// Less, in one paragraph, is a title with its first lines.
  private static let charactersOfText = 700
  /// One 应当 or 罚款 stands in every text.
  private static let dutiesEnough = 2
  private static let leversEnough = 2
}
