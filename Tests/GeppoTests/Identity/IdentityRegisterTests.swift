import Testing

@testable import Geppo

@Suite struct IdentityRegisterTests {
  @Test func newDocumentsGetTheNextNumbersOfTheirMonth() throws {
    let known = [try given("2018-12-0041", pages: ["a"])]
    let binding = IdentityRegister(known).bind([
      try request(pages: ["b"]), try request(month: "2018-11", pages: ["c"]), try request(pages: ["d"]),
    ])
    #expect(binding.ids == ["2018-12-0042", "2018-11-0001", "2018-12-0043"])
    #expect(binding.given.map(\.id) == binding.ids)
    #expect(binding.findings.isEmpty)
  }

  @Test(arguments: [
    Anchors(pageHashes: ["a"], urls: [], documentNumberAndIssuer: "", title: "other"),
    Anchors(pageHashes: ["x"], urls: ["u"], documentNumberAndIssuer: "", title: "t"),
    Anchors(
      pageHashes: ["x"], urls: ["u"], documentNumberAndIssuer: "", title: "other", day: Day(iso: "2018-12-03")
    ),
    Anchors(pageHashes: ["x"], urls: [], documentNumberAndIssuer: "n", title: "other"),
    Anchors(
      pageHashes: ["x"], urls: ["y"], documentNumberAndIssuer: "", title: "t", day: Day(iso: "2018-12-03")),
  ])
  func anyAnchorKeepsTheId(_ anchors: Anchors) throws {
    let old = Anchors(
      pageHashes: ["a"], urls: ["u"], documentNumberAndIssuer: "n", title: "t", day: Day(iso: "2018-12-03"))
    let binding = IdentityRegister([try given("2018-12-0001", old)]).bind([try request(anchors)])
    #expect(binding.ids == ["2018-12-0001"])
    #expect(binding.given.isEmpty)
  }

  /// A site shows one document after another at one address.
  @Test func anAddressAloneGivesANewIdAndAFinding() throws {
    let known = [try given("2018-11-0001", pages: ["a"], urls: ["u"], title: "关于启用新办公场所的通知")]
    let other = try request(pages: ["b"], urls: ["u"], title: "关于公布监测点位名单的公告")
    let first = IdentityRegister(known).bind([other])
    #expect(first.ids == ["2018-12-0001"])
    #expect(first.given.map(\.couldBe) == [["2018-11-0001"]])
    #expect(first.findings.map(\.code) == [.ambiguousIdentity])
    let second = IdentityRegister(known + first.given).bind([other])
    #expect(second.ids == first.ids && second.given.isEmpty && second.findings == first.findings)
  }

  @Test func whereTheOldPageIsStillThereTheAddressLeavesNoDoubt() throws {
    let known = [try given("2018-11-0001", pages: ["a"], urls: ["u"], title: "关于启用新办公场所的通知")]
    let binding = IdentityRegister(known).bind([
      try request(pages: ["a"], urls: ["u"], title: "关于启用新办公场所的通知"),
      try request(pages: ["b"], urls: ["u"], title: "关于公布监测点位名单的公告"),
    ])
    #expect(binding.ids == ["2018-11-0001", "2018-12-0001"])
    #expect(binding.findings.isEmpty)
  }

  @Test(arguments: [
    ("关于启用新办公场所的通知", true), ("某局关于启用新办公场所的通知", true), ("关于启用新办公场所的通知知", true), ("通知", false),
    ("关于停用旧办公场所的通知", false),
  ])
  func theTitleAtAnAddressMustFit(_ title: String, _ isSame: Bool) throws {
    let known = [try given("2018-11-0001", pages: ["a"], urls: ["u"], title: "关于启用新办公场所的通知")]
    let binding = IdentityRegister(known).bind([try request(pages: ["b"], urls: ["u"], title: title)])
    #expect(binding.ids == [isSame ? "2018-11-0001" : "2018-12-0001"])
  }

  @Test func theSurerAnchorDecides() throws {
    let known = [
      try given("2018-12-0001", pages: ["a"], title: "t"),
      try given("2018-12-0002", pages: ["b"], urls: ["u"]),
    ]
    let binding = IdentityRegister(known).bind([try request(pages: ["a"], urls: ["u"])])
    #expect(binding.ids == ["2018-12-0001"])
    #expect(binding.findings.isEmpty)
  }

  @Test func theSurerClaimTakesTheIdWhateverTheOrder() throws {
    let known = [try given("2018-12-0001", pages: ["a"], title: "t")]
    let byTitle = try request(pages: ["x"], title: "t")
    let byPage = try request(pages: ["a"], title: "other")
    #expect(IdentityRegister(known).bind([byTitle, byPage]).ids == ["2018-12-0002", "2018-12-0001"])
    #expect(IdentityRegister(known).bind([byPage, byTitle]).ids == ["2018-12-0001", "2018-12-0002"])
  }

  @Test func twoCandidatesAreAFindingAndANewId() throws {
    let known = [try given("2018-10-0001", pages: ["a"]), try given("2018-11-0002", pages: ["b"])]
    let binding = IdentityRegister(known).bind([try request(pages: ["a", "b"], title: "通知")])
    #expect(binding.ids == ["2018-12-0001"])
    #expect(binding.findings.map(\.code) == [.ambiguousIdentity])
    #expect(binding.findings.first?.arguments == ["通知", "2018-10-0001, 2018-11-0002"])
  }

