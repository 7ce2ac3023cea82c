/// Archives of stored files, made in a test.
enum ZipSample {
  static func archive(_ files: [(name: String, text: String)]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for (name, text) in files {
      let (name, text) = (Array(name.utf8), Array(text.utf8))
      let sizes = number(0, 4) + number(text.count, 4) + number(text.count, 4) + number(name.count, 2)
      let head = number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4)
      directory += number(0x0201_4B50, 4) + number(20, 2) + head + sizes
      directory += number(0, 2) + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4)
      directory += number(bytes.count, 4) + name
      bytes += number(0x0403_4B50, 4) + head + sizes + number(0, 2) + name + text
    }
    let end = number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2) + number(files.count, 2)
    return bytes + directory + end + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
  }

  /// A `.docx` with this body.
  static func word(_ body: String) -> [UInt8] {
    archive([
      ("word/document.xml", "<w:document xmlns:w='x'><w:body>\(body)</w:body></w:document>")
    ])
  }

  /// An `.xlsx` with one sheet of these rows.
  static func sheet(_ rows: String, strings: String = "", styles: String = "") -> [UInt8] {
    archive([
      ("xl/workbook.xml", "<workbook xmlns:r='y'><sheets><sheet name='名单' r:id='rId1'/></sheets></workbook>"),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>"
      ), ("xl/sharedStrings.xml", "<sst>\(strings)</sst>"),
      ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
      ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
    ])
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
