/// The tracing twin of `tag(_:)`: the same weighing, told word by word.
extension Classifier {
  func trace(_ item: Item) -> TagTrace {
    let weighed = weigh(item, isTraced: true)
    return TagTrace(
      tagged: weighed.tagged, issuers: weighed.issuers, topics: topics.traces(weighed.reading),
      places: (lostPlaces(weighed.reading) + noted(weighed)).counted, day: weighed.day,
      relevance: weighed.relevance, relevanceRule: RelevanceRule.rule(for: weighed.relevance),
      importance: importance.verdicts(weighed.importance))
  }

  /// Names that do not stand.
  private func lostPlaces(_ reading: Reading) -> [TracedWord] {
    reading.lost.filter { $0.sighting.layer == .place && !isSaidInFull($0) }.map { lost in
      let (about, because) = lexicon.taker(lost.loss, reading, glossary)
      return word(lost.sighting, lost.reason, codes(lost.sighting), about, because, reading)
    }
  }

  /// 北京 inside 北京市, which is no other place.
  private func isSaidInFull(_ lost: LostSighting) -> Bool {
    guard case .swallowed(let taker) = lost.loss else { return false }
    return Set(codes(lost.sighting)).isSubset(of: codes(taker))
  }

  /// Names that stand and are not what they might be.
  private func noted(_ weighed: Weighed) -> [TracedWord] {
    (weighed.places.notes ?? []).map { note in
      let about = note.about.map(named).joined(separator: "、")
      return word(note.sighting, note.reason, note.codes, about, nil, weighed.reading)
    }
  }

  private func codes(_ sighting: Sighting) -> [String] {
    (lexicon.candidates(sighting, glossary) + lexicon.counties(sighting, glossary)).map(\.code)
      + lexicon.groups(sighting, glossary).map(\.id)
  }

  private func named(_ code: String) -> String {
    if let region = glossary.region(code) { return "\(region.zh) \(code)" }
    guard let group = glossary.regionGroups.first(where: { $0.id == code }) else { return code }
    return "\(group.zh) \(code) (\(group.period))"
  }

  private func word(
    _ sighting: Sighting, _ reason: TagReason, _ codes: [String], _ about: String, _ because: Location?,
    _ reading: Reading
  ) -> TracedWord {
    let row =
      codes.lazy.compactMap { code in
        glossary.region(code)?.location ?? glossary.regionGroups.first { $0.id == code }?.location
      }.first
    return TracedWord(
      reason: reason, about: about, because: because, evidence: reading.evidence(sighting, rule: "place"),
      zone: reading.zone(of: sighting), row: row, codes: codes)
  }
}

extension RegionGroup {
  /// `2018-06-27–2023-11-29`; open where there is no day.
  var period: String { "\(validFrom?.description ?? "")–\(validTo?.description ?? "")" }
}
