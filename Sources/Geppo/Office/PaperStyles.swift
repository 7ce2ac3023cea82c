import Markup

/// The styles of a `.docx`: one value a style. Names are those of Word, so that it knows headings and captions for what they are.
struct PaperStyles {
  private let id: String
  private let name: String
  /// In half points.
  var size = 21
  var isBold = false
  /// Space before and behind, in twentieths of a point.
  var space = (before: 0, after: 0)
  /// The level in the outline; nil for text.
  var outline: Int?
  var alignment: String?
  var staysWithNext = false
  var startsPage = false
  /// From the left, in twentieths of a point.
  var indent = 0
  var isGothic = false
  /// Of the letters; nil for black.
  var colour: String?

  private static let all = [
    PaperStyles(id: "Normal", name: "Normal"),
    PaperStyles(
      id: "Title", name: "Title", size: 28, isBold: true, space: (0, 240), alignment: "center", isGothic: true
    ),
    PaperStyles(
      id: "CoverTitle", name: "Cover Title", size: 40, isBold: true, space: (4800, 720), alignment: "center",
      isGothic: true),
    PaperStyles(id: "Subtitle", name: "Subtitle", size: 22, space: (0, 120), alignment: "center"),
    PaperStyles(
      id: "TOCHeading", name: "TOC Heading", size: 28, isBold: true, space: (0, 240), startsPage: true,
      isGothic: true),
    PaperStyles(
      id: "TOCTitle", name: "Contents Title", size: 24, isBold: true, space: (240, 80), staysWithNext: true,
      isGothic: true),
    PaperStyles(id: "TOC1", name: "toc 1", isBold: true, space: (160, 40)),
    PaperStyles(id: "TOC2", name: "toc 2", space: (0, 20), indent: 420),
    PaperStyles(
      id: "Heading1", name: "heading 1", size: 28, isBold: true, space: (360, 120), outline: 0,
      staysWithNext: true, isGothic: true),
    PaperStyles(
      id: "Heading2", name: "heading 2", size: 24, isBold: true, space: (240, 80), outline: 1,
      staysWithNext: true, isGothic: true),
    PaperStyles(
      id: "Heading3", name: "heading 3", size: 22, isBold: true, space: (160, 60), outline: 2,
      staysWithNext: true, isGothic: true),
    PaperStyles(id: "BodyText", name: "Body Text", space: (0, 80)),
    PaperStyles(id: "ListParagraph", name: "List Paragraph", space: (0, 40)),
    PaperStyles(id: "Note", name: "Note", size: 18, space: (20, 20)),
    PaperStyles(
      id: "Caption", name: "caption", size: 20, isBold: true, space: (120, 60), staysWithNext: true,
      isGothic: true),
    PaperStyles(id: "TableText", name: "Table Text", size: 18),
    PaperStyles(
      id: "TableHead", name: "Table Head", size: 18, isBold: true, alignment: "center",
      // A header alone at the foot of a page makes LibreOffice lose the rows behind it.
      staysWithNext: true, isGothic: true),
    PaperStyles(
      id: "TableDark", name: "Table Dark", size: 18, isBold: true, colour: Palette.white.uppercased()),
    PaperStyles(id: "TableSum", name: "Table Sum", size: 18, isBold: true),
    PaperStyles(id: "Header", name: "header", size: 18), PaperStyles(id: "Footer", name: "footer", size: 18),
  ]

  /// Faces that Windows has; those of headings tell similar characters apart (ユニバーサルデザイン).
  private static let fonts = (text: "游ゴシック", letter: "游明朝", heading: "BIZ UDPゴシック")
  /// For Chinese: its characters have shapes of their own.
  static let chinese = "Microsoft YaHei"

  /// In a letter title and headings are hardly larger than the text, which is in the face of official letters.
  private static let ofLetters = [
    PaperStyles(
      id: "Title", name: "Title", size: 25, isBold: true, space: (360, 320), alignment: "center",
      isGothic: true),
    PaperStyles(
      id: "Heading1", name: "heading 1", isBold: true, space: (200, 40), outline: 0, staysWithNext: true,
      isGothic: true),
  ]

