/// Places of an item by role: who issued it, what it is about, what it only mentions.
struct PlaceTagging: Sendable {
  /// Quoted words that one tag carries at most.
  static let evidenceLimit = 3

  let glossary: Glossary
  let lexicon: Lexicon
  let places: PlaceIndex

  /// `day` decides which key regions were valid.
  func tags(
    _ reading: Reading, issuers: Issuers, source: Source?, on day: Day?, isTraced: Bool = false
  ) -> PlaceCollection {
    var collection = PlaceCollection(isTraced: isTraced)
    for issuer in issuers.all { collection.add(issuer.place, .issuing, issuer.evidence) }
    var context = PlaceQuestion(candidates: [])
    context.issuing = issuers.all.map(\.place)
    context.numberPlaces = issuers.byNumber.map(\.place)
    context.source = source?.adcode
    let isReport = reading.carrier != nil
    let leadsSpeak = issuers.all.isEmpty && !isReport && !reading.namesPlaceInTitle
    let sightings = Dictionary(grouping: reading.sightings(.place), by: \.piece)
    for piece in reading.pieces.indices where reading.pieces[piece].field != .issuer {
      guard let named = sightings[piece] else { continue }
      let role = PlaceTagging.role(in: reading.pieces[piece].zone, leadsSpeak: leadsSpeak)
      tag(named, as: role, reading, context, day, &collection)
    }
    if leadsSpeak, SpeaksOfProvince.holds(reading.title, lexicon) {
      for sighting in reading.sightings(.place) where !reading.isInIssuerOfTitle(sighting) {
        let codes = lexicon.candidates(sighting, glossary).map(\.code)
        let above = codes.compactMap(places.province)
        if collection.notes != nil, codes != above { collection.note(sighting, .raised, codes, about: above) }
      }
      collection.raiseSubjects(to: places.province)
    }
    if isReport || source?.level == .media, let source { addPlaceOfReport(source, &collection) }
    return collection
  }

  /// A site carries reports on its own area, a medium of the country on the country: that is the subject, where
  /// nothing else says of what place it is.
  private func addPlaceOfReport(_ source: Source, _ collection: inout PlaceCollection) {
    guard !collection.tags.contains(where: { $0.role != .mentioned }) else { return }
    let evidence = Evidence(
      rule: "place of the site that carries the report", words: source.zh, field: .source,
      location: source.location)
    collection.add(source.adcode, .subject, evidence)
  }

  /// Tags the places named in one piece of text, in reading order, so that each can lean on those before it.
  private func tag(
    _ sightings: [Sighting], as role: PlaceTag.Role, _ reading: Reading, _ context: PlaceQuestion,
    _ day: Day?, _ collection: inout PlaceCollection
  ) {
    var question = context
    question.namedInPiece = NamedPlaces(sightings.flatMap(unmistakable), places)
    var before: (end: Int, codes: [String]) = (0, [])
    var found: [(sighting: Sighting, answer: PlaceQuestion.Answer)] = []
    for sighting in sightings {
      if reading.isInIssuerOfTitle(sighting) {
        collection.note(sighting, .inIssuer, lexicon.candidates(sighting, glossary).map(\.code))
        continue
      }
      let isDirectlyAfter = sighting.range.lowerBound - before.end <= 2
      question.namedBefore = NamedPlaces(isDirectlyAfter ? before.codes : [], places)
      let answer = answer(sighting, question, day)
      noteOthers(sighting, answer, day, &collection)
      guard !answer.codes.isEmpty else { continue }
      if isDirectlyAfter, let last = found.last, isQualifier(last.answer.codes, of: answer.codes) {
        collection.note(last.sighting, .qualifier, last.answer.codes, about: answer.codes)
        found.removeLast()
      }
      if isDirectlyAfter, let last = found.last, isQualifier(answer.codes, of: last.answer.codes) {
        collection.note(sighting, .qualifier, answer.codes, about: last.answer.codes)
        continue
      }
      before = (sighting.range.upperBound, answer.codes)
      found.append((sighting, answer))
    }
    let isOfCountry = role == .subject && found.allSatisfy { $0.answer.codes == ["CN"] }
    let alone = Set(found.compactMap { $0.answer.codes.count == 1 ? $0.answer.codes.first : nil })
    for (sighting, answer) in found {
      guard answer.codes != ["CN"] || isOfCountry else {
        collection.note(sighting, .countryOnly, answer.codes)
        continue
      }
      let lesser =
        role == .subject
        ? reasonToMention(sighting, answer.codes, besides: alone, context, reading) : nil
      if let lesser { collection.note(sighting, lesser, answer.codes) }
      collection.add(answer, role: lesser == nil ? role : .mentioned, sighting, reading)
    }
  }

