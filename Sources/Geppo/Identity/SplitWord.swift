/// What stands around the characters of a title's word where they are pieces of other words: 财政部|分批 is no 部分.
struct SplitWord: Sendable {
  let word: String
  /// Endings of what stands before it.
  let before: [String]
  /// Beginnings of what stands behind it.
  let behind: [String]
  let reason: String

  static let all = [
    SplitWord(
      word: "部分",
      before: [
        "财政", "环境", "环保", "资源", "教育", "科技", "技术", "信息化", "工信", "公安", "民政", "司法", "保障", "人社", "建设", "住建", "交通",
        "运输", "水利", "农业", "农村", "商务", "文化", "应急管理", "外交", "国防", "铁道", "卫生", "监察",
      ], behind: [], reason: "a ministry does something by turns or kinds: 财政部分批下达"),
    SplitWord(
      word: "部分", before: ["内", "外", "干", "全", "总", "支", "党", "组织", "宣传", "俱乐", "指挥", "项目"], behind: [],
      reason: "another word ends in 部: 内部分工, 干部分类, 全部分解"),
    SplitWord(
      word: "延长", before: [], behind: ["县", "石油", "油田"],
      reason: "a county in Shaanxi, and the oil company called after it"),
    SplitWord(word: "延长", before: ["蔓"], behind: [], reason: "蔓延长江"),
    SplitWord(word: "延期", before: ["顺"], behind: ["间", "限"], reason: "顺延期间"),
    SplitWord(word: "取消", before: [], behind: ["费", "防"], reason: "领取消费券, 收取消防费用"),
  ]

  func holds(before head: Substring, behind tail: Substring) -> Bool {
    (before.isEmpty || before.contains(where: head.hasSuffix))
      && (behind.isEmpty || behind.contains(where: tail.hasPrefix))
  }
}
