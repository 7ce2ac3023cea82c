import Markup

/// Elements whose names say that they hold the text: what content management systems and their templates have in
/// common, where `Containers` knows the system itself.
enum TextHolder {
  /// How plainly a name says it.
  enum Strength: Int, Comparable, Sendable {
    /// `content`, `article`: also used of what is around the text.
    case vague = 1
    /// `article-content`, `post_body`, `mainText`.
    case plain = 2
    /// `artibody`, `articleContent`, `itemprop=articleBody`: used of nothing else.
    case sure = 3

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  /// What is written …
  static let subjects: Set<String> = [
    "article", "art", "arti", "post", "news", "entry", "blog", "story", "detail", "details", "doc",
    "document",
    "main", "text", "txt", "content", "zw", "zhengwen", "rich", "topic", "thread", "read", "caas", "cms",
    "body",
    "info", "editor", "page", "pages", "single",
  ]
  /// … and what holds it, as the last word.
  static let parts: Set<String> = [
    "content", "contents", "body", "text", "txt", "con", "cont", "detail", "det", "details", "article",
    "view",
    "views", "main", "inner",
  ]
  /// Both as one word.
  static let wholeNames: Set<String> = [
    "articlecontent", "articlebody", "articletext", "artibody", "newscontent", "newstext", "postbody",
    "postcontent", "entrycontent", "maincontent", "contentbody", "contenttext", "detailcontent", "newsdetail",
    "arttext", "artcontent", "textcontent", "zhengwen", "blogcontent", "richtext", "maintext", "ztext",
  ]
  static let vagueNames: Set<String> = [
    "content", "article", "text", "body", "entry", "post", "main", "contents", "neirong", "detail",
  ]
  /// Parts of a text's surroundings that are named after it: `post-header`, `article_list_content`.
  static let strangers: Set<String> = [
    "list", "item", "items", "header", "title", "head", "footer", "foot", "left", "right", "top", "bottom",
    "sidebar", "side", "nav", "meta", "tool", "tools", "author", "box", "container", "wrapper", "comment",
    "comments", "summary", "abstract", "img", "image", "tag", "tags", "button", "btn", "menu", "desc",
  ]

  static func strength(_ element: String, _ names: [ArraySlice<UInt8>]) -> Strength? {
    let byName = names.lazy.compactMap(strength).max()
    return byName ?? (element == "article" ? .vague : nil)
  }

  private static func strength(_ name: ArraySlice<UInt8>) -> Strength? {
    let words = NameWords.split(name)
    guard let last = words.last, !words.contains(where: strangers.contains) else { return nil }
    if wholeNames.contains(words.joined()) { return .sure }
    if words.count == 1 { return vagueNames.contains(last) ? .vague : nil }
    return parts.contains(last) && words.dropLast().contains(where: subjects.contains) ? .plain : nil
  }
}
