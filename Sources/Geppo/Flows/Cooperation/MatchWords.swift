/// Says on the terminal who has a record of what a city asked for.
struct MatchWords: Sendable {
  private let kinds: [String: String]
  private let topics: [String: String]
  private let parties: PartyBook
  /// Codes that were asked for where no city has a need of them.
  private let asked: [String]

  init(_ ledger: Ledger, _ glossary: Glossary, _ asked: [String]) {
    kinds = Dictionary(ledger.kinds.map { ($0.code, $0.ja) }) { first, _ in first }
    topics = Dictionary(glossary.topics.map { ($0.code, $0.ja) }) { first, _ in first }
    parties = PartyBook(ledger, glossary)
    self.asked = asked
  }

  func lines(_ match: NeedMatch, _ language: Language) -> [String] {
    if match.need == nil, match.offers.isEmpty { return [nothing(language)] }
    return [head(match.need, language)]
      + match.offers.flatMap { offer in
        [party(offer, language)] + offer.rows.map { "    " + row($0, language) }
      }
  }

  private func nothing(_ language: Language) -> String {
    switch language {
    case .english: "\(named(asked)): no need of it, and nobody has a record"
    case .japanese: "\(named(asked))：要望も、実績のある自治体・機関もありません"
    }
  }

  func unmatched(_ matches: [NeedMatch], _ language: Language) -> [String] {
    let title =
      language == .english
      ? "Needs of which nobody has a record (\(matches.count)):" : "実績のある自治体・機関がない要望（\(matches.count)件）："
    return [title] + matches.map { "  " + head($0.need, language) }
  }

  private func head(_ need: Need?, _ language: Language) -> String {
    guard let need else {
      return language == .english
        ? "\(named(asked)): no need of it; who has a record" : "\(named(asked))：要望はなし。実績のある自治体・機関は次のとおり"
    }
    let sides = need.chinaSide.map(parties.printed).joined(separator: "/")
    let how = "\(need.level.japanese)、\(need.form.japanese)、\(need.day)"
    return switch language {
    case .english:
      "\(sides): \(need.title)\(need.isSample ? " (sample)" : "") [\(need.topics.joined(separator: ", "))] (\(need.level.rawValue), \(need.form.rawValue), \(need.day); \(need.location))"
    case .japanese:
      "\(sides)：\(need.title)\(need.isSample ? "（見本）" : "")【\(named(need.topics))】（\(how)。\(need.location)）"
    }
  }

  private func party(_ offer: NeedMatch.Offer, _ language: Language) -> String {
    let count = offer.rows.count
    return switch language {
    case .english: "  \(offer.party): \(count) rows" + (offer.knowsCity ? ", also with this city" : "")
    case .japanese: "  \(offer.party)：\(count)件" + (offer.knowsCity ? "（同市との活動あり）" : "")
    }
  }

  /// `feeds/activities/fy2018.csv:18  2018.12.19-20  連携促進現地協議  北九州市－大連市  …【VOC】`.
  private func row(_ row: Activity, _ language: Language) -> String {
    let time = row.period?.short ?? row.fiscalYear.name()
    let planned = row.isPlanned ? language == .english ? " (planned)" : "（予定）" : ""
    let sides = [row.japanSide, row.chinaSide].map { $0.map(parties.printed).joined(separator: "/") }
      .filter { !$0.isEmpty }.joined(separator: "－")
    let kind = kinds[row.kind] ?? row.kind
    return "\(row.location)  \(time)\(planned)  \(kind)  \(sides)  \(row.title)【\(named(row.topics))】"
  }

  private func named(_ codes: [String]) -> String { codes.map { topics[$0] ?? $0 }.joined(separator: "、") }
}
