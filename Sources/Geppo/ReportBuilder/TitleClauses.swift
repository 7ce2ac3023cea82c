/// Verbs of a title with what stands before and behind them: 轻型柴油货车|实施|第五阶段排放标准.
struct TitleClause: Hashable, Sendable {
  /// Who does it, or where and when.
  var subject: [TitleToken] = []
  /// The verb as a noun, with what describes it; of several verbs the outer one last.
  var verb = ""
  /// The verb's characters.
  var zh = ""
  var object: [TitleToken] = []
}

extension TitleClause {
  /// The clauses of a title. The first may have no verb: then all of it is a name.
  static func all(in tokens: [TitleToken]) -> [TitleClause] {
    var clauses: [TitleClause] = []
    var rest = tokens[...]
    var passed: [TitleToken] = []
    while !rest.isEmpty {
      let isFirst = passed.isEmpty && (clauses.last.map { $0.object.isEmpty } ?? true)
      guard let (group, length) = VerbGroup.first(in: rest, mayBeNoun: isFirst) else {
        if clauses.isEmpty { passed.append(rest.removeFirst()) } else { clauses[clauses.count - 1].object.append(rest.removeFirst()) }
        continue
      }
      if !clauses.isEmpty { clauses[clauses.count - 1].dropConjunction() }
      clauses.append(TitleClause(subject: clauses.isEmpty ? passed : [], verb: group.ja, zh: group.zh))
      rest = rest.dropFirst(length)
    }
    return clauses.isEmpty ? [TitleClause(object: passed)] : clauses
  }

  /// 和, 、 between two clauses.
  private mutating func dropConjunction() {
    if let last = object.last, ["和", "、", "及", "与", "并", "，", "・", "以及"].contains(last.zh) { object.removeLast() }
  }
}

/// Verbs that stand together before one object: 进一步加强和规范, 禁止使用.
struct VerbGroup: Hashable, Sendable {
  var ja: String
  var zh: String

  /// The verbs at the beginning and how many words they are; nil where no verb has an object there.
  static func first(in tokens: ArraySlice<TitleToken>, mayBeNoun: Bool) -> (VerbGroup, Int)? {
    var parts: [String] = []
    var zh = ""
    var rest = tokens
    while let (part, length) = one(rest, mayBeNoun: mayBeNoun || !parts.isEmpty) {
      parts.append(part)
      zh += rest.prefix(length).map(\.zh).joined()
      rest = rest.dropFirst(length)
    }
    guard !parts.isEmpty else { return nil }
    // 禁止使用X is Xの使用の禁止.
    return (VerbGroup(ja: parts.reversed().joined(separator: "の"), zh: zh), tokens.count - rest.count)
  }

  /// One verb, or two joined by 和, with the adverbs before it.
  private static func one(_ tokens: ArraySlice<TitleToken>, mayBeNoun: Bool) -> (String, Int)? {
    let adverbs = tokens.prefix { $0.adverb != nil && $0.verb == nil }
    let rest = tokens.dropFirst(adverbs.count)
    guard let verb = rest.first, let ja = verb.verb, mayBeNoun || !verb.isNoun || !adverbs.isEmpty else { return nil }
    let manner = adverbs.compactMap(\.adverb).joined()
    let behind = rest.dropFirst()
    if let mark = behind.first, ["和", "与", "、", "及", "并"].contains(mark.zh), let second = behind.dropFirst().first,
      let also = second.verb, hasObject(behind.dropFirst(2), behind: second)
    {
      return (manner + ja + "及び" + also, adverbs.count + 3)
    }
    return hasObject(behind, behind: verb) ? (manner + ja, adverbs.count + 1) : nil
  }

  /// A verb without an object is a noun: 项目建设和管理, 有偿使用管理.
  private static func hasObject(_ tokens: ArraySlice<TitleToken>, behind verb: TitleToken) -> Bool {
    guard let next = tokens.first, !next.isParticle, next.zh.first != "（" else { return false }
    guard verb.isNoun else { return !nounSigns.contains(next.zh) || tokens.count > 1 }
    return !nounSigns.contains { next.zh.hasPrefix($0) }
  }

  /// What makes a noun of the verb before it.
  private static let nounSigns = [
    "管理", "情况", "方案", "监管", "监督", "许可", "工作", "办法", "规划", "计划", "条例", "规定", "标准", "制度", "试点", "专项", "项目", "资金",
    "能力", "水平", "体系", "机制", "责任", "技术", "措施", "行动", "指南", "规范", "目标", "任务", "成效", "清单", "目录", "名单", "细则", "意见",
  ]
}
