import Markup

/// Elements in which known content management systems put the text of a page.
enum Containers {
  enum Mark: Hashable, Sendable {
    case id(String)
    case word(String)
  }

  struct Rule: Sendable {
    let mark: Mark
    let vendor: String

    var name: String {
      switch mark {
      case .id(let id): "#\(id)"
      case .word(let word): ".\(word)"
      }
    }
  }

  /// Compared without regard to case; the first that holds text wins.
  static let rules: [Rule] = [
    Rule(mark: .id("UCAP-CONTENT"), vendor: "gov.cn since 2014, and portals on its platform"),
    Rule(mark: .word("content_body_box"), vendor: "ecology ministry"),
    Rule(mark: .word("TRS_Editor"), vendor: "TRS WCM (拓尔思)"),
    Rule(mark: .word("trs_editor_view"), vendor: "TRS WCM 7 and later"),
    Rule(mark: .word("TRS_UEDITOR"), vendor: "TRS WCM with UEditor"),
    Rule(mark: .id("ivs_content"), vendor: "Shanghai municipal portal"),
    Rule(mark: .id("zoom"), vendor: "大汉 jcms and many provincial portals"),
    Rule(mark: .word("v_news_content"), vendor: "博达 VSB"),
    Rule(mark: .word("zfxxgk_zw_content"), vendor: "政府信息公开 columns"),
    Rule(mark: .word("pages_content"), vendor: "gov.cn and clones"),
    Rule(mark: .id("js_content"), vendor: "WeChat public accounts, on which bureaus publish"),
  ]

  struct Hit: Hashable, Sendable {
    var node: MarkupTree.Node
    var lines: Range<Int>
    var step: String
  }

  /// Unlinked characters that a container must hold to be believed.
  static let leastText = 10

  static func find(in tree: MarkupTree, _ page: PageLines) -> Hit? {
    var best: (rank: Int, size: Int, hit: Hit)?
    tree.walk(.root) { node in
      guard tree.isElement(node), let rank = rank(of: node, in: tree) else { return true }
      let lines = page.range(of: node, in: tree)
      let size = page.lines[lines].reduce(0) { $0 + $1.size - $1.linked }
      guard size >= leastText else { return true }
      if best.map({ (rank, -size) < ($0.rank, -$0.size) }) ?? true {
        best = (rank, size, Hit(node: node, lines: lines, step: "container \(rules[rank].name)"))
      }
      return true
    }
    return best?.hit
  }

  private static func rank(of node: MarkupTree.Node, in tree: MarkupTree) -> Int? {
    let byID = tree.id(of: node).flatMap { ranks[.id($0.lowercased())] }
    let byClass = tree.attribute("class", of: node)?.split(whereSeparator: \.isWhitespace)
      .compactMap { ranks[.word($0.lowercased())] }.min()
    return [byID, byClass].compactMap { $0 }.min()
  }

  private static let ranks: [Mark: Int] = {
    var ranks: [Mark: Int] = [:]
    for (rank, rule) in rules.enumerated() {
      switch rule.mark {
      case .id(let id): ranks[.id(id.lowercased())] = rank
      case .word(let word): ranks[.word(word.lowercased())] = rank
      }
    }
    return ranks
  }()
}
