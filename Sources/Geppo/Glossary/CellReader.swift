/// Reads the cells of one row; what is missing or has the wrong form becomes a finding at the cell.
struct CellReader {
  private let row: CSVRow
  private(set) var findings: [Finding] = []

  init(_ row: CSVRow) { self.row = row }

  /// Where the row begins.
  var location: Location { .line(file: row.file, line: row.line) }

  /// The text of a cell that must not be empty.
  mutating func text(_ column: String) -> String {
    let text = row[column]
    if text.isEmpty { findings.append(Finding(.missingKey, row.location(column), column)) }
    return text
  }

  func optional(_ column: String) -> String { row[column] }

  /// The values of a cell, with `|` between them.
  func list(_ column: String) -> [String] { row.list(column) }

  /// A whole number within a range; its least value when the cell is wrong.
  mutating func number(_ column: String, in range: ClosedRange<Int>) -> Int {
    let text = text(column)
    if let number = Int(text), range.contains(number) { return number }
    if let meant = Self.number(meantBy: text), range.contains(meant) {
      refuse(column, hint: FindingArguments.halfWidth(String(meant), for: text))
    } else if !text.isEmpty {
      refuse(column, allowed: "\(range.lowerBound)…\(range.upperBound)")
    }
    return range.lowerBound
  }

  /// What full-width digits and a number with an empty fraction (`10.0`) mean.
  static func number(meantBy text: String) -> Int? {
    let folded = Folding.string(FoldedText(text).scalars[...])
    return Int(folded.hasSuffix(".0") ? String(folded.dropLast(2)) : folded)
  }

  /// `yes`, `no` or nothing; also what a spreadsheet makes of a truth value.
  mutating func flag(_ column: String) -> Bool {
    switch row[column].lowercased() {
    case "yes", "true": return true
    case "no", "false", "": return false
    default:
      refuse(column, allowed: "yes | no")
      return false
    }
  }

  /// A day, or nil for an empty cell.
  mutating func day(_ column: String) -> Day? {
    let text = row[column]
    let day = Day(spreadsheet: text)
    if day == nil, !text.isEmpty {
      if let meant = Day(japanese: text) {
        refuse(column, hint: meant.description)
      } else {
        refuse(column, example: "2018-06-27")
      }
    }
    return day
  }

  /// An address that may be shown, or nil for an empty cell.
  mutating func link(_ column: String) -> WebLink? {
    let text = row[column]
    let link = WebLink(text)
    if link == nil, !text.isEmpty { refuse(column, example: "https://www.mee.gov.cn/") }
    return link
  }

  /// One of the words of an enum.
  mutating func choice<Choice>(_ column: String, as type: Choice.Type = Choice.self) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    let text = text(column)
    let words = Choice.allCases.map(\.rawValue)
    let choice = Choice(rawValue: text)
    if choice == nil, !text.isEmpty {
      if let near = NearestWord.of(text, among: words) {
        refuse(column, hint: near)
      } else {
        refuse(column, allowed: words.joined(separator: " | "))
      }
    }
    return choice
  }

  /// The code of a place; a spreadsheet may have taken it for a number and lost its digits.
  mutating func adcode(_ column: String) -> String {
    let text = text(column)
    if text.uppercased().contains("E+") { refuse(column, example: "210200") }
    return text
  }

  /// A word never is a day: a spreadsheet has made one of it.
  mutating func refuseDays(_ column: String) {
    if list(column).contains(where: Day.isOfSpreadsheet) { refuse(column, example: "2+26") }
  }

  /// Says that a cell has the wrong form; `hint` is what it should say.
  mutating func refuse(_ column: String, hint: String) { refuse(column, tail: " → " + hint) }

  /// The same where it should say one of several; `allowed` names them, or their range.
  mutating func refuse(_ column: String, allowed: String) {
    refuse(column, tail: FindingArguments.allowed(allowed))
  }

  /// Says what is wrong with a cell in the words of a code.
  mutating func tell(_ code: FindingCode, _ column: String, _ first: String, _ others: String...) {
    findings.append(Finding(code, row.location(column), [first] + others))
  }

  /// The same where nobody can tell what it should say; `example` only shows the form.
  mutating func refuse(_ column: String, example: String) {
    refuse(column, tail: FindingArguments.example(example))
  }

  /// The same with a tail of its own, which `FindingArguments` has in Japanese.
  mutating func refuse(_ column: String, tail: String) {
    findings.append(Finding(.badValue, row.location(column), row[column], column, tail))
  }
}

extension Day {
  /// What 平成26年4月1日 and 2014年4月1日 mean.
  init?(japanese text: String) {
    let eras = [("明治", 1867), ("大正", 1911), ("昭和", 1925), ("平成", 1988), ("令和", 2018), ("", 0)]
    guard let (era, before) = eras.first(where: { text.hasPrefix($0.0) }), text.hasSuffix("日") else {
      return nil
    }
    let parts = text.dropFirst(era.count).dropLast().split(
      omittingEmptySubsequences: false, whereSeparator: { "年月".contains($0) })
    let numbers = parts.compactMap { $0 == "元" ? 1 : $0.digits }
    guard parts.count == 3, numbers.count == 3, numbers[0] < 10_000 else { return nil }
    self.init(year: before + numbers[0], month: numbers[1], day: numbers[2])
  }

  /// What a spreadsheet makes of 2-26: `2月26日`, `26-Feb`, `2018/2/26`.
  static func isOfSpreadsheet(_ text: String) -> Bool {
    if Day(spreadsheet: text) != nil { return true }
    let isMonth = { (part: Substring) in englishMonths.contains(part.lowercased()) }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 2, parts.contains(where: isMonth), parts.contains(where: { Int($0) != nil }) {
      return true
    }
    guard text.hasSuffix("日"), let month = text.firstIndex(of: "月") else { return false }
    return Int(text[..<month]) != nil && Int(text[text.index(after: month)...].dropLast()) != nil
  }

  private static let englishMonths: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Reads `2018-06-27`, and `2018/6/27`, which Excel makes of it.
  init?(spreadsheet text: String) {
    let parts = text.split(separator: text.contains("/") ? "/" : "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4,
      parts[1...].allSatisfy({ (1...2).contains($0.utf8.count) })
    else { return nil }
    let numbers = parts.compactMap { $0.allSatisfy { ("0"..."9").contains($0) } ? Int($0) : nil }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
