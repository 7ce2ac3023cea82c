/// What a document can be, as far as the tables tell: it has one type, one issuer, one span of years, one place.
struct ImaginableDocument: Sendable {
  private enum Place: CaseIterable { case partner, nearPartner, other }

  private var type: DocumentType
  private var issuer: ImportanceFact?
  private var years: Int?
  private var place: Place

  private static let issuers: [ImportanceFact?] = [nil, .centre, .ministry, .government, .bureau]

  /// Every one that differs in what rows of importance ask.
  static func all(_ glossary: Glossary) -> [ImaginableDocument] {
    glossary.documentTypes.flatMap { type in
      issuers.flatMap { issuer in
        [nil, 1, 3].flatMap { years in
          Place.allCases.map { ImaginableDocument(type: type, issuer: issuer, years: years, place: $0) }
        }
      }
    }
  }

  /// Whether the fact holds; nil where only the text can tell.
  private func holds(_ fact: Asked) -> Bool? {
    switch fact {
    case .type(let code): type.code == code
    case .section(let section): type.section == section
    case .form(let points): type.points == points
    case .never: false
    case .unknown: nil
    case .named(let fact): holds(fact)
    }
  }

  private func holds(_ fact: ImportanceFact) -> Bool? {
    let isNational = issuer == .centre || issuer == .ministry
    switch fact {
    case .centre, .ministry, .government, .bureau: return issuer == fact
    case .national: return isNational
    case .queueType: return type.isForQueue
    case .weighty: return type.points >= 3
    case .severalYears: return (years ?? 1) > 1
    case .oneYear: return years == 1
    case .partner: return place != .other
    case .partnerItself: return place == .partner
    case .keyRegionProvince: return issuer == nil || isNational || place != .other ? false : nil
    default: return nil
    }
  }

  /// A fact of a row, taken apart once.
  fileprivate enum Asked {
    case named(ImportanceFact)
    case type(String), section(String), form(Int)
    case never, unknown

    init(_ text: String, _ glossary: Glossary) {
      let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
      let name = parts.last ?? ""
      switch parts.first {
      case "type": self = .type(name)
      case "section": self = .section(name)
      case "form": self = Int(name).map(Asked.form) ?? .never
      // Only topics of air policy are weighed.
      case "topic": self = glossary.topic(name)?.tier == .core ? .unknown : .never
      case _ where parts.count == 1: self = ImportanceFact(rawValue: text).map(Asked.named) ?? .never
      default: self = .unknown
      }
    }
  }
}

extension ImportanceRow {
  /// Whether some document may meet its conditions.
  func isMet(by documents: [ImaginableDocument], _ glossary: Glossary) -> Bool {
    let facts = { (texts: [String]) in texts.map { ImaginableDocument.Asked($0, glossary) } }
    let (all, any, none) = (facts(all), facts(any), facts(none))
    return documents.contains { $0.mayMeet(all: all, any: any, none: none) }
  }

  /// Its facts that are `among` some, each with its column.
  func facts(among some: Set<String>) -> [(column: String, fact: String)] {
    cells.flatMap { column, texts in texts.filter(some.contains).map { (column, $0) } }
  }

  /// The same, but for what must not be; gates ask for what they shut out.
  func hopedFacts(among some: Set<String>) -> [(column: String, fact: String)] {
    verdict == .gate ? [] : facts(among: some).filter { $0.column != "none" }
  }
}

/// What rows of importance ask for, tried once on all documents: rows repeat the same facts.
struct ImaginableFacts {
  /// No document has them.
  let idle: Set<String>
  /// Only documents have them for which a gate is shut.
  let gated: Set<String>

  init(_ glossary: Glossary, _ documents: [ImaginableDocument]) {
    let passing = ImaginableDocument.passing(documents, glossary)
    let texts = Set(glossary.importance.flatMap(\.cells).flatMap(\.facts))
    let missing = { (some: [ImaginableDocument]) in
      texts.filter { text in
        let fact = ImaginableDocument.Asked(text, glossary)
        return !some.contains { $0.mayMeet(all: [fact], any: [], none: []) }
      }
    }
    idle = missing(documents)
    gated = missing(passing).subtracting(idle)
  }
}

extension ImaginableDocument {
  /// Those for which no gate is shut, whatever their text says.
  static func passing(_ documents: [ImaginableDocument], _ glossary: Glossary) -> [ImaginableDocument] {
    let gates = glossary.importance.filter { $0.verdict == .gate }.map { row in
      let asked = { (texts: [String]) in texts.map { Asked($0, glossary) } }
      return (all: asked(row.all), any: asked(row.any), none: asked(row.none))
    }
    return documents.filter { document in
      !gates.contains { gate in
        gate.all.allSatisfy { document.holds($0) == true }
          && gate.none.allSatisfy { document.holds($0) == false }
          && (gate.any.isEmpty || gate.any.contains { document.holds($0) == true })
      }
    }
  }

  fileprivate func mayMeet(all: [Asked], any: [Asked], none: [Asked]) -> Bool {
    all.allSatisfy { holds($0) != false } && none.allSatisfy { holds($0) != true }
      && (any.isEmpty || any.contains { holds($0) != false })
  }
}
