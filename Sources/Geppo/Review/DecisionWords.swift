/// What people write in the cells of the review workbook, in the form of the journal. Spreadsheets and hands vary
/// (full-width letters, brackets, names or codes); what has no meaning is refused with what it may say.
struct DecisionWords: Sendable {
  /// Why a cell has no meaning: the tail of a finding, with the way out.
  struct Refusal: Error, Hashable {
    var hint: String
  }

  private let topics: WordIndex
  private let types: WordIndex
  private let places: WordIndex

  init(_ glossary: Glossary) {
    topics = WordIndex(
      glossary.topics.map { (code: $0.code, words: [$0.code, $0.ja, Self.short($0.ja), $0.zh]) })
    types = WordIndex(
      glossary.documentTypes.map { (code: $0.code, words: [$0.code, $0.ja, Self.short($0.ja), $0.zh]) })
    let byCode = Dictionary(glossary.regions.map { ($0.adcode, $0) }) { first, _ in first }
    let regions = glossary.regions.map { region in
      let above = byCode[region.parent]
      let whole = [region.ja, region.zh] + (above.map { [$0.ja + region.ja, $0.zh + region.zh] } ?? [])
      return (code: region.adcode, words: [region.adcode] + whole)
    }
    let groups = glossary.regionGroups.map { (code: $0.id, words: [$0.id, $0.ja, Self.short($0.ja), $0.zh]) }
    places = WordIndex(
      regions.filter { $0.code != "CN" } + groups + [(code: "CN", words: ["CN", "中国全国", "全国", "中国"])])
  }

  /// Without what is explained in brackets.
  private static func short(_ name: String) -> String { String(name.prefix { $0 != "（" }) }

  /// The value that a cell means; empty for an empty cell. In a table of an encoding without simplified characters
  /// (`isSpoilt`) a question mark stands for one that is lost.
  func value(_ field: DecisionField, _ cell: String, isSpoilt: Bool = false) throws(Refusal) -> String {
    let text = Self.tidy(cell)
    guard !text.isEmpty else { return "" }
    if isSpoilt, Self.mayBeChinese.contains(field), text.contains("?") {
      throw Refusal(hint: Self.lostCharacters)
    }
    if Self.noWords.contains(Self.plain(text)) || (field != .priority && Self.dashes.contains(text)) {
      if Self.mayBeNone.contains(field) { return Decision.Word.none }
      if let hint = Self.neverNone[field] { throw Refusal(hint: hint) }
    }
    switch field {
    case .inclusion: return try inclusion(text)
    case .headline, .summary, .title: return try whole(text)
    case .issuers: return Self.list(try whole(text)).joined(separator: String(Decision.Word.separator))
    case .documentNumber: return DocumentNumber.normalise(try whole(text)) ?? text
    case .publication, .adoption, .inForce, .commentDeadline, .expiry: return try day(text)
    case .documentType: return try types.code(of: text)
    case .topics: return try codes(text, topics.code)
    case .places: return try codes(text, place)
    case .priority: return try priority(text)
    case .importance: return try importance(text)
    case .url: return try url(text)
    case .mergedInto: return try Self.id(text)
    case .splitOut:
      return text.split(whereSeparator: { "\n、,，;；".contains($0) }).map { $0.trimmingSpaces() }
        .filter { !$0.isEmpty }.joined(separator: String(Decision.Word.separator))
    }
  }

  private static let mayBeNone: Set<DecisionField> = [
    .documentNumber, .adoption, .inForce, .commentDeadline, .expiry, .priority, .url,
  ]

  /// Every document has them.
  private static let neverNone: [DecisionField: String] = [
    .title: "原文の題名。直さないときは空欄", .issuers: "原文の機関名。直さないときは空欄", .publication: "2018-12-03 の形",
    .headline: "月報に載せる見出し", .summary: "月報に載せる概要",
  ]

  private static let mayBeChinese: Set<DecisionField> = [
    .title, .issuers, .documentNumber, .headline, .summary,
  ]

  static let lostCharacters = "文字が失われている。xlsx 又は「CSV UTF-8」で保存し直す"

