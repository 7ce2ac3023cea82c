/// A paper as HTML: the accessible original of what `.docx` carries. It stands alone: no script, no request to anywhere.
enum PaperPage {
  /// Throws when a template of geppo is malformed.
  static func bytes(_ paper: Paper, isPublic: Bool = false) throws -> [UInt8] {
    let templates = try PageTemplates()
    return templates.render(PaperView(paper, style: templates.paperStyle, isPublic: isPublic))
  }
}

/// What the template reads by name. All values are stored and plain.
struct PaperView {
  var title: String
  var style: String
  var issuer: String
  var subtitle: [String]
  var isBook: Bool
  var contentsTitle = Paper.contentsTitle
  var contents: [PaperContentsView]
  var blocks: [PaperBlockView]
  /// What is not for everybody asks search engines to leave it out.
  var isPublic: Bool

  init(_ paper: Paper, style: String, isPublic: Bool) {
    self.isPublic = isPublic
    title = paper.title
    issuer = paper.issuer
    subtitle = paper.subtitle
    self.style = style
    isBook = paper.isBook
    contents = paper.contents.map(PaperContentsView.init)
    let anchors = Dictionary(paper.headings.map { ($0.index, $0.anchor) }) { first, _ in first }
    blocks = paper.blocks.enumerated().map { index, block in
      PaperBlockView(block, anchor: anchors[index] ?? "")
    }
  }
}

/// A line of the contents.
struct PaperContentsView {
  var text: String
  var anchor: String
  var isPart: Bool

  init(_ heading: Paper.Heading) {
    (text, anchor, isPart) = (heading.text, heading.anchor, heading.level == 1)
  }
}

/// One block; of the flags one is true, or there is one chart.
struct PaperBlockView {
  /// Of a heading.
  var anchor: String
  var isSection = false
  var isHeading = false
  var isSmallHeading = false
  var isParagraph = false
  var isNote = false
  var isAside = false
  /// Of lines beside the left: `right` or `middle`.
  var side = ""
  var isList = false
  var isNumberedList = false
  var isTable = false
  var charts: [PaperChartView] = []
  var runs: [PaperRunView] = []
  var items: [PaperCellView] = []
  var caption = ""
  var hasCaption = false
  var head: [PaperCellView] = []
  /// In hundredths of the table.
  var widths: [Int] = []
  var rows: [PaperRowView] = []

  init(_ block: Paper.Block, anchor: String) {
    self.anchor = anchor
    switch block {
    case .heading(let level, let runs):
      isSection = level <= 1
      isHeading = level == 2
      isSmallHeading = level >= 3
      self.runs = runs.map(PaperRunView.init)
    case .paragraph(let runs), .lead(let runs):
      isParagraph = true
      self.runs = runs.map(PaperRunView.init)
    case .note(let runs):
      isNote = true
      self.runs = runs.map(PaperRunView.init)
    case .aside(let lines, let side):
      isAside = true
      self.side = side.rawValue
      items = lines.map { PaperCellView($0, isNumber: false) }
    case .list(let items, let isNumbered):
      isList = !isNumbered
      isNumberedList = isNumbered
      self.items = items.map { PaperCellView($0, isNumber: false) }
    case .chart(let chart): charts = [PaperChartView(chart)]
    case .table(let table):
      isTable = true
      caption = table.caption
      hasCaption = !caption.isEmpty
      head = table.columns.map { PaperCellView([Paper.Run($0.title)], isNumber: $0.isNumber) }
      let sum = max(1, table.columns.reduce(0) { $0 + $1.width })
      widths = table.columns.map { $0.width * 100 / sum }
      rows = table.rows.enumerated().map { index, row in
        PaperRowView(row, table.columns, isSum: index >= table.rows.count - table.sums)
      }
    }
  }
}

struct PaperRowView {
  var isSum: Bool
  var cells: [PaperCellView]

  init(_ row: [[Paper.Run]], _ columns: [Paper.Column], isSum: Bool) {
    self.isSum = isSum
    cells = zip(row, columns).map { PaperCellView($0, isNumber: $1.isNumber) }
  }
}

struct PaperCellView {
  var isNumber: Bool
  var runs: [PaperRunView]

  init(_ runs: [Paper.Run], isNumber: Bool) {
    self.isNumber = isNumber
    self.runs = runs.map(PaperRunView.init)
  }
}

/// A run: text, which may be a link, Chinese and bold.
struct PaperRunView {
  var text: String
  var address: String
  var isLink: Bool
  var isChinese: Bool
  var isBold: Bool
  var isBreak: Bool

  init(_ run: Paper.Run) {
    isBreak = run.text == "\n"
    text = isBreak ? "" : run.text
    address = run.link?.text ?? ""
    isLink = run.link != nil
    isChinese = run.script == .chinese
    isBold = run.isBold
  }
}
