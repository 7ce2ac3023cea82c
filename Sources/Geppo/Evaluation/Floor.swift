/// A bound that a figure must keep: a line `govcn f1 >= 0.995` of a file of floors.
struct Floor: Hashable, Sendable {
  let set: String
  let measure: String
  let isCeiling: Bool
  let bound: Double
  let location: Location

  static let margin = 0.005

  /// Lines with `#` are remarks. A line of another form is a finding.
  static func read(_ file: WorkspaceFile) -> (floors: [Floor], findings: [Finding]) {
    var floors: [Floor] = []
    var findings: [Finding] = []
    for (number, line) in lines(of: file).enumerated() {
      let place = Location.line(file: file.path, line: number + 1)
      let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      guard words.count == 4, [">=", "<="].contains(words[2]), let bound = Double(words[3]) else {
        findings.append(Finding(.badValue, place, line, "floor", " → govcn f1 >= 0.995"))
        continue
      }
      floors.append(
        Floor(set: first, measure: words[1], isCeiling: words[2] == "<=", bound: bound, location: place))
    }
    return (floors, findings)
  }

  /// What was recorded, as far as the margin lets one tell.
  var recorded: Double { isCeiling ? bound - Floor.margin : bound + Floor.margin }

  /// Figures of these sets that are past their bound, or that are no longer there, and names that guard nothing.
  static func findings(in file: WorkspaceFile, on scores: [Figures]) -> [Finding] {
    let (floors, problems) = read(file)
    return problems + floors.compactMap { $0.broken(by: scores) }
      + misspelt(floors, scores.map(\.name), in: file)
  }

  private func broken(by scores: [Figures]) -> Finding? {
    guard let score = scores.first(where: { $0.name == set }) else { return nil }
    let value = score.measures.first { $0.name == measure }?.value
    if let value, isCeiling ? value <= bound : value >= bound { return nil }
    return Finding(
      .belowFloor, location, set, measure, value.map(ScoreTable.decimal) ?? "–",
      (isCeiling ? "<= " : ">= ") + ScoreTable.decimal(bound))
  }

  /// A floor of another set may be one of these with a slip in its name; and a set without any floor is unguarded, all of
  /// them by an empty file.
  private static func misspelt(
    _ floors: [Floor], _ names: [String], in file: WorkspaceFile
  ) -> [Finding] {
    let slips = floors.filter { !names.contains($0.set) }.compactMap { floor in
      NearestWord.of(floor.set, among: names).map {
        Finding(.unknownSet, floor.location, $0, " ← \(floor.set)")
      }
    }
    let told = Set(slips.compactMap(\.arguments.first)).union(floors.map(\.set))
    return slips + names.filter { !told.contains($0) }.map { Finding(.unknownSet, .file(file.path), $0, "") }
  }

  /// The file with new lines for these sets: the figures of now, less (for a fault: plus) the margin. Remarks and the
  /// floors of other sets stay.
  static func recorded(_ file: WorkspaceFile, _ scores: [Figures]) -> [UInt8] {
    let names = scores.map(\.name)
    let kept = lines(of: file).filter { line in
      guard let set = line.split(whereSeparator: \.isWhitespace).first.map(String.init) else { return false }
      return !names.contains(set)
    }
    let new = scores.flatMap { score in score.measures.map { "\(score.name) \($0.floor)" } }
    let remarks = kept.filter { $0.hasPrefix("#") }
    let floors = (kept.filter { !$0.hasPrefix("#") } + new).enumerated().sorted {
      let (left, right) = (setName($0.element), setName($1.element))
      return (left, $0.offset) < (right, $1.offset)
    }.map(\.element)
    return Array((remarks + floors).map { $0 + "\n" }.joined().utf8)
  }

  private static func setName(_ line: String) -> String {
    line.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
  }

  private static func lines(of file: WorkspaceFile) -> [String] {
    String(decoding: file.bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
  }
}

/// The figures of one set under its name.
struct Figures: Hashable, Sendable {
  let name: String
  let measures: [SetScore.Measure]
}

extension SetScore {
  var figures: Figures { Figures(name: name, measures: measures) }
}

extension SetScore.Measure {
  fileprivate var floor: String {
    if isCount { return "\(name) <= \(ScoreTable.decimal(value))" }
    return isFault
      ? "\(name) <= \(ScoreTable.decimal(min(1, value + Floor.margin)))"
      : "\(name) >= \(ScoreTable.decimal(max(0, value - Floor.margin)))"
  }
}
