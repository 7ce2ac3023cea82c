/// Finds document numbers in folded text: from each 号 it reads backwards, since only the end is sure.
struct DocumentNumberScan {
  struct Found {
    var number: DocumentNumber
    var range: Range<Int>
  }

  static let end: UInt32 = 0x53F7  // 号
  private static let and: UInt32 = 0x548C  // 和

  private let scalars: [UInt32]
  private var position = 0
  /// Where the number found last ends: nothing before belongs to another one.
  private var floor = 0

  init(_ scalars: [UInt32]) { self.scalars = scalars }

  mutating func next() -> Found? {
    while let sign = scalars[position...].firstIndex(of: Self.end) {
      position = sign + 1
      guard let found = number(endingAt: sign) else { continue }
      floor = found.range.upperBound
      position = found.range.upperBound
      return found
    }
    return nil
  }

  /// Whether the text before an order is the name of bodies: `国家发展改革委、`.
  static func isBodyName(_ scalars: ArraySlice<UInt32>) -> Bool {
    scalars.count <= 40 && scalars.allSatisfy { isHan($0) || $0 == 0x3001 } && afterStopWord(scalars) == nil
  }

  // MARK: The parts, from the end to the front

  private func number(endingAt sign: Int) -> Found? {
    var cursor = BackwardCursor(scalars, from: sign, floor: floor)
    cursor.skipSpaces()
    guard let serial = cursor.number(1...5), serial > 0 else { return nil }
    cursor.skipSpaces()
    let isOrdinal = cursor.take("第")
    cursor.skipSpaces()
    if cursor.take(anyOf: "〕])】〉>}」") { return bracketed(serial, cursor, sign) }
    if cursor.take("年") { return yearly(serial, cursor, sign) }
    return isOrdinal ? running(serial, cursor, sign) : nil
  }

  private func bracketed(_ serial: Int, _ start: BackwardCursor, _ sign: Int) -> Found? {
    var cursor = start
    cursor.skipSpaces()
    _ = cursor.take("年")
    guard let year = cursor.year() else { return nil }
    cursor.skipSpaces()
    guard cursor.take(anyOf: "〔[(【〈<{「") else { return nil }
    cursor.skipSpaces()
    let code = self.code(before: cursor.position)
    guard code.count <= Self.longestCode else { return nil }
    let number = DocumentNumber(code: text(code), year: year, serial: serial, form: .bracketed)
    return Found(number: number, range: (code.isEmpty ? cursor.open : code.startIndex)..<(sign + 1))
  }

  private func yearly(_ serial: Int, _ start: BackwardCursor, _ sign: Int) -> Found? {
    var cursor = start
    guard let year = cursor.year() else { return nil }
    let first = cursor.position
    cursor.skipSpaces()
    if let kind = Self.kinds.first(where: { cursor.isBehind($0) }) {
      let number = DocumentNumber(code: kind, year: year, serial: serial, form: .yearly)
      return Found(number: number, range: (cursor.position - kind.unicodeScalars.count)..<(sign + 1))
    }
    guard let kind = kind(after: sign) else { return nil }
    let number = DocumentNumber(code: kind, year: year, serial: serial, form: .yearly)
    return Found(number: number, range: first..<(sign + 1 + kind.unicodeScalars.count))
  }

  private func running(_ serial: Int, _ cursor: BackwardCursor, _ sign: Int) -> Found? {
    let suffix = Self.kinds.contains(where: { cursor.isBehind($0) }) ? nil : kind(after: sign)
    var code = self.code(before: cursor.position)
    if code.starts(with: Self.republic), code.count > Self.republic.count + 1 {
      code = code.dropFirst(Self.republic.count)
    }
    let name = text(code) + (suffix ?? "")
    guard Self.kinds.contains(where: name.hasSuffix), code.count <= Self.longestOrderName else { return nil }
    let number = DocumentNumber(code: name, year: nil, serial: serial, form: .running)
    let end = sign + 1 + (suffix?.unicodeScalars.count ?? 0)
    return Found(number: number, range: (code.isEmpty ? cursor.position : code.startIndex)..<end)
  }

  /// `第18号令`: the kind behind the number.
  private func kind(after sign: Int) -> String? {
    Self.kinds.first { scalars[(sign + 1)...].starts(with: $0.unicodeScalars.map(\.value)) }
  }

