import Testing

@testable import Geppo

struct ReportTablesTests {
  private func table(_ path: String, _ sample: SampleMaterial) throws -> CSVTable {
    let file = try #require(try sample.report().files.first { $0.path == "reports/2018-12/" + path })
    let (table, findings) = CSVTable.read(file.bytes, file: file.path)
    #expect(findings == [])
    return table
  }

  @Test func everyPageIsInThePageTable() throws {
    let sample = try SampleMaterial()
    let table = try table("pages.csv", sample)
    #expect(table.rows.map { $0["ファイル"] } == sample.material.outcomes.map(\.page.file).sorted())
    #expect(table.rows.filter { $0["処理区分"] == "掲載対象" }.count == 6)
  }

  @Test func titleCannotStartAFormula() throws {
    let row = try #require(
      try table("review.csv", SampleMaterial()).rows.first { $0["ID"] == "2018-12-0003" })
    #expect(row["原題"].hasPrefix("'=cmd"))
  }

  @Test func reviewHoldsUndatedDocumentsToo() throws {
    let rows = try table("review.csv", SampleMaterial()).rows
    #expect(rows.count == 7)
    #expect(rows.last?["状態"] == "日付なし")
    #expect(rows.allSatisfy { $0["採否"].isEmpty })
  }

  @Test func reviewSaysInJapaneseWhyPagesAreOneDocument() throws {
    var sample = try SampleMaterial()
    sample.material.entries[0].entry.members = FoldRule.all.map {
      Entry.Member(key: "feeds/gov/x.html", relation: $0.relation, rule: $0.name, evidence: "")
    }
    let file = sample.material.entries[0].item.page.file
    let row = try #require(try table("review.csv", sample).rows.first { $0["ファイル"] == file })
    let pages = row["同じ文書のページ"]
    #expect(pages.split(separator: "\n").count == FoldRule.all.count)
    #expect(pages.contains("転載：文書番号と発出機関が一致"))
    #expect(
      !pages.replacing("feeds/gov/x.html", with: "").replacing("URL", with: "").contains {
        $0.isASCII && $0.isLetter
      })
  }

  @Test func reviewSaysWhy() throws {
    let row = try #require(
      try table("review.csv", SampleMaterial()).rows.first { $0["ID"] == "2018-12-0002" })
    #expect(row["根拠（why）"].contains("「挥发性有机物」 feeds/mee/2018-12/2018-12-0002.html:7 ［用語 T"))
  }

  @Test func reviewShowsTheFindingsOfThePage() throws {
    var sample = try SampleMaterial()
    let file = sample.material.entries[0].item.page.file
    sample.material.findings = [Finding(.noAddress, .file(file))]
    let row = try #require(try table("review.csv", sample).rows.first { $0["ファイル"] == file })
    #expect(row["指摘"].hasPrefix("警告：") || row["指摘"].hasPrefix("参考："))
  }

  @Test func queueIsInOrderOfUrgency() throws {
    let rows = try table("queue/queue.csv", SampleMaterial()).rows
    #expect(rows.map { $0["優先度"] } == ["A", "B", "C"])
    #expect(rows.map { $0["状態"] } == ["候補", "候補", "候補"])
    #expect(rows.first?["理由"] == "様式（15点）")
  }

  @Test func coreTopicsComeFirstAmongUnsavedPages() throws {
    var sample = try SampleMaterial()
    sample.material.unsaved = [("旅游", []), ("水", ["WATER"]), ("煤", ["WATER", "COAL"])].map { title, topics in
      UnsavedLink(
        link: ListedLink(
          title: title, url: nil, date: nil, source: "mee", location: .line(file: "feeds/mee/l.html", line: 3)
        ),
        topics: topics)
    }
    let rows = try table("unsaved.csv", sample).rows
    #expect(rows.map { $0["題名"] } == ["煤", "水", "旅游"])
    #expect(rows.map { $0["区分"] } == ["中心分野", "周辺分野", "分野不明"])
  }

  @Test func findingsAreSortedWithTheirExplanation() throws {
    var sample = try SampleMaterial()
    sample.material.findings = [Finding(.noDate, .file("b")), Finding(.noTitle, .file("a"))]
    let rows = try table("findings.csv", sample).rows
    #expect(rows.map { $0["ファイル"] } == ["a", "b"])
    #expect(rows.allSatisfy { !$0["説明"].isEmpty })
  }

  @Test func pageAccountAddsUp() throws {
    let account = PageAccount(try SampleMaterial().material.outcomes)
    #expect(account.addsUp)
    #expect(account.summary(.japanese) == "7ページ（掲載対象6、日付なし1）")
    #expect(account.summary(.english) == "7 pages: 6 item, 1 undated")
  }

  @Test func everyReasonHasASentenceInBothLanguages() {
    for reason in OutcomeReason.allCases {
      let wording = reason.wording(detail: "x")
      #expect(wording.english.hasSuffix(": x"))
      #expect(wording.japanese.hasSuffix("：x"))
    }
  }
}
