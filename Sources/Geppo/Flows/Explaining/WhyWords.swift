/// The words of `geppo why` in the language of the person.
struct WhyWords {
  enum Word: Sendable {
    case identity, topics, near, places, relevance, importance, readers, decisions
    case documentType, noTypeWord, issuerKind, stage, force, pages
    case given, notGiven, wouldGive, onlyRuleBegins, none, dropped, weights
    case tiers, monitored, national, isRelevant, notRelevant, wanted
    case gateShut, gateOpen, hardRule, total, queued, notQueued, missing
    case conditions, others, ifHighest
    case told, nowhere, undated, rejected, whole, nobody, late
    case nothingDecided, asRead, decided, noDocument, thresholds
  }

  let language: Language
  let glossary: Glossary

  subscript(_ word: Word) -> String { WhyWords.table[word]?[language] ?? "" }

  func reason(_ word: TracedWord) -> String { word.reason.wording(about(word))[language] }

  /// Names of rules and fields in the language of the person.
  private func about(_ word: TracedWord) -> String {
    switch word.reason {
    case .goesOn: return rule(word.about)
    case .otherField:
      let zones = word.about.split(separator: ", ").map { name in
        TextZone(rawValue: String(name)).map(zone) ?? String(name)
      }
      return zones.joined(separator: language == .japanese ? "・" : ", ")
    default: return word.about
    }
  }

  func rule(_ name: String) -> String { RuleNames.shown(name, language) }

  func topic(_ code: String) -> String {
    guard let topic = glossary.topic(code) else { return code }
    return "\(code) \(language == .japanese ? topic.ja : topic.en)"
  }

  func place(_ code: String) -> String {
    if let region = glossary.region(code) {
      return "\(code) \(language == .japanese ? region.ja : region.zh)"
    }
    guard let group = glossary.regionGroups.first(where: { $0.id == code }) else { return code }
    return "\(code) \(language == .japanese ? group.ja : group.zh) (\(group.period))"
  }

  func role(_ role: PlaceTag.Role) -> String { language == .japanese ? role.japanese : role.rawValue }

  func tier(_ tier: Topic.Tier) -> String {
    guard language == .japanese else { return tier.rawValue }
    return switch tier {
    case .core: "中心"
    case .adjacent: "隣接"
    case .none: "区分なし"
    }
  }

  func yesNo(_ isSo: Bool) -> String {
    language == .japanese ? isSo ? "はい" : "いいえ" : isSo ? "yes" : "no"
  }

  /// Where a row of a table or a line of a page is.
  func place(_ location: Location?) -> String {
    guard let location else { return "" }
    guard case .cell(let file, let row, _) = location else { return location.description }
    return "\(file):\(row)"
  }

  func zone(_ zone: TextZone) -> String {
    guard language == .japanese else { return zone.rawValue }
    return switch zone {
    case .title: "題名"
    case .issuer: "発出機関"
    case .documentNumber: "文書番号"
    case .lead: "冒頭"
    case .emphasis: "冒頭の強調"
    case .background: "冒頭（背景）"
    case .preamble: "目的・根拠の条"
    case .heading: "見出し"
    case .body: "本文"
    case .cited: "引用した文書名"
    case .attachment: "添付"
    }
  }

  func issuer(_ kind: Issuer.Kind) -> String {
    switch kind {
    case .centre: language == .japanese ? "中央（全人代・党中央・国務院）" : "centre"
    case .ministry: language == .japanese ? "国の部・委員会" : "ministry"
    case .government: language == .japanese ? "地方政府・人民代表大会" : "local government"
    case .bureau: language == .japanese ? "地方政府の部局" : "bureau of a local government"
    }
  }

  func evidence(_ evidence: Evidence) -> String {
    "\(rule(evidence.rule)) \(quoted(evidence.words)) \(evidence.location)"
  }

  func quoted(_ text: String) -> String { language == .japanese ? "「\(text)」" : "'\(text)'" }
}
