import Markup
import Packaging

/// Writes a paper as `.docx` (ECMA-376): A4, headings that a table of contents finds, head rows that repeat on each page,
/// fonts and languages of East Asia, page numbers. The same paper gives the same bytes.
struct PaperWriter {
  /// Word's unit, a twentieth of a point: A4 with margins of 25 mm.
  private enum Page {
    static let (width, height, margin) = (11_906, 16_838, 1_418)
    static let text = width - 2 * margin
  }

  private let paper: Paper
  /// Addresses in the order of their first use: `rId10` and on.
  private var links: [String] = []
  /// How many numbered lists there were: each begins with 1.
  private var numberedLists = 0
  /// How many places of references there were, for their numbers.
  private var places = 0

  /// Nil when the archive would be too large for a ZIP file.
  static func bytes(_ paper: Paper) -> [UInt8]? {
    var writer = PaperWriter(paper)
    let document = writer.document()
    let parts: [(String, [UInt8])] = [
      ("[Content_Types].xml", PaperParts.contentTypes), ("_rels/.rels", PaperParts.packageRelations),
      ("docProps/core.xml", PaperParts.properties(paper)), ("docProps/app.xml", PaperParts.application),
      ("word/document.xml", document),
      ("word/styles.xml", PaperStyles.part(isLetter: paper.form == .letter, halfPoints: paper.halfPoints)),
      ("word/numbering.xml", PaperParts.numbering(lists: writer.numberedLists)),
      ("word/settings.xml", PaperParts.settings(updatesFields: paper.form == .book)),
      ("word/header1.xml", PaperParts.header(paper.head)),
      ("word/footer1.xml", PaperParts.footer),
      ("word/_rels/document.xml.rels", PaperParts.documentRelations(links: writer.links)),
    ]
    let files = parts.compactMap { PackedFile(name: $0.0, bytes: $0.1) }
    guard files.count == parts.count else { return nil }
    let day = paper.day
    return ZipWriter(year: day.year, month: day.month, day: day.day).archive(of: files)
  }

  private init(_ paper: Paper) { self.paper = paper }

  private mutating func document() -> [UInt8] {
    var xml = XMLWriter()
    let namespaces = [("xmlns:w", PaperParts.main), ("xmlns:r", PaperParts.relations)]
    xml.element("w:document", namespaces) { xml in
      xml.element("w:body") { xml in
        if paper.form == .letter { preface(&xml) }
        paragraph([Paper.Run(paper.title)], style: paper.isBook ? "CoverTitle" : "Title", &xml)
        for line in paper.subtitle { paragraph([Paper.Run(line)], style: "Subtitle", &xml) }
        if paper.form != .letter { preface(&xml) }
        if !paper.contents.isEmpty { PaperContents.write(paper.contents, startsPage: paper.isBook, &xml) }
        let headings = Dictionary(paper.headings.map { ($0.index, $0) }) { first, _ in first }
        for (index, block) in paper.blocks.enumerated() {
          if let heading = headings[index], case .heading(_, let runs) = block {
            write(heading, runs, &xml)
          } else {
            let next = paper.blocks.dropFirst(index + 1).first
            let isOfClosing = index >= paper.beforeClosing && next != nil
            write(block, staysWithNext: isOfClosing || next?.isTable == true, &xml)
          }
          // Two tables without a paragraph between them are one table to Word.
          if block.isTable, paper.blocks.dropFirst(index + 1).first?.isText != true {
            paragraph([], style: "TableText", &xml)
          }
        }
        section(&xml)
      }
    }
    return xml.bytes
  }

  private mutating func preface(_ xml: inout XMLWriter) {
    for block in paper.preface { write(block, staysWithNext: false, &xml) }
  }

  /// A sentence about a table is on its page.
  private mutating func write(_ block: Paper.Block, staysWithNext: Bool, _ xml: inout XMLWriter) {
    switch block {
    // With their bookmarks they are written apart.
    case .heading: break
    case .paragraph(let runs): paragraph(runs, style: "BodyText", staysWithNext: staysWithNext, &xml)
    case .lead(let runs): paragraph(runs, style: "BodyText", staysWithNext: true, &xml)
    case .note(let runs): paragraph(runs, style: "Note", staysWithNext: staysWithNext, &xml)
    case .aside(let lines, let side):
      for (index, line) in lines.enumerated() {
        paragraph(
          line, style: "BodyText", alignment: Self.alignment(side),
          staysWithNext: staysWithNext || index < lines.count - 1, &xml)
      }
    case .list(let items, let isNumbered):
      if isNumbered { numberedLists += 1 }
      let list = isNumbered ? PaperParts.firstNumberedList + numberedLists - 1 : PaperParts.bullets
      for item in items {
        paragraph(item, style: "ListParagraph", list: list, staysWithNext: staysWithNext, &xml)
      }
    case .table(let table): write(table, &xml)
    case .chart(let chart): write(chart.table, &xml)
    }
  }

