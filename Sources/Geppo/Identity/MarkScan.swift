/// Finds in a folded text what may be another in another document of the same words: numbers, days, ordinals, colours of
/// warnings, names of places and companies.
struct MarkScan {
  private(set) var figures: [TextSketch.Mark] = []
  private(set) var names: [TextSketch.Mark] = []
  /// What stands there, in the order of the text: for titles, which have few.
  private(set) var values: [String] = []

  /// Numbers of 批, 次, 期 and 轮 with their unit.
  private(set) var counts: [String] = []

  private let text: [UInt32]
  /// The text so far, each mark as one sign.
  private var skeleton: [UInt32] = []

  init(_ text: [UInt32]) {
    self.text = text
    var position = 0
    while position < text.count { position = next(at: position) }
  }

  private mutating func next(at position: Int) -> Int {
    for kind in MarkKind.all {
      guard let end = kind.end(text, position) else { continue }
      note(position..<end, kind)
      skeleton.append(Self.sign)
      return end
    }
    skeleton.append(text[position])
    return position + 1
  }

  private mutating func note(_ range: Range<Int>, _ kind: MarkKind) {
    let value = kind.value(text[range])
    values.append(Folding.string(value[...]))
    noteCount(value, until: range.upperBound)
    // What stands last may be cut.
    guard range.upperBound < text.count, !isOfSite else { return }
    let behind = text[range.upperBound]
    let after = ChineseNumeral.digit(behind) == nil ? behind : Self.sign
    let around = skeleton.suffix(3) + [Self.sign, after]
    let mark = TextSketch.Mark(place: Self.hash(around), value: Self.hash(value))
    if kind.isName { names.append(mark) } else { figures.append(mark) }
  }

  /// 第十次会议, 十三五期间 and 一次性 count no documents.
  private mutating func noteCount(_ value: [UInt32], until end: Int) {
    guard end < text.count, Self.countUnits.contains(text[end]) else { return }
    let behind = Folding.string(text[(end + 1)...].prefix(5))
    guard !behind.contains("会议"), !Self.otherCounts.contains(where: behind.hasPrefix) else { return }
    counts.append(Folding.string((value + [text[end]])[...]))
  }

  private static let countUnits = Set("批次期轮".unicodeScalars.map(\.value))
  private static let otherCounts = ["会", "间", "性"]

  private static func hash(_ scalars: some Sequence<UInt32>) -> UInt32 {
    UInt32(truncatingIfNeeded: ScalarHash.of(scalars) >> 32)
  }

  /// Labels of sites, not of documents.
  private var isOfSite: Bool { Self.labels.contains { skeleton.ends(with: $0) } }

  private static let sign: UInt32 = 0x23  // #

  private static let labels = [
    "发布日期", "发布时间", "更新日期", "更新时间", "发表时间", "录入时间", "信息时间", "浏览次数", "浏览量", "访问量", "访问次数", "点击数", "点击次数",
    "点击量", "阅读次数", "阅读量", "点击", "浏览", "人气",
  ].map { $0.unicodeScalars.map(\.value) }
}

/// A kind of mark: where one ends that begins at a place, and its one spelling.
private struct MarkKind: Sendable {
  let name: String
  let isName: Bool
  let end: @Sendable ([UInt32], Int) -> Int?
  let value: @Sendable (ArraySlice<UInt32>) -> [UInt32]

  static let all = [digits, numeral, roman, colour, name]

  private static let digits = MarkKind(
    name: "digits", isName: false, end: { text, start in run(text, start, isDigit) }, value: { Array($0) })

  /// 第三批, 十二月, 二期: only with its unit, because 一 and 十 stand in many words.
  private static let numeral = MarkKind(
    name: "Chinese numeral", isName: false,
    end: { text, start in
      guard let end = run(text, start, isNumeral) else { return nil }
      let isOrdinal = start > 0 && text[start - 1] == 0x7B2C  // 第
      return isOrdinal || (end < text.count && units.contains(text[end])) ? end : nil
    },
    value: { run in
      let digits = run.compactMap(ChineseNumeral.digit)
      let number =
        digits.count == run.count
        ? digits.map(String.init).joined() : ChineseNumeral.ordinal(run).map(String.init)
      return number.map { $0.unicodeScalars.map(\.value) } ?? Array(run)
    })

  /// Ⅱ级 is ii级 when folded.
  private static let roman = MarkKind(
    name: "Roman numeral", isName: false,
    end: { text, start in
      guard let end = run(text, start, { [0x69, 0x76, 0x78].contains($0) }) else { return nil }
      return end < text.count && units.contains(text[end]) ? end : nil
    }, value: { Array($0) })

  private static let colour = MarkKind(
    name: "colour", isName: false,
    end: { text, start in
      colours.contains(text[start]) && start + 1 < text.count && text[start + 1] == 0x8272 ? start + 1 : nil
    }, value: { Array($0) })

  /// The two characters before 市, 县 or 公司, but for words like 各市 and 全省.
  private static let name = MarkKind(
    name: "name", isName: true,
    end: { text, start in
      guard start + 2 < text.count, endings.contains(where: { text[(start + 2)...].starts(with: $0) }) else {
        return nil
      }
      let isHan = text[start..<(start + 2)].allSatisfy { (0x4E00...0x9FFF).contains($0) }
      return isHan && !openings.contains(text[start]) && !closings.contains(text[start + 1]) ? start + 2 : nil
    }, value: { Array($0) })

  private static func run(_ text: [UInt32], _ start: Int, _ isPart: (UInt32) -> Bool) -> Int? {
    var end = start
    while end < text.count, isPart(text[end]) { end += 1 }
    return end == start ? nil : end
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }
  private static func isNumeral(_ scalar: UInt32) -> Bool { numerals.contains(scalar) }
  private static func set(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }

  private static let numerals = set("〇○零一二三四五六七八九十百千廿")
  private static let units = set("年月日号期批轮次级季届段类")
  private static let colours = set("红橙黄蓝")
  private static let endings = ["市", "省", "区", "县", "镇", "公司", "有限", "集团", "厂"].map {
    $0.unicodeScalars.map(\.value)
  }
  /// Characters of words before and within 各市, 工业区, 控制区, which name nobody.
  private static let openings = set("各全本该我省市县区的和及与在对向由从等于至或将为")
  private static let closings = openings.union(set("辖级城乡郊社业园发点制公"))
}
