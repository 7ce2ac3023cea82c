/// What sites put in brackets in front of a title: the column, or that the text is taken from elsewhere. Words that tell what
/// a text is (解读, 图解, 征求意见) and marks of its force (废止) stay.
enum TitleLabel {
  struct Rule: Sendable {
    let name: String
    let words: Set<String>
    let reason: String
  }

  static let rules: [Rule] = [
    Rule(
      name: "taken over", words: ["转载", "转", "转帖", "转发", "原创", "分享", "摘编", "摘录"],
      reason: "blogs and forums say so; the document has no such word"),
    Rule(
      name: "column",
      words: [
        "法规", "法律法规", "政策", "政策法规", "地方法规", "国家政策", "地方政策", "行业政策", "文件", "政策文件", "新闻", "要闻", "环保", "环保要闻",
        "行业",
        "行业动态", "快讯", "公文", "通知", "公告", "图文", "组图",
      ], reason: "trade portals put the column before their titles"),
    Rule(
      name: "praise", words: ["置顶", "顶", "荐", "推荐", "热点", "关注", "头条", "最新", "重要", "重磅", "独家", "收藏", "精华"],
      reason: "editors' marks"),
  ]

  private static let brackets: [(open: Character, close: Character)] = [("【", "】"), ("[", "]"), ("［", "］")]

  /// The title behind such labels; they are all of no title.
  static func without(_ title: String) -> String {
    var rest = title
    while let bare = behindLabel(rest) { rest = bare }
    return rest
  }

  private static func behindLabel(_ title: String) -> String? {
    guard let pair = brackets.first(where: { title.first == $0.open }),
      let end = title.firstIndex(of: pair.close)
    else { return nil }
    let label = Folding.simplified(title[..<end].dropFirst().description.trimmingSpaces())
    let rest = title[end...].dropFirst().description.trimmingSpaces()
    guard rest.count >= shortestTitle, rules.contains(where: { $0.words.contains(label) }) else { return nil }
    return rest
  }

  private static let shortestTitle = 4
}
