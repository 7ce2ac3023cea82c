import Markup

/// The contents of a book: a field of Word that lists the headings, with the entries as it would make them, so that they are there
/// before anybody updates it. On which page a heading falls only the program that lays out the pages knows: the field has page
/// numbers once it is updated.
enum PaperContents {
  static func write(_ headings: [Paper.Heading], startsPage: Bool = true, _ xml: inout XMLWriter) {
    xml.element("w:sdt") { xml in
      xml.element("w:sdtPr") { xml in
        xml.element("w:docPartObj") { xml in
          xml.value("w:docPartGallery", "Table of Contents")
          xml.element("w:docPartUnique") { _ in }
        }
      }
      xml.element("w:sdtContent") { xml in
        paragraph(style: startsPage ? "TOCHeading" : "TOCTitle", &xml) { xml in
          text(Paper.contentsTitle, &xml)
        }
        for (index, heading) in headings.enumerated() {
          paragraph(style: "TOC\(heading.level)", &xml) { xml in
            if index == 0 { begin(&xml) }
            entry(heading, &xml)
            if index == headings.count - 1 { character("end", &xml) }
          }
        }
      }
    }
  }

  /// The beginning and the end of what an entry leads to.
  static func begin(_ heading: Paper.Heading, _ xml: inout XMLWriter) {
    xml.element("w:bookmarkStart", [("w:id", "\(heading.number)"), ("w:name", name(heading))]) { _ in }
  }

  static func end(_ heading: Paper.Heading, _ xml: inout XMLWriter) {
    xml.element("w:bookmarkEnd", [("w:id", "\(heading.number)")]) { _ in }
  }

  /// A place to which references of the text lead. Its number is none of a heading.
  static func place(
    _ name: String, number: Int, _ xml: inout XMLWriter, _ content: (inout XMLWriter) -> Void
  ) {
    let id = "\(100_000 + number)"
    xml.element("w:bookmarkStart", [("w:id", id), ("w:name", bookmark(name))]) { _ in }
    content(&xml)
    xml.element("w:bookmarkEnd", [("w:id", id)]) { _ in }
  }

  /// Names of bookmarks have letters, digits and low lines only.
  static func bookmark(_ name: String) -> String { name.replacing("-", with: "_") }

  /// Word takes bookmarks of this form for those of contents.
  private static func name(_ heading: Paper.Heading) -> String { "_Toc\(100_000_000 + heading.number)" }

  private static func begin(_ xml: inout XMLWriter) {
    character("begin", &xml)
    xml.element("w:r") { xml in
      xml.element(
        "w:instrText", [("xml:space", "preserve")], text: " TOC \\o \"1-\(Paper.contentsDepth)\" \\h \\z \\u "
      )
    }
    character("separate", &xml)
  }

  private static func entry(_ heading: Paper.Heading, _ xml: inout XMLWriter) {
    xml.element("w:hyperlink", [("w:anchor", name(heading)), ("w:history", "1")]) { xml in
      text(heading.text, &xml)
    }
  }

  private static func paragraph(
    style: String, _ xml: inout XMLWriter, _ content: (inout XMLWriter) -> Void
  ) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in xml.value("w:pStyle", style) }
      content(&xml)
    }
  }

  private static func character(_ type: String, _ xml: inout XMLWriter) {
    xml.element("w:r") { xml in
      xml.element("w:fldChar", [("w:fldCharType", type)]) { _ in }
    }
  }

  private static func text(_ text: String, _ xml: inout XMLWriter) {
    xml.element("w:r") { xml in
      xml.element("w:t", [("xml:space", "preserve")], text: text)
    }
  }
}
