/// A name of a place that gave no tag, or another than it might.
struct PlaceNote: Hashable, Sendable {
  var sighting: Sighting
  var reason: TagReason
  /// Places that it may mean.
  var codes: [String]
  /// Codes or words that the reason is about.
  var about: [String]
}

/// The place tags of one item while they are gathered: one a place and role.
struct PlaceCollection {
  private struct Key: Hashable {
    var code: String
    var role: PlaceTag.Role
  }

  private var byKey: [Key: PlaceTag] = [:]
  private var doubtfulWords: Set<String> = []
  private(set) var findings: [Finding] = []
  /// Names that gave no tag, or another than they might; nil where nobody wants to know.
  private(set) var notes: [PlaceNote]?

  init(isTraced: Bool = false) { notes = isTraced ? [] : nil }

  /// Issuing places first, then subjects, then what is mentioned; by code within a role.
  /// A place that issues or is the subject is not listed again as mentioned.
  var tags: [PlaceTag] {
    byKey.values
      .filter { tag in
        tag.role != .mentioned
          || (tag.code != "CN" && !isKnown(tag.code, .issuing) && !isKnown(tag.code, .subject))
      }
      .sorted { ($0.role.order, $0.code) < ($1.role.order, $1.code) }
  }

  mutating func add(_ code: String, _ role: PlaceTag.Role, _ evidence: Evidence, isDoubtful: Bool = false) {
    let key = Key(code: code, role: role)
    guard var tag = byKey[key] else {
      byKey[key] = PlaceTag(code: code, role: role, isDoubtful: isDoubtful, evidence: [evidence])
      return
    }
    // One clear mention is enough to remove the doubt.
    tag.isDoubtful = tag.isDoubtful && isDoubtful
    if tag.evidence.count < PlaceTagging.evidenceLimit, !tag.evidence.contains(evidence) {
      tag.evidence.append(evidence)
    }
    byKey[key] = tag
  }

  /// Adds what a name in the text was found to mean. Doubt about a name in the body is only flagged: it decides
  /// nothing; doubt about the subject is a finding, for a person to settle.
  mutating func add(
    _ answer: PlaceQuestion.Answer, role: PlaceTag.Role, _ sighting: Sighting, _ reading: Reading
  ) {
    let evidence = reading.evidence(sighting, rule: answer.rule)
    for code in answer.codes { add(code, role, evidence, isDoubtful: answer.isDoubtful) }
    guard answer.isDoubtful, role != .mentioned, doubtfulWords.insert(evidence.words).inserted else { return }
    let codes = answer.codes.joined(separator: ", ")
    findings.append(Finding(.doubtfulPlace, evidence.location, evidence.words, codes))
  }

  mutating func note(
    _ sighting: Sighting, _ reason: TagReason, _ codes: @autoclosure () -> [String],
    about: @autoclosure () -> [String] = []
  ) {
    notes?.append(PlaceNote(sighting: sighting, reason: reason, codes: codes(), about: about()))
  }

  /// Puts in place of each subject what lies above it.
  mutating func raiseSubjects(to above: (String) -> String?) {
    for tag in tags where tag.role == .subject {
      guard let code = above(tag.code), code != tag.code else { continue }
      byKey[Key(code: tag.code, role: .subject)] = nil
      for evidence in tag.evidence { add(code, .subject, evidence) }
    }
  }

  private func isKnown(_ code: String, _ role: PlaceTag.Role) -> Bool {
    byKey[Key(code: code, role: role)] != nil
  }
}

extension PlaceTag.Role {
  fileprivate var order: Int {
    switch self {
    case .issuing: 0
    case .subject: 1
    case .mentioned: 2
    }
  }
}
