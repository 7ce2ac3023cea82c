/// A document as word processors and browsers show it: what the writers of `.docx` and HTML have in common.
struct Paper: Hashable, Sendable {
  enum Block: Hashable, Sendable {
    /// 1 is below the title; 3 is the deepest.
    case heading(level: Int, [Run])
    case paragraph([Run])
    /// A paragraph that says what comes next, and stays on its page.
    case lead([Run])
    case list([[Run]], isNumbered: Bool)
    case table(Table)
    /// What a table beside it says, as bars; in `.docx` bars of squares, which print in black and white.
    case chart(Chart)
    /// 注、備考: small, below what it belongs to.
    case note([Run])
    /// Lines that do not begin at the left: day and sender of a letter, 記 and 以上.
    case aside([[Run]], Side)
  }

  enum Side: String, Hashable, Sendable { case middle, right }

  /// Text in one language and look.
  struct Run: Hashable, Sendable, ExpressibleByStringLiteral {
    enum Script: Hashable, Sendable { case japanese, chinese }

    var text: String
    var script = Script.japanese
    var isBold = false
    var link: WebLink?
    /// The name of a place in the same paper that it leads to; empty for none.
    var reference = ""
    /// The name by which references find it; empty for none.
    var place = ""
    /// Of a heading: contents leave it out.
    var isRemark = false

    init(
      _ text: String, script: Script = .japanese, isBold: Bool = false, link: WebLink? = nil,
      reference: String = "", place: String = ""
    ) {
      (self.text, self.script, self.isBold, self.link) = (text, script, isBold, link)
      (self.reference, self.place) = (reference, place)
    }

    init(stringLiteral text: String) { self.init(text) }
  }

  /// `values` has a row for each category, with a number for each series, or nil where there is none.
  struct Chart: Hashable, Sendable {
    var title: String
    var categories: [String]
    var series: [String]
    var values: [[Int?]]
  }

  struct Column: Hashable, Sendable {
    var title: String
    /// Its share of the width, in any unit.
    var width: Int
    /// Numbers stand at the right.
    var isNumber = false
  }

  struct Table: Hashable, Sendable {
    /// Above the table; empty for none.
    var caption: String
    var columns: [Column]
    var rows: [[[Run]]]
    /// Rows at the foot that sum up the others.
    var sums = 0
    /// Of each cell: 0 white to 4 dark; empty where no cell is shaded.
    var shades: [[Int]] = []
  }

  var title: String
  /// In the properties of a file, where the title alone does not tell one from another; empty for the title.
  var fileTitle = ""
  /// Below the title: as of when, by whom.
  var subtitle: [String] = []
  var form = Form.sheet
  /// Before the contents.
  var preface: [Block] = []
  var blocks: [Block]
  /// In the properties of a file; the clock has no say in its bytes.
  var day: Day
  /// Who issues it.
  var issuer: String
  /// At the head of every page; empty for none.
  var head = ""
  /// Size of the letters of the text in half points; headings and tables keep their proportion to it.
  var halfPoints = Self.usualHalfPoints
  static let usualHalfPoints = 21

  enum Form: Hashable, Sendable {
    /// A title, and what belongs below it.
    case sheet
    /// With contents below the title.
    case report
    /// With a cover, contents, and each part on a page of its own.
    case book
    /// An official letter: the preface (day, receiver, sender) stands above the title.
    case letter
  }

  var isBook: Bool { form == .book }

  /// The number of blocks before those that stand on one page: the last part of a letter, with its end and whom to ask.
  var beforeClosing: Int {
    let last = blocks.lastIndex { if case .heading = $0 { true } else { false } }
    return form == .letter ? last ?? blocks.count : blocks.count
  }
}

extension Paper {
  /// A heading with the name by which links find it.
  struct Heading: Hashable, Sendable {
    /// The place among the blocks.
    var index: Int
    var level: Int
    var text: String
    /// From 1, in the order of the paper.
    var number: Int
    /// `h12`, as HTML calls it.
    var anchor: String { "h\(number)" }
  }

  /// All headings in their order.
  var headings: [Heading] {
    var headings: [Heading] = []
    for (index, block) in blocks.enumerated() {
      guard case .heading(let level, let runs) = block else { continue }
      headings.append(
        Heading(
          index: index, level: min(max(level, 1), 3), text: runs.filter { !$0.isRemark }.map(\.text).joined(),
          number: headings.count + 1))
    }
    return headings
  }

  /// How deep contents go: parts and what is directly below them.
  static let contentsDepth = 2
  /// Above the contents.
  static let contentsTitle = "目次"

  /// What the contents list, where there are any.
  var contents: [Heading] {
    [.report, .book].contains(form) ? headings.filter { $0.level <= Self.contentsDepth } : []
  }
}