  /// With a bookmark, to which contents lead; a part of a book begins a page.
  private mutating func write(_ heading: Paper.Heading, _ runs: [Paper.Run], _ xml: inout XMLWriter) {
    let bookmark = paper.form == .sheet ? nil : heading
    paragraph(
      runs, style: "Heading\(heading.level)", startsPage: paper.isBook && heading.level == 1,
      bookmark: bookmark, &xml)
  }

  private mutating func paragraph(
    _ runs: [Paper.Run], style: String, list: Int? = nil, alignment: String? = nil, startsPage: Bool = false,
    staysWithNext: Bool = false,
    bookmark: Paper.Heading? = nil, _ xml: inout XMLWriter
  ) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.value("w:pStyle", style)
        if staysWithNext { xml.element("w:keepNext") { _ in } }
        if startsPage { xml.element("w:pageBreakBefore") { _ in } }
        if let list {
          xml.element("w:numPr") { xml in
            xml.value("w:ilvl", "0")
            xml.value("w:numId", "\(list)")
          }
        }
        if let alignment { xml.value("w:jc", alignment) }
      }
      if let bookmark { PaperContents.begin(bookmark, &xml) }
      for run in runs { write(run, &xml) }
      if let bookmark { PaperContents.end(bookmark, &xml) }
    }
  }

  private static func alignment(_ side: Paper.Side) -> String { side == .right ? "right" : "center" }

  private mutating func write(_ run: Paper.Run, _ xml: inout XMLWriter) {
    if !run.place.isEmpty {
      places += 1
      PaperContents.place(run.place, number: places, &xml) { xml in Self.write(run, style: nil, &xml) }
      return
    }
    if !run.reference.isEmpty {
      xml.element("w:hyperlink", [("w:anchor", PaperContents.bookmark(run.reference)), ("w:history", "1")]) {
        xml in
        Self.write(run, style: "Hyperlink", &xml)
      }
      return
    }
    guard let link = run.link else { return Self.write(run, style: nil, &xml) }
    if !links.contains(link.text) { links.append(link.text) }
    let index = links.firstIndex(of: link.text) ?? 0
    xml.element("w:hyperlink", [("r:id", "rId\(PaperParts.firstLink + index)")]) { xml in
      Self.write(run, style: "Hyperlink", &xml)
    }
  }

  /// Line ends and tabs are elements of their own; Chinese has its own font and language, so that its characters get their
  /// own shapes.
  private static func write(_ run: Paper.Run, style: String?, _ xml: inout XMLWriter) {
    xml.element("w:r") { xml in
      if style != nil || run.isBold || run.script == .chinese {
        xml.element("w:rPr") { xml in
          if let style { xml.value("w:rStyle", style) }
          if run.script == .chinese {
            xml.element("w:rFonts", PaperStyles.faces(east: PaperStyles.chinese)) { _ in }
          }
          if run.isBold { xml.element("w:b") { _ in } }
          if run.script == .chinese { xml.element("w:lang", [("w:eastAsia", "zh-CN")]) { _ in } }
        }
      }
      for (index, line) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { xml.element("w:br") { _ in } }
        xml.element("w:t", [("xml:space", "preserve")], text: String(line))
      }
    }
  }

  private func section(_ xml: inout XMLWriter) {
    xml.element("w:sectPr") { xml in
      if !paper.head.isEmpty {
        xml.element("w:headerReference", [("w:type", "default"), ("r:id", PaperParts.headerRelation)]) { _ in
        }
      }
      xml.element("w:footerReference", [("w:type", "default"), ("r:id", PaperParts.footerRelation)]) { _ in }
      xml.element("w:pgSz", [("w:w", "\(Page.width)"), ("w:h", "\(Page.height)")]) { _ in }
      let margin = "\(Page.margin)"
      xml.element(
        "w:pgMar",
        [
          ("w:top", margin), ("w:right", margin), ("w:bottom", margin), ("w:left", margin),
          ("w:header", "720"), ("w:footer", "720"), ("w:gutter", "0"),
        ]
      ) { _ in }
    }
  }
}