  /// The Han characters before a place, back to the end of a sentence's word, a date or the number before.
  private func code(before end: Int) -> ArraySlice<UInt32> {
    var start = end
    while start > floor, Self.isHan(scalars[start - 1]), !isEndOfNumber(start - 1) { start -= 1 }
    if start < end, isConjunction(start) { start += 1 }
    let run = scalars[start..<end]
    return Self.afterStopWord(run) ?? run
  }

  /// 和 behind another number or title joins the two; elsewhere it may be 和政发 of a county.
  private func isConjunction(_ index: Int) -> Bool {
    guard index > 0, scalars[index] == Self.and else { return false }
    return ")》号".unicodeScalars.contains { $0.value == scalars[index - 1] }
  }

  /// 年, 月, 日 or 号 behind a digit.
  private func isEndOfNumber(_ index: Int) -> Bool {
    guard index > 0, "年月日号".unicodeScalars.contains(where: { $0.value == scalars[index] }) else {
      return false
    }
    return (0x30...0x39).contains(scalars[index - 1])
  }

  private func text(_ scalars: ArraySlice<UInt32>) -> String {
    String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }

  // MARK: Tables

  /// `深商务外贸字` has six characters; longer runs are debris of a sentence.
  private static let longestCode = 9
  private static let longestOrderName = 24
  private static let republic = "中华人民共和国".unicodeScalars.map(\.value)

  /// What is counted by the year or without end, the longest first.
  private static let kinds = ["公告", "通告", "令"]

  /// Words that never are part of a code: what stands behind the last of them is. From wrong numbers of
  /// published data sets (`控方案的通知粤府`, `要按照交办海`). 和, 将, 自 are not here: 和政发, 将政, 自然资发 are real.
  private static let stopWords = [
    "的", "按照", "按", "据", "依照", "参照", "遵照", "关于", "通知", "方案", "办法", "意见", "规定", "要求", "印发", "转发", "发布", "公布",
    "执行", "落实", "贯彻", "字号", "文号", "文件", "及", "与", "见", "为", "是",
  ].map { $0.unicodeScalars.map(\.value) }

  private static func afterStopWord(_ run: ArraySlice<UInt32>) -> ArraySlice<UInt32>? {
    for start in run.indices.reversed() {
      let rest = run[start...]
      if let word = stopWords.first(where: { rest.starts(with: $0) }) { return rest.dropFirst(word.count) }
    }
    return nil
  }

  private static func isHan(_ scalar: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(scalar) || (0x3400...0x4DBF).contains(scalar) || scalar == 0x3007
  }
}

/// Reads folded scalars from the back.
private struct BackwardCursor {
  private let scalars: [UInt32]
  private let floor: Int
  /// Everything from here on is read.
  private(set) var position: Int
  /// Where the last bracket taken stands.
  private(set) var open = 0

  init(_ scalars: [UInt32], from position: Int, floor: Int) {
    self.scalars = scalars
    self.position = position
    self.floor = floor
  }

  mutating func skipSpaces() {
    while let last, last == 0x20 || last == 0x0A { position -= 1 }
  }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard last == character.value else { return false }
    position -= 1
    return true
  }

  mutating func take(anyOf characters: String) -> Bool {
    guard let last, characters.unicodeScalars.contains(where: { $0.value == last }) else { return false }
    position -= 1
    open = position
    return true
  }

  mutating func number(_ lengths: ClosedRange<Int>) -> Int? {
    let end = position
    while let last, (0x30...0x39).contains(last) { position -= 1 }
    guard lengths.contains(end - position) else { return nil }
    return scalars[position..<end].reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// Four digits, also Chinese ones, from 1949 on.
  mutating func year() -> Int? {
    skipSpaces()
    guard position - floor >= 4 else { return nil }
    let digits = scalars[(position - 4)..<position].compactMap(ChineseNumeral.digit)
    let year = digits.reduce(0) { $0 * 10 + $1 }
    guard digits.count == 4, (1949...2100).contains(year) else { return nil }
    position -= 4
    if let last, (0x30...0x39).contains(last) { return nil }
    return year
  }

  func isBehind(_ word: String) -> Bool {
    let word = word.unicodeScalars.map(\.value)
    return position - floor >= word.count && scalars[(position - word.count)..<position].elementsEqual(word)
  }

  private var last: UInt32? { position > floor ? scalars[position - 1] : nil }
}
