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
      let isFirst = clauses.last.map { $0.isWhole } ?? passed.isEmpty
      guard let (group, length) = VerbGroup.first(in: rest, mayBeNoun: isFirst) else {
        if clauses.isEmpty {
          passed.append(rest.removeFirst())
        } else {
          clauses[clauses.count - 1].object.append(rest.removeFirst())
        }
        continue
      }
      if !clauses.isEmpty { clauses[clauses.count - 1].dropConjunction() }
      clauses.append(TitleClause(subject: clauses.isEmpty ? passed : [], verb: group.ja, zh: group.zh))
      rest = rest.dropFirst(length)
    }
    return clauses.isEmpty ? [TitleClause(object: passed)] : clauses
  }

  /// Nothing is missing behind the verb yet, or the object ends with a noun behind which a deed begins: 工作|改善空气质量.
  private var isWhole: Bool {
    guard let last = object.last else { return true }
    return Self.ends.contains(where: last.zh.hasSuffix)
  }

  private static let ends = ["工作", "力度", "攻坚战", "联防联控", "应对", "结构", "进程", "步伐"]

  /// 和, 、 between two clauses.
  private mutating func dropConjunction() {
    if let last = object.last, ["和", "、", "及", "与", "并", "，", "・", "以及"].contains(last.zh) {
      object.removeLast()
    }
  }
}

/// Verbs that stand together before one object: 进一步加强和规范, 禁止销售燃放.
struct VerbGroup: Hashable, Sendable {
  /// What the object undergoes: 販売・使用.
  private var deeds: [String]
  /// Verbs that say something of this: 禁止.
  private var outer = ""
  private(set) var zh: String

  var ja: String { deeds.joined(separator: "・") + (outer.isEmpty ? "" : "の" + outer) }

  /// The verbs at the beginning and how many words they are; nil where no verb has an object there.
  static func first(in tokens: ArraySlice<TitleToken>, mayBeNoun: Bool) -> (VerbGroup, Int)? {
    var group: VerbGroup?
    var rest = tokens
    while let (ja, length) = one(rest, isHead: mayBeNoun || group != nil) {
      let zh = rest.prefix(length).map(\.zh).joined()
      group = group.map { $0.followed(by: ja, zh) } ?? VerbGroup(deeds: [ja], zh: zh)
      rest = rest.dropFirst(length)
      if carryingOut.contains(where: zh.hasSuffix) { break }
    }
    return group.map { ($0, tokens.count - rest.count) }
  }

  /// 禁止使用X is Xの使用の禁止, 淘汰报废X is Xの淘汰・廃車.
  private func followed(by ja: String, _ zh: String) -> VerbGroup {
    guard Self.modals.contains(where: self.zh.hasSuffix) else {
      return VerbGroup(deeds: deeds + [ja], outer: outer, zh: self.zh + zh)
    }
    return VerbGroup(deeds: [ja], outer: self.ja, zh: self.zh + zh)
  }

  /// Verbs whose object is what another verb says.
  private static let modals = [
    "禁止", "限制", "同意", "推进", "推动", "促进", "加快", "暂停", "停止", "终止", "取消", "支持", "鼓励", "规范", "加强", "组织", "强化",
    "继续", "恢复",
    "允许", "引导", "保障", "严格", "严控", "统筹", "批准", "严禁", "提前", "加大", "严查", "打击",
  ]

  /// Their object says what is done.
  static let carryingOut = ["开展", "做好", "启动", "抓好", "举办", "召开"]

  /// One verb, or two joined by 和, with the adverbs before it.
  private static func one(_ tokens: ArraySlice<TitleToken>, isHead: Bool) -> (String, Int)? {
    let adverbs = leadingAdverbs(tokens)
    let rest = tokens.dropFirst(adverbs.count)
    guard let verb = rest.first, let ja = verb.verb, isHead || !verb.isNoun || !adverbs.isEmpty else {
      return nil
    }
    let manner = adverbs.compactMap(\.adverb).joined()
    let behind = rest.dropFirst()
    if let mark = behind.first, ["和", "与", "、", "及", "并"].contains(mark.zh),
      let second = behind.dropFirst().first,
      let also = second.verb, hasObject(behind.dropFirst(2), behind: second, isHead: true)
    {
      return (manner + ja + "及び" + also, adverbs.count + 3)
    }
    // 监督考核 are two nouns, 禁止使用 is not.
    if behind.count == 1, behind.first?.verb != nil, !modals.contains(where: verb.zh.hasSuffix) { return nil }
    return hasObject(behind, behind: verb, isHead: isHead) ? (manner + ja, adverbs.count + 1) : nil
  }

  /// Words that describe the verb behind them; 加快 and 规范 are verbs themselves where no verb follows.
  private static func leadingAdverbs(_ tokens: ArraySlice<TitleToken>) -> ArraySlice<TitleToken> {
    tokens.prefix { $0.adverb != nil && $0.verb == nil }
  }

  /// A verb without an object is a noun: 项目建设和管理, 有偿使用管理.
  private static func hasObject(_ tokens: ArraySlice<TitleToken>, behind verb: TitleToken, isHead: Bool)
    -> Bool
  {
    guard let next = tokens.first, !next.isParticle, next.zh.first != "（" else { return false }
    if isHead, !verb.isNoun { return true }
    return !nounSigns.contains { next.zh.hasPrefix($0) }
  }

  /// What makes a noun of the verb before it.
  private static let nounSigns = [
    "管理", "情况", "方案", "监管", "监督", "许可", "工作", "办法", "规划", "计划", "条例", "规定", "标准", "制度", "试点", "专项", "项目",
    "资金",
    "能力", "水平", "体系", "机制", "责任", "技术", "措施", "行动", "指南", "规范", "目标", "任务", "成效", "清单", "目录", "名单", "细则",
    "意见", "有关",
    "相关", "问题", "要求", "事项", "补助", "补贴", "内容", "范围", "比例", "对象", "时间", "频次", "依据", "程序", "流程", "条件", "结果",
    "进度", "数据", "中心", "指标",
  ]
}
