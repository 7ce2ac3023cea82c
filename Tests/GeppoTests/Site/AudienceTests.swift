import Testing

@testable import Geppo

@Suite struct AudienceTests {
  @Test func nothingThatIsForTheOfficeIsInAnyFileOfThePublicSite() throws {
    let files = try SiteSample.files(.public)
    #expect(files.count > 20)
    for (path, text) in files {
      #expect(!text.contains(SiteSample.secret), "\(path)")
      #expect(!text.contains("987654"), "\(path)")
      #expect(!text.contains("2018-12-0001"), "\(path)")
      #expect(!text.contains("noindex"), "\(path)")
    }
    #expect(files["queue.html"] == nil)
    #expect(files["needs.html"] == nil)
  }

  /// So that the test above cannot pass because nothing was planted.
  @Test func theInternalSiteHasAllOfIt() throws {
    let files = try SiteSample.files(.internal)
    let text = files.values.joined()
    for word in [
      "の掲載理由", "の優先度Ａ", "根拠", ".html:3", "の内訳", "希望市", "訳者", "校閲者", "納期", "の不確かな点", "の出典", "の備考", "の協議",
      "の要望",
      "の相手", "級", "機関", "の案の見出し", "草案", "の記事の抜粋", "の至急",
    ] { #expect(text.contains(SiteSample.secret + word), "\(word)") }
    #expect(text.contains("987654"))
    for (path, text) in files where path.hasSuffix(".html") {
      #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"), "\(path)")
    }
  }

  @Test func everyRuleKeepsSomethingElseAndNoContentIsWithoutOne() {
    #expect(Set(AudienceRule.all.map(\.keeps)) == Set(SiteContent.allCases))
    #expect(AudienceRule.all.count == SiteContent.allCases.count)
    #expect(SiteContent.allCases.allSatisfy(Audience.internal.shows))
  }

  @Test func anIssueWithAnExcerptOfAMediumAndTablesAreNotCopiedForThePublic() throws {
    #expect(SitePlan(try SiteSample.material(.public)).copies == [])
    var material = try SiteSample.material(.public)
    material.sources = []
    let paths = SitePlan(material).copies.map(\.address.path)
    #expect(
      paths == ["html", "pdf", "docx", "md"].map { "issues/2018-11/bulletin.\($0)" })
    let all = SitePlan(try SiteSample.material(.internal)).copies.map(\.address.path)
    #expect(all.count == IssueForm.allCases.count)
  }

  @Test func unconfirmedTextsKeepTheirMark() throws {
    let page = try #require(try SiteSample.files(.public)["documents/2018-11-0001.html"])
    let mark = SiteSample.glossary.wording[.unconfirmed]
    #expect(page.split(separator: "</h1>").first?.contains(mark) == true)
  }
}
