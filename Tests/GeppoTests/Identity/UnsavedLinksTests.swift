import Testing

@testable import Geppo

@Suite struct UnsavedLinksTests {
  private func link(_ title: String, _ url: String, on day: String? = nil) -> ListedLink {
    ListedLink(
      title: title, url: WebLink(url), date: day.flatMap { Day(iso: $0) }, source: "mee",
      location: .line(file: "feeds/mee/2018-12/list.html", line: 1))
  }

  private func unsaved(
    _ listed: [ListedLink], saved: [FoldKey] = [], issue: String = "2018-12", folder: String = "2018-12",
    on day: String? = nil, sent: [String: String] = [:]
  ) throws -> [String] {
    var rule = MonthOfIssue(month: try #require(Month(issue)), firstFolder: try #require(Month("2018-10")))
    for (month, day) in sent { rule.lookedUntil[try #require(Month(month))] = Day(iso: day) }
    return UnsavedLinks.among(
      listed, saved: saved, of: rule, capture: { _ in (Month(folder), day.flatMap { Day(iso: $0) }) },
      titleKey: { $0 }
    ).map(\.title)
  }

  @Test func anEntryWhoseAddressWasSavedIsNotUnsavedWhateverItsScheme() throws {
    var saved = foldKey("a")
    saved.url = WebLink("http://www.mee.gov.cn/t1.html")
    let listed = [link("one", "https://mee.gov.cn/t1.html#top"), link("two", "https://mee.gov.cn/t2.html")]
    #expect(try unsaved(listed, saved: [saved]) == ["two"])
  }

  @Test func anEntryWithTheTitleOfASavedPageOfTheSourceIsNotUnsaved() throws {
    let listed = [link("a", "http://elsewhere.cn/1")]
    #expect(try unsaved(listed, saved: [foldKey("a")]).isEmpty)
  }

  @Test func anEntryOfSeveralListsIsNamedOnceNewestFirst() throws {
    let listed = [
      link("old", "http://x.cn/1", on: "2018-12-01"), link("new", "http://x.cn/2", on: "2018-12-09"),
      link("new", "http://x.cn/2", on: "2018-12-09"), link("undated", "http://x.cn/3"),
    ]
    #expect(try unsaved(listed) == ["new", "old", "undated"])
  }

  @Test func anOldEntryOfALongListIsToldOfInItsOwnIssueOnly() throws {
    let listed = [
      link("november", "http://x.cn/1", on: "2018-11-20"),
      link("december", "http://x.cn/2", on: "2018-12-09"),
    ]
    #expect(try unsaved(listed, issue: "2018-12") == ["december"])
    #expect(try unsaved(listed, issue: "2018-11") == ["november"])
  }

  @Test func anEntryOfAListSavedTooLateIsToldOfInTheFirstIssueThatSeesIt() throws {
    let listed = [link("october", "http://x.cn/1", on: "2018-10-20")]
    #expect(try unsaved(listed, issue: "2018-11", folder: "2018-12") == ["october"])
    #expect(try unsaved(listed, issue: "2018-10", folder: "2018-12").isEmpty)
  }

  @Test func anEntryOfAListThatASentIssueCouldNotSeeIsToldOfInTheNext() throws {
    let listed = [link("november", "http://x.cn/1", on: "2018-11-20")]
    func issues(_ sent: [String: String]) throws -> [String] {
      try ["2018-11", "2018-12", "2019-01"].filter {
        try !unsaved(listed, issue: $0, on: "2018-12-30", sent: sent).isEmpty
      }
    }
    #expect(try issues([:]) == ["2018-11"])
    #expect(try issues(["2018-11": "2018-12-28"]) == ["2018-12"])
    #expect(try issues(["2018-11": "2018-12-31"]) == ["2018-11"])
    #expect(try issues(["2018-11": "2018-12-28", "2018-12": "2018-12-29"]) == ["2019-01"])
    #expect(try unsaved(listed, issue: "2018-12", sent: ["2018-11": "2018-11-30"]) == ["november"])
  }
}
