/// What stands in a Chinese segment that its translation must say again: terms, dates, 文号, addresses, references to clauses, numbers.
///
/// What is a part of something else is not asked for twice: the 7 of 7月1日 is no number, the 三 of 三线一单 none at all.
struct SourceReading: Sendable {
  /// Full-width letters, digits and marks as ASCII; scalar by scalar the text of the segment.
  let text: String
  let scalars: [Unicode.Scalar]
  let folded: FoldedText
  let terms: [TermHints.Found]
  let dates: [DateOccurrence]
  let documentNumbers: [DocumentNumber]
  let addresses: [String]
  let clauses: [ClauseReference]
  /// Those that count something.
  let numbers: [NumberOccurrence]
  /// Units behind numbers.
  let units: [TranslationWord]

  init(_ original: String, _ context: CheckContext) {
    text = original.halfWidth
    scalars = Array(text.unicodeScalars)
    folded = FoldedText(text)
    terms = context.terms.all(in: text)
    var mask = Mask(text, scalars, folded)
    addresses = WebAddress.all(in: text)
    for address in addresses { mask.hide(address) }
    let found = DocumentNumber.all(in: text)
    documentNumbers = found.map(\.number)
    for one in found { mask.hide(one.range) }
    dates = WrittenDateScan.all(in: mask.scalars)
    for date in dates { mask.hide(date.range) }
    clauses = ClauseReference.inChinese(mask.scalars)
    for clause in clauses { mask.hide(clause.range) }
    let counters = context.words[.counter]?.rows.map { Array($0.zh.unicodeScalars) } ?? []
    let all = NumberScan.all(in: mask.scalars)
    units = Self.units(behind: all, scalars, context)
    // Numbers of terms (PM2.5, 三线一单) are told by their renderings, digits at their front are not: 2家重点排污单位.
    for term in terms { mask.hide(folded: term.range) }
    for word in context.words[.noNumber]?.all(in: folded) ?? [] { mask.hide(folded: word.range) }
    for name in context.numeralNames.all(in: folded) { mask.hide(folded: name.range) }
    let (hidden, whole) = (mask.scalars, scalars)
    numbers = all.filter { number in
      number.range.contains { hidden[$0] != Mask.hidden }
        && CountingNumber.isOne(number, in: whole, counters: counters)
    }
  }

  private static func units(
    behind numbers: [NumberOccurrence], _ scalars: [Unicode.Scalar], _ context: CheckContext
  ) -> [TranslationWord] {
    let rows =
      context.words[.unit]?.rows.sorted { $0.zh.unicodeScalars.count > $1.zh.unicodeScalars.count } ?? []
    return numbers.compactMap { number in
      let behind = scalars[number.range.upperBound...].drop { "余多几 ".unicodeScalars.contains($0) }
      guard !number.values.isEmpty, number.range.count > 1 || number.isInDigits || !behind.isEmpty,
        let row = rows.first(where: { behind.starts(with: $0.zh.unicodeScalars) })
      else { return nil }
      return row.unless.contains { behind.starts(with: $0.unicodeScalars) } ? nil : row
    }
  }
}

/// Hides what has been read.
private struct Mask {
  static let hidden: Unicode.Scalar = "\u{FFFC}"

  private let text: String
  private let folded: FoldedText
  private(set) var scalars: [Unicode.Scalar]
  /// By UTF-8 offset.
  private let positions: [Int: Int]

  init(_ text: String, _ scalars: [Unicode.Scalar], _ folded: FoldedText) {
    (self.text, self.scalars, self.folded) = (text, scalars, folded)
    var offset = 0
    var positions = [0: 0]
    for (index, scalar) in scalars.enumerated() {
      offset += UTF8.width(scalar)
      positions[offset] = index + 1
    }
    self.positions = positions
  }

  mutating func hide(_ range: Range<Int>) {
    for index in range { scalars[index] = Self.hidden }
  }

  mutating func hide(_ range: Range<String.Index>) {
    hide(
      offsets: text.utf8.distance(
        from: text.startIndex, to: range.lowerBound)..<text.utf8.distance(
          from: text.startIndex, to: range.upperBound))
  }

