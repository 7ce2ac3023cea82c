/// A sentence of a text, cut into clauses.
struct Sentence: Hashable, Sendable {
  let clauses: [String]
  /// Places of the clauses behind a semicolon, where something else may begin.
  private var openings: Set<Int> = []

  static func all(_ paragraph: String) -> [Sentence] {
    paragraph.split { "。\n".contains($0) }.map { Sentence(String($0)) }
  }

  init(clauses: [String]) { self.clauses = clauses }

  /// A part of a sentence that has a year of its own, and the clause before its comma: 机场机械由交通部门更换，2020年底前X.
  struct Part: Hashable, Sendable {
    var lead: String?
    var clauses: [String]

    var sentence: Sentence { Sentence(clauses: clauses) }
  }

  /// Cut where another year begins: 2019年10月1日前，X；2020年底前，Y are two.
  var byHorizon: [Part] {
    var parts: [Part] = []
    for (index, clause) in clauses.enumerated() {
      let isNew = Horizon(clause)?.japanese.contains("年") ?? false
      if isNew || parts.isEmpty {
        parts.append(Part(lead: openings.contains(index) ? nil : parts.last?.clauses.last, clauses: [clause]))
      } else {
        parts[parts.count - 1].clauses.append(clause)
      }
    }
    return parts
  }

  /// With the year at the front, and the year compared with in each clause.
  var withYearFirst: [Sentence] {
    guard let first = clauses.first else { return [] }
    if let base = first.wholeMatch(of: #/(?:与|和|同)([0-9]{4}年)相比/#) {
      return [Sentence(clauses: clauses.dropFirst().map { Self.compared($0, with: String(base.1)) })]
    }
    return Horizon(first) == nil ? innerYears : [self]
  }

  /// 铁路货运量提高三成 since 2017 is 铁路货运量比2017年提高三成.
  private static func compared(_ clause: String, with year: String) -> String {
    guard let verb = clause.firstMatch(of: #/(提高|增长|增加|下降|减少|降低)(?![到至])/#) else { return clause }
    return clause[..<verb.range.lowerBound] + "比" + year + clause[verb.range.lowerBound...]
  }

  /// 岸电覆盖率2020年达到90% is 2020年岸电覆盖率达到90%.
  private var innerYears: [Sentence] {
    let inner = #/(在|到)?([0-9]{4})年(底)?(?:前)?(?=达到|不低于|不高于|不超过|控制在|提高到|比例达到)/#
    return clauses.compactMap { clause in
      guard let year = clause.firstMatch(of: inner), year.range.lowerBound > clause.startIndex else {
        return nil
      }
      return Sentence(clauses: [
        "\(year.2)年\(year.3 ?? "")",
        String(clause[..<year.range.lowerBound] + clause[year.range.upperBound...]),
      ])
    }
  }

  init(_ text: String) {
    let whole = text.replacing(#/([0-9]) +(?=[μm毫微%％])/#) { $0.output.1 }
    let body = whole.lastIndex(of: "：").map { String(whole[whole.index(after: $0)...]) } ?? whole
    let groups = body.split { "；;".contains($0) }.map { group in
      group.split { "，, ".contains($0) }.map { String($0).trimmingSpaces() }.filter { !$0.isEmpty }
    }
    clauses = groups.flatMap(\.self)
    openings = Set(groups.indices.map { groups[..<$0].map(\.count).reduce(0, +) })
  }

  /// `2020年`, `2020年末` of 到2020年, 到2020年底, 2020年底前: the first clause.
  var horizon: String? {
    guard let first = clauses.first else { return nil }
    let text = first.hasPrefix("到") ? String(first.dropFirst()) : first
    let year = text.prefix(4)
    guard year.count == 4, year.allSatisfy(\.isNumber), text.dropFirst(4).first == "年" else { return nil }
    switch String(text.dropFirst(5)) {
    case "" where first.hasPrefix("到"): return year + "年"
    case "底" where first.hasPrefix("到"), "底前", "年底前": return year + "年末"
    default: return nil
    }
  }

  /// The year, and the clauses that may be targets: those behind it, or the first one where the year begins it.
  var targets: (year: String, clauses: [String])? {
    if let year = horizon { return (year + "までに、", clauses) }
    guard let first = clauses.first, let year = Horizon(first), year.japanese.contains("年"),
      !year.japanese.hasSuffix("から")
    else { return nil }
    return (
      year.japanese + (year.japanese.hasSuffix("に") ? "" : "、"),
      (year.rest.isEmpty ? [] : [year.rest]) + clauses.dropFirst()
    )
  }

  /// The months that the sentence begins with.
  var period: FigurePeriod? { clauses.first.flatMap(FigurePeriod.init) }
}
