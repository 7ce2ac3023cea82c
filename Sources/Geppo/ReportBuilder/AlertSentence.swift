/// 自11月12日0时起，全市启动重污染天气橙色预警（Ⅱ级应急响应）: from when an alert holds, or no longer.
struct AlertSentence: Sendable {
  let titles: TitleTranslator

  /// Alerts are short papers: theirs stands near the beginning.
  private static let paragraphs = 4

  func first(in texts: [String]) -> String? {
    texts.prefix(Self.paragraphs).flatMap(Sentence.all).lazy.compactMap(told).first
      ?? texts.lazy.compactMap(labelled).first
  }

  /// 一、起止时间：2018年11月25日12时启动.
  private func labelled(_ text: String) -> String? {
    guard let found = text.firstMatch(of: #/起止时间[：:]([0-9年月]+日(?:[0-9]+时)?)(?:起)?启动/#) else { return nil }
    return "\(found.1.replacing("时", with: "時"))に発動。"
  }

  private func told(_ sentence: Sentence) -> String? {
    for (index, clause) in sentence.clauses.enumerated() {
      guard let time = Horizon(Self.withoutDecision(clause)), time.japanese.hasSuffix("から") else { continue }
      let deeds = (time.rest.isEmpty ? [] : [time.rest]) + sentence.clauses.dropFirst(index + 1)
      guard let deed = deeds.first.flatMap(change) else { continue }
      return "\(time.japanese)、\(deed)。"
    }
    return nil
  }

  /// 本市定于11月12日12时起…
  private static func withoutDecision(_ clause: String) -> String {
    ["定于", "决定于", "决定自", "决定"].lazy.compactMap { word in
      clause.firstRange(of: word).map { String(clause[$0.upperBound...]) }
    }.first ?? clause
  }

  private static let changes = [("启动", "発令"), ("发布", "発令"), ("解除", "解除"), ("终止", "解除"), ("升级为", "引上げ")]

  /// 全市启动重污染天气橙色预警: what becomes of which alert, for whomever.
  private func change(_ clause: String) -> String? {
    for (zh, ja) in Self.changes {
      guard let mark = clause.firstRange(of: zh) else { continue }
      let object = clause[mark.upperBound...]
      let bare = object.prefix { !"（(".contains($0) }
      let remark = object.dropFirst(bare.count).trimmingPrefix { "（(".contains($0) }.prefix {
        !"）)".contains($0)
      }
      guard bare.hasSuffix("预警") || bare.hasSuffix("响应"), let alert = noun(bare) else { return nil }
      let level = remark.isEmpty ? "" : noun(remark).map { "（\($0)）" } ?? ""
      return alert + level + (zh == "升级为" ? "に" : "を") + ja
    }
    return nil
  }

  private func noun(_ text: Substring) -> String? {
    ClauseReader(titles: titles).noun(
      String(text.hasPrefix("我市") || text.hasPrefix("全市") ? text.dropFirst(2) : text))
  }
}
