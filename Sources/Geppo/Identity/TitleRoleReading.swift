extension TitleRole {
  /// A row: the role of titles with one of these words.
  private struct Rule: Sendable {
    let role: TitleRole
    let words: [String]
    /// Only where the title ends so.
    var isAtEnd = false
    let reason: String
  }

  /// The first that fits.
  private static let rules = [
    Rule(role: .forward, words: ["转发", "批转"], reason: "it passes on another document"),
    Rule(
      role: .feedback, words: ["意见采纳", "采纳情况", "意见反馈", "征集结果", "征集情况", "征求意见情况"],
      reason: "the answer to comments, not the call for them"),
    Rule(
      role: .explanation,
      words: [
        "解读", "图解", "一图读懂", "一图看懂", "一图了解", "答记者问", "答问", "问答", "新闻发布会", "专家谈", "访谈", "起草说明", "编制说明",
      ], reason: "offices explain what they issue, under its title"),
    Rule(role: .explanation, words: ["的说明", "情况说明"], isAtEnd: true, reason: "the same"),
    Rule(
      role: .draft,
      words: [
        "征求", "征集意见", "意见征集", "送审稿", "审议稿", "修改稿）", "修改稿)", "（草案", "(草案", "草案）", "草案)", "草案》", "讨论稿",
      ],
      reason: "a call for comments and what it is about"),
    Rule(role: .draft, words: draftEndings, isAtEnd: true, reason: "条例草案, also without brackets"),
    Rule(role: .correction, words: ["更正", "勘误"], reason: "it mends another page"),
    Rule(role: .repeal, words: ["废止", "停止执行", "宣布失效"], reason: "it ends another document"),
    Rule(
      role: .amendment,
      words: ["关于修改", "关于修订", "修改单", "修正案", "补充通知", "补充规定", "关于调整", "关于延长"],
      reason: "it changes another document"),
  ]

  private static let draftEndings = ["修订草案", "修正草案", "草案", "送审稿", "修改稿", "讨论稿", "征求意见稿"]

  /// Of a title in simplified characters. Words within 《》 are those of the document that it is about; but the call for
  /// comments and its draft are one.
  static func of(_ title: String) -> TitleRole {
    let about = withoutQuotations(title)
    let found = rules.first { rule in
      let text = rule.role == .draft || about.isEmpty ? title : about
      return rule.words.contains { rule.isAtEnd ? text.hasSuffix($0) : text.contains($0) }
    }
    return found?.role ?? .document
  }

  private static func withoutQuotations(_ title: String) -> String {
    var depth = 0
    var rest = ""
    for character in title {
      if character == "《" { depth += 1 }
      if depth == 0 { rest.append(character) }
      if character == "》" { depth -= 1 }
    }
    return rest
  }

  /// The object of a title without what says the role.
  func bare(_ object: String) -> String {
    let quoted = Citation.quoted(in: object).first?.title ?? object
    let text = self == .document ? object : quoted
    let edition = TitleRole.editionRemark(in: text).map { text.replacing($0, with: "") } ?? text
    var name = TitleRole.remarks.reduce(edition) { $0.replacing($1, with: "") }
    if let remark = TitleRole.lastRemark(in: name), TitleRole.isOfPage(remark) {
      name.removeLast(remark.count)
    }
    guard self == .draft else { return name }
    if let remark = TitleRole.lastRemark(in: name), ["稿", "草案"].contains(where: remark.contains) {
      name.removeLast(remark.count)
    }
    guard let ending = TitleRole.draftEndings.first(where: name.hasSuffix) else { return name }
    return String(name.dropLast(ending.count))
  }

  /// （2018年修订）, (修正版), （2018年版）, （第二版）: another edition of the same document. （图文版） is none.
  static func editionRemark(in title: String) -> String? {
    guard let remark = lastRemark(in: title.hasSuffix("》") ? String(title.dropLast()) : title) else {
      return nil
    }
    let isNumbered =
      remark.dropLast().hasSuffix("版") && remark.contains { $0.isNumber || $0 == "第" || $0 == "新" }
    let isEdition = isNumbered || ["修订", "修正"].contains(where: remark.contains)
    return isEdition && !remark.contains("草案") && remark.count <= 12 ? String(remark) : nil
  }

  /// （附重点任务分工）, （全文）: what the page shows with the document, no part of its name.
  private static func isOfPage(_ remark: Substring) -> Bool {
    openingsOfPageRemarks.contains { remark.dropFirst().hasPrefix($0) }
  }

  private static let openingsOfPageRemarks = ["附", "含", "全文"]

  /// What stands in brackets at the end.
  private static func lastRemark(in title: String) -> Substring? {
    guard let last = title.last, "）)".contains(last) else { return nil }
    return title.lastIndex { "（(".contains($0) }.map { title[$0...] }
  }

  /// Words at a title that are no part of the document's name.
  private static let remarks = [
    "（征求意见稿）", "(征求意见稿)", "征求意见稿", "（公开征求意见稿）", "（二次征求意见稿）", "（草案）", "(草案)", "（修订草案）", "(修订草案)", "（送审稿）",
    "（讨论稿）",
    "政策解读", "解读", "图解", "一图读懂", "一图看懂", "答记者问", "起草说明", "编制说明",
  ]
}
