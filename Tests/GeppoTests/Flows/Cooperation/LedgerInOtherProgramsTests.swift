import Foundation
import Testing

@testable import Geppo

/// The tables of a year as LibreOffice, python-docx and openpyxl read them.
@Suite struct LedgerInOtherProgramsTests {
  private static let office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// A Python with both modules: `GEPPO_TEST_PYTHON`, or the system's.
  private static let python =
    [ProcessInfo.processInfo.environment["GEPPO_TEST_PYTHON"], "/usr/bin/python3"].compactMap(\.self).first {
      FileManager.default.isExecutableFile(atPath: $0)
        && (try? output(of: $0, ["-c", "import docx, openpyxl; print('ok')"])) == "ok\n"
    }

  private func workspace() throws -> TemporaryWorkspace {
    let one = try LedgerCheckFlowTests.workspace()
    _ = try LedgerReportFlow(
      workspace: one.workspace, year: try #require(FiscalYear(2018)), asOf: Day(iso: "2019-01-31")
    ).run()
    return one
  }

  @Test(
    .enabled(
      if: python != nil, "python-docx and openpyxl are not installed (Debian: python3-docx, python3-openpyxl)"
    ))
  func pythonFindsHeadingsHeadRowsAndNumbers() throws {
    let one = try workspace()
    let script = """
      import sys, docx, openpyxl
      d = docx.Document(sys.argv[1])
      print([p.text for p in d.paragraphs if p.style.name == 'Heading 1'])
      print(len([p for p in d.paragraphs if p.style.name == 'Heading 2']))
      w = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
      print(all(t.rows[0]._tr.find('.//' + w + 'tblHeader') is not None for t in d.tables), len(d.tables) > 10)
      print(d.core_properties.title, d.core_properties.created.strftime('%Y-%m-%d'))
      t = [t for t in d.tables if t.rows[0].cells[1].text.startswith('研修期間')][0]
      print([c.text for c in t.rows[-1].cells])
      b = openpyxl.load_workbook(sys.argv[2])
      s = b['表2-1-2']
      print(s.freeze_panes, [c.value for c in s[2]], type(s['G2'].value).__name__)
      """
    let lines = try Self.output(
      of: try #require(Self.python),
      ["-c", script, one.url("reports/fy2018/tables.docx").path, one.url("reports/fy2018/tables.xlsx").path]
    ).split(separator: "\n")
    #expect(
      lines == [
        "['１．総合調整プラットフォームの活動状況', '２．技術プラットフォームの活動状況', '３．都市間の協力と政策', '４．年度別の推移']",
        "14", "True True",
        "平成30年度　中国大気環境改善のための都市間連携協力の実施状況 2019-01-31",
        "['計', '9回', '', '', '延べ49名', '48', '49']",
        "A2 [1, '2018.5.13-15(3)', '江蘇省', 'IGES', '幹部及び実務者 5名', 3, 5] int",
      ], "\(lines)")
  }

  /// What LibreOffice needs for each form: calc and writer are packages of their own.
  static let forms = [
    (
      "tables.xlsx", "csv:Text - txt - csv (StarCalc):44,34,76", "csv",
      "libsclo.so"
    ),
    ("tables.docx", "txt:Text (encoded):UTF8", "txt", "libswlo.so"),
  ].filter { FileManager.default.fileExists(atPath: "/usr/lib/libreoffice/program/\($0.3)") }

  @Test(
    .enabled(
      if: office != nil && !forms.isEmpty,
      "LibreOffice is not installed (Debian: libreoffice-writer-nogui, libreoffice-calc-nogui)"),
    arguments: forms.map { [$0.0, $0.1, $0.2] })
  func libreOfficeOpensThem(form: [String]) throws {
    let one = try workspace()
    _ = try Self.output(
      of: try #require(Self.office),
      [
        "--headless", "-env:UserInstallation=file://\(one.url("profile").path)", "--convert-to", form[1],
        "--outdir", one.url("saved").path, one.url("reports/fy2018/\(form[0])").path,
      ])
    let text = try one.text("saved/tables.\(form[2])")
    #expect(text.contains("中国側及び日本側関係者との協議調整及び協力の推進"))
    #expect(text.contains("延べ49名招聘"))
  }

  /// A header row alone at the foot of a page lost all rows behind it.
  @Test(
    .enabled(
      if: office != nil && forms.contains { $0.0.hasSuffix(".docx") }
        && FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext"),
      "LibreOffice Writer or pdftotext is not installed (Debian: libreoffice-writer-nogui, poppler-utils)"))
  func noRowIsLostBetweenTwoPages() throws {
    let one = try TemporaryWorkspace()
    let columns = ["甲", "乙"].map { Paper.Column(title: $0, width: 1) }
    let names = (0..<60).map { table in (0..<4).map { "T\(table)R\($0)" } }
    let blocks = names.enumerated().flatMap { index, rows -> [Paper.Block] in
      [
        .paragraph(Array(repeating: "前の文。", count: 1 + index % 7 * 30)),
        .table(
          Paper.Table(caption: "表\(index)", columns: columns, rows: rows.map { [[Paper.Run($0)], ["値"]] })),
      ]
    }
    let paper = Paper(title: "試験", blocks: blocks, day: try #require(Day(iso: "2019-01-31")), issuer: "事務局")
    try Data(try #require(PaperWriter.bytes(paper))).write(to: one.url("rows.docx"))
    _ = try Self.output(
      of: try #require(Self.office),
      [
        "--headless", "-env:UserInstallation=file://\(one.url("profile").path)", "--convert-to", "pdf",
        "--outdir", one.root.path, one.url("rows.docx").path,
      ])
    let text = try Self.output(of: "/usr/bin/pdftotext", [one.url("rows.pdf").path, "-"])
    let words = Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    #expect(names.joined().filter { !words.contains($0) } == [])
  }

  private static func output(of program: String, _ arguments: [String]) throws -> String {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = Pipe()
    process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONIOENCODING": "utf-8"]) { $1 }
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
