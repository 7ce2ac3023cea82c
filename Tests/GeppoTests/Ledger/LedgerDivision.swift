@testable import Geppo

/// The tables of a ledger in another order, divided and put together otherwise: it says the same.
struct LedgerDivision {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  typealias Row = [String: String]

  /// Shuffles the rows of all tables of activities and deals them out to other files.
  mutating func divide(_ files: [WorkspaceFile]) -> [WorkspaceFile] {
    let rows = files.filter { !Ledger.Path.all.contains($0.path) }.flatMap(Self.rows)
    return files.filter { Ledger.Path.all.contains($0.path) } + dealt(rows)
  }

  /// The same, with rows that only count, participants, plans and figures in parts.
  mutating func split(_ files: [WorkspaceFile]) -> [WorkspaceFile] {
    var rows: [Row] = []
    for row in files.filter({ !Ledger.Path.all.contains($0.path) }).flatMap(Self.rows) {
      for part in parts(row, numbers: ["count", "heads"]) { rows.append(apart(part)) }
    }
    return files.filter { Ledger.Path.all.contains($0.path) }.map { splitDefinitions($0) } + dealt(rows)
  }

  /// Puts parts together again, all in one file.
  func merge(_ files: [WorkspaceFile]) -> [WorkspaceFile] {
    let activities = files.filter { !Ledger.Path.all.contains($0.path) }.flatMap(Self.rows)
    var whole: [Row] = []
    for row in activities {
      let other = whole.firstIndex { $0["count"] != "" && Self.isPart(row, of: $0) }
      guard let index = other else {
        whole.append(row)
        continue
      }
      for column in ["count", "heads"] {
        if let one = Int(whole[index][column] ?? ""), let more = Int(row[column] ?? "") {
          whole[index][column] = "\(one + more)"
        }
      }
    }
    return files.filter { Ledger.Path.all.contains($0.path) }
      + [Self.file("\(Ledger.folder)/all.csv", Self.columns, whole)]
  }

  // MARK: Parts

  private mutating func splitDefinitions(_ file: WorkspaceFile) -> WorkspaceFile {
    let number =
      [Ledger.Path.plans: "count", Ledger.Path.figures: "number"][file.path]
    guard let number else { return file }
    let table = CSVTable.read(file.bytes, file: file.path).0
    var rows: [Row] = []
    for row in Self.rows(file) { rows += parts(row, numbers: [number]) }
    return Self.file(file.path, table.columns, rows.shuffled(using: &self))
  }

  /// Two rows with a part of each number; the row as it is where one cannot be divided.
  private mutating func parts(_ row: Row, numbers: [String]) -> [Row] {
    let stated = numbers.filter { !(row[$0] ?? "").isEmpty }
    let values = stated.compactMap { Int(row[$0] ?? "") }
    guard stated.first == numbers.first, values.count == stated.count, values.allSatisfy({ $0 > 1 }) else {
      return [row]
    }
    var (one, other) = (row, row)
    for (column, value) in zip(stated, values) {
      let part = 1 + Int(next() % UInt64(value - 1))
      (one[column], other[column]) = ("\(part)", "\(value - part)")
    }
    other["id"] = ""
    other["note"] = (row["note"] ?? "") + "（続き）"
    if row["part"] != nil { other["part"] = (row["part"] ?? "") + "（続き）" }
    return [one, other]
  }

  /// Participants of one kind as two.
  private mutating func apart(_ row: Row) -> Row {
    let cells = (row["participants"] ?? "").split(separator: ":", omittingEmptySubsequences: false)
    guard cells.count == 3, let number = Int(cells[2]), number > 1 else { return row }
    let part = 1 + Int(next() % UInt64(number - 1))
    var row = row
    row["participants"] = "\(cells[0]):\(cells[1]):\(part)|\(cells[0]):専門家:\(number - part)"
    return row
  }

  private static func isPart(_ row: Row, of other: Row) -> Bool {
    row["note"]?.hasSuffix("（続き）") != other["note"]?.hasSuffix("（続き）")
      && columns.filter { !["id", "count", "heads", "note"].contains($0) }.allSatisfy { row[$0] == other[$0] }
  }

  // MARK: Files

  private mutating func dealt(_ rows: [Row]) -> [WorkspaceFile] {
    var parts = [[Row]](repeating: [], count: 1 + Int(next() % 5))
    for row in rows.shuffled(using: &self) { parts[Int(next() % UInt64(parts.count))].append(row) }
    return parts.enumerated().map { Self.file("\(Ledger.folder)/part-\($0).csv", Self.columns, $1) }
  }

  private static func rows(_ file: WorkspaceFile) -> [Row] {
    let table = CSVTable.read(file.bytes, file: file.path).0
    return table.rows.map { row in
      Dictionary((columns + table.columns).map { ($0, row[$0]) }) { first, _ in first }
    }
  }

  private static func file(_ path: String, _ columns: [String], _ rows: [Row]) -> WorkspaceFile {
    WorkspaceFile(
      path: path,
      bytes: CSVWriter.bytes(
        header: columns, rows: rows.map { row in columns.map { .text(row[$0] ?? "") } }))
  }

  private static let columns = Activity.table([]).required + Activity.table([]).optional
}

extension LedgerDivision: RandomNumberGenerator {
  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