// MARK: - Tables

extension PaperWriter {
  private mutating func write(_ table: Paper.Table, _ xml: inout XMLWriter) {
    if !table.caption.isEmpty { paragraph([Paper.Run(table.caption)], style: "Caption", &xml) }
    let widths = Self.widths(table.columns)
    xml.element("w:tbl") { xml in
      Self.properties(table, widths, &xml)
      row(table.columns.map { [Paper.Run($0.title)] }, of: table, widths, style: "TableHead", &xml)
      for (index, cells) in table.rows.enumerated() {
        let details = table.rows.count - table.sums
        row(
          cells, of: table, widths, style: index >= details ? "TableSum" : "TableText",
          shades: index < table.shades.count ? table.shades[index] : [],
          // Sums alone on a page sum up nothing.
          staysWithNext: table.sums > 0 && index == details - 1, &xml)
      }
    }
  }

  private static func properties(_ table: Paper.Table, _ widths: [Int], _ xml: inout XMLWriter) {
    xml.element("w:tblPr") { xml in
      xml.value("w:tblStyle", "TableGrid")
      xml.element("w:tblW", [("w:w", "\(Page.text)"), ("w:type", "dxa")]) { _ in }
      xml.value("w:tblLayout", "fixed", attribute: "w:type")
      xml.element("w:tblLook", [("w:val", "0020"), ("w:firstRow", "1")]) { _ in }
      if !table.caption.isEmpty { xml.value("w:tblCaption", table.caption) }
    }
    xml.element("w:tblGrid") { xml in
      for width in widths { xml.value("w:gridCol", "\(width)", attribute: "w:w") }
    }
  }

  private mutating func row(
    _ cells: [[Paper.Run]], of table: Paper.Table, _ widths: [Int], style: String, shades: [Int] = [],
    staysWithNext: Bool = false, _ xml: inout XMLWriter
  ) {
    let isHead = style == "TableHead"
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.element("w:cantSplit") { _ in }
        if isHead { xml.element("w:tblHeader") { _ in } }
      }
      for (index, column) in table.columns.enumerated() {
        xml.element("w:tc") { xml in
          xml.element("w:tcPr") { xml in
            xml.element("w:tcW", [("w:w", "\(widths[index])"), ("w:type", "dxa")]) { _ in }
            let shade = index < shades.count ? shades[index] : 0
            let fill = isHead ? Palette.tint.uppercased() : Self.fill(shade)
            if let fill {
              xml.element("w:shd", [("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)]) { _ in }
            }
          }
          let runs = index < cells.count ? cells[index] : []
          let isDark = index < shades.count && shades[index] >= Palette.darkest
          paragraph(
            runs, style: isDark ? "TableDark" : style, alignment: column.isNumber && !isHead ? "right" : nil,
            staysWithNext: staysWithNext, &xml)
        }
      }
    }
  }

  /// Nil for white.
  private static func fill(_ shade: Int) -> String? {
    (1..<Palette.shades.count).contains(shade) ? Palette.shades[shade].uppercased() : nil
  }

  /// Shares of the width of the text; the last column takes what rounding leaves.
  private static func widths(_ columns: [Paper.Column]) -> [Int] {
    let sum = max(1, columns.reduce(0) { $0 + max(1, $1.width) })
    var widths = columns.map { Page.text * max(1, $0.width) / sum }
    if let last = widths.indices.last { widths[last] += Page.text - widths.reduce(0, +) }
    return widths
  }
}

extension Paper.Block {
  fileprivate var isTable: Bool {
    switch self {
    case .table, .chart: true
    case .heading, .paragraph, .lead, .note, .list, .aside: false
    }
  }

  /// Whether it begins with a paragraph.
  fileprivate var isText: Bool {
    switch self {
    case .heading, .paragraph, .lead, .note, .list, .aside: true
    case .table(let table): !table.caption.isEmpty
    case .chart(let chart): !chart.title.isEmpty
    }
  }
}

extension XMLWriter {
  /// An element whose one attribute says all.
  mutating func value(_ name: String, _ value: String, attribute: String = "w:val") {
    element(name, [(attribute, value)]) { _ in }
  }
}
