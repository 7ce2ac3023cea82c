import Testing

@testable import Geppo

struct CSVTableTests {
  private func read(_ text: String) -> (CSVTable, [Finding]) {
    CSVTable.read(Array(text.utf8), file: "a.csv")
  }

  private func line(_ number: Int) -> Location { .line(file: "a.csv", line: number) }

  @Test func rowsKnowTheirColumnsAndLines() {
    let (table, findings) = read("id,zh,ja\nT1,臭氧,オゾン\n\nT2,\"颗粒物,细\",粒子\n")
    #expect(findings.isEmpty)
    #expect(table.columns == ["id", "zh", "ja"])
    #expect(table.rows.map(\.line) == [2, 4])
    #expect(table.rows.map { $0["zh"] } == ["臭氧", "颗粒物,细"])
    #expect(table.rows.first?["note"] == "")
    #expect(table.rows.last?.location("ja") == .cell(file: "a.csv", row: 4, column: "ja"))
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func everyLineEndCountsOnceAlsoWithinQuotes(end: String) {
    let (table, findings) = read(["id,note", "1,\"two", "lines\"", "2,x"].joined(separator: end))
    #expect(findings.isEmpty)
    #expect(table.rows.map(\.line) == [2, 4])
    #expect(table.rows.first?["note"] == "two\nlines")
  }

  @Test func byteOrderMarkIsNotPartOfTheFirstName() {
    let (table, _) = CSVTable.read([0xEF, 0xBB, 0xBF] + Array("id,zh\n1,x".utf8), file: "a.csv")
    #expect(table.columns == ["id", "zh"])
  }

  @Test(arguments: [";", "\t", ","]) func delimiterIsTheOneOfTheHeader(delimiter: String) {
    let text = "id,zh,\"a;b;c;d\"\n1,二,x\n".replacing(",", with: delimiter)
    let (table, _) = read(text)
    #expect(table.rows.first?["zh"] == "二")
  }

  @Test func doubledQuoteIsOneQuote() {
    let (table, findings) = read("id,zh\n1,\"“\"\"蓝天\"\"”\"\n")
    #expect(table.rows.first?["zh"] == "“\"蓝天\"”")
    #expect(findings.isEmpty)
  }

  @Test func openQuoteIsReportedWhereItOpensAndSpoilsOneRow() {
    let (table, findings) = read("id,zh\n1,\"open\n2,臭氧\n3,\"霾\n4,\"x\"\n")
    #expect(findings == [Finding(.csvOpenQuote, line(2)), Finding(.csvOpenQuote, line(4))])
    #expect(table.rows.map { $0["zh"] } == ["open", "臭氧", "霾", "x"])
  }

  @Test func oneOpenQuoteAtTheEndLosesNoRow() {
    let (table, findings) = read("id,zh\n1,a\n2,\"open\n3,b\n4,c")
    #expect(findings == [Finding(.csvOpenQuote, line(3))])
    #expect(table.rows.map { $0["zh"] } == ["a", "open", "b", "c"])
  }

  @Test func textAfterAClosingQuoteIsReported() {
    let (table, findings) = read("id,zh\n1,\"a\"b\n")
    #expect(findings == [Finding(.csvSyntax, line(2), "\"…\"b")])
    #expect(table.rows.first?["zh"] == "ab")
  }

  @Test func raggedRowsAreReported() {
    let (table, findings) = read("a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n")
    #expect(
      findings == [
        Finding(.csvCells, line(2), "2", "3"), Finding(.csvCells, line(3), "4", "3"),
        Finding(.csvCells, line(4), "5", "3"),
      ])
    #expect(table.rows.map { $0["c"] } == ["", "3", "3"])
  }

  /// The last cells of most rows are empty, so the one that moved out of the table is, too.
  @Test func aCommaWithoutQuotesIsReportedThoughNothingStandsBeyondTheHeader() {
    #expect(read("id,title,note\n1,甲,乙,\n").1 == [Finding(.csvCells, line(2), "4", "3")])
    #expect(read("id,title,note\n1,\"甲,乙\",\n").1.isEmpty)
  }

  @Test func emptyRowsOfASpreadsheetAreSkipped() {
    #expect(read("a,b\n,\n , \n\n").0.rows.isEmpty)
  }

  @Test func spacesAroundCellsAreDropped() {
    let (table, _) = read(" id , zh\n 1 ,\u{3000}臭氧\u{200B}\n")
    #expect(table.rows.first?["zh"] == "臭氧")
    #expect(table.rows.first?["id"] == "1")
  }

  @Test func listsAreCutAtBars() {
    #expect(read("id\n130100| 130200 ||\n").0.rows.first?.list("id") == ["130100", "130200"])
  }

