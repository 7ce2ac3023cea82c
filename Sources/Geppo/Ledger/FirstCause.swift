/// One mistake in a header or a moved cell makes many wrong cells. Of such findings only the cause is told.
enum FirstCause {
  /// `headers` are the columns of each table.
  static func told(_ findings: [Finding], headers: [String: [String]]) -> [Finding] {
    let byFile = Dictionary(grouping: findings, by: \.location.file)
    return byFile.keys.sorted().flatMap { file -> [Finding] in
      let ofFile = byFile[file] ?? []
      guard let columns = headers[file] else { return ofFile }
      return header(of: file, columns, ofFile) ?? movedCells(ofFile, columns.count)
    }.sorted()
  }

  // MARK: Headers

  /// Words that people write above a column in place of its name.
  private static let words = [
    "種類": "kind", "種別": "kind", "状況": "status", "状態": "status", "年度": "fiscal_year", "開始": "from",
    "開始日": "from", "始期": "from", "日付": "from", "終了": "to", "終了日": "to", "終期": "to", "日数": "days",
    "国": "country", "都市": "city", "会場": "venue", "場所": "venue", "日本側": "japan_side", "中国側": "china_side",
    "行政区画コード": "adcodes", "コード": "adcodes", "分野": "topics", "件名": "title", "題名": "title", "名称": "title",
    "内容": "title", "概要": "summary", "回数": "count", "人数": "heads", "参加者": "participants", "内訳": "participants",
    "対象月": "covers", "段階": "step", "効果": "effect", "資料": "materials", "予算": "budget", "対象者": "audience",
    "基準日": "as_of", "不確かな点": "doubt", "出典": "source", "備考": "note", "要望": "title", "見本": "sample",
  ]

  /// Nil where nothing is wrong that an absent column explains.
  private static func header(of file: String, _ columns: [String], _ findings: [Finding]) -> [Finding]? {
    let missing = findings.filter { $0.code == .missingColumn }.flatMap { finding in
      finding.arguments.flatMap { $0.split(separator: ",").map { $0.trimmingSpaces() } }
    }
    let absent = findings.filter { $0.severity == .error && ($0.location.line ?? 1) > 1 }
      .flatMap(causes).filter { !columns.contains($0) }
    let needed = (missing + absent).withoutRepeats
    guard !needed.isEmpty else { return nil }
    let unknown = findings.filter { $0.code == .unknownColumn }.map(named)
    if let only = only(unknown, needed) { return findings.filter { $0.location == .file(file) } + [only] }
    let rest = needed.filter { column in
      !unknown.contains { $0.arguments.last?.hasSuffix(" → " + column) ?? false }
    }
    let told =
      rest.isEmpty ? [] : [Finding(.missingColumn, .line(file: file, line: 1), rest.joined(separator: ", "))]
    return findings.filter { $0.location == .file(file) } + unknown + told
  }

  /// One name that nobody knows, and one column that is not there: it has been renamed.
  private static func only(_ unknown: [Finding], _ needed: [String]) -> Finding? {
    guard unknown.count == 1, needed.count == 1, let one = unknown.first, one.arguments.last?.isEmpty ?? true
    else { return nil }
    return Finding(one.code, one.location, one.arguments[0], " → " + needed[0])
  }

  /// Columns whose cells make a finding; of some it is another one than that at which it is told.
  private static func causes(of finding: Finding) -> [String] {
    switch finding.code {
    case .codeOfNobody: ["china_side"]
    case .daysDiffer: ["to"]
    default: [finding.location.column].compactMap(\.self)
    }
  }

  private static func named(_ finding: Finding) -> Finding {
    guard let column = finding.arguments.first, let meant = words[column] else { return finding }
    return Finding(finding.code, finding.location, column, " → " + meant)
  }

  // MARK: Moved cells

  /// A row with more or fewer cells than the header, in which something is wrong.
  private static func movedCells(_ findings: [Finding], _ expected: Int) -> [Finding] {
    let wrong = Set(findings.filter { $0.severity == .error }.compactMap(\.location.line))
    let moved = findings.filter { $0.code == .csvCells && $0.location.line.map(wrong.contains) ?? false }
    let lines = Set(moved.compactMap(\.location.line))
    return once(
      findings.filter { !($0.location.line.map(lines.contains) ?? false) }
        + moved.map { Finding(.movedCells, $0.location, $0.arguments) })
  }

  /// Where many rows have as many cells it is the header that has lost or won one: the first row stands for all.
  private static func once(_ findings: [Finding]) -> [Finding] {
    let widths = findings.filter { [.csvCells, .movedCells].contains($0.code) }.sorted()
    let same = Dictionary(grouping: widths) { [$0.code.rawValue] + $0.arguments }.values
    let further = Set(same.filter { $0.count > fewRows }.flatMap { $0.dropFirst() })
    return findings.filter { !further.contains($0) }
  }

  private static let fewRows = 3
}

extension Location {
  fileprivate var column: String? {
    if case .cell(_, _, let column) = self { column } else { nil }
  }
}
