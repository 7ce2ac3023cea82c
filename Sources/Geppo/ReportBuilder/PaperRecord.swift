/// A paper as the data of a PDF: `Resources/paper.typ` sets it, and what a text says is never markup there.
struct PaperRecord: Encodable {
  let title: String
  let fileTitle: String
  let subtitle: [String]
  /// At the head of every page; empty for none.
  let head: String
  let issuer: String
  let day: String
  let points: Double
  let preface: [BlockRecord]
  let blocks: [BlockRecord]
  let beforeClosing: Int

  init(_ paper: Paper) {
    (title, issuer, day) = (paper.title, paper.issuer, paper.day.description)
    (subtitle, head) = (paper.subtitle, paper.head)
    fileTitle = paper.fileTitle.isEmpty ? paper.title : paper.fileTitle
    points = Double(paper.halfPoints) / 2
    preface = paper.preface.map(BlockRecord.init)
    blocks = paper.blocks.map(BlockRecord.init)
    beforeClosing = paper.beforeClosing
  }

  /// One block; `kind` says which of the others hold something.
  struct BlockRecord: Encodable {
    var kind = ""
    var level = 0
    var side = ""
    var caption = ""
    /// Lines, members of a list, or the one text of the block.
    var lines: [[RunRecord]] = []
    var columns: [ColumnRecord] = []
    var rows: [[[RunRecord]]] = []

    init(_ block: Paper.Block) {
      switch block {
      case .heading(let level, let runs): (kind, self.level, lines) = ("heading", level, [Self.records(runs)])
      case .paragraph(let runs), .lead(let runs): (kind, lines) = ("paragraph", [Self.records(runs)])
      case .note(let runs): (kind, lines) = ("note", [Self.records(runs)])
      case .aside(let asides, let side):
        (kind, self.side, lines) = ("aside", side.rawValue, asides.map(Self.records))
      case .list(let items, let isNumbered):
        (kind, lines) = (isNumbered ? "numbered-list" : "list", items.map(Self.records))
      case .table(let table): fill(from: table)
      case .chart(let chart): fill(from: chart.table)
      }
    }

    private mutating func fill(from table: Paper.Table) {
      (kind, caption) = ("table", table.caption)
      columns = table.columns.map(ColumnRecord.init)
      rows = table.rows.map { $0.map(Self.records) }
    }

    private static func records(_ runs: [Paper.Run]) -> [RunRecord] { runs.map(RunRecord.init) }
  }

  struct ColumnRecord: Encodable {
    let title: String
    let width: Int
    let isNumber: Bool

    init(_ column: Paper.Column) {
      (title, width, isNumber) = (column.title, column.width, column.isNumber)
    }
  }

  struct RunRecord: Encodable {
    let text: String
    let isChinese: Bool
    let isBold: Bool
    /// An address of the web; empty for none.
    let href: String

    init(_ run: Paper.Run) {
      (text, isBold, isChinese) = (run.text, run.isBold, run.script == .chinese)
      href = run.link?.text ?? ""
    }
  }
}