  @Test func columnNamedTwiceIsReportedAndTheFirstStands() {
    let (table, findings) = read("id,zh,zh\n1,a,b\n")
    #expect(findings.map(\.code) == [.duplicateKey])
    #expect(table.rows.first?["zh"] == "a")
  }

  @Test func emptyFileHasNoRowsAndMissesItsColumns() {
    let (table, findings) = read("")
    #expect(findings.isEmpty)
    #expect(table.check(columns: ["id"]) == [Finding(.missingColumn, line(1), "id")])
  }

  @Test func unknownColumnNamesTheNearestThatIsNotUsed() {
    let table = read("id,nmae_ja,whatever\n").0
    let findings = table.check(columns: ["id", "name_ja"], optional: ["name_zh"])
    #expect(findings.map(\.code) == [.unknownColumn, .unknownColumn, .missingColumn])
    #expect(findings.first?.arguments == ["nmae_ja", " → name_ja"])
    #expect(findings.first?.message(.english) == "unknown column 'nmae_ja' → name_ja")
    #expect(findings.dropFirst().first?.arguments == ["whatever", ""])
  }

  @Test func whatIsMissingIsToldOnceAndATitleAboveTheNamesIsNoSlip() {
    let known = ["id", "zh", "ja"]
    let findings = read("対象地域の一覧,,\nid,zh,ja\n1,a,b\n").0.check(columns: known)
    #expect(findings == [Finding(.missingColumn, line(1), "id, zh, ja")])
    #expect(findings.first?.message(.japanese).hasPrefix("1行目に列名がありません：id, zh, ja。") == true)
  }

  @Test func aWorkbookUnderTheNameOfATableIsToldAsOne() {
    for bytes: [UInt8] in [[0x50, 0x4B, 3, 4, 20, 0], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]] {
      let (table, findings) = CSVTable.read(bytes + [0x0A, 0xFF, 0x00], file: "a.csv")
      #expect(table.rows.isEmpty && findings == [Finding(.workbookAsTable, .file("a.csv"))])
    }
  }

  @Test func hugeFileIsRefused() {
    let bytes = [UInt8](repeating: 0x61, count: CSVTable.maximumBytes + 1)
    let (table, findings) = CSVTable.read(bytes, file: "a.csv")
    #expect(findings.map(\.code) == [.dataTooLarge])
    #expect(table.columns.isEmpty)
  }

  @Test func plainCSVOfAJapaneseExcelIsReadAndReported() {
    // 標準, オゾンの環境基準 in Shift_JIS
    let bytes: [UInt8] =
      Array("id,zh,ja\r\n1,".utf8) + [0x95, 0x57, 0x8F, 0x80, 0x2C]
      + [0x83, 0x49, 0x83, 0x5D, 0x83, 0x93, 0x82, 0xCC, 0x8A, 0xC2, 0x8B, 0xAB, 0x8A, 0xEE, 0x8F, 0x80]
      + Array("\r\n".utf8)
    let (table, findings) = CSVTable.read(bytes, file: "a.csv")
    #expect(findings == [Finding(.csvEncoding, .file("a.csv"), "Shift_JIS")])
    #expect(table.rows.first?["zh"] == "標準")
    #expect(table.rows.first?["ja"] == "オゾンの環境基準")
  }

  @Test func plainCSVOfAChineseExcelIsReadAndReported() {
    // 臭氧污染, 环境空气质量 in GB18030
    let bytes: [UInt8] =
      Array("id,zh,note\n1,".utf8) + [0xB3, 0xF4, 0xD1, 0xF5, 0xCE, 0xDB, 0xC8, 0xBE, 0x2C]
      + [0xBB, 0xB7, 0xBE, 0xB3, 0xBF, 0xD5, 0xC6, 0xF8, 0xD6, 0xCA, 0xC1, 0xBF, 0x0A]
    let (table, findings) = CSVTable.read(bytes, file: "a.csv")
    #expect(findings == [Finding(.csvEncoding, .file("a.csv"), "GB18030")])
    #expect(table.rows.first?["zh"] == "臭氧污染")
    #expect(table.rows.first?["note"] == "环境空气质量")
  }

  @Test func unicodeTextOfExcelIsRead() {
    let text: [UInt8] =
      [0xFF, 0xFE] + "id\tzh\r\n1\t臭氧\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let (table, findings) = CSVTable.read(text, file: "a.csv")
    #expect(findings.map(\.code) == [.csvEncoding])
    #expect(table.rows.first?["zh"] == "臭氧")
  }

  @Test func badBytesAreCounted() {
    let text = Array("id,zh\n1,大气污染防治行动计划\n2,".utf8) + [0xFF, 0x0A]
    let (table, findings) = CSVTable.read(text, file: "a.csv")
    #expect(findings == [Finding(.badBytes, .file("a.csv"), "1", "UTF-8")])
    #expect(table.rows.last?["zh"] == "\u{FFFD}")
  }
}
