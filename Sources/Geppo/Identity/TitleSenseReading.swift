extension TitleSense {
  /// Of a title as printed.
  init(_ title: String) {
    let plain = Folding.simplified(PageTitle.tidy(title))
    role = TitleRole.of(plain)
    core = Self.core(of: plain, role)
    let marks = MarkScan(Folding.keyScalars(plain))
    figures = Set(marks.values).sorted()
    counts = Set(marks.counts).sorted()
    stances = Stance.all.filter { stance in stance.words.contains(where: plain.contains) }
    isOnTrial = Self.trialWords.contains(where: plain.contains)
    isNewEdition = [plain, Self.object(of: plain)].contains { TitleRole.editionRemark(in: $0) != nil }
    // A month or a day in the title says which one it is.
    isRecurring = figures.count < 2 && Self.recurringWords.contains(where: plain.contains)
  }

  private static let trialWords = ["试行", "暂行"]

  private static let recurringWords = [
    "预警", "应急响应", "日报", "周报", "月报", "快报", "预报", "空气质量状况", "空气质量排名", "受理", "拟审批", "拟批准", "审批决定",
  ]

  /// Whether it names a list or rule that goes with the other document: 行动方案重点任务分工.
  func isCompanion(of other: TitleSense) -> Bool {
    other.core.count >= 6 && core.count > other.core.count && core.hasPrefix(other.core)
      && Self.companions.contains(where: core.hasSuffix)
  }

  private static let companions = [
    "分工", "分工方案", "细则", "清单", "考核办法", "考核方案", "实施意见", "任务书", "台账",
  ]

  private static func object(of title: String) -> String {
    let parsed = TitleGrammar.parse(title)
    return parsed.carried ?? parsed.object
  }

  private static func core(of title: String, _ role: TitleRole) -> String {
    let parsed = TitleGrammar.parse(title)
    let object = parsed.carried ?? parsed.object
    // What is passed on may itself carry a document.
    if role == .forward, let inner = Citation.quoted(in: title).first?.title ?? parsed.carried,
      inner.count < title.count
    {
      return core(of: inner, TitleRole.of(inner))
    }
    let core = Folding.key(role.bare(object))
    return core.isEmpty ? Folding.key(title) : core
  }
}

extension Stance {
  /// Words that exclude each other.
  static let all = [
    Stance(on: .alert, words: ["启动", "发布重污染", "发布预警"]), Stance(on: .alert, words: ["解除", "终止"]),
    Stance(on: .alert, words: ["升级", "提升"]), Stance(on: .alert, words: ["降级", "降低"]),
    Stance(on: .half, words: ["上半年"]), Stance(on: .half, words: ["下半年"]),
    Stance(on: .approval, words: ["受理"]), Stance(on: .approval, words: ["拟批准", "拟审批", "拟作出"]),
    Stance(on: .approval, words: ["作出", "批复", "审批决定", "予以批准"]),
    Stance(on: .stage, words: ["征求意见稿"]), Stance(on: .stage, words: ["草案"]),
    Stance(on: .stage, words: ["送审稿"]),
    Stance(on: .stage, words: ["修改稿"]), Stance(on: .stage, words: ["讨论稿"]),
    Stance(on: .result, words: ["不予"]), Stance(on: .result, words: ["同意", "准予"]),
  ]
}
