import Testing

@testable import Geppo

@Suite struct WorkbookTests {
  private func workbook(_ rows: [[CSVCell]]) throws -> Workbook {
    Workbook(
      title: "確認表",
      sheets: [
        Workbook.Sheet(
          name: "案件",
          columns: [
            Workbook.Column(name: "原題", width: 20),
            Workbook.Column(
              name: "採否", width: 8, purpose: .fill, choices: .init(sheet: "選択肢", column: 0, count: 2),
              advice: "採用、不採用"),
          ], rows: rows, frozenColumns: 1, blankRows: 2),
        Workbook.Sheet(
          name: "選択肢", columns: [Workbook.Column(name: "採否", width: 8)], rows: [["採用"], ["不採用"]]),
      ], day: try #require(Day(iso: "2019-01-31")))
  }

  private func sheets(_ rows: [[CSVCell]]) throws -> [SheetTables.Sheet] {
    try SheetTables.read(try #require(WorkbookWriter.bytes(try workbook(rows))))
  }

  @Test func cellsComeBackAsTheyWereWritten() throws {
    let sheets = try sheets([["关于“臭氧”的通知\n第二行", "採用"], ["<b>&amp;</b>", ""], [.number(12), "不採用"]])
    #expect(sheets.map(\.name) == ["案件", "選択肢"])
    #expect(
      sheets[0].records.map(\.cells) == [
        ["原題", "採否"], ["关于“臭氧”的通知\n第二行", "採用"], ["<b>&amp;</b>"], ["12", "不採用"],
      ])
    #expect(sheets[0].records.map(\.line) == [1, 2, 3, 4])
  }

  @Test func noCellStartsAFormula() throws {
    let cells = try sheets([["=1+1", "@SUM(A1)"], ["+1", "\t=1"], ["\u{202E}＝1", "-1"]])[0].records
      .dropFirst()
      .flatMap(\.cells)
    #expect(cells == ["'=1+1", "'@SUM(A1)", "'+1", "'\t=1", "'＝1", "'-1"])
    let bytes = try #require(WorkbookWriter.bytes(try workbook([["=1+1", ""]])))
    let sheet = try #require(
      SheetPart.text(of: "xl/worksheets/sheet1.xml", in: bytes))
    #expect(!sheet.contains("<f>"))
  }

  @Test func theSameWorkbookHasTheSameBytes() throws {
    let rows: [[CSVCell]] = [["一", "採用"], ["二", ""]]
    let one = try #require(WorkbookWriter.bytes(try workbook(rows)))
    #expect(WorkbookWriter.bytes(try workbook(rows)) == one)
    var later = try workbook(rows)
    later.day = try #require(Day(iso: "2019-02-01"))
    #expect(WorkbookWriter.bytes(later) != one)
  }

  @Test func workbooksWrittenAtTheSameTimeKeepTheirOwnDays() async throws {
    let days = ["2019-01-31", "2018-11-30"]
    let alone = try days.map { day in
      var book = try workbook([["一", "採用"]])
      book.day = try #require(Day(iso: day))
      return (book: book, bytes: try #require(WorkbookWriter.bytes(book)))
    }
    let different = await withTaskGroup { group in
      for turn in 0..<6000 {
        let (book, bytes) = alone[turn % alone.count]
        group.addTask { WorkbookWriter.bytes(book) != bytes }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(different == 0)
  }

  @Test func cellsToFillOfferTheirWords() throws {
    let bytes = try #require(WorkbookWriter.bytes(try workbook([["一", ""]])))
    let sheet = try #require(SheetPart.text(of: "xl/worksheets/sheet1.xml", in: bytes))
    #expect(sheet.contains("<formula1>'選択肢'!$A$2:$A$3</formula1>"))
    #expect(sheet.contains("sqref=\"B2:B4\""))
    #expect(sheet.contains("prompt=\"採用、不採用\""))
    #expect(sheet.contains("topLeftCell=\"B2\""))
    #expect(sheet.contains("<autoFilter ref=\"A1:B4\"/>"))
  }

  /// Who sorts rows must not sort their sum and the notes among them.
  @Test func theFilterEndsBeforeSumsAndNotes() throws {
    let columns = ["名称", "回数"].map { Workbook.Column(name: $0, width: 10) }
    let sheet = Workbook.Sheet(
      name: "表", columns: columns, rows: [["一", 1], ["二", 2], ["計", 3]], filteredRows: 2, notes: ["（注）備考"],
      pageHead: "協議&会合")
    let book = Workbook(title: "表", sheets: [sheet], day: try #require(Day(iso: "2019-01-31")))
    let bytes = try #require(WorkbookWriter.bytes(book))
    let text = try #require(SheetPart.text(of: "xl/worksheets/sheet1.xml", in: bytes))
    #expect(text.contains("<autoFilter ref=\"A1:B3\"/>"))
    #expect(text.contains("<mergeCell ref=\"A5:B5\"/>"), "a note is as wide as the table")
    #expect(text.contains("協議&amp;&amp;会合"))
  }

  @Test(arguments: [("一行", 20, 16), ("12345678901", 10, 32), ("環境保護局等との部局長級協議", 14, 32), ("一\n二\n三", 20, 48)])
  func rowsAreAsHighAsTheirTexts(text: String, width: Int, height: Int) {
    #expect(SheetLines.height(of: text, width: width) == height)
  }

  @Test func aTextBeyondWhatExcelHoldsIsCutAndSaysSo() throws {
    let cell = try sheets([[.text(String(repeating: "長", count: 40_000)), ""]])[0].records[1].cells[0]
    #expect(cell.hasSuffix("…（以下略）"))
    #expect(cell.count < 32_767)
  }

  @Test(arguments: [
    ("1900-03-01", 61), ("1970-01-01", 25_569), ("2018-12-03", 43_437), ("2020-02-29", 43_890),
    ("2100-12-31", 73_415),
  ])
  func daysAreCountedAsSpreadsheetsDo(day: String, serial: Int) throws {
    let day = try #require(Day(iso: day))
    #expect(SheetDay.serial(day) == serial)
    #expect(SheetDay.day(serial) == day)
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")])
  func columnsHaveLetters(index: Int, name: String) {
    #expect(SheetColumn.name(index) == name)
    #expect(SheetColumn.index(name + "12") == index)
  }

  @Test func whatIsNoWorkbookIsRefused() {
    #expect(throws: SheetTables.Problem.damaged) { try SheetTables.read(Array("PK".utf8)) }
    #expect(throws: SheetTables.Problem.otherFormat) { try SheetTables.read(ZipSample.word("")) }
    #expect(!SheetTables.isWorkbook(Array("採否,ID".utf8)))
  }
}