  @Test func theFindingIsToldAgainAndTheIdStays() throws {
    let known = [try given("2018-10-0001", pages: ["a"]), try given("2018-11-0002", pages: ["b"])]
    let requests = [try request(pages: ["a", "b"], title: "通知")]
    let first = IdentityRegister(known).bind(requests)
    let second = IdentityRegister(known + first.given).bind(requests)
    #expect(second.ids == first.ids)
    #expect(second.given.isEmpty)
    #expect(second.findings == first.findings)
  }

  @Test func aDocumentThatGainsAPageIsNotAmbiguous() throws {
    let known = [
      try given("2018-10-0001", pages: ["a"]), try given("2018-11-0002", pages: ["b"]),
      try given("2018-12-0003", pages: ["a", "b"]),
    ]
    let binding = IdentityRegister(known).bind([try request(pages: ["a", "b", "c"])])
    #expect(binding.ids == ["2018-12-0003"])
  }

  /// Whatever the first run found in the journal, the second one gives the same ids and no new one.
  @Test(arguments: 0..<200) func aSecondRunGivesTheSameIds(_ seed: Int) throws {
    var numbers = Numbers(seed: UInt64(seed))
    let known = try (1...6).map { number in
      try given("2018-11-000\(number)", numbers.anchors(pages: ["k\(number)", numbers.pick("abcd")]))
    }
    let requests = try "abcdef".map { try request(numbers.anchors(pages: [String($0)])) }
    let first = IdentityRegister(known).bind(requests)
    let second = IdentityRegister(known + first.given).bind(requests)
    #expect(Set(first.ids).count == requests.count)
    #expect(second.ids == first.ids)
    #expect(second.given.isEmpty)
    #expect(second.findings == first.findings)
  }

  /// Every alert has the same title: another day or issuer is another document, or may be.
  @Test(arguments: [
    ("2018-12-09", "邯郸市人民政府", false), ("2018-11-09", "唐山市人民政府", false), ("2018-11-09", "邯郸市人民政府", true),
    ("2018-11-09", "", true),
  ])
  func theTitleAloneIsNoIdentity(_ day: String, _ issuer: String, _ isKept: Bool) throws {
    func anchors(_ page: String, _ day: String, _ issuer: String) -> Anchors {
      Anchors(
        pageHashes: [page], urls: [page], documentNumberAndIssuer: "", title: "启动橙色预警",
        issuer: issuer.isEmpty ? nil : issuer, day: Day(iso: day))
    }
    let register = IdentityRegister([try given("2018-11-0001", anchors("a", "2018-11-09", "邯郸市人民政府"))])
    let binding = register.bind([try request(anchors("b", day, issuer))])
    #expect(binding.ids == [isKept ? "2018-11-0001" : "2018-12-0001"])
    #expect(binding.findings.map(\.code) == (isKept ? [] : [.ambiguousIdentity]))
  }

  @Test func anotherNumberLeavesNoDoubt() throws {
    let known = [try given("2018-11-0001", pages: ["a"], number: "津环〔2018〕1号", title: "t")]
    let other = Anchors(pageHashes: ["b"], urls: [], documentNumberAndIssuer: "津环〔2018〕2号", title: "t")
    let binding = IdentityRegister(known).bind([try request(other)])
    #expect(binding.ids == ["2018-12-0001"])
    #expect(binding.findings.isEmpty)
  }

  private func request(
    month: String = "2018-12", pages: [String], urls: [String] = [], title: String = ""
  ) throws -> IdentityRequest {
    let anchors = Anchors(pageHashes: pages, urls: urls, documentNumberAndIssuer: "", title: title)
    return try request(anchors, month: month)
  }

  private func request(_ anchors: Anchors, month: String = "2018-12") throws -> IdentityRequest {
    IdentityRequest(
      month: try #require(Month(month)), anchors: anchors, title: anchors.title,
      location: .file("feeds/a/b.html"))
  }

  private func given(
    _ id: String, pages: [String], urls: [String] = [], number: String = "", title: String = ""
  ) throws -> GivenIdentity {
    try given(id, Anchors(pageHashes: pages, urls: urls, documentNumberAndIssuer: number, title: title))
  }

  private func given(_ id: String, _ anchors: Anchors) throws -> GivenIdentity {
    GivenIdentity(id: id, month: try #require(Month(id.prefix(7))), anchors: anchors, couldBe: [])
  }
}

/// The same numbers for the same seed.
private struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2_654_435_761 &+ 1 }

  mutating func below(_ bound: UInt64) -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) % bound
  }

  mutating func pick(_ letters: String) -> String {
    letters.dropFirst(Int(below(UInt64(letters.count)))).prefix(1).description
  }

  mutating func anchors(pages: [String]) -> Anchors {
    Anchors(
      pageHashes: pages.sorted(), urls: below(2) == 0 ? [pick("uvw")] : [],
      documentNumberAndIssuer: below(3) == 0 ? pick("no") : "", title: pick("rst"),
      day: Day(iso: "2018-12-0\(1 + below(2))"))
  }
}
