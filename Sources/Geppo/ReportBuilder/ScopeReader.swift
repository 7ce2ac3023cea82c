/// Reads to whom or where something applies, where every word of it is known: 重点范围是X、Y, 本规定适用于X.
struct ScopeReader: Sendable {
  let titles: TitleTranslator

  /// `対象範囲：京津冀及び周辺地域、長江デルタ地域`, of the first paragraph that says so.
  func scope(in paragraphs: [SummaryParagraph]) -> String? {
    for paragraph in paragraphs {
      if let (_, ja) = Self.labels.first(where: { paragraph.label.hasSuffix($0.zh) }),
        let list = list(paragraph.text.prefix { !"。；".contains($0) })
      {
        return "\(ja)：\(list)"
      }
      for sentence in paragraph.text.split(separator: "。") {
        if let told = told(sentence) { return told }
      }
    }
    return nil
  }

  private func told(_ sentence: Substring) -> String? {
    for (zh, ja) in Self.labels {
      for verb in ["是", "为", "包括"] where sentence.hasPrefix(zh + verb) {
        if let list = list(sentence.dropFirst(zh.count + verb.count)) { return "\(ja)：\(list)" }
      }
    }
    guard let mark = sentence.firstRange(of: "适用于"), sentence[..<mark.lowerBound].count <= Self.longestName,
      sentence.hasPrefix("本")
    else { return nil }
    return list(sentence[mark.upperBound...]).map { "適用対象：\($0)" }
  }

  /// Each thing of a list by itself; nil where one of them is unknown.
  private func list(_ text: Substring) -> String? {
    let reader = ClauseReader(titles: titles)
    let things = text.split { "、，".contains($0) }.map { thing in
      reader.noun(
        String(["以及", "和", "及"].first(where: thing.hasPrefix).map { thing.dropFirst($0.count) } ?? thing))
    }
    let known = things.compactMap(\.self).prefix(Self.mostThings)
    // Names of streets and new districts stand in no table: the others are told, and that there are more.
    guard !known.isEmpty, known.count > 1 || known.count * 2 >= things.count, things[0] != nil else {
      return nil
    }
    return known.joined(separator: "、") + (known.count < things.count ? "など" : "")
  }

  private static let longestName = 10
  private static let mostThings = 8
  private static let labels = [
    (zh: "重点区域范围", ja: "重点地域"), (zh: "重点范围", ja: "重点範囲"), (zh: "控制区范围", ja: "規制区域"),
    (zh: "禁用区域", ja: "使用禁止区域"), (zh: "禁放区域", ja: "使用禁止区域"),
    (zh: "整治范围", ja: "対象範囲"), (zh: "治理范围", ja: "対象範囲"), (zh: "禁行范围", ja: "規制範囲"), (zh: "控制区域", ja: "規制区域"),
    (zh: "实施范围", ja: "実施範囲"), (zh: "适用范围", ja: "適用範囲"),
    (zh: "限行范围", ja: "規制範囲"), (zh: "限行区域", ja: "規制区域"), (zh: "禁行区域", ja: "規制区域"), (zh: "监测范围", ja: "測定範囲"),
    (zh: "实施区域", ja: "実施区域"), (zh: "重点区域", ja: "重点地域"), (zh: "重点行业", ja: "重点業種"), (zh: "实施对象", ja: "対象"),
    (zh: "限行对象", ja: "規制対象"), (zh: "适用对象", ja: "適用対象"),
  ]
}
