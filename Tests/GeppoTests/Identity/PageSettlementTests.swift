import Testing

@testable import Geppo

@Suite struct PageSettlementTests {
  private func outcome(_ file: String, _ disposition: Disposition = .item) -> PageOutcome {
    PageOutcome(
      page: foldKey(file).page, disposition: disposition, reason: .newInMonth, detail: "", title: file)
  }

  private func settled(
    _ outcomes: [PageOutcome], entries: [Entry], standing: [String: MonthOfIssue.Standing] = [:],
    relevance: [String: Relevance] = [:]
  ) -> [Disposition] {
    let items = Dictionary(
      outcomes.map { ($0.page.file, [$0.page.file]) }, uniquingKeysWith: { one, _ in one })
    return PageSettlement(entries: entries, standing: standing, relevance: relevance)
      .settle(outcomes, items: items).map(\.disposition)
  }

  private func entry(_ key: String, _ members: [(String, Entry.Member.Relation)] = []) -> Entry {
    Entry(
      representative: key,
      members: members.map { Entry.Member(key: $0.0, relation: $0.1, rule: "rule", evidence: "") },
      firstFolder: foldKey(key).page.folder)
  }

  @Test func pagesWithoutAnItemKeepTheirDisposition() {
    #expect(
      settled([outcome("list", .index), outcome("bad", .unreadable)], entries: []) == [.index, .unreadable])
  }

  @Test func settlingAgainGivesTheSameOrWhatTheIssuesSentChange() {
    let pages = [outcome("a", .outsideMonth), outcome("b", .repost)]
    let document = entry("a", [("b", .repost)])
    #expect(settled(pages, entries: [document], standing: ["a": .late]) == [.item, .repost])
  }

  @Test func theRepresentativeIsTheItemAndItsCopiesAreAccountedFor() {
    let pages = ["a", "b", "c", "d"].map { outcome($0) }
    let document = entry("a", [("b", .repost), ("c", .revision), ("d", .sameBytes)])
    #expect(
      settled(pages, entries: [document], standing: ["a": .new]) == [.item, .repost, .revision, .sameBytes])
  }

  @Test func aPageWithTheSameBytesNamesItsTwinNotTheRepresentative() {
    var pages = ["a", "b", "c"].map { outcome($0) }
    pages[2] = PageOutcome(
      page: PageReference(
        file: "c", source: "mee", folder: pages[1].page.folder, sha256: pages[1].page.sha256),
      disposition: .item, reason: .newInMonth, detail: "", title: "c")
    let settled = PageSettlement(
      entries: [entry("a", [("b", .revision), ("c", .sameBytes)])], standing: ["a": .new], relevance: [:]
    ).settle(pages, items: ["a": ["a"], "b": ["b"], "c": ["c"]])
    #expect(settled.map(\.disposition) == [.item, .revision, .sameBytes])
    #expect(settled.map(\.detail) == ["", "a", "b"])
  }

  @Test func whatIsOffTopicSaysWhyBeforeAnythingElse() throws {
    let page = [outcome("a")]
    let off = ["a": Relevance(isRelevant: false, reason: .placeNotMonitored)]
    #expect(settled(page, entries: [entry("a")], standing: ["a": .undated], relevance: off) == [.offTopic])
  }

  @Test func garbledPageIsNotSaidToBeOffTopicForItsWords() {
    let off = ["a", "b", "c"].map {
      ($0, Relevance(isRelevant: false, reason: $0 == "c" ? .placeNotMonitored : .noTopic))
    }
    let pages = ["a", "b", "c"].map { outcome($0) }
    let settled = PageSettlement(
      entries: [], standing: [:], relevance: Dictionary(uniqueKeysWithValues: off), garbled: ["b", "c"]
    ).settle(pages, items: ["a": ["a"], "b": ["b"], "c": ["c"]])
    #expect(settled.map(\.disposition) == [.offTopic, .offTopic, .offTopic])
    #expect(settled.map(\.reason) == [.noTopic, .garbled, .placeNotMonitored])
  }

  @Test func datesDecideTheRest() throws {
    let january = try #require(Month("2019-01"))
    let pages = ["a", "b", "c"].map { outcome($0) }
    #expect(
      settled(
        pages, entries: ["a", "b", "c"].map { entry($0) },
        standing: ["a": .late, "b": .otherMonth(january), "c": .undated]) == [.item, .outsideMonth, .undated])
  }
}
