@testable import Geppo

/// Orders made in tests: one with every state, and any number by chance.
enum SampleOrder {
  static func order(
    _ units: [TranslationUnit], document: String = "2018-12-0042", title: String = "关于印发《某办法》的通知"
  ) -> TranslationOrder {
    TranslationOrder(
      document: document, source: "mee", title: title, documentNumber: "环气候〔2026〕12号", issuer: "生态环境部",
      url: WebLink("https://www.mee.gov.cn/a?b=1&c=2"), publishedOn: Day(iso: "2018-12-03"),
      due: Day(iso: "2018-12-21"), on: .small("2018-12-10"),
      revision: SourceRevision(units.map(\.segment)), units: units)
  }

  /// Every state, kinds, a table, an attachment.
  static let everyState: TranslationOrder = {
    var order = SampleOrder.order(
      units(
        [
          ("关于印发《某办法》的通知", .approved, "「某弁法」の公布に関する通知"),
          ("为稳妥推进碳达峰，制定本办法。", .draft, "カーボンピークアウトを着実に進めるため、本弁法を制定する。"),
          ("排放量不低于2.6万吨。", .translated, "排出量は2.6万トン以上とする。"),
          ("各地应当于2026年12月31日前完成。", .reviewed, "各地は2026年12月31日までに完了しなければならない。"),
          ("自2026年8月1日起施行。", .stale, ""), ("国发〔2021〕23号", .locked, ""), ("附件", .untranslated, ""),
        ], clauses: ["", "第一条", "", "（一）", "第二条", "", ""]))
    order.units[1].hints = [
      TermHint(
        chinese: "碳达峰", preferred: "カーボンピークアウト", admitted: ["炭素排出ピークアウト"], deprecated: ["炭素達峰"])
    ]
    order.units[1].matches = [
      MemoryMatch(
        percent: 82, source: "为推进碳达峰，制定本办法。", target: "本弁法を制定する。", document: "2018-11-0007"),
      MemoryMatch(percent: 101, source: "为稳妥推进碳达峰，制定本办法。", target: "制定する。", document: "2018-11-0008"),
    ]
    order.units[4].former = FormerText(source: "自2026年7月1日起施行。", target: "2026年7月1日から施行する。")
    return order
  }()

  /// Nothing of it is translated.
  static func of(_ texts: [String]) -> TranslationOrder {
    order(units(texts.map { ($0, .untranslated, "") }, clauses: texts.map { _ in "" }))
  }

  private static func units(
    _ texts: [(String, TranslationUnit.State, String)], clauses: [String]
  ) -> [TranslationUnit] {
    var names = SegmentName()
    return zip(texts, clauses).enumerated().map { index, pair in
      let ((text, state, target), clause) = pair
      return TranslationUnit(
        segment: Segment(
          id: names.next(text), kind: index == 0 ? .title : .paragraph, text: text, clause: clause,
          place: SegmentPlace(block: index - 1, sentence: 0), isLocked: state == .locked),
        state: state, target: target)
    }
  }

  // MARK: By chance

  /// Any document: texts of all kinds repeated and odd, tables, attachments, all states.
  static func random(_ chance: inout SeededGenerator) -> TranslationOrder {
    var segments: [Segment] = []
    var names = SegmentName()
    let count = Int.random(in: 1...40, using: &chance)
    var place = SegmentPlace(block: -1, sentence: 0)
    for index in 0..<count {
      let kind: Segment.Kind =
        index == 0 ? .title : Segment.Kind.allCases.dropFirst().randomElement(using: &chance) ?? .paragraph
      place.block += Int.random(in: 0...1, using: &chance)
      (place.row, place.column) = kind == .cell ? (index / 3, index % 3) : (nil, nil)
      if Int.random(in: 0...9, using: &chance) == 0 { place.file = "feeds/mee/2018-12/附件\(index).docx" }
      let text = sourceText(&chance)
      let clause =
        kind == .cell || kind == .title
        ? "" : ["", "", "第\(index + 1)条", "（一）", "一、", "3."].randomElement(using: &chance) ?? ""
      segments.append(
        Segment(
          id: names.next(text), kind: kind, text: text, clause: clause, place: place,
          isLocked: Int.random(in: 0...7, using: &chance) == 0))
    }
    return order(segments.map { unit($0, &chance) })
  }

  private static func unit(_ segment: Segment, _ chance: inout SeededGenerator) -> TranslationUnit {
    let states: [TranslationUnit.State] = [.untranslated, .draft, .translated, .reviewed, .approved, .stale]
    let state = segment.isLocked ? .locked : states.randomElement(using: &chance) ?? .untranslated
    let hasTarget = [.draft, .translated, .reviewed, .approved].contains(state)
    var unit = TranslationUnit(
      segment: segment, state: state, target: hasTarget ? targetText(&chance) : "")
    if Bool.random(using: &chance) {
      unit.hints = [
        TermHint(chinese: "甲<\(sourceText(&chance))", preferred: "甲&", admitted: ["乙"], deprecated: ["丙"])
      ]
    }
    if Bool.random(using: &chance) {
      unit.matches = [
        MemoryMatch(
          percent: Int.random(in: 75...101, using: &chance), source: sourceText(&chance),
          target: targetText(&chance), document: "2018-11-0001")
      ]
    }
    if state == .stale {
      unit.former = FormerText(source: sourceText(&chance), target: targetText(&chance))
    }
    return unit
  }

  private static let sources = [
    "附件", "为推进碳达峰，制定本办法。", "第三条规定的“重点单位”，应当于2026年12月31日前完成。", "排放量≥2.6万吨。", "=SUM(A1:A2)",
    "<b>&amp;</b>", "-5", "@x", "a,b;c", "说“是”\"否\"", "𠮷野家 PM₂.₅", "]]>", "１２３", "VOCs", "'甲", "（一）的范围",
    "\u{202E}倒", "  甲  乙  ", "#N/A", "2018-12-03",
  ]

  private static let targets = [
    "付属書", "カーボンピークアウトを進めるため、本弁法を制定する。", "2026年12月31日までに完了する。", "排出量は2.6万トン以上とする。", "=合計",
    "<b>&amp;</b>", "-5", "＝甲", "'=乙", "a,b;c\td", "「はい」\"いいえ\"", "𠮷野家 PM₂.₅", "]]>", "＠丙", "一\n二", "第一条の規定",
    "'丁",
  ]

  private static func sourceText(_ chance: inout SeededGenerator) -> String {
    let parts = (0..<Int.random(in: 1...3, using: &chance)).map { _ in
      sources.randomElement(using: &chance) ?? "甲"
    }
    return parts.joined().trimmingSpaces()
  }

  private static func targetText(_ chance: inout SeededGenerator) -> String {
    (targets.randomElement(using: &chance) ?? "甲") + "訳\(Int.random(in: 0...999, using: &chance))"
  }
}
