import Testing

@testable import Geppo

struct BulletinPagesTests {
  private func page(_ path: String) throws -> String {
    let file = try #require(try SampleMaterial().report().files.first { $0.path.contains(path) })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func markupOfATitleIsOnlyText() throws {
    let page = try page("bulletin.html")
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }

  @Test func quoteWithACombiningMarkIsEscaped() {
    #expect(PageText().escapeText("a\"\u{338} b<\u{338}") == "a&quot;\u{338} b&lt;\u{338}")
  }

  @Test func controlsOfWritingDirectionAreDropped() {
    #expect(PageText().escapeText("a\u{202E}b\u{0}c\nd") == "abc\nd")
  }

  @Test func allAddressesAreOfTheWebOrOfThePageItself() throws {
    let parts = try page("bulletin.html").split(separator: "href=\"").dropFirst()
    #expect(parts.count > 20)
    for part in parts {
      #expect(part.hasPrefix("#") || part.hasPrefix("http://") || part.hasPrefix("https://"))
    }
  }

  @Test func innerReferencesHaveTheirTarget() throws {
    let page = try page("kitakyushu")
    for part in page.split(separator: "href=\"#").dropFirst() {
      #expect(page.contains("id=\"\(part.prefix { $0 != "\"" })\""))
    }
  }

  @Test func idsAreUnique() throws {
    let ids = try page("bulletin.html").split(separator: " id=\"").dropFirst().map {
      $0.prefix { $0 != "\"" }
    }
    #expect(Set(ids).count == ids.count)
  }

  @Test func pageAsksForNothingElse() throws {
    let page = try page("bulletin.html")
    for word in [" src=", "<link", "@import", "url("] { #expect(!page.contains(word)) }
    #expect(page.contains("default-src 'none'"))
  }

  @Test func draftSaysThatItIsOne() throws {
    let page = try page("editions/401005-kitakyushu-shi/seisaku_geppo_201812（案）.html")
    #expect(page.contains("<title>政策モニタリングレポート（月報）2018年12月分（案）　北九州市版</title>"))
    #expect(page.contains("【自動作成・未確認】"))
  }

  @Test func chineseStandsInMarkedElements() throws {
    let page = try page("bulletin.html")
    #expect(page.contains("<span lang=\"zh-Hans\">关于印发《柴油货车污染治理攻坚战行动计划》的通知（环大气〔2018〕179号）</span>"))
    #expect(SimplifiedCharacters.first(in: JapaneseText.of(Array(page.utf8))) == nil)
  }

  @Test func excerptIsCutWithAMark() throws {
    var entry = SampleEntry.plan
    entry.body = [String(repeating: "样", count: 300)]
    let item = try entry.entry(Glossary()).item
    #expect(Excerpt.of(item) == String(repeating: "样", count: 200) + "…")
  }

  @Test(arguments: [
    (
      String(repeating: "样", count: 150) + "。PM2.5浓度为" + String(repeating: "样", count: 60),
      String(repeating: "样", count: 150) + "。…"
    ),
    (String(repeating: "样", count: 190) + "，浓度为37.6微克/立方米", String(repeating: "样", count: 190) + "…"),
    (String(repeating: "样", count: 198) + "37.6微克/立方米", String(repeating: "样", count: 198) + "…"),
  ])
  func excerptIsNotCutWithinANumber(text: String, shown: String) throws {
    var entry = SampleEntry.plan
    entry.body = [text]
    #expect(Excerpt.of(try entry.entry(Glossary()).item) == shown)
  }

  @Test func remarkSaysWhyATextIsPartial() throws {
    var sample = try SampleMaterial()
    sample.material.entries[0].item.isPartial = true
    let remarks = { (sample: SampleMaterial) in
      let files = try sample.report().files.filter { $0.path.hasSuffix("bulletin.html") }
      let page = files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
      return ["途中で切れて", "文字の一部が失われて"].filter { page.firstRange(of: $0) != nil }
    }
    #expect(try remarks(sample) == ["途中で切れて"])
    sample.material.entries[0].item.lacksCharacters = true
    #expect(try remarks(sample) == ["文字の一部が失われて"])
  }

  @Test func emptyMonthStillMakesAWholeBulletin() throws {
    var sample = try SampleMaterial()
    sample.material.entries = []
    let report = try sample.report()
    #expect(report.releaseFindings == [])
    let bulletins = report.files.filter { $0.path.contains("bulletin.") || $0.path.contains("/editions/") }
    #expect(bulletins.count == 3 + 11 + 3)
    #expect(report.files.count == bulletins.count + 10)
  }
}