  mutating func hide(folded range: Range<Int>) { hide(offsets: folded.offsets(of: range)) }

  mutating func hide(_ word: String) {
    for range in text.ranges(of: word) { hide(range) }
  }

  private mutating func hide(offsets: Range<Int>) {
    guard let start = positions[offsets.lowerBound], let end = positions[offsets.upperBound] else { return }
    hide(start..<end)
  }
}

/// Tells numbers that count something from numerals that are a part of a word: 三个 counts, 三农 does not.
private enum CountingNumber {
  static func isOne(
    _ number: NumberOccurrence, in scalars: [Unicode.Scalar], counters: [[Unicode.Scalar]]
  ) -> Bool {
    guard let value = number.values.first else { return false }
    if number.isInDigits { return true }
    // 一个, 第一, 统一: one is left out as often as it is said.
    guard value != WrittenNumber(1) else { return false }
    return number.range.count > 1
      ? isWhole(number, in: scalars) : isCounted(number, in: scalars, counters: counters)
  }

  /// 二十三, 三百, 二〇二五年; not 三四, 十四五, 千万.
  private static func isWhole(_ number: NumberOccurrence, in scalars: [Unicode.Scalar]) -> Bool {
    guard let first = number.words.first, "一二三四五六七八九十两".contains(first),
      ChineseNumeral.value(Substring(number.words)) != nil
    else { return false }
    let isPositional = number.words.allSatisfy { "〇零一二三四五六七八九两".contains($0) }
    let isYear = number.words.count == 4 && scalars[number.range.upperBound...].first == "年"
    return !isPositional || isYear
  }

  private static func isCounted(
    _ number: NumberOccurrence, in scalars: [Unicode.Scalar], counters: [[Unicode.Scalar]]
  ) -> Bool {
    guard let digit = scalars[number.range].first, "二三四五六七八九十两".unicodeScalars.contains(digit) else {
      return false
    }
    let behind = scalars[number.range.upperBound...]
    return counters.contains { behind.starts(with: $0) }
  }
}

/// 第三十条, 第二款: a clause that a text speaks of.
struct ClauseReference: Hashable, Sendable {
  /// Characters of the unit in Japanese, of which one must follow the number.
  var units: String
  var value: Int
  var words: String
  var range: Range<Int>

  private static let units: [Unicode.Scalar: String] = [
    "编": "編篇", "篇": "編篇", "章": "章", "节": "節", "条": "条", "款": "款項", "项": "項号", "目": "目",
  ]
  /// 第一项, 第一目 and 第一节 name a clause only behind another one.
  private static let following: Set<Unicode.Scalar> = ["项", "目"]

  static func inChinese(_ scalars: [Unicode.Scalar]) -> [ClauseReference] {
    var found: [ClauseReference] = []
    for (value, range) in numerals(in: scalars) {
      guard range.lowerBound > 0, scalars[range.lowerBound - 1] == "第", range.upperBound < scalars.count,
        let units = units[scalars[range.upperBound]]
      else { continue }
      let whole = range.lowerBound - 1..<range.upperBound + 1
      if following.contains(scalars[range.upperBound]), found.last?.range.upperBound != whole.lowerBound {
        continue
      }
      found.append(
        ClauseReference(
          units: units, value: value, words: String(String.UnicodeScalarView(scalars[whole])), range: whole))
    }
    return found
  }

  /// Whether a Japanese text names the clause, in digits or characters.
  func stands(in scalars: [Unicode.Scalar]) -> Bool {
    Self.numerals(in: scalars).contains { number, range in
      number == value && range.upperBound < scalars.count
        && units.unicodeScalars.contains(
          scalars[range.upperBound].value == 0x8282 ? "節" : scalars[range.upperBound])
    }
  }

  private static func numerals(in scalars: [Unicode.Scalar]) -> [(value: Int, range: Range<Int>)] {
    NumberScan.all(in: scalars).compactMap { number in
      guard case .amount(let digits, let power) = number.values.first, (0...3).contains(power),
        digits < 10_000
      else {
        return nil
      }
      return ((0..<power).reduce(digits) { value, _ in value * 10 }, number.range)
    }
  }
}