  static func part(isLetter: Bool, halfPoints: Int) -> [UInt8] {
    let styles =
      isLetter ? all.map { style in ofLetters.first { $0.id == style.id } ?? style } : all
    let face = isLetter ? fonts.letter : fonts.text
    let scaled = { (size: Int) in size * halfPoints / Paper.usualHalfPoints }
    var xml = XMLWriter()
    xml.element("w:styles", [("xmlns:w", PaperParts.main)]) { xml in
      xml.element("w:docDefaults") { xml in
        xml.element("w:rPrDefault") { xml in
          xml.element("w:rPr") { xml in
            xml.element("w:rFonts", faces(east: face)) { _ in }
            xml.value("w:sz", "\(halfPoints)")
            xml.element("w:lang", [("w:val", "en-US"), ("w:eastAsia", "ja-JP")]) { _ in }
          }
        }
        xml.element("w:pPrDefault") { _ in }
      }
      for style in styles { style.write(size: scaled(style.size), &xml) }
      link(&xml)
      grid(&xml)
    }
    return xml.bytes
  }

  private func write(size: Int, _ xml: inout XMLWriter) {
    let isDefault = id == "Normal" ? [("w:default", "1")] : []
    xml.element("w:style", [("w:type", "paragraph")] + isDefault + [("w:styleId", id)]) { xml in
      xml.value("w:name", name)
      if id != "Normal" { xml.value("w:basedOn", "Normal") }
      if outline != nil { xml.value("w:next", "BodyText") }
      xml.element("w:qFormat") { _ in }
      xml.element("w:pPr") { xml in
        if staysWithNext { xml.element("w:keepNext") { _ in } }
        if startsPage { xml.element("w:pageBreakBefore") { _ in } }
        xml.element("w:spacing", [("w:before", "\(space.before)"), ("w:after", "\(space.after)")]) { _ in }
        if indent > 0 { xml.value("w:ind", "\(indent)", attribute: "w:left") }
        if let alignment { xml.value("w:jc", alignment) }
        if let outline { xml.value("w:outlineLvl", "\(outline)") }
      }
      xml.element("w:rPr") { xml in
        if isGothic { xml.element("w:rFonts", Self.faces(east: Self.fonts.heading)) { _ in } }
        if isBold { xml.element("w:b") { _ in } }
        if let colour { xml.value("w:color", colour) }
        xml.value("w:sz", "\(size)")
      }
    }
  }

  /// One face for all characters: Latin letters and figures are part of it.
  static func faces(east: String) -> [(name: String, value: String)] {
    [("w:ascii", east), ("w:hAnsi", east), ("w:eastAsia", east), ("w:cs", east)]
  }

  private static func link(_ xml: inout XMLWriter) {
    xml.element("w:style", [("w:type", "character"), ("w:styleId", "Hyperlink")]) { xml in
      xml.value("w:name", "Hyperlink")
      xml.element("w:rPr") { xml in
        xml.value("w:color", Palette.link.uppercased())
        xml.value("w:u", "single")
      }
    }
  }

  private static func grid(_ xml: inout XMLWriter) {
    xml.element("w:style", [("w:type", "table"), ("w:styleId", "TableGrid")]) { xml in
      xml.value("w:name", "Table Grid")
      xml.element("w:tblPr") { xml in
        xml.element("w:tblBorders") { xml in
          for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            xml.element(
              "w:\(side)",
              [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", Palette.frame.uppercased())]
            ) { _ in }
          }
        }
        xml.element("w:tblCellMar") { xml in
          for side in ["left", "right"] {
            xml.element("w:\(side)", [("w:w", "85"), ("w:type", "dxa")]) { _ in }
          }
        }
      }
    }
  }
}
