/// Puts the words of a title into Japanese by what they do: 加强X is Xの強化, 对X的Y is Xに対するY.
struct TitlePhrases: Sendable {
  /// What follows 关于: 做好X工作 is X業務の適切な実施.
  static func action(_ tokens: [TitleToken]) -> String {
    if let listing = listing(tokens) { return listing }
    let clauses = TitleClause.all(in: tokens)
    guard let first = clauses.first, !first.verb.isEmpty else { return noun(tokens) }
    // 开展V1 O1 V2 O2专项行动: the first verb's object is the campaign with all that describes it.
    let behind = Array(tokens.dropFirst(first.subject.count + first.tokenCount(in: tokens)))
    if clauses.count > 1, first.object.isEmpty { return lead(first) + name(behind) + "の" + first.verb }
    return lead(first, isDeed: true) + listed(clauses.map(deed))
  }

  /// The name of a document: 改善空气质量工作方案 is 大気質改善業務方案.
  static func name(_ tokens: [TitleToken]) -> String {
    let (tokens, remark) = withoutRemark(tokens)
    var clauses = TitleClause.all(in: tokens)
    guard let first = clauses.first, !first.verb.isEmpty else { return noun(tokens) + noun(remark) }
    guard let (object, whole) = TitleHead.split(clauses[clauses.count - 1].object) else {
      return lead(first) + listed(clauses.map(deed)) + noun(remark)
    }
    clauses[clauses.count - 1].object = object
    let head = Array(whole.drop { $0.zh == "的" })
    let tail = noun(head) + noun(remark)
    // 重庆市贯彻X实施方案 is the city's own plan for X.
    if clauses.count == 1, first.zh.hasPrefix("贯彻") || first.zh.hasPrefix("落实") {
      return noun(object) + "の" + first.verb + "のための" + noun(first.subject) + tail
    }
    if clauses.count == 1, isCompact(object, first.verb) {
      return lead(first) + noun(object) + first.verb + (TitleHead.isOpinion(head) ? "に関する" : "") + tail
    }
    return lead(first) + listed(clauses.map(deed)) + (TitleHead.isOpinion(head) ? "に関する" : "のための") + tail
  }

  private static func isCompact(_ object: [TitleToken], _ verb: String) -> Bool {
    object.count <= longestCompact && !verb.contains { "のな".contains($0) }
      && !object.contains { $0.zh == "的" || $0.kind == .quoted && object.count > 1 }
  }

  /// Words of an object that still read well before the noun of their verb without a particle.
  private static let longestCompact = 4

  /// 将X列为Y is XのYへの指定.
  private static func listing(_ tokens: [TitleToken]) -> String? {
    guard tokens.first?.zh == "将", let mark = tokens.firstIndex(where: { listingVerbs[$0.zh] != nil }),
      mark > 1,
      let verb = listingVerbs[tokens[mark].zh]
    else { return nil }
    return noun(Array(tokens[1..<mark])) + "の" + noun(Array(tokens[(mark + 1)...])) + "への" + verb
  }

  private static let listingVerbs = ["列为": "指定", "列入": "追加", "纳入": "組入れ"]

  // MARK: Clauses

  private static func deed(_ clause: TitleClause) -> String {
    var (object, verb) = (clause.object, clause.verb)
    // 加大X力度 is Xの強化.
    if object.last?.zh == "力度", object.count > 1 {
      object.removeLast()
      verb = verb.replacing("拡大", with: "強化").replacing("向上", with: "強化")
    }
    return object.isEmpty ? verb : linked(object) + "の" + verb
  }

