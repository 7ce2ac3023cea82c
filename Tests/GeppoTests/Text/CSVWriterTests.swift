import Testing

@testable import Geppo

struct CSVWriterTests {
  private func cell(_ cell: CSVCell) -> String {
    let bytes = CSVWriter.bytes(header: ["x"], rows: [[cell]])
    return String(decoding: bytes.dropFirst(6).dropLast(2), as: UTF8.self)
  }

  @Test func tableIsForExcelOnAJapaneseWindows() {
    let bytes = CSVWriter.bytes(header: ["番号", "標題"], rows: [[1, "臭氧"], [2, "霾"]])
    #expect(bytes == [0xEF, 0xBB, 0xBF] + Array("番号,標題\r\n1,臭氧\r\n2,霾\r\n".utf8))
  }

  @Test(arguments: ["=1+1", "+81", "-1", "@A1", "\t=1", " =1", "\u{FEFF}=1", "\n=1", "＝1", "\u{3000}@a"])
  func noCellStartsAFormula(text: String) {
    let written = cell(.text(text))
    #expect(written.hasPrefix("'") || written.hasPrefix("\"'"))
  }

  @Test func carriageReturnCannotHideAFormula() {
    #expect(cell("\r=1") == "'=1")
  }

  @Test func numbersKeepTheirSign() {
    #expect(cell(-3) == "-3")
  }

  @Test func quotesDelimitersAndLinesAreQuoted() {
    #expect(cell("a,b") == "\"a,b\"")
    #expect(cell("“\"”") == "\"“\"\"”\"")
    #expect(cell("a\r\nb") == "\"a\nb\"")
  }

  @Test func controlCharactersAreDropped() {
    #expect(cell("a\u{0}\u{1B}[31mb\u{85}") == "a[31mb")
  }

  @Test(arguments: [
    "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{200B}", "\u{200D}", "\u{2060}", "\u{FEFF}",
  ])
  func invisibleCharactersAreDropped(character: String) {
    #expect(cell(.text("公\(character)告")) == "公告")
    #expect(cell(.text("\(character)=1")) == "'=1")
  }

  @Test func whatIsWrittenIsReadBack() {
    let texts = ["a", "a,b", "\"q\"", "two\nlines", "PM₂.₅;O₃", "x\ty"]
    let bytes = CSVWriter.bytes(header: ["n", "t"], rows: texts.map { [1, .text($0)] })
    let (table, findings) = CSVTable.read(bytes, file: "a.csv")
    #expect(table.rows.map { $0["t"] } == texts)
    #expect(findings.isEmpty)
  }
}
