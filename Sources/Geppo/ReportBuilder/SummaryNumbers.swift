/// Numbers of a summary, and whether the document has them: a figure that is not in the source is a slip, whoever wrote it.
enum SummaryNumbers {
  /// Numbers of the text that the document does not have, as they are written. What geppo counts itself, `原文452字`, and years of
  /// a Japanese era are no figures of the document. Attached files are looked through where the text may come from them.
  static func strange(in summary: String, to item: Item, withAttachments: Bool = false) -> [String] {
    let known = numbers(in: texts(of: item), of: item)
    let figures = figures(in: summary).filter { !known.contains($0) }
    let words = withAttachments ? counted(in: summary) : []
    if figures.isEmpty && words.isEmpty { return [] }
    let texts = texts(of: item) + (withAttachments ? item.attachedText.map(\.text) : [])
    let all = known.union(numbers(in: texts, of: item)).union(values(in: texts))
    let parts = ChineseNumeral.amounts(in: plainDigits(summary)).filter { all.contains("\($0.value)") }
    let told = Set(parts.flatMap(\.figures))
    return figures.filter { !all.contains($0) && !told.contains($0) }
      + words.filter { !all.contains("\($0.value)") }.map(\.text)
  }

  private static func texts(of item: Item) -> [String] {
    [item.title?.value ?? "", item.documentNumber?.value ?? ""] + item.blocks.map(\.text)
  }

  /// In the title, the text with its tables, and the days.
  private static func numbers(in texts: [String], of item: Item) -> Set<String> {
    let days = item.dates.flatMap { [$0.day.year, $0.day.month, $0.day.day].map { "\($0)" } }
    return Set(texts.flatMap { runs(in: $0).map(\.number) } + days + texts.flatMap(speltOut))
  }

  /// All that a run of numerals can be read as, 十三五 as 13 and 5, and amounts in full: 1000万 is 10000000.
  private static func values(in texts: [String]) -> Set<String> {
    var values: Set<String> = []
    for text in texts {
      for (run, _) in ChineseNumeral.runs(in: text) where run.count <= 12 {
        for start in run.indices {
          for length in 1...run[start...].count {
            if let value = ChineseNumeral.value(run[start...].prefix(length)) { values.insert("\(value)") }
          }
        }
      }
      for amount in ChineseNumeral.amounts(in: plainDigits(text)) { values.insert("\(amount.value)") }
    }
    return values
  }

  /// Numbers in characters that count something: 三十七回, 一千万元, 二〇二〇年. A single one mostly belongs to a word.
  private static func counted(in text: String) -> [(text: String, value: Int)] {
    ChineseNumeral.runs(in: text).compactMap { run, after in
      guard run.count > 1, counters.contains(where: after.hasPrefix), let value = ChineseNumeral.value(run)
      else { return nil }
      return (String(run), value)
    }
  }

  private static let counters = [
    "回", "元", "件", "社", "年", "月", "日", "都市", "市", "％", "%", "パーセント", "トン", "人", "名", "機関", "項目", "か所", "カ所",
    "箇所", "か月", "省", "区", "県", "台", "円", "次", "条", "章", "棟", "基", "両", "隻", "世帯", "キロ", "km", "平方", "立方",
    "時間",
    "倍", "割", "点", "種", "号", "期", "路線", "校", "部門", "企業", "事業", "施設", "団体", "分野",
  ]

  /// Full-width digits as ASCII, without separators of thousands.
  private static func plainDigits(_ text: String) -> String {
    let ascii = String(text.map { digit($0) ?? $0 })
    return ascii.replacing(/([0-9]),(?=[0-9]{3}(?![0-9]))/) { $0.output.1 }
  }

  /// 三年 is 3, 百分之百 is 100.
  private static func speltOut(_ text: String) -> [String] {
    let numerals = Set("一二三四五六七八九十两")
    let plain = text.split { !numerals.contains($0) }.compactMap { run in
      ChineseNumeral.value(run).map { "\($0)" }
    }
    return plain + (text.contains("百分之百") ? ["100"] : [])
  }

  private static func figures(in summary: String) -> [String] {
    runs(in: summary).filter { run in
      let isEra = ["平成", "令和", "昭和"].contains(where: run.before.hasSuffix)
      let isCounted =
        run.after.first == "字" && run.before.hasSuffix("原文") || run.before.hasSuffix("添付ファイル")
        || run.before.hasSuffix("添付ファイル（")
      // 每台 is 1台当たり: how the figure behind it is to be read.
      let isEach = run.number == "1" && run.after.prefix(6).contains("当たり")
      return !isEra && !isCounted && !isEach
    }.map(\.number)
  }

  private struct Run {
    var number: String
    var before: String
    var after: Substring
  }

  /// Runs of digits, with a point within; full-width digits as ASCII, no zeros before.
  private static func runs(in text: String) -> [Run] {
    var runs: [Run] = []
    var before = ""
    var rest = Substring(text)
    while let character = rest.first {
      let digits = number(at: rest)
      guard digits.contains(where: { digit($0) != nil }) else {
        before = String((before + String(character)).suffix(8))
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(digits.count)
      runs.append(Run(number: plain(digits), before: before, after: rest))
      before = String((before + digits).suffix(8))
    }
    return runs
  }

  /// Digits with a point, and with commas before three digits: `1,234.5`.
  private static func number(at text: Substring) -> Substring {
    var end = text.startIndex
    while end < text.endIndex {
      let next = text[text.index(after: end)...].prefix { digit($0) != nil }
      let isSeparator = text[end] == "," && end > text.startIndex && next.count == 3
      guard digit(text[end]) != nil || text[end] == "." || text[end] == "．" || isSeparator else { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }

  private static func plain(_ digits: Substring) -> String {
    let ascii = String(digits.filter { $0 != "," }.map { digit($0) ?? "." })
    let parts = ascii.split(separator: ".", omittingEmptySubsequences: true)
    let whole = parts.first.map { $0.drop { $0 == "0" } } ?? ""
    return ([whole.isEmpty ? "0" : String(whole)] + parts.dropFirst().map(String.init)).joined(separator: ".")
  }

  private static func digit(_ character: Character) -> Character? {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return nil }
    switch scalar.value {
    case 0x30...0x39: return character
    case 0xFF10...0xFF19: return Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init)
    default: return nil
    }
  }
}
