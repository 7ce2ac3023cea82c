import Markup

/// Pages of forums and of questions with answers: their text is a row of posts, each in an element of its own.
enum Discussion {
  /// Words in addresses of forum software.
  static let addressWords: Set<String> = [
    "bbs", "forum", "forums", "thread", "viewthread", "topic", "topics", "question", "questions", "answer",
    "discuss",
    "faq", "comments", "tieba",
  ]

  /// What a post is called …
  static let subjects: Set<String> = [
    "post", "comment", "comments", "reply", "answer", "topic", "thread", "message", "rich", "review",
    "postmessage",
  ]
  /// … and its words.
  static let parts: Set<String> = [
    "content", "text", "body", "detail", "message", "markdown", "description", "postmessage",
  ]
  static let wholeNames: Set<String> = ["markdownbody", "tf"]

  static func isOne(_ address: WebLink?) -> Bool {
    guard let address else { return false }
    return NameWords.split(address.text.prefix(200).utf8).contains { word in
      addressWords.contains(word) || word.hasSuffix("bbs") || word.hasPrefix("bbs")
    }
  }

  /// The body from the first post to the last, if the posts hold what is dense on the page.
  static func posts(_ tree: MarkupTree, _ page: PageLines, _ layout: PageLayout, _ run: Range<Int>?)
    -> PageBody?
  {
    var isPost = Array(repeating: false, count: page.lines.count)
    tree.walk(.root) { node in
      guard tree.isElement(node), isPostText(node, tree) else { return true }
      for index in page.range(of: node, in: tree) where layout.surroundings[index] == nil {
        isPost[index] = true
      }
      return false
    }
    guard let first = isPost.firstIndex(of: true), let last = isPost.lastIndex(of: true) else { return nil }
    let size = isPost.indices.reduce(0) { $0 + (isPost[$1] ? page.lines[$1].size : 0) }
    guard size >= 40, holds(isPost, run, page) else { return nil }
    var dropped: [Int: String] = [:]
    for index in first...last where !isPost[index] { dropped[index] = "between posts" }
    return PageBody(lines: first..<last + 1, dropped: dropped, step: "posts")
  }

  private static func holds(_ isPost: [Bool], _ run: Range<Int>?, _ page: PageLines) -> Bool {
    guard let run else { return true }
    let prose = run.filter { Prose.isProse(page.lines[$0]) && page.lines[$0].heading == 0 }
    let all = prose.reduce(0) { $0 + page.lines[$1].size }
    return prose.reduce(0) { $0 + (isPost[$1] ? page.lines[$1].size : 0) } * 10 >= all * 6
  }

  private static func isPostText(_ node: MarkupTree.Node, _ tree: MarkupTree) -> Bool {
    let names = NameWords.names(
      id: tree.attributeBytes("id", of: node), classes: tree.attributeBytes("class", of: node))
    return names.contains { name in
      let words = NameWords.split(name)
      guard let last = words.last, words.count <= 4 else { return false }
      if wholeNames.contains(words.joined()) { return true }
      return parts.contains(last) && words.contains(where: subjects.contains)
    }
  }
}
