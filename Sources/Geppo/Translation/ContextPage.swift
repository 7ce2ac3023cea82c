import Markup

/// The text as it was read, whole, with the numbers of clauses and the ids of segments: what a tool shows piece by piece. Never the saved page.
enum ContextPage {
  static func bytes(_ order: TranslationOrder) -> [UInt8] {
    var page = XMLWriter.page
    page.element("html", [("lang", "ja")]) { html in
      PageHead.write("原文: \(order.document)", style, to: &html)
      html.element("body") { body in
        body.element("h1", [("lang", "zh-Hans")], text: order.title)
        body.element("p", text: order.summary)
        if let url = order.url {
          body.element("p") { $0.element("a", [("href", url.text), ("rel", "noreferrer")], text: url.text) }
        }
        body.element("p", text: "翻訳の参考に、読み取った原文の全体を示します。各文の右の記号は、翻訳ファイルの id です。")
        body.element("main", [("lang", "zh-Hans")]) { main in
          for group in SegmentGroup.groups(of: order.units) { write(group, to: &main) }
        }
      }
    }
    return page.bytes
  }

  private static let style = """
    body { font-family: "Noto Serif CJK JP", "Yu Mincho", serif; max-width: 52rem; margin: 1rem auto; padding: 0 1rem; line-height: 1.8 }
    [lang="zh-Hans"] { font-family: "Noto Serif CJK SC", "Songti SC", "SimSun", serif }
    code { font-size: 0.7rem; color: #595959; margin-left: 0.5em }
    table { border-collapse: collapse } td { border: 1px solid #767676; padding: 0.2rem 0.5rem; vertical-align: top }
    """

  private static func write(_ group: SegmentGroup, to writer: inout XMLWriter) {
    if group.kind == .table { return table(group.units, &writer) }
    writer.element("section", [("aria-label", group.name)]) { section in
      var rest = group.units[...]
      while let first = rest.first {
        let block = rest.prefix { $0.segment.place.isSameBlock(as: first.segment.place) }
        section.line(element(first.segment.kind)) { run in block.forEach { write($0, to: &run) } }
        rest = rest.dropFirst(block.count)
      }
    }
  }

  private static func element(_ kind: Segment.Kind) -> String {
    kind == .title || kind == .heading ? "h2" : "p"
  }

  private static func table(_ units: [TranslationUnit], _ writer: inout XMLWriter) {
    writer.element("table") { table in
      var rest = units[...]
      while let first = rest.first {
        let row = rest.prefix { $0.segment.place.row == first.segment.place.row }
        table.element("tr") { cells(of: row, &$0) }
        rest = rest.dropFirst(row.count)
      }
    }
  }

  /// Cells without text are there, too: else the others would stand below a wrong head.
  private static func cells(of row: ArraySlice<TranslationUnit>, _ writer: inout XMLWriter) {
    let last = min(row.compactMap(\.segment.place.column).max() ?? 0, 255)
    for column in 0...last {
      writer.line("td") { run in
        for unit in row where unit.segment.place.column == column { write(unit, to: &run) }
      }
    }
  }

  private static func write(_ unit: TranslationUnit, to run: inout XMLRun) {
    run.element("span", [("id", unit.segment.id)]) {
      $0.text(TranslationUnit.joined(unit.segment.clause, unit.segment.text))
    }
    run.element("code", [("lang", "ja")]) { $0.text(unit.segment.id) }
  }
}

extension SegmentPlace {
  fileprivate func isSameBlock(as other: SegmentPlace) -> Bool {
    file == other.file && block == other.block
  }
}

/// The head of a page that opens no connection and no file.
enum PageHead {
  static func write(_ title: String, _ style: String, to writer: inout XMLWriter) {
    writer.element("head") { head in
      head.empty("meta", [("charset", "utf-8")])
      head.empty(
        "meta",
        [
          ("http-equiv", "Content-Security-Policy"),
          ("content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"),
        ])
      head.empty("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
      head.element("title", text: title)
      head.element("style", text: style)
    }
  }
}
