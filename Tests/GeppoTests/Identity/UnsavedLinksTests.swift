import Testing

@testable import Geppo

@Suite struct UnsavedLinksTests {
  private func link(_ title: String, _ url: String, on day: String? = nil) -> ListedLink {
    ListedLink(
      title: title, url: WebLink(url), date: day.flatMap { Day(iso: $0) }, source: "mee",
      location: .line(file: "feeds/mee/2018-12/list.html", line: 1))
  }

  @Test func anEntryWhoseAddressWasSavedIsNotUnsavedWhateverItsScheme() {
    var saved = foldKey("a")
    saved.url = WebLink("http://www.mee.gov.cn/t1.html")
    let listed = [link("one", "https://mee.gov.cn/t1.html#top"), link("two", "https://mee.gov.cn/t2.html")]
    #expect(UnsavedLinks.among(listed, saved: [saved], titleKey: { $0 }).map(\.title) == ["two"])
  }

  @Test func anEntryWithTheTitleOfASavedPageOfTheSourceIsNotUnsaved() {
    let listed = [link("a", "http://elsewhere.cn/1")]
    #expect(UnsavedLinks.among(listed, saved: [foldKey("a")], titleKey: { $0 }).isEmpty)
  }

  @Test func anEntryOfSeveralListsIsNamedOnceNewestFirst() {
    let listed = [
      link("old", "http://x.cn/1", on: "2018-12-01"), link("new", "http://x.cn/2", on: "2018-12-09"),
      link("new", "http://x.cn/2", on: "2018-12-09"), link("undated", "http://x.cn/3"),
    ]
    #expect(
      UnsavedLinks.among(listed, saved: [], titleKey: { $0 }).map(\.title) == ["new", "old", "undated"])
  }
}