  /// The noun, with の behind those who do or use something: 机构监督管理工作 is 機関の監督管理業務.
  private static func linked(_ tokens: [TitleToken]) -> String {
    guard var mark = tokens.firstIndex(where: TitleActor.owns) else { return noun(tokens) }
    while mark + 1 < tokens.count, TitleActor.owns(tokens[mark + 1]) { mark += 1 }
    guard tokens.count - mark > 2,
      tokens[(mark + 1)...].allSatisfy({ $0.kind == .word && !$0.isParticle }), tokens[0].zh != "对"
    else { return noun(tokens) }
    return noun(Array(tokens[...mark])) + "の" + noun(Array(tokens[(mark + 1)...]))
  }

  private static func listed(_ deeds: [String]) -> String {
    deeds.count < 2 ? deeds.joined() : deeds.dropLast().joined(separator: "、") + "及び" + deeds[deeds.count - 1]
  }

  /// Who, where or when, with what binds it to the deed.
  private static func lead(_ clause: TitleClause, isDeed: Bool = false) -> String {
    guard let last = clause.subject.last else { return "" }
    let subject = noun(clause.subject)
    if clause.subject[0].zh == "对" { return subject + "に対する" }
    if isDeed, last.kind == .place { return subject + "における" }
    if subject.hasSuffix("の") || last.kind == .sign || last.kind == .place { return subject }
    if ["年", "年度"].contains(where: last.zh.hasSuffix) { return subject }
    if ["实施", "执行"].contains(where: clause.zh.hasSuffix), !TitleActor.isOne(last) {
      let isBound = ["标准", "限值", "要求", "规定"].contains(
        where: clause.object.last?.zh.hasSuffix ?? { _ in false })
      return subject + (isBound ? "への" : "における")
    }
    if TitleActor.isOne(last) { return subject + "による" }
    return subject + (["期", "期间", "季", "中", "后", "前"].contains(where: last.zh.hasSuffix) ? "における" : "の")
  }

  // MARK: Nouns

  static func noun(_ tokens: [TitleToken]) -> String {
    let tokens = withoutMatters(tokens)
    if let towards = towards(tokens) { return towards }
    var japanese = ""
    for (index, token) in tokens.enumerated() {
      let piece = word(token, before: index + 1 < tokens.count ? tokens[index + 1] : nil, isFirst: index == 0)
      // 企业信息依法披露 is a publication by law.
      if token.adverb != nil, token.verb == nil, index > 0, !tokens[index - 1].isParticle { japanese += "の" }
      japanese += japanese.hasSuffix("の") && piece.hasPrefix("の") ? String(piece.dropFirst()) : piece
    }
    return japanese.hasSuffix("の") && tokens.last?.zh != "的" ? String(japanese.dropLast()) : japanese
  }

  private static func word(_ token: TitleToken, before next: TitleToken?, isFirst: Bool) -> String {
    switch token.zh {
    case "等": next.map { $0.isParticle || $0.kind == .sign || $0.isNumber } ?? true ? "等" : "等の"
    case "对" where isFirst: ""
    case "和", "与": "・"
    case "及", "以及", "暨": "及び"
    case "项", "个": next?.kind == .word ? "件の" : "件"
    case "的", "之": next == nil ? "" : "の"
    default:
      next == nil && token.ja.hasSuffix("の") ? String(token.ja.dropLast()) : token.ja + link(token, next)
    }
  }

  /// The part of a document or of a time: 「X」の一部内容, 期間における使用.
  private static func link(_ token: TitleToken, _ next: TitleToken?) -> String {
    guard let next, next.kind == .word, !next.isParticle else { return "" }
    if token.kind == .quoted { return "の" }
    if token.ja.hasSuffix("月"), next.zh.hasPrefix("全") { return "の" }
    return token.zh.hasSuffix("期间") ? "における" : ""
  }

  /// X有关问题的批复 is Xに関する回答.
  private static func withoutMatters(_ tokens: [TitleToken]) -> [TitleToken] {
    let matters = ["有关问题", "有关事项", "相关事项", "有关事宜", "相关事宜", "有关工作", "相关工作", "相关问题", "有关要求"]
    for count in [1, 2] where tokens.count > count + 1 {
      if matters.contains(tokens.suffix(count).map(\.zh).joined()) { return Array(tokens.dropLast(count)) }
    }
    return tokens
  }

