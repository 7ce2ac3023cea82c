import Testing

@testable import Geppo

/// What a person adopted is found again by its pages, and by its address only where nothing else is there.
@Suite struct KnownPagesTests {
  private static let address = "http://www.example.gov.cn/latest.html"
  private static let anchors = Anchors(
    pageHashes: ["sha-of-old"], urls: [WebLink(address)?.comparisonKey ?? ""], documentNumberAndIssuer: "",
    title: "关于启用新办公场所的通知")

  private func key(_ name: String, title: String = "关于启用新办公场所的通知", at address: String = address) -> FoldKey {
    var key = foldKey(name, source: name)
    (key.title, key.url) = (title, WebLink(address))
    return key
  }

  private func found(_ documents: [FoldKey]...) -> [String] {
    var stock = Stock(sources: [])
    stock.keys = documents.flatMap(\.self)
    stock.entries = documents.map { pages in
      Entry(
        representative: pages[0].key,
        members: pages.dropFirst().map {
          Entry.Member(key: $0.key, relation: .repost, rule: "same text", evidence: "")
        }, publishedOn: nil, firstFolder: nil, firstIssue: nil)
    }
    return KnownPages(stock).keys(Self.anchors)
  }

  @Test func allPagesOfTheDocumentAreFoundByOneOfThem() {
    #expect(found([key("new"), key("old")]) == ["new", "old"])
  }

  @Test func anotherDocumentThatWasSavedLaterAtTheAddressIsNotMeant() {
    #expect(found([key("old")], [key("other", title: "举行座谈会")]) == ["old"])
    #expect(found([key("old")], [key("other")]) == ["old"])
  }

  @Test func aPageThatWasSavedAnewIsFoundByItsAddress() {
    #expect(found([key("new")], [key("far", at: "http://www.example.gov.cn/far.html")]) == ["new"])
  }

  @Test func anAddressAloneIsNoDocument() {
    #expect(found([key("other", title: "举行座谈会")]).isEmpty, "another title")
    #expect(found([key("one")], [key("two")]).isEmpty, "two documents at one address")
  }
}
