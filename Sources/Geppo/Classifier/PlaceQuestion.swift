/// A name in the text which may mean several places, with all that can decide which.
struct PlaceQuestion: Sendable {
  struct Candidate: Hashable, Sendable {
    var code: String
    /// The word is the full name of the place (吉林市), not a name in use (吉林).
    var isFullName: Bool
  }

  var candidates: [Candidate]
  /// Places named directly before: 长春市 in 长春市朝阳区.
  var namedBefore: [String] = []
  /// Places named elsewhere in the same piece of text.
  var namedInPiece: [String] = []
  /// Places of the bodies that issued the document.
  var issuing: [String] = []
  /// Places that the prefix of the document number stands for.
  var numberPlaces: [String] = []
  /// The place that the source speaks for.
  var source: String?
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
      question.candidates(below: question.namedBefore, places)
    },
    PlaceRule(name: "parent named nearby", reason: "a paragraph on 西安市 means its own 长安区") {
      question, places in
      question.candidates(below: question.namedInPiece, places)
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

  fileprivate func candidates(below named: [String], _ places: PlaceIndex) -> [Candidate] {
    candidates.filter { candidate in places.ancestors(of: candidate.code).contains { named.contains($0) } }
  }

  fileprivate func candidates(within named: [String], _ places: PlaceIndex) -> [Candidate] {
    candidates.filter { candidate in named.contains { $0 != "CN" && places.isWithin(candidate.code, $0) } }
  }
}
