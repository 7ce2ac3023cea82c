/// Reads how many things a document is about: 在用定型机约4200台, 名录的1268家企业.
struct SizeReader: Sendable {
  let titles: TitleTranslator

  private static let labels = ["范围", "对象", "名单", "目标"]

  /// `省全域の染色企業の使用中のテンター約4200台`, of the first paragraph whose heading says whom it is about.
  func size(in paragraphs: [SummaryParagraph]) -> String? {
    var heading = ""
    for paragraph in paragraphs {
      if !paragraph.label.isEmpty { heading = paragraph.label }
      guard Self.labels.contains(where: heading.contains) else { continue }
      let clauses = paragraph.text.split { "，；。,".contains($0) }.map { String($0).trimmingSpaces() }
      if let told = clauses.lazy.compactMap(size).first { return told }
    }
    return nil
  }

  private func size(_ clause: String) -> String? {
    if let found = clause.firstMatch(of: #/的([0-9]+)(家|个|台|座)(企业|单位|加油站|项目|园区|工地)$/#),
      let noun = ClauseReader(titles: titles).noun(String(found.3)),
      let counter = CountedNumber("\(found.1)\(found.2)")?.counter(of: String(found.3))
    {
      return noun + found.1 + counter
    }
    guard let found = clause.wholeMatch(of: #/(.{2,24}?)(约|共计|共|合计)([0-9]+)(台|家|辆|套|户|座|张)(以上)?/#),
      let noun = ClauseReader(titles: titles).noun(String(found.1)),
      let counter = CountedNumber("\(found.3)\(found.4)")?.counter(of: String(found.1))
    else { return nil }
    return noun + (found.2 == "约" ? "約" : "計") + found.3 + counter + (found.5 ?? "")
  }
}
