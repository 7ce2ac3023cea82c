import Testing

@testable import Geppo

@Suite struct ListScoreTests {
  private static let link = ListedLink(
    title: "关于发布预警的公告", url: WebLink("http://www.example.gov.cn/1.html"), date: Day(iso: "2018-12-03"),
    source: "x", location: .file("a"))

  @Test(arguments: [
    ("关于发布预警 的公告", "http://www.example.gov.cn/1.html", "2018-12-03", true),
    ("关于发布预警的公告", nil, nil, true), ("关于发布预警的公告", "http://www.example.gov.cn/2.html", nil, false),
    ("关于发布预警的公告", nil, "2018-12-04", false), ("关于解除预警的公告", nil, nil, false),
  ])
  func entryIsRightWhenAllThatIsAskedIs(title: String, url: String?, date: String?, isRight: Bool) {
    let agreement = EntryAgreement(read: [Self.link], gold: [.init(title: title, url: url, date: date)])
    #expect(agreement.right == (isRight ? 1 : 0))
    #expect(agreement.missed.count == (isRight ? 0 : 1))
    #expect(agreement.added.count == (isRight ? 0 : 1))
  }

  @Test func anEntryReadTwiceIsRightOnce() {
    let agreement = EntryAgreement(
      read: [Self.link, Self.link], gold: [.init(title: Self.link.title, url: nil, date: nil)])
    #expect(agreement.right == 1)
    #expect(agreement.added.count == 1)
  }
}
