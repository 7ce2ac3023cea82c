/// Lines that pages print around a text and that are not part of it.
enum Furniture {
  enum Form: Hashable, Sendable {
    /// The whole line is one of the words, or a row of them.
    case words
    /// The line begins so and is short.
    case opening
    /// The line holds the words and is short.
    case inside
    /// The line begins so: it and all that follows is not text.
    case end
    /// The words of a pager and numbers of pages, in any order.
    case pager
  }

  struct Rule: Sendable {
    let name: String
    let form: Form
    let words: [String]
    let reason: String
    /// Of words that documents use, too: furniture only before the first sentence of the text or behind the last.
    var isAround = false
    /// One of these must stand in the line, too; empty where nothing else must.
    var with: [String] = []
  }

  static let rules: [Rule] = [
    Rule(
      name: "tools", form: .words,
      words: [
        "打印", "打印本页", "打印本文", "关闭", "关闭窗口", "关闭本页", "收藏", "收藏本页", "保存", "分享", "分享到", "返回顶部", "我要纠错", "纠错",
        "大", "中", "小",
        "微信", "微博", "QQ空间", "下载", "pdf下载", "word下载", "放大", "缩小", "默认", "复制", "推荐",
        "评论", "字号", "字体", "展开全文", "阅读全文", "查看原图", "T",
        "返回首页", "返回列表", "查看更多", "更多",
        "A", "A+", "A-",
      ],
      reason: "buttons beside the text"),
    Rule(
      name: "editor", form: .opening,
      words: [
        "责任编辑", "责编", "编辑：", "编辑:", "（编辑", "(编辑", "【编辑", "[编辑", "[责任编辑", "（责任编辑", "(责任编辑", "（责编", "(责编",
        "审核：", "供稿：", "录入：",
      ],
      reason: "staff of the site, not of the document"),
    Rule(
      name: "byline", form: .opening, words: ["作者：", "作者:", "记者：", "记者:", "本文来源", "来源：", "来源:"],
      reason: "who wrote it, in one line with who put it on the site",
      with: ["编辑：", "编辑:", "责编：", "责编:"]),
    Rule(
      name: "reader", form: .opening,
      words: [
        "浏览次数", "点击数", "点击量", "阅读次数", "访问量", "字号：", "字体：", "【字体", "[字体", "字体大小", "分享到：", "分享到:",
        "扫一扫", "打印：",
        "【打印",
      ],
      reason: "counters and settings for the reader"),
    Rule(
      name: "origin", form: .opening,
      words: ["来源：", "来源:", "信息来源", "文章来源", "稿源：", "发布时间", "发布日期", "发表时间", "更新时间", "时间：", "日期："],
      reason: "the line under the title, read as facts", isAround: true),
    Rule(
      name: "path", form: .opening, words: ["当前位置", "您当前的位置", "您的位置", "您现在的位置", "首页>", "首页 >", "首页»"],
      reason: "the path through the site"),
    Rule(
      name: "neighbours", form: .end,
      words: [
        "上一篇", "下一篇", "上一条", "下一条", "相关链接", "相关阅读", "相关稿件", "相关解读", "相关文档", "相关新闻", "相关报道", "相关文章", "延伸阅读",
        "推荐阅读", "热点推荐", "相关推荐", "延伸推荐", "猜你喜欢",
      ],
      reason: "links to other pages"),
    Rule(
      name: "pager", form: .pager, words: PagerLine.words,
      reason: "the way to the other pages of a text"),
    Rule(
      name: "imprint", form: .end,
      words: [
        "版权所有", "Copyright", "主办单位", "承办单位", "技术支持", "网站标识码", "政府网站标识码", "版权声明", "免责声明", "凡本网注明", "网站地图",
        "特别声明",
      ],
      reason: "the foot of the site"),
    Rule(
      name: "host", form: .opening, words: ["主办：", "主办:", "承办：", "承办:"],
      reason: "who runs the site; only this line, because notices of meetings name hosts too", isAround: true),
    Rule(
      name: "licence", form: .inside, words: ["ICP备", "公网安备"],
      reason: "licence numbers at the foot of the site"),
  ]

  /// No line of furniture is longer; longer ones are text that happens to begin so.
  static let longest = 60

  /// The rule by which a line is furniture, nil for text.
  static func rule(of line: String) -> Rule? {
    guard line.utf8.count <= longest * 4 else { return nil }
    let text = Folding.simplified(line)
    let words = text.unicodeScalars
    let mayBegin = [words.first, words.first { !isDecoration($0) }].contains {
      $0.map(beginnings.contains) ?? true
    }
    guard mayBegin else { return rulesInside.first { fits($0, text, "") } }
    let compact = String(String.UnicodeScalarView(words.filter { !isDecoration($0) }))
    return rules.first { fits($0, text, compact) }
  }

  private static let rulesInside = rules.filter { $0.form == .inside || $0.form == .pager }

  /// How words of the other rules begin: most lines begin otherwise, and need no comparing.
  private static let beginnings = Set(
    rules.filter { $0.form != .inside && $0.form != .pager }.flatMap(\.words).compactMap(
      \.unicodeScalars.first))

  private static func fits(_ rule: Rule, _ text: String, _ compact: String) -> Bool {
    switch rule.form {
    case .words: return compact.isEmpty || isRow(of: rule.words, compact)
    case .opening, .end:
      return rule.words.contains { text.hasPrefix($0) || compact.hasPrefix($0) }
        && (rule.with.isEmpty || rule.with.contains(where: text.holds))
    case .inside: return rule.words.contains(where: text.holds)
    case .pager: return PagerLine.isNamed(text)
    }
  }

  /// `打印关闭分享`: nothing but the words, in any number.
  private static func isRow(of words: [String], _ compact: String) -> Bool {
    var rest = compact[...]
    while !rest.isEmpty {
      guard let word = words.filter({ rest.hasPrefix($0) }).max(by: { $0.utf8.count < $1.utf8.count }) else {
        return false
      }
      rest = rest.dropFirst(word.count)
    }
    return true
  }

  /// Spaces, brackets, bars and arrows around the words.
  private static func isDecoration(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpaceOrInvisible || decorations.contains(scalar)
  }

  private static let decorations = Set("[]【】|｜丨/·<>《》«»()（）：:".unicodeScalars)
}
