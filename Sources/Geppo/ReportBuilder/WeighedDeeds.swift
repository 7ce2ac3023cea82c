/// Which deeds of a text an officer must know: bans and what comes to an end first, then what is built or becomes law.
enum WeighedDeeds {
  private static let most = 4

  /// By from when and until when.
  static func steps(_ deeds: [Deed]) -> [String] {
    deeds.filter { ($0.day?.japanese.hasSuffix("に") ?? false) && weight($0) > 0 }.map(\.japanese)
      .withoutRepeats
  }

  /// 2019年2月1日から、規制区域内では…の使用を禁止.
  static func starts(_ deeds: [Deed]) -> [String] {
    deeds.filter { $0.day?.japanese.hasSuffix("から") ?? false }.map(\.japanese).withoutRepeats
  }

  /// Those without a day, the weightiest in the order of the text.
  static func main(_ deeds: [Deed]) -> [String] {
    let undated = deeds.filter { $0.day == nil && weight($0) > 1 }.enumerated()
    let chosen = undated.sorted { (-weight($0.element), $0.offset) < (-weight($1.element), $1.offset) }
      .prefix(most).sorted { $0.offset < $1.offset }
    // One thing of little weight would tell of another document.
    if chosen.count == 1, weight(chosen[0].element) < 3 { return [] }
    return chosen.map(\.element.japanese).withoutRepeats
  }

  static func weight(_ deed: Deed) -> Int {
    levels.first { level in level.verbs.contains { deed.zh.contains($0) } }?.weight ?? 0
  }

  private static let levels: [(weight: Int, verbs: [String])] = [
    (0, ["通报", "报送", "报告", "公布", "公示", "介绍", "讨论", "研究", "参加", "强调", "总结", "反馈", "参照"]),
    (4, ["禁止", "不得", "严禁", "淘汰", "停止", "停产", "取缔", "关停", "关闭", "拆除", "暂停", "限制", "报废", "停用"]),
    (
      3,
      [
        "安装", "更换", "改用", "改为", "执行", "实施", "实行", "划定", "建成", "建设", "新建", "修建", "完成", "布设", "增设", "接入", "加装",
        "压减",
      ]
    ),
    (2, ["推广", "优先使用", "采用", "使用", "更新", "登记", "建立", "修订", "制定", "核发", "收集", "抽查", "抽检"]),
    (1, [""]),
  ]
}
