import Testing

@testable import Geppo

@Suite struct AudienceTests {
  /// The site of a month in which all fields that are for the office hold marked words, with what is copied for it, and a draft.
  private func files(_ audience: Audience) throws -> [String: String] {
    let sample = try OfficeOnlySample.made.get()
    var material = try SiteSample.material(audience)
    let draft = SiteSample.item("2019-01-0001", "\(SiteSample.secret)の案の見出し", title: "\(SiteSample.secret)草案")
    material.issues = [
      try sample.issue(audience),
      SiteIssue(issue: try SiteSample.issue("2019-01", [draft], isDraft: true), sentOn: nil),
    ]
    material.glossary.office.contact = ["\(SiteSample.secret)の連絡先"]
    material.glossary.office.publicContact = ["公開の連絡先"]
    material.glossary.wording[.handling] = "\(SiteSample.secret)の取扱い"
    for index in material.glossary.partnerships.indices {
      material.glossary.partnerships[index].content = "\(SiteSample.secret)の協力の内容"
    }
    let texts = Dictionary(uniqueKeysWithValues: sample.texts.map { ($0.path, $0.text) })
    let copies = try SitePlan(material).copies.map {
      ($0.address.path, try #require(texts[$0.file.source]))
    }
    return try SiteSample.files(material).merging(copies) { $1 }
  }

  @Test func nothingThatIsForTheOfficeIsInAnyFileOfThePublicSite() throws {
    let files = try files(.public)
    let secrets = try OfficeOnlySample.made.get().secrets + ["2019-01-0001", "noindex"]
    #expect(files.count > 40)
    for (path, text) in files {
      for secret in secrets { #expect(!text.contains(secret), "\(path): \(secret)") }
    }
    #expect(files["topics/VOC.html"]?.contains("公開の説明。") == true)
    #expect(files["queue.html"] == nil)
    #expect(files["needs.html"] == nil)
    for form in IssueForm.allCases { #expect(files["issues/2018-12/\(form.path)"] != nil) }
    #expect(files["issues/2018-12/translations/2018-12-0001.html"] != nil)
    #expect(files["issues/2018-12/translations/2018-12-9001.html"] == nil)
    #expect(files["issues/2018-12/bulletin.html"]?.contains("公開版") == true)
  }

  /// So that the test above cannot pass because nothing was planted.
  @Test func theInternalSiteHasAllOfIt() throws {
    let files = try files(.internal)
    let text = files.values.joined()
    for word in [
      "根拠", ".html:3", "の内訳", "希望市", "訳者", "校閲者", "納期", "の不確かな点", "の出典", "の備考", "の協議", "の要望", "の相手", "級",
      "機関", "の案の見出し", "草案", "的报道", "の協力の内容", "の連絡先", "の取扱い", "の付け方",
    ] { #expect(text.contains(SiteSample.secret + word), "\(word)") }
    for secret in try OfficeOnlySample.made.get().secrets where secret != "2019年3月14日" {
      #expect(text.contains(secret), "\(secret)")
    }
    for (path, text) in files where path.hasSuffix(".html") {
      #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"), "\(path)")
    }
  }

  @Test func everyRuleKeepsSomethingElseAndNoContentIsWithoutOne() {
    #expect(Set(AudienceRule.all.map(\.keeps)) == Set(SiteContent.allCases))
    #expect(AudienceRule.all.count == SiteContent.allCases.count)
    #expect(SiteContent.allCases.allSatisfy(Audience.internal.shows))
  }

  @Test(arguments: Audience.allCases) func allFormsOfAnIssueAreCopied(audience: Audience) throws {
    var material = try SiteSample.material(audience)
    material.issues = [try OfficeOnlySample.made.get().issue(audience)]
    let copies = SitePlan(material).copies
    let folder = audience == .public ? "reports/2018-12/public/" : "reports/2018-12/"
    for copy in copies {
      #expect(copy.address.path == "issues/2018-12/\(copy.file.path)")
      #expect(copy.file.source == folder + copy.file.path)
    }
    #expect(Set(IssueForm.allCases.map(\.path)).isSubset(of: Set(copies.map(\.file.path))))
  }

  @Test func anIssueThatWasSentBeforeThereWasAPublicVersionIsNamedAndHasNothingElse() throws {
    var material = try SiteSample.material(.public)
    let month = try #require(Month("2018-09"))
    material.withoutPublicVersion = [
      UnshownIssue(month: month, sentOn: try #require(Day(iso: "2018-10-30")))
    ]
    let files = try SiteSample.files(material)
    #expect(files["issues/index.html"]?.contains("この号には公開版がありません") == true)
    #expect(files["months/2018-09.html"] == nil)
  }

  @Test func unconfirmedTextsKeepTheirMark() throws {
    let page = try #require(try SiteSample.files(.public)["documents/2018-11-0001.html"])
    let mark = SiteSample.glossary.wording[.unconfirmed]
    #expect(page.split(separator: "</h1>").first?.contains(mark) == true)
  }
}
