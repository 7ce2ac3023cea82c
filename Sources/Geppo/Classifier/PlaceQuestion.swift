/// A name in the text which may mean several places, with all that can decide which.
struct PlaceQuestion: Sendable {
  struct Candidate: Hashable, Sendable {
    var code: String
    /// The word is the full name of the place (吉林市), not a name in use (吉林).
    var isFullName: Bool
  }

  var candidates: [Candidate]
  /// Places named directly before: 长春市 in 长春市朝阳区.
  var namedBefore = NamedPlaces()
  /// Places named elsewhere in the same piece of text.
  var namedInPiece = NamedPlaces()
  /// Places that share the short name with the candidate: 朝阳区 of 北京 with 朝阳市.
  var sharing: [String] = []
  /// The word is the name of a county without 县: it is meant only where something says in which place.
  var isOfCounty = false
  /// Places of the bodies that issued the document.
  var issuing: [String] = []
  /// Places that the prefix of the document number stands for.
  var numberPlaces: [String] = []
  /// The place that the source speaks for.
  var source: String?
}

/// Places that a text names, and all that lies above them; a text may name thousands.
struct NamedPlaces: Sendable {
  private(set) var codes: Set<String> = []
  private(set) var above: Set<String> = []

  init(_ named: [String] = [], _ places: PlaceIndex? = nil) {
    codes = Set(named)
    if let places { above = Set(codes.flatMap(places.ancestors)) }
  }
}

/// One step in deciding which place is meant. The steps are walked in order until one candidate is left.
struct PlaceRule: Sendable {
  let name: String
  let reason: String
  /// The candidates that the step would keep; none when it says nothing.
  let keep: @Sendable (PlaceQuestion, PlaceIndex) -> [PlaceQuestion.Candidate]

  static let all: [PlaceRule] = [
    PlaceRule(name: "full name", reason: "吉林市 is the city; 吉林 may be the province") { question, _ in
      question.candidates.filter(\.isFullName)
    },
    PlaceRule(name: "parent named before", reason: "长春市朝阳区 says which 朝阳区") { question, places in
      question.candidates(places) { question.namedBefore.codes.contains($0) }
    },
    PlaceRule(name: "parent named nearby", reason: "a paragraph on 西安市 means its own 长安区") {
      question, places in
      question.candidates(places) { question.namedInPiece.codes.contains($0) }
    },
    PlaceRule(name: "issuing body's place", reason: "a body writes of its own area") { question, places in
      question.candidates(within: question.issuing, places)
    },
    PlaceRule(name: "document number", reason: "内市区 in the number is the 市中区 of 内江") { question, places in
      question.candidates(within: question.numberPlaces, places)
    },
    PlaceRule(name: "source's place", reason: "a site writes of its own area") { question, places in
      question.candidates(within: question.source.map { [$0] } ?? [], places)
    },
    PlaceRule(name: "province of that name", reason: "吉林 and 海南 alone are the provinces") {
      question, places in
      question.candidates.filter { places.region($0.code)?.level == .province }
    },
  ]
}

extension PlaceQuestion {
  /// What is left when the rules have been walked: one place, or several that nothing decided between.
  struct Answer: Hashable, Sendable {
    var codes: [String]
    /// Name of the rule that decided; `only place of that name` when there was nothing to decide.
    var rule: String
    var isDoubtful = false
  }

  func answer(_ places: PlaceIndex) -> Answer {
    if let other = namesake(places) { return Answer(codes: [other], rule: "namesake below a place named") }
    if isOfCounty { return Answer(codes: county(places).map { [$0] } ?? [], rule: "county of a project") }
    guard candidates.count > 1 else {
      return Answer(codes: candidates.map(\.code), rule: "only place of that name")
    }
    var question = self
    for rule in PlaceRule.all {
      let kept = rule.keep(question, places)
      if kept.count == 1 { return Answer(codes: kept.map(\.code), rule: rule.name) }
      if !kept.isEmpty { question.candidates = kept }
    }
    let codes = question.candidates.map(\.code).sorted()
    return Answer(codes: codes, rule: "several places of that name", isDoubtful: true)
  }

  /// 朝阳 is the city, but the district where 北京 is named and neither 辽宁 nor anything else of the city is. Names
  /// of provinces (河北 beside 天津) are always those of the provinces.
  private func namesake(_ places: PlaceIndex) -> String? {
    guard candidates.count == 1, let alone = candidates.first, !alone.isFullName,
      places.region(alone.code)?.level == .prefecture
    else { return nil }
    let ofItself = places.ancestors(of: alone.code).contains(where: isNamed)
    guard !ofItself, !namedBefore.above.contains(alone.code), !namedInPiece.above.contains(alone.code)
    else { return nil }
    let fitting = sharing.filter { code in
      code != alone.code && places.ancestors(of: code).contains { $0 != alone.code && isNamed($0) }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private func county(_ places: PlaceIndex) -> String? {
    let fitting = candidates(places) { above in
      isNamed(above) || issuing.contains(above) || numberPlaces.contains(above) || source == above
    }
    return fitting.count == 1 ? fitting[0].code : nil
  }

  private func isNamed(_ code: String) -> Bool {
    namedBefore.codes.contains(code) || namedInPiece.codes.contains(code)
  }

  /// Those that lie below a place of which this is true.
  fileprivate func candidates(_ places: PlaceIndex, below isMeant: (String) -> Bool) -> [Candidate] {
    candidates.filter { candidate in places.ancestors(of: candidate.code).contains(where: isMeant) }
  }

  fileprivate func candidates(within named: [String], _ places: PlaceIndex) -> [Candidate] {
    candidates.filter { candidate in named.contains { $0 != "CN" && places.isWithin(candidate.code, $0) } }
  }
}
