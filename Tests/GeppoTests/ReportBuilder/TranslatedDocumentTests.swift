import Packaging
import Testing

@testable import Geppo

/// 仮訳 that go out with an issue.
@Suite struct TranslatedDocumentTests {
  private func text() throws -> ProvisionalTranslation {
    ProvisionalTranslation(
      title: .init(original: "关于<方案>的通知", japanese: "「<方案>」に関する通知"),
      blocks: [
        .init(file: nil, content: .text(.heading, .init(original: "一、目标", japanese: "一、目標"))),
        .init(
          file: nil,
          content: .text(.paragraph, .init(original: "<script>1</script>", japanese: "<script>甲</script>"))),
        .init(file: nil, content: .text(.paragraph, .init(original: "某环发〔2018〕12号", japanese: nil))),
        .init(
          file: "feeds/a/2018-12/b.docx",
          content: .table([
            [.init(original: "指标", japanese: "指標"), .init(original: "数值", japanese: "数値")],
            [.init(original: "排放量", japanese: "排出量")],
          ])),
      ], approvedOn: try #require(Day(iso: "2019-01-20")))
  }

  /// The plan of 大連 as an item of the issue, and one that an earlier issue told of.
  private func sample(_ formats: [BulletinFormat], requestedBy: String = "") throws -> SampleMaterial {
    var sample = try SampleMaterial().writing(formats)
    let own = try #require(sample.material.entries.first { $0.id == "2018-12-0006" })
    var earlier = own
    earlier.id = "2018-11-0007"
    earlier.translation = TranslationStanding(status: .approved)
    earlier.translation?.requestedBy = requestedBy.isEmpty ? [] : [requestedBy]
    sample.material.translated = [
      TranslatedEntry(entry: own, text: try text()),
      TranslatedEntry(entry: earlier, text: try text(), isRevised: true),
    ]
    return sample
  }

  private func names(_ issue: Geppo.Issue, of id: String) -> [String] {
    issue.editions.filter { $0.bulletin.translated.contains { $0.id == id } }.map(\.municipality.ja)
  }

  @Test func editionsGetThoseThatConcernThemAndThoseThatTheyAskedFor() throws {
    let issue = try sample([.html], requestedBy: "大分市").issue()
    #expect(issue.whole.translated.map(\.id) == ["2018-12-0006", "2018-11-0007"])
    #expect(issue.whole.translated.map { $0.number != nil } == [true, false])
    let concerned = names(issue, of: "2018-12-0006")
    #expect(concerned.contains("北九州市") && concerned.contains("富山県") && !concerned.contains("大分市"))
    #expect(names(issue, of: "2018-11-0007").contains("大分市"))
    #expect(!(try names(sample([.html]).issue(), of: "2018-11-0007").contains("大分市")))
  }

  @Test func filesLieBesideTheBulletinThatNamesThemInTheFormsOfItsReader() throws {
    let report = try sample([.html, .docx, .pdf, .csv]).report()
    let paths = Set(report.files.map(\.path))
    let (whole, edition) = ("reports/2018-12", "reports/2018-12/editions/401005-kitakyushu-shi")
    for folder in [whole, edition] {
      for name in ["2018-12-0006", "2018-12-0006_taiyaku"] {
        #expect(paths.contains("\(folder)/translations/\(name).html"))
        #expect(paths.contains("\(folder)/translations/\(name).docx"))
      }
    }
    let print = try #require(report.prints.first { $0.path == "\(whole)/translations/2018-12-0006.pdf" })
    #expect(print.copies.contains("\(edition)/translations/2018-12-0006.pdf"))
    let tables = Set(try sample([.csv]).report().files.map(\.path))
    #expect(
      tables.contains("\(edition)/translations/2018-12-0006.docx"), "a reader of tables can open it, too")
  }

  @Test func whatATranslatorWroteIsTextAndTheOriginalIsChinese() throws {
    let files = try sample([.html]).report().files
    func page(_ name: String) throws -> String {
      let file = try #require(files.first { $0.path == "reports/2018-12/translations/\(name).html" })
      return String(decoding: file.bytes, as: UTF8.self)
    }
    let japanese = try page("2018-12-0006")
    #expect(japanese.contains("<p>&lt;script&gt;甲&lt;/script&gt;</p>") && !japanese.contains("<script"))
    #expect(japanese.contains("正確な内容は原文を参照されたい") && japanese.contains("<h3 id=\"h2\">一、目標</h3>"))
    #expect(japanese.contains("<span lang=\"zh-Hans\">某环发〔2018〕12号</span>"))
    #expect(japanese.contains("<h2 id=\"h3\">添付　b.docx</h2>") && japanese.contains("<td>排出量</td><td></td>"))
    let both = try page("2018-12-0006_taiyaku")
    #expect(
      both.contains(
        "<td><strong><span lang=\"zh-Hans\">一、目标</span></strong></td><td><strong>一、目標</strong></td>"))
  }

  @Test func theBulletinNamesThemAndTheLetterListsThem() throws {
    var sample = try sample([.html])
    sample.material.sentOn = Day(iso: "2019-01-31")
    let report = try sample.report()
    let page = try #require(report.files.first { $0.path == "reports/2018-12/bulletin.html" })
    let html = String(decoding: page.bytes, as: UTF8.self)
    #expect(html.contains("<a class=\"file\" href=\"translations/2018-12-0006.html\">仮訳（HTML）</a>"))
    #expect(html.contains("「&lt;方案&gt;」に関する通知（改訂）"))
    let made = try Mailing(issue: report.issue, office: sample.glossary.office, report: report.files).made()
    let letter = try #require(
      made.files.first { $0.path.hasSuffix("401005-kitakyushu-shi/送付状.html") }.map {
        String(decoding: $0.bytes, as: UTF8.self)
      })
    #expect(letter.contains("translations/2018-12-0006_taiyaku.html") && letter.contains("に関する通知（仮訳・原文対照）"))
    let zip = try #require(made.files.first { $0.path.hasSuffix("kitakyushu-shi.zip") })
    #expect(try #require(ZipArchive(zip.bytes)).names.contains("translations/2018-12-0006.html"))
  }
}
