import Testing

@testable import Geppo

@Suite struct SitePlanTests {
  @Test func everyLinkLeadsToAFileOfTheSite() throws {
    for audience in Audience.allCases {
      let plan = SitePlan(try SiteSample.material(audience))
      let files = try SiteSample.files(audience)
      let known = Set(files.keys).union(plan.copies.map(\.address.path))
      for (path, text) in files where path.hasSuffix(".html") {
        for match in text.matches(of: /(?:href|src)="([^"#]*)[^"]*"/) {
          let target = String(match.output.1)
          if target.isEmpty || target.contains(":") { continue }
          #expect(known.contains(Self.resolved(target, from: path)), "\(target) in \(path)")
        }
      }
    }
  }

  private static func resolved(_ target: String, from path: String) -> String {
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/") {
      if part == ".." { _ = folders.popLast() } else { folders.append(String(part)) }
    }
    return folders.joined(separator: "/")
  }

  @Test func theSameMaterialGivesTheSameBytesInAnyOrder() throws {
    var material = try SiteSample.material(.internal)
    let first = SitePlan(material).files
    material.issues.reverse()
    #expect(SitePlan(material).files == first)
  }

  @Test func aDocumentIsOnThePagesOfItsTopicPlaceMonthAndMunicipality() throws {
    let files = try SiteSample.files(.public)
    for path in ["months/2018-11.html", "topics/VOC.html", "places/310000.html"] {
      #expect(files[path]?.contains("../documents/2018-11-0001.html") == true, "\(path)")
    }
    #expect(
      files["documents/2018-11-0001.html"]?.contains(
        "lang=\"zh-Hans\" href=\"https://www.shanghai.gov.cn/a.html\"") == true)
  }

  @Test func aLongListIsCutIntoPages() throws {
    var material = try SiteSample.material(.public)
    let items = (1...250).map { number in
      SiteSample.item("2018-11-\(1000 + number)", "見出し\(number)", title: "题\(number)")
    }
    material.issues = [
      SiteIssue(issue: try SiteSample.issue("2018-11", items), sentOn: Day(iso: "2018-12-28"))
    ]
    let paths = SitePlan(material).pages.map(\.address.path).filter { $0.hasPrefix("topics/VOC") }
    #expect(paths == ["topics/VOC.html", "topics/VOC-2.html", "topics/VOC-3.html"])
  }

  @Test func textOfAPageCannotBecomeMarkupOrScript() throws {
    var material = try SiteSample.material(.public)
    let evil = "</script><script>alert(1)</script>\"'\u{2028}"
    material.issues = [
      SiteIssue(
        issue: try SiteSample.issue("2018-11", [SiteSample.item("2018-11-0001", evil, title: evil)]),
        sentOn: Day(iso: "2018-12-28"))
    ]
    let plan = SitePlan(material)
    let templates = try SiteTemplates()
    for page in plan.pages {
      let text = String(decoding: templates.render(page.values(), page.template), as: UTF8.self)
      #expect(!text.contains("<script>alert"))
    }
    for file in plan.files where file.path.hasSuffix(".js") && file.path.hasPrefix("search/") {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("</script>"), "\(file.path)")
    }
  }

  @Test func theSitemapOfTheWebIsThereWhereTheOfficeSaysWhereTheSiteWillLie() throws {
    var material = try SiteSample.material(.public)
    #expect(!SitePlan(material).files.contains { $0.path == "sitemap.xml" })
    material.glossary.office.siteAddress = WebLink("https://www.example.jp/geppo/")
    let plan = SitePlan(material)
    let file = try #require(plan.files.first { $0.path == "sitemap.xml" })
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("<loc>https://www.example.jp/geppo/documents/2018-11-0001.html</loc>"))
    #expect(text.matches(of: /<loc>/).count == plan.pages.count)
    material.audience = .internal
    #expect(!SitePlan(material).files.contains { $0.path == "sitemap.xml" })
  }

  @Test func idsWithinTextsBecomeLinksWhereTheDocumentIsOnTheSite() {
    #expect(DocumentID.all(in: "意見募集（整理番号2018-10-0003、締切2018年11月10日）→公布") == ["2018-10-0003"])
    #expect(DocumentID.pieces(of: "a2018-10-0003b").map(\.text) == ["a", "2018-10-0003", "b"])
    #expect(DocumentID.all(in: "2018-10") == [])
  }

  @Test func codesOfTablesMakeNamesThatEveryDiskAndServerHas() {
    #expect(SiteAddress.topic("../a b").path == "topics/..x2fax20b.html")
    #expect(
      SiteAddress.file("translations/仮訳.docx", of: .last).reference.hasSuffix(
        "/translations/%E4%BB%AE%E8%A8%B3.docx"))
    #expect(SiteAddress.document("2018-12-0001").root == "../")
    #expect(SiteAddress.topic("VOC").page(2).path == "topics/VOC-2.html")
  }
}