  /// Places that bear the name and are not meant.
  private func noteOthers(
    _ sighting: Sighting, _ answer: PlaceQuestion.Answer, _ day: Day?, _ collection: inout PlaceCollection
  ) {
    guard collection.notes != nil else { return }
    let others = lexicon.candidates(sighting, glossary).map(\.code).filter { !answer.codes.contains($0) }
    if !others.isEmpty { collection.note(sighting, .otherPlace, others, about: answer.codes) }
    let counties = lexicon.counties(sighting, glossary).map(\.code)
    if answer.codes.isEmpty, !counties.isEmpty { collection.note(sighting, .bareCounty, counties) }
    if answer.isDoubtful { collection.note(sighting, .severalPlaces, answer.codes, about: answer.codes) }
    let groups = lexicon.groups(sighting, glossary)
    let valid = GroupChoice.valid(groups, on: day).map(\.id)
    for group in groups where !valid.contains(group.id) {
      collection.note(sighting, .groupNotValid, [group.id], about: [group.id])
    }
  }

  /// 辽宁省 in 辽宁省大连市 and in 大连市（辽宁省） only says which 大连.
  private func isQualifier(_ outer: [String]?, of inner: [String]) -> Bool {
    guard let outer, outer.count == 1, inner.count == 1 else { return false }
    return outer != inner && inner[0] != "CN" && places.ancestors(of: inner[0]).contains(outer[0])
  }

  /// Nil for a subject. What a local body names outside its own area it only mentions; and where it names its area itself, also what lies
  /// within. The country names whom it likes.
  private func reasonToMention(
    _ sighting: Sighting, _ codes: [String], besides alone: Set<String>, _ context: PlaceQuestion,
    _ reading: Reading
  ) -> TagReason? {
    if reading.isVenue(sighting) { return .venue }
    if reading.isDateline(sighting) { return .dateline }
    let issuing = context.issuing.filter { $0 != "CN" }
    guard !issuing.isEmpty, codes.allSatisfy({ places.region($0) != nil }) else { return nil }
    let isOutside = codes.allSatisfy { code in
      !issuing.contains { places.isWithin(code, $0) || places.isWithin($0, code) }
    }
    let isInsideNamed = codes.allSatisfy { code in issuing.contains { $0 != code && alone.contains($0) } }
    return isOutside ? .outsideOwnArea : isInsideNamed ? .insideOwnArea : nil
  }

  private func answer(_ sighting: Sighting, _ question: PlaceQuestion, _ day: Day?) -> PlaceQuestion.Answer {
    let groups = groups(sighting, on: day)
    if !groups.isEmpty { return PlaceQuestion.Answer(codes: groups, rule: "key region valid on the day") }
    var question = question
    question.candidates = lexicon.candidates(sighting, glossary)
    question.sharing = lexicon.sharing(sighting, glossary)
    if question.candidates.isEmpty {
      question.candidates = lexicon.counties(sighting, glossary)
      question.isOfCounty = true
    }
    return question.answer(places)
  }

  /// The groups that bear the name and were valid on the day (without a day, those that still are); a key region
  /// before any other group of the name.
  private func groups(_ sighting: Sighting, on day: Day?) -> [String] {
    let valid = GroupChoice.valid(lexicon.groups(sighting, glossary), on: day)
    let keyRegions = valid.filter(\.isKeyRegion)
    return (keyRegions.isEmpty ? valid : keyRegions).flatMap { $0.namesMembers ? $0.members : [$0.id] }
      .sorted()
  }

  private func unmistakable(_ sighting: Sighting) -> [String] {
    let candidates = lexicon.candidates(sighting, glossary)
    return candidates.count == 1 ? candidates.map(\.code) : []
  }

  /// A title names its subject. Where neither issuer nor title names a place, the first lines do.
  private static func role(in zone: Reading.Zone, leadsSpeak: Bool) -> PlaceTag.Role {
    zone == .title || (leadsSpeak && zone == .lead) ? .subject : .mentioned
  }
}

extension Lexicon {
  /// Other places that share a short name with the one that it means alone.
  fileprivate func sharing(_ sighting: Sighting, _ glossary: Glossary) -> [String] {
    meanings[sighting.word].flatMap { meaning -> [String] in
      guard case .homonym(let row) = meaning else { return [] }
      return glossary.homonyms[row].members
    }
  }

  /// The counties that a name without 县 may mean.
  func counties(_ sighting: Sighting, _ glossary: Glossary) -> [PlaceQuestion.Candidate] {
    meanings[sighting.word].compactMap { meaning in
      guard case .county(let row) = meaning else { return nil }
      return PlaceQuestion.Candidate(code: glossary.regions[row].adcode, isFullName: false)
    }
  }

  /// The places that a name may mean; a full name also means its namesakes, which the glossary may not list.
  func candidates(_ sighting: Sighting, _ glossary: Glossary) -> [PlaceQuestion.Candidate] {
    var candidates: [PlaceQuestion.Candidate] = []
    for case .region(let row, let isFullName) in meanings[sighting.word] {
      let region = glossary.regions[row]
      for code in [region.adcode] + (isFullName ? region.namesakes : []) {
        let candidate = PlaceQuestion.Candidate(code: code, isFullName: isFullName)
        if !candidates.contains(where: { $0.code == code }) { candidates.append(candidate) }
      }
    }
    return candidates
  }

  func groups(_ sighting: Sighting, _ glossary: Glossary) -> [RegionGroup] {
    meanings[sighting.word].compactMap { meaning in
      guard case .regionGroup(let row) = meaning else { return nil }
      return glossary.regionGroups[row]
    }
  }
}
