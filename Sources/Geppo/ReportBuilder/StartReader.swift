/// Reads from when a ban or duty holds: the day of the document itself misleads.
struct StartReader: Sendable {
  let titles: TitleTranslator

  private static let most = 3
  private static let mostOfSentence = 2

  /// `2019年2月1日から、規制区域内は…の使用を禁止`; where the words are not all known, what kind of measure begins.
  func starts(in texts: [String]) -> [String] {
    texts.flatMap { text in
      text.split { "。；\n".contains($0) }.flatMap { starts(ofSentence: String($0)) }
    }.withoutRepeats.prefix(Self.most).map(\.self)
  }

  private func starts(ofSentence sentence: String) -> [String] {
    let clauses = Sentence(sentence).clauses
    guard let index = clauses.firstIndex(where: { Self.day(in: $0) != nil }),
      let found = Self.day(in: clauses[index]),
      !Self.formulas.contains(where: sentence.contains)
    else { return [] }
    let deeds = WeighedDeeds.starts(
      DeedReader(titles: titles).deeds(in: clauses[index...].joined(separator: "，")))
    if !deeds.isEmpty, index == 0 {
      var told = Array(deeds.prefix(Self.mostOfSentence))
      // A day that is left out must not seem to be none.
      if told.count < clauses.count(where: { Self.day(in: $0) != nil }) { told[told.count - 1] += "など" }
      return told
    }
    if !found.before.isEmpty, let kind = Self.kind(of: sentence),
      let whose = ClauseReader(titles: titles).noun(found.before)
    {
      return ["\(whose)は\(found.day.japanese)\(kind)"]
    }
    guard let kind = Self.kind(of: sentence) else { return [] }
    if let reach = widened(clauses) { return ["\(found.day.japanese)、\(kind)の対象を\(reach)に拡大"] }
    if let ban = ban(in: clauses) { return ["\(found.day.japanese)、\(ban)の使用禁止（区域は原文による）"] }
    let whose = clauses.lazy.compactMap(vehicles).first
    let hours =
      sentence.firstMatch(of: #/每日([0-9]{1,2})时至([0-9]{1,2})时/#).map { "毎日\($0.1)時～\($0.2)時、" } ?? ""
    return ["\(found.day.japanese)、\(hours)\(kind)（\(whose.map { "対象：\($0)。区域" } ?? "対象")は原文による）"]
  }

  /// 禁止使用的范围扩大到国二排放阶段: what is banned besides from then on.
  private func widened(_ clauses: [String]) -> String? {
    clauses.lazy.compactMap { clause in
      clause.firstMatch(of: #/(?:禁止|不得)使用的(?:范围|机械|车辆)?扩大[到至](.+)$/#).flatMap {
        ClauseReader(titles: titles).noun(String($0.1))
      }
    }.first
  }

  /// X禁止使用Y, where Y is known and X is not.
  private func ban(in clauses: [String]) -> String? {
    clauses.lazy.compactMap { clause -> String? in
      guard let mark = clause.firstRange(of: "禁止使用") else { return nil }
      return ClauseReader(titles: titles).noun(String(clause[mark.upperBound...]))
    }.first
  }

  /// 国二及以下排放标准的汽油车 before the clause that bans them, or 对X实行限行.
  private func vehicles(_ clause: String) -> String? {
    let named = clause.firstMatch(of: #/对(.+车)(?:实行|采取|实施)/#).map { String($0.1) } ?? clause
    return named.hasSuffix("车") ? ClauseReader(titles: titles).noun(named) : nil
  }

  /// 在用锅炉自2020年1月1日起: the day, and whose it is.
  private static func day(in clause: String) -> (before: String, day: Horizon)? {
    guard let mark = clause.firstIndex(of: "自") ?? clause.firstIndex(where: \.isNumber) else { return nil }
    guard let day = Horizon(String(clause[mark...])), day.japanese.hasSuffix("から"), day.japanese.contains("日")
    else {
      return nil
    }
    return (String(clause[..<mark]), day)
  }

  private static func kind(of sentence: String) -> String? {
    kinds.first { kind in kind.words.contains(where: sentence.contains) }?.ja
  }

  /// That the document is in force from then on is told elsewhere.
  private static let formulas = [
    "本通告自", "本办法自", "本规定自", "本标准自", "标准自", "本条例自", "本方案自", "本预案自", "本意见自", "本公告自", "报送", "申报",
  ]

  private static let kinds: [(words: [String], ja: String)] = [
    (["行驶", "通行", "驶入", "限行", "禁行", "禁入"], "通行規制を実施"), (["禁止使用", "不得使用", "停止使用"], "使用禁止"),
    (["禁止燃放", "禁放"], "使用禁止"), (["禁止销售", "停止销售"], "販売禁止"), (["禁止"], "禁止措置を実施"),
    (["限值", "排放标准", "排放限值"], "基準値を適用"),
    (["停产", "限产", "错峰"], "操業停止・生産制限を実施"),
  ]
}
