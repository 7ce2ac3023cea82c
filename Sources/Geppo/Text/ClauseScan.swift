/// Reads the number at the beginning of a heading or clause.
enum ClauseScan {
  /// `第三章 附则`, `第十二条　…`, `一、总体要求`, `（二）…`, `3.…`, `（4）…`, `①…`; nil for all other text, quantities
  /// (`3.5亿元`) and references (`第三条规定的…`) among it.
  static func number(of text: String) -> ClauseNumber? { scan(text)?.number }

  /// The number as printed (`第一条`, `一、`, `（二）`) and what stands behind it; the number is empty for other text.
  static func front(of text: String) -> (number: String, rest: String) {
    let count = scan(text)?.count ?? 0
    let scalars = text.unicodeScalars
    return (
      String(String.UnicodeScalarView(scalars.prefix(count))),
      count == 0 ? text : String(String.UnicodeScalarView(scalars.dropFirst(count))).trimmingSpaces()
    )
  }

  /// How many scalars the number takes, with its brackets or its point.
  private typealias Found = (number: ClauseNumber, count: Int)

  private static func scan(_ text: String) -> Found? {
    let scalars = text.unicodeScalars.prefix(24).map(\.value)
    guard let first = scalars.first else { return nil }
    switch first {
    case 0x7B2C: return ordinal(scalars)
    case 0xFF08, 0x28: return bracketed(scalars)
    case 0x2460...0x2473: return (ClauseNumber(form: .circled, value: Int(first - 0x2460) + 1), 1)
    default: return counted(scalars)
    }
  }

  private static let units: [UInt32: ClauseNumber.Form] = [
    0x7F16: .part, 0x7BC7: .part, 0x7AE0: .chapter, 0x8282: .section, 0x6761: .article,
  ]

  /// Words that go on after 第三条 where it is only spoken of.
  private static let references = Set("规的第、和所中款至及或与项，）".unicodeScalars.map(\.value))

  private static func ordinal(_ scalars: [UInt32]) -> Found? {
    guard let (value, end) = numeral(scalars, from: 1), end < scalars.count, let form = units[scalars[end]]
    else {
      return nil
    }
    if end + 1 < scalars.count, references.contains(scalars[end + 1]) { return nil }
    return (ClauseNumber(form: form, value: value), end + 1)
  }

  private static func bracketed(_ scalars: [UInt32]) -> Found? {
    guard let (value, end) = numeral(scalars, from: 1), end < scalars.count,
      scalars[end] == 0xFF09 || scalars[end] == 0x29
    else { return nil }
    return (ClauseNumber(form: isDigit(scalars[1]) ? .bracketedDigit : .bracketed, value: value), end + 1)
  }

  private static func counted(_ scalars: [UInt32]) -> Found? {
    guard let (value, end) = numeral(scalars, from: 0), end < scalars.count else { return nil }
    guard isDigit(scalars[0]) else {
      return scalars[end] == 0x3001 ? (ClauseNumber(form: .counted, value: value), end + 1) : nil
    }
    let isPoint = scalars[end] == 0x2E || scalars[end] == 0xFF0E
    guard scalars[end] == 0x3001 || isPoint, value < 100 else { return nil }
    if isPoint, end + 1 < scalars.count, isDigit(scalars[end + 1]) { return nil }
    return (ClauseNumber(form: .digit, value: value), end + 1)
  }

  /// A numeral in digits or in Chinese characters, and the index behind it.
  private static func numeral(_ scalars: [UInt32], from start: Int) -> (Int, Int)? {
    guard start < scalars.count else { return nil }
    let isInDigits = isDigit(scalars[start])
    let run = scalars[start...].prefix(8).prefix { isInDigits ? isDigit($0) : hanNumerals.contains($0) }
    guard let value = isInDigits ? digits(run) : ChineseNumeral.ordinal(run), value > 0 else { return nil }
    return (value, run.endIndex)
  }

  /// Up to three digits of either width.
  private static func digits(_ run: ArraySlice<UInt32>) -> Int? {
    run.count <= 3 ? run.reduce(0) { $0 * 10 + Int($1 & 0xF) } : nil
  }

  private static let hanNumerals = Set("一二三四五六七八九十百零〇两".unicodeScalars.map(\.value))

  private static func isDigit(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || (0xFF10...0xFF19).contains(scalar)
  }
}
