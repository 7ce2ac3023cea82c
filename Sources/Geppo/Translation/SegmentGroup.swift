/// Segments that a translator sees together: those of a clause, under a heading, of a table. The number or kind is its name.
struct SegmentGroup: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable {
    case title, article, heading, table, text
  }

  var kind: Kind
  /// `第一条`, 見出し, 表2; of an attachment with the name of its file.
  var name: String
  var units: [TranslationUnit]

  /// In the order of the document; together they are all of it.
  static func groups(of units: [TranslationUnit]) -> [SegmentGroup] {
    var grouping = Grouping()
    for unit in units { grouping.take(unit) }
    return grouping.groups
  }

  /// What a unit is called among the others, `第一条/2`, in the order of the units.
  var labels: [String] {
    units.enumerated().map { index, unit in
      guard kind == .table, let row = unit.segment.place.row, let column = unit.segment.place.column else {
        return kind == .title ? name : "\(name)/\(index + 1)"
      }
      return "\(name)/\(row + 1)行\(column + 1)列"
    }
  }
}

private struct Grouping {
  private(set) var groups: [SegmentGroup] = []
  private var last: SegmentPlace?
  private var tables = 0

  mutating func take(_ unit: TranslationUnit) {
    if let kind = opening(unit.segment) {
      groups.append(SegmentGroup(kind: kind, name: name(kind, unit.segment), units: []))
    }
    groups[groups.count - 1].units.append(unit)
    last = unit.segment.place
  }

  /// What begins with the segment; nil where it goes on with what is there.
  private func opening(_ segment: Segment) -> SegmentGroup.Kind? {
    let isNewBlock = last.map { ($0.file, $0.block) != (segment.place.file, segment.place.block) } ?? true
    if segment.kind == .title { return .title }
    if segment.kind == .cell { return isNewBlock ? .table : nil }
    if !segment.clause.isEmpty { return .article }
    guard isNewBlock else { return nil }
    if segment.kind == .heading { return .heading }
    let isOther = groups.last.map { [.title, .table].contains($0.kind) } ?? true
    return isOther || last?.file != segment.place.file ? .text : nil
  }

  private mutating func name(_ kind: SegmentGroup.Kind, _ segment: Segment) -> String {
    if kind == .table { tables += 1 }
    let name =
      switch kind {
      case .title: "題名"
      case .article: segment.clause
      case .heading: "見出し"
      case .table: "表\(tables)"
      case .text: "本文"
      }
    let file = segment.place.file.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    return file.map { "\($0)/\(name)" } ?? name
  }
}