  // MARK: One field

  private static let inclusions: [Decision.Inclusion: Set<String>] = [
    .adopted: plain(["採用", "採", "採択", "掲載", "可", "○", "〇", "◯", "yes"]),
    .rejected: plain(["不採用", "否", "不要", "除外", "不掲載", "不可", "×", "✕", "✖", "no"]),
    .open: plain(["保留", "検討", "検討中", "要検討", "△"]),
  ]

  private func inclusion(_ text: String) throws(Refusal) -> String {
    let word = Self.plain(text)
    for inclusion in Decision.Inclusion.allCases
    where Self.inclusions[inclusion]?.contains(word) ?? false { return inclusion.rawValue }
    throw Refusal(hint: "採用、不採用、保留")
  }

  /// Of a task that is no document: that nobody needs it.
  static func unneeded(_ cell: String) throws(Refusal) -> String {
    let word = plain(tidy(cell))
    guard !word.isEmpty else { return "" }
    guard unneededWords.contains(word) else { throw Refusal(hint: "不要（必要なときは空欄）") }
    return Decision.Inclusion.rejected.rawValue
  }

  private static let unneededWords = plain(["不要", "不要です", "要らない", "対象外", "○", "〇", "◯", "yes"])

  /// Not what an encoding without Chinese characters leaves of a text.
  private func whole(_ text: String) throws(Refusal) -> String {
    guard !text.unicodeScalars.contains("\u{FFFD}"), !text.contains("??"), text != "?" else {
      throw Refusal(hint: Self.lostCharacters)
    }
    return text
  }

  private func day(_ text: String) throws(Refusal) -> String {
    let plain = Self.plain(text)
    let dashed = plain.map { ".年月".contains($0) ? "-" : String($0) }.joined()
    let bare = dashed.hasSuffix("日") ? String(dashed.dropLast()) : dashed
    let serial = Int(plain).flatMap { $0 > 20_000 ? SheetDay.day($0) : nil }
    let withoutTime = bare.firstIndex(of: "t").map { String(bare[..<$0]) } ?? bare
    let day =
      Day(spreadsheet: plain) ?? Day(spreadsheet: withoutTime) ?? Day(japanese: plain) ?? serial
      ?? Self.undashed(plain)
    guard let day else {
      let year = bare.split(separator: "-").first.flatMap { String($0).digits } ?? 0
      throw Refusal(hint: (2101...9999).contains(year) ? "2100年までの年" : "2018-12-03 の形")
    }
    return day.description
  }

