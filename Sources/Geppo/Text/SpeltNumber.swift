/// Numbers written in Chinese characters, and those with 万 and 億: 三十七 is 37, 一千万 and 1000万 are 10000000.
enum SpeltNumber {
  /// Nil where the characters are no number.
  static func value(_ run: Substring) -> Int? {
    let digits = run.map { ones[$0] }
    if run.count > 1, digits.allSatisfy({ $0 != nil }) { return positional(digits.compactMap(\.self)) }
    var (sum, section, digit) = (0, 0, nil as Int?)
    for character in run {
      if let one = ones[character] {
        guard digit == nil || digit == 0 else { return nil }
        digit = one
      } else if let unit = units[character] {
        section += (digit ?? 1) * unit
        digit = nil
      } else if let myriad = myriads[character] {
        section += digit ?? 0
        guard section > 0, sum == 0 || sum > section * myriad else { return nil }
        (sum, section, digit) = (sum + section * myriad, 0, nil)
      } else {
        return nil
      }
    }
    return run.isEmpty ? nil : sum + section + (digit ?? 0)
  }

  /// Runs of such characters, each with what stands behind it.
  static func runs(in text: String) -> [(run: Substring, after: Substring)] {
    var runs: [(run: Substring, after: Substring)] = []
    var rest = text[...]
    while let start = rest.firstIndex(where: isNumeral) {
      let run = rest[start...].prefix(while: isNumeral)
      rest = rest[run.endIndex...]
      runs.append((run, rest))
    }
    return runs
  }

  /// 1億5000万, 1.5亿: the value and the figures of it as they are written.
  static func amounts(in text: String) -> [(value: Int, figures: [String])] {
    text.matches(of: /(?:[0-9]+(?:\.[0-9]+)?[万億亿])+[0-9]*/).compactMap { match in
      let parts = match.0.matches(of: /([0-9]+)(?:\.([0-9]+))?([万億亿])?/)
      let values = parts.map { part in
        scaled(part.1, part.2 ?? "", by: part.3.flatMap { $0.first.flatMap { myriads[$0] } } ?? 1)
      }
      guard values.allSatisfy({ $0 != nil }) else { return nil }
      let figures = parts.map { part in part.2.map { "\(part.1).\($0)" } ?? String(part.1) }
      return (values.compactMap(\.self).reduce(0, +), figures)
    }
  }

  /// 1.5 by 100000000; nil where a fraction remains, or it is too large.
  private static func scaled(_ whole: Substring, _ fraction: Substring, by unit: Int) -> Int? {
    guard whole.count + fraction.count < 12, let digits = Int(whole + fraction) else { return nil }
    let divisor = fraction.reduce(1) { divisor, _ in divisor * 10 }
    return digits * unit % divisor == 0 ? digits * unit / divisor : nil
  }

  private static func positional(_ digits: [Int]) -> Int? {
    digits.count > 9 ? nil : digits.reduce(0) { $0 * 10 + $1 }
  }

  private static func isNumeral(_ character: Character) -> Bool {
    ones[character] != nil || units[character] != nil || myriads[character] != nil
  }

  private static let ones: [Character: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let units: [Character: Int] = ["十": 10, "百": 100, "千": 1000]
  private static let myriads: [Character: Int] = ["万": 10_000, "億": 100_000_000, "亿": 100_000_000]
}
