/// What names a site or one of its columns: templates put such names into `<title>` beside the title of the page.
enum SiteName {
  /// Where a text that ends so is believed to be such a name, the weakest evidence last.
  enum Place: Int, Comparable, Sendable {
    /// Behind a mark that titles themselves do not use: `_`, `|`, `--`, a hyphen behind a space.
    case behindMarkOfTemplate
    /// Behind a mere hyphen, too: `…预警-某某财经`.
    case behindHyphen
    /// Behind any mark; 《…》——某某平台 may be a subtitle.
    case behindAnyMark
    /// Standing alone.
    case alone

    static func < (left: Place, right: Place) -> Bool { left.rawValue < right.rawValue }
  }

  struct Rule: Sendable {
    let name: String
    let endings: [String]
    /// The weakest place in which it is believed.
    let place: Place
    /// Whether it may be added to the name of a body: 某省生态环境厅政府信息公开平台.
    var followsBody = false
    /// Characters of such a name at most.
    var longest = SiteName.longest
    let reason: String
  }

  static let rules: [Rule] = [
    Rule(
      name: "site", endings: ["网", "网站", "首页", "门户"], place: .alone, followsBody: true,
      reason: "what sites call themselves"),
    Rule(
      name: "body", endings: ["政府", "部", "厅", "局", "委", "委员会", "中心", "办事处", "管委会"], place: .behindAnyMark,
      reason: "the sites of offices have the name of the office"),
    Rule(
      name: "medium", endings: ["新闻", "资讯", "日报", "晚报", "早报", "环境报", "时报", "周报", "在线"], place: .behindAnyMark,
      reason: "papers and portals"),
    Rule(
      name: "community", endings: ["博客", "微博", "百科", "社区", "论坛", "订阅"], place: .behindAnyMark,
      reason: "where readers write"),
    Rule(
      name: "column", endings: ["频道", "政务公开", "信息公开", "政策", "要闻", "动态"], place: .behindAnyMark,
      followsBody: true,
      reason: "columns that every portal has"),
    Rule(
      name: "channel", endings: ["财经", "科技", "汽车", "房产", "教育", "健康", "环保", "能源", "体育", "时政", "公益"],
      place: .behindHyphen, longest: 6,
      reason: "portals add the name of the channel to their own; but texts are about these matters"),
    Rule(
      name: "platform", endings: ["平台", "专栏", "专题", "栏目", "大厅", "公众号", "客户端", "库", "系统"],
      place: .behindMarkOfTemplate, followsBody: true,
      reason: "names of services, but also what a text is about"),
    Rule(
      name: "kind of text", endings: ["公开", "公告", "公示", "文件", "工作", "信息"], place: .behindMarkOfTemplate,
      reason: "names of columns, but also how titles end"),
  ]

  /// Names of columns and templates that stand in `<title>` of every page.
  static let columns: Set<String> = [
    "信息公开", "政务公开", "政府信息公开", "通知公告", "政策文件", "政策法规", "新闻动态", "工作动态", "新闻中心", "新闻详情", "文章详情", "详情页面", "内容页面",
    "文章内容", "信息详情", "详细信息", "征求意见", "大气环境", "法规标准", "详细内容", "查看详情", "无标题文档",
  ]

  /// No name of a site is longer.
  static let longest = 24

  /// Marks between a title and such names.
  static let marks = "_-|—–－＿｜>»"

  /// Whether a short text in that place is such a name, by how it ends.
  static func isOne(_ text: String, _ place: Place) -> Bool {
    if place == .alone, tellsOfDeed(text) { return false }
    return rules.contains { rule in
      text.count <= rule.longest && rule.place >= place && rule.endings.contains(where: text.hasSuffix)
    }
  }

  /// 我市建成空气质量监测网 is a headline although it ends like a site.
  private static func tellsOfDeed(_ text: String) -> Bool {
    speakers.contains(where: text.hasPrefix) || deeds.contains(where: text.contains)
  }

  /// Whom headlines begin with, and what they tell of; no site has such words in its name.
  static let speakers = ["我国", "我省", "我市", "我区", "我县", "本市", "全市", "全省", "全区", "全县"]
  static let deeds = [
    "建成", "建起", "建立", "上线", "启动", "启用", "开通", "投用", "投入", "织密", "覆盖", "布设", "部署", "打造", "接入", "亮相",
  ]

  /// Whether all of a text, however long, is made of such names and of names of bodies: 某市人民政府门户网站-政务公开.
  static func isNothingElse(_ text: String) -> Bool {
    let parts = text.split { (marks + " ").contains($0) }.map(String.init)
    return !parts.isEmpty
      && parts.allSatisfy { part in
        columns.contains(part) || isOfBody(part)
          || isOne(part, parts.count > 1 ? .behindMarkOfTemplate : .alone)
      }
  }

  /// The name of a body, perhaps with what is added to it on its site.
  private static func isOfBody(_ text: String) -> Bool {
    let endings = rules.filter(\.followsBody).flatMap(\.endings)
    var rest = text[...]
    while !rest.isEmpty {
      if TitleGrammar.bodies(rest)?.isEmpty == false { return true }
      guard let ending = endings.filter({ rest.hasSuffix($0) }).max(by: { $0.count < $1.count }) else {
        return false
      }
      rest = rest.dropLast(ending.count)
    }
    return false
  }
}
