/// Reads of a sentence which document was issued, and by whom.
enum IssuingClause {
  /// The titles in 《》 right behind a verb of issue or right before one: 根据《…》 tells of another document, and so does
  /// 印发的《…》.
  static func documents(in sentence: String, verbs: [String]) -> [NamedDocument] {
    var found: [NamedDocument] = []
    var end = sentence.startIndex
    for (quotation, range) in Citation.quotedRanges(in: sentence) {
      let before = sentence[end..<range.lowerBound]
      end = range.upperBound
      let isListed = !found.isEmpty && joiners.contains(before.trimmingSpaces())
      if isListed, let first = found.first {
        found.append(
          NamedDocument(title: quotation.title, number: quotation.number, issuers: first.issuers))
      } else if let issuers = issuers(before, verbs) ?? issuers(before, behind: sentence[end...], verbs) {
        found.append(
          NamedDocument(title: quotation.title, number: quotation.number, issuers: issuers))
      }
    }
    return found
  }

  private static let joiners: Set = ["", "、", "和", "及", "与", "以及"]
  /// Between the verb and the title.
  private static let fillers = ["关于", "了", "：", ":", " "]

  /// Those who issue it in words that end with the verb; nil where they do not.
  private static func issuers(_ before: Substring, _ verbs: [String]) -> [String]? {
    let text = dropping(fillers, from: String(before))
    guard let verb = verbs.first(where: text.hasSuffix) else { return nil }
    return bodies(text.dropLast(verb.count))
  }

  /// 《…》（国发〔2018〕22号）近日正式印发.
  private static func issuers(_ before: Substring, behind: Substring, _ verbs: [String]) -> [String]? {
    var rest = behind
    if let open = rest.first, "（(".contains(open), let close = rest.firstIndex(where: { "）)".contains($0) }) {
      rest = rest[close...].dropFirst()
    }
    let clause = String(rest.prefix { !"，,；;《".contains($0) })
    let said = verbs.compactMap { clause.firstRange(of: $0)?.lowerBound }.min()
    guard let said, clause[..<said].count <= longestManner, !demands.contains(where: clause[..<said].contains)
    else { return nil }
    return bodies(before)
  }

  private static let longestManner = 10
  /// What stands in a document is not what happened to it.
  private static let demands = ["要求", "规定", "提出", "明确", "指出", "强调"]

  /// The bodies at the end of a clause.
  private static func bodies(_ text: Substring) -> [String] {
    let clause = text.split(omittingEmptySubsequences: false) { "，,；;：:".contains($0) }.last ?? ""
    return TitleGrammar.bodies(withoutManners(withoutDateline(clause))) ?? []
  }

  /// `新华社北京12月5日电　生态环境部`, `本报讯 生态环境部`
  private static func withoutDateline(_ clause: Substring) -> String {
    let mark = clause.indices.last { index in
      clause[index].isWhitespace && clause[..<index].last.map { "电讯）)".contains($0) } ?? false
    }
    return String(mark.map { clause[$0...] } ?? clause).trimmingSpaces()
  }

  /// Without words of when and how at both ends: 近日, 正式, 联合.
  static func withoutManners(_ text: String) -> String {
    var rest = dropping(manners + fillers, from: text)
    while let word = manners.first(where: rest.hasPrefix) { rest = String(rest.dropFirst(word.count)) }
    return rest
  }

  private static let manners = [
    "近日", "日前", "今日", "昨日", "今天", "近期", "正式", "联合", "共同", "已经", "已", "经", "全文", "获", "由", "会议", "研究", "对外",
    "向社会",
  ]

  private static func dropping(_ words: [String], from text: String) -> String {
    var rest = text
    while let word = words.first(where: rest.hasSuffix), !rest.isEmpty {
      rest = String(rest.dropLast(word.count))
    }
    return rest
  }
}