  /// `20181203`.
  private static func undashed(_ text: String) -> Day? {
    guard text.count == 8, let number = text.digits else { return nil }
    return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  private func priority(_ text: String) throws(Refusal) -> String {
    let word = Self.plain(text)
    if let priority = word.first.flatMap({ Importance.Priority(rawValue: $0.uppercased()) }),
      Self.priorityTails.contains(String(word.dropFirst()))
    {
      return priority.rawValue
    }
    throw Refusal(hint: "A、B、C、対象外")
  }

  private static let priorityTails = plain(["", "至急", "通常", "要約可"])

  private func importance(_ text: String) throws(Refusal) -> String {
    let plain = Self.plain(text)
    let whole = plain.hasSuffix(".0") ? String(plain.dropLast(2)) : plain
    let bare = whole.hasSuffix("点") ? String(whole.dropLast()) : whole
    guard let points = bare.digits, (0...99).contains(points) else { throw Refusal(hint: "0～99 の数") }
    return String(points)
  }

  private func url(_ text: String) throws(Refusal) -> String {
    guard let link = WebLink(text) else { throw Refusal(hint: "http:// 又は https:// で始まるURL") }
    return link.text
  }

  /// `上海市（発出）`; without a role it is what the document is about.
  private func place(_ text: String) throws(Refusal) -> String {
    var (name, role) = (text, PlaceTag.Role.subject)
    for (words, one) in Self.roles {
      for word in words where text.hasSuffix(word) {
        (name, role) = (String(text.dropLast(word.count)), one)
      }
    }
    return try places.code(of: name) + String(Decision.Word.role) + role.rawValue
  }

  private static let roles: [([String], PlaceTag.Role)] = [
    (["（発出）", "(発出)", "（発出、要確認）"], .issuing), (["（対象）", "(対象)", "（対象、要確認）"], .subject),
    (["（言及）", "(言及)", "（言及、要確認）"], .mentioned),
  ]

  private func codes(
    _ text: String, _ code: (String) throws(Refusal) -> String
  ) throws(Refusal) -> String {
    var codes: [String] = []
    for word in Self.list(text) {
      let one = try code(Self.withoutScore(word))
      if !codes.contains(one) { codes.append(one) }
    }
    return codes.joined(separator: String(Decision.Word.separator))
  }

  /// `VOC（24点）` was copied from the cell beside it.
  private static func withoutScore(_ word: String) -> String {
    guard word.hasSuffix("点）"), let open = word.lastIndex(of: "（") else { return word }
    return String(word[..<open])
  }

  // MARK: Forms

  private static let noWords = plain([
    "なし", "無し", "無", "无", "対象外", "該当なし", "記載なし", "none", "n/a",
  ])

  private static let dashes: Set<String> = ["-", "--", "―", "――", "—", "–", "ー", "－", "−"]

  /// `2018-12-0042`, also where a spreadsheet took it for a day or dropped zeros.
  static func id(_ text: String) throws(Refusal) -> String {
    let parts = plain(text).split(whereSeparator: { "-/‐－ー".contains($0) })
    let numbers = parts.compactMap(\.digits)
    guard numbers.count == 3, parts.count == 3, let month = Month(year: numbers[0], month: numbers[1]),
      (1...9999).contains(numbers[2])
    else { throw Refusal(hint: "2018-12-0042 の形") }
    let digits = String(numbers[2])
    return "\(month)-\(String(repeating: "0", count: 4 - digits.count))\(digits)"
  }

  /// Names in a cell. A comma within brackets is part of a name.
  private static func list(_ text: String) -> [String] {
    var (words, word, depth) = ([String](), "", 0)
    for character in text {
      if "（(「".contains(character) { depth += 1 }
      if "）)」".contains(character) { depth -= 1 }
      if depth <= 0, "、,，;；|\n".contains(character) {
        words.append(word)
        word = ""
      } else {
        word.append(character)
      }
    }
    return (words + [word]).map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
  }

  /// Half-width, lower case, without spaces.
  static func plain(_ text: String) -> String { Folding.fold(text).filter { !$0.isWhitespace } }

  private static func plain(_ words: [String]) -> Set<String> { Set(words.map(plain)) }

  /// As a person wrote it, without what spreadsheets add: carriage returns, the quote sign before a formula.
  static func tidy(_ cell: String) -> String {
    let text = cell.replacing("_x000D_", with: "").filter { $0 != "\r" }.map { $0 == "\r\n" ? "\n" : $0 }
    let trimmed = String(text).trimmingSpaces()
    return trimmed.hasPrefix("'") ? String(trimmed.dropFirst()) : trimmed
  }
}

/// Codes of the glossary by the words that people may call them.
struct WordIndex: Sendable {
  private let codes: [String: [String]]
  private let words: [String]

  init(_ entries: [(code: String, words: [String])]) {
    var codes: [String: [String]] = [:]
    for entry in entries {
      for word in Set(entry.words.map(DecisionWords.plain)) where !word.isEmpty {
        codes[word, default: []].append(entry.code)
      }
    }
    self.codes = codes
    words = entries.flatMap { $0.words.dropFirst().prefix(1) }
  }

  func code(of text: String) throws(DecisionWords.Refusal) -> String {
    let found = codes[DecisionWords.plain(text)] ?? []
    if found.count == 1 { return found[0] }
    if found.count > 1 { throw .init(hint: found.sorted().prefix(5).joined(separator: "、")) }
    let near = NearestWord.of(text, among: words)
    throw .init(hint: near ?? "「選択肢」シートの語")
  }
}