  /// 对X的Y, 对X进行Y.
  private static func towards(_ tokens: [TitleToken]) -> String? {
    guard tokens.first?.zh == "对",
      let mark = tokens.lastIndex(where: { $0.zh == "的" || $0.zh == "进行" }), mark > 1,
      mark + 1 < tokens.count, tokens.count - mark < mark
    else { return nil }
    return noun(Array(tokens[1..<mark])) + "に対する" + noun(Array(tokens[(mark + 1)...]))
  }

  /// The words, and what stands in brackets at their end.
  private static func withoutRemark(_ tokens: [TitleToken]) -> ([TitleToken], [TitleToken]) {
    guard tokens.last?.zh.last == "）", let open = tokens.lastIndex(where: { $0.zh.hasPrefix("（") }), open > 0
    else {
      return (tokens, [])
    }
    return (Array(tokens[..<open]), Array(tokens[open...]))
  }
}

extension TitleClause {
  /// How many words its verbs are.
  fileprivate func tokenCount(in tokens: [TitleToken]) -> Int {
    var text = ""
    let behind = tokens.dropFirst(subject.count)
    return behind.prefix { token in
      defer { text += token.zh }
      return text.count < zh.count
    }.count
  }
}

/// The noun at the end of a name, with what only describes it: 2022年工作方案, 环保专项行动.
enum TitleHead {
  private static let nouns = [
    "方案", "计划", "规划", "办法", "意见", "措施", "行动", "细则", "规定", "条例", "要点", "预案", "安排", "决定", "政策", "活动", "试点",
    "工程", "标准",
    "指南", "清单", "目录", "通知", "公告", "通告", "规则", "制度", "备忘录", "名录", "手册",
    "体系", "机制",
  ]
  private static let describing: Set = [
    "若干", "专项", "综合", "总体", "重点", "年度", "环保", "环境保护", "集中", "联合", "具体", "实施", "工作", "行动", "应急", "试点", "近期",
    "长效", "有关",
    "相关", "主要", "暂行", "试行", "分工", "的",
  ]

  /// What is before the head, and the head; nil where there is no such noun, or nothing before it.
  static func split(_ tokens: [TitleToken]) -> (object: [TitleToken], head: [TitleToken])? {
    guard let last = tokens.last, nouns.contains(where: last.zh.hasSuffix) else { return nil }
    var start = tokens.count - 1
    while start > 0, describes(tokens[start - 1]) { start -= 1 }
    return start > 0 ? (Array(tokens[..<start]), Array(tokens[start...])) : nil
  }

  private static func describes(_ token: TitleToken) -> Bool {
    describing.contains(token.zh) || token.zh.hasSuffix("年") || token.zh.hasSuffix("年度")
      || token.kind == .sign && token.zh.allSatisfy { $0.isNumber || "～年".contains($0) }
  }

  /// One gives an opinion on a thing; a plan is for it.
  static func isOpinion(_ head: [TitleToken]) -> Bool {
    ["意见", "措施", "决定", "通知", "公告", "通告", "政策"].contains { head.last?.zh.hasSuffix($0) ?? false }
  }
}

/// Who can do something: 企业, 主管部门.
enum TitleActor {
  private static let endings = [
    "部门", "企业", "单位", "机构", "政府", "局", "厅", "委", "委员会", "公司", "中心", "船舶", "车辆", "人员", "社会资本", "公众", "集团",
  ]

  /// Behind whom の stands before a pile of nouns.
  static func owns(_ token: TitleToken) -> Bool {
    (endings + ["行业", "工业", "汽车", "车", "天气", "城市", "机械", "柴油机", "锅炉"]).contains(where: token.zh.hasSuffix)
  }

  static func isOne(_ token: TitleToken) -> Bool { endings.contains(where: token.zh.hasSuffix) }
}
