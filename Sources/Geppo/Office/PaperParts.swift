import Markup

/// The parts of a `.docx` package beside its text and styles.
enum PaperParts {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let footerRelation = "rId4"
  static let headerRelation = "rId5"
  static let firstLink = 10
  static let bullets = 1
  static let firstNumberedList = 2

  private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  private static let packageRelation = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let coreProperties =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"

  static let contentTypes: [UInt8] = {
    var xml = XMLWriter()
    xml.element("Types", [("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")]) { xml in
      for (ending, type) in [
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
      ] {
        xml.element("Default", [("Extension", ending), ("ContentType", type)]) { _ in }
      }
      for (part, type) in [
        ("/word/document.xml", "\(types).document.main+xml"), ("/word/styles.xml", "\(types).styles+xml"),
        ("/word/numbering.xml", "\(types).numbering+xml"), ("/word/settings.xml", "\(types).settings+xml"),
        ("/word/header1.xml", "\(types).header+xml"), ("/word/footer1.xml", "\(types).footer+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
      ] {
        xml.element("Override", [("PartName", part), ("ContentType", type)]) { _ in }
      }
    }
    return xml.bytes
  }()

  static let packageRelations = list([
    ("rId1", "\(relations)/officeDocument", "word/document.xml", false),
    ("rId2", coreProperties, "docProps/core.xml", false),
    ("rId3", "\(relations)/extended-properties", "docProps/app.xml", false),
  ])

  static func documentRelations(links: [String]) -> [UInt8] {
    list(
      [
        ("rId1", "\(relations)/styles", "styles.xml", false),
        ("rId2", "\(relations)/numbering", "numbering.xml", false),
        ("rId3", "\(relations)/settings", "settings.xml", false),
        (footerRelation, "\(relations)/footer", "footer1.xml", false),
        (headerRelation, "\(relations)/header", "header1.xml", false),
      ]
        + links.enumerated().map {
          ("rId\(firstLink + $0.offset)", "\(relations)/hyperlink", $0.element, true)
        })
  }

  private static func list(_ entries: [(id: String, type: String, target: String, isOutside: Bool)])
    -> [UInt8]
  {
    var xml = XMLWriter()
    xml.element("Relationships", [("xmlns", packageRelation)]) { xml in
      for entry in entries {
        let mode = entry.isOutside ? [("TargetMode", "External")] : []
        xml.element(
          "Relationship", [("Id", entry.id), ("Type", entry.type), ("Target", entry.target)] + mode
        ) { _ in }
      }
    }
    return xml.bytes
  }

  static func properties(_ paper: Paper) -> [UInt8] {
    let time = "\(paper.day)T00:00:00Z"
    var xml = XMLWriter()
    xml.element(
      "cp:coreProperties",
      [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"), ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
      ]
    ) { xml in
      xml.element("dc:title", text: paper.fileTitle.isEmpty ? paper.title : paper.fileTitle)
      xml.element("dc:creator", text: paper.issuer)
      xml.element("dc:language", text: "ja-JP")
      for name in ["dcterms:created", "dcterms:modified"] {
        xml.element(name, [("xsi:type", "dcterms:W3CDTF")], text: time)
      }
    }
    return xml.bytes
  }

  static let application: [UInt8] = {
    var xml = XMLWriter()
    xml.element(
      "Properties",
      [("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")]
    ) { xml in xml.element("Application", text: "geppo") }
    return xml.bytes
  }()

  /// `updatesFields`: contents have no page numbers before a word processor has laid out the pages; Word asks whether it may.
  static func settings(updatesFields: Bool) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:settings", [("xmlns:w", main)]) { xml in
      xml.value("w:zoom", "100", attribute: "w:percent")
      xml.value("w:defaultTabStop", "840")
      xml.value("w:characterSpacingControl", "compressPunctuation")
      if updatesFields { xml.value("w:updateFields", "true") }
      xml.element("w:compat") { xml in
        xml.element(
          "w:compatSetting",
          [
            ("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"),
            ("w:val", "15"),
          ]
        ) { _ in }
      }
      xml.element("w:themeFontLang", [("w:val", "en-US"), ("w:eastAsia", "ja-JP")]) { _ in }
    }
    return xml.bytes
  }

  /// A line at the head of every page.
  static func header(_ text: String) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:hdr", [("xmlns:w", main), ("xmlns:r", relations)]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { xml in
          xml.value("w:pStyle", "Header")
          xml.value("w:jc", "right")
        }
        xml.element("w:r") { xml in xml.element("w:t", [("xml:space", "preserve")], text: text) }
      }
    }
    return xml.bytes
  }

  /// The number of the page, in the middle of its foot.
  static let footer: [UInt8] = {
    var xml = XMLWriter()
    xml.element("w:ftr", [("xmlns:w", main), ("xmlns:r", relations)]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { xml in
          xml.value("w:pStyle", "Footer")
          xml.value("w:jc", "center")
        }
        xml.element("w:fldSimple", [("w:instr", " PAGE ")]) { xml in
          xml.element("w:r") { xml in xml.element("w:t", text: "1") }
        }
      }
    }
    return xml.bytes
  }()

  /// Bullets, and for each numbered list one that begins with 1.
  static func numbering(lists: Int) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:numbering", [("xmlns:w", main)]) { xml in
      for (index, form) in [("bullet", "・"), ("decimal", "%1.")].enumerated() {
        xml.element("w:abstractNum", [("w:abstractNumId", "\(index)")]) { xml in
          xml.value("w:multiLevelType", "singleLevel")
          xml.element("w:lvl", [("w:ilvl", "0")]) { xml in
            xml.value("w:start", "1")
            xml.value("w:numFmt", form.0)
            xml.value("w:lvlText", form.1)
            xml.value("w:lvlJc", "left")
            xml.element("w:pPr") { xml in
              xml.element("w:ind", [("w:left", "420"), ("w:hanging", "420")]) { _ in }
            }
          }
        }
      }
      for number in 0...lists {
        xml.element("w:num", [("w:numId", "\(bullets + number)")]) { xml in
          xml.value("w:abstractNumId", number == 0 ? "0" : "1")
          guard number > 0 else { return }
          xml.element("w:lvlOverride", [("w:ilvl", "0")]) { xml in xml.value("w:startOverride", "1") }
        }
      }
    }
    return xml.bytes
  }
}
