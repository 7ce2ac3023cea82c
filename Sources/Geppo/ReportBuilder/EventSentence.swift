/// 12月10日至12日，省生态环境厅在太原举办X。: the first sentence of a report.
struct EventSentence: Sendable {
  let titles: TitleTranslator

  private static let paragraphs = 2

  func first(in texts: [String]) -> String? {
    texts.prefix(Self.paragraphs).lazy.compactMap { text in
      Sentence.all(text).first.flatMap(told)
    }.first
  }

  private func told(_ sentence: Sentence) -> String? {
    guard let first = sentence.clauses.first, let day = day(first) else { return nil }
    let behind = sentence.clauses.dropFirst()
    guard let clause = behind.first else { return nil }
    let (bare, place) = withoutPlace(clause)
    guard let event = EventReader(titles: titles).event(bare), clauseIsKnown(bare) else { return nil }
    let doer = event.doer.map { $0 + "が" } ?? ""
    return day + "、" + doer + place + event.predicate + "。"
  }

  private func clauseIsKnown(_ clause: String) -> Bool { titles.unknownWords(in: clause).isEmpty }

  /// 12月10日至12日, 10月25日下午.
  private func day(_ text: String) -> String? {
    var japanese = text
    for (zh, ja) in [("至", "～"), ("—", "～"), ("-", "～"), ("下午", "午後"), ("上午", "午前")] {
      japanese = japanese.replacing(zh, with: ja)
    }
    guard japanese.contains("日"), japanese.contains(where: \.isNumber),
      japanese.allSatisfy({ $0.isNumber || "年月日～午前後".contains($0) })
    else { return nil }
    return japanese
  }

  /// 在太原举办X: the place between body and verb.
  private func withoutPlace(_ clause: String) -> (String, String) {
    guard let mark = clause.firstIndex(of: "在"), mark > clause.startIndex else { return (clause, "") }
    let behind = Array(clause[clause.index(after: mark)...])
    var places = ""
    var rest = behind[...]
    while let place = titles.lexicon.place(at: rest) {
      places += place.ja
      rest = rest.dropFirst(place.zh.count)
    }
    return places.isEmpty ? (clause, "") : (String(clause[..<mark]) + String(rest), places + "で")
  }
}
