/// Numbers of a summary, and whether the document has them: a figure that is not in the source is a slip, whoever wrote it.
enum SummaryNumbers {
  /// Numbers of the text that the document does not have, as they are written. What geppo counts itself, `原文452字`, and years of
  /// a Japanese era are no figures of the document.
  static func strange(in summary: String, to item: Item) -> [String] {
    let known = numbers(of: item)
    return figures(in: summary).filter { !known.contains($0) }
  }

  /// In the title, the text with its tables, and the days.
  private static func numbers(of item: Item) -> Set<String> {
    let texts = [item.title?.value ?? "", item.documentNumber?.value ?? ""] + item.blocks.map(\.text)
    let days = item.dates.flatMap { [$0.day.year, $0.day.month, $0.day.day].map { "\($0)" } }
    let spelt = texts.flatMap(speltOut)
    return Set(texts.flatMap { runs(in: $0).map(\.number) } + days + spelt)
  }

  /// 三年 is 3, 百分之百 is 100.
  private static func speltOut(_ text: String) -> [String] {
    let numerals = Set("一二三四五六七八九十两")
    let plain = text.split { !numerals.contains($0) }.compactMap { run in
      ChineseNumeral.number(run.replacing("两", with: "二").unicodeScalars.map(\.value)[...]).map { "\($0)" }
    }
    return plain + (text.contains("百分之百") ? ["100"] : [])
  }

  private static func figures(in summary: String) -> [String] {
    runs(in: summary).filter { run in
      let isEra = ["平成", "令和", "昭和"].contains(where: run.before.hasSuffix)
      let isCounted =
        run.after.first == "字" && run.before.hasSuffix("原文") || run.before.hasSuffix("添付ファイル")
        || run.before.hasSuffix("添付ファイル（")
      return !isEra && !isCounted
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
      let digits = rest.prefix { digit($0) != nil || $0 == "." || $0 == "．" }
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

  private static func plain(_ digits: Substring) -> String {
    let ascii = String(digits.map { digit($0) ?? "." })
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

/// Years of Japanese eras in a text, and whether they are right.
enum EraYears {
  /// `平成32年` is none, `平成30年度（2019年度）` are two years.
  static func problems(in text: String) -> [String] {
    var problems: [String] = []
    for match in text.matches(of: /(平成|令和)(元|[0-9]{1,2})年度?(?:（([0-9]{4})年)?/) {
      let year = western(String(match.1), String(match.2))
      let told = match.3.flatMap { Int($0) }
      if year == nil || (told != nil && told != year) { problems.append(String(match.0)) }
    }
    for match in text.matches(of: /([0-9]{4})年度?（(平成|令和)(元|[0-9]{1,2})年/) {
      if western(String(match.2), String(match.3)) != Int(match.1) { problems.append(String(match.0)) }
    }
    return problems.withoutRepeats
  }

  /// 平成 ended with its 31st year.
  private static func western(_ era: String, _ number: String) -> Int? {
    guard let year = number == "元" ? 1 : Int(number), year > 0 else { return nil }
    if era == "平成" { return year <= 31 ? 1988 + year : nil }
    return 2018 + year
  }
}
