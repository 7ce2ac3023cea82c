import Foundation
import Testing

@testable import Geppo

@Suite struct PublicVersionTests {
  private func sample() throws -> (whole: Geppo.Issue, version: PublicVersion) {
    let issue = try OfficeOnlySample.made.get().report.issue
    return (issue, issue.publicVersion)
  }

  private func facts(_ version: PublicVersion, _ id: String) -> [String: String] {
    let item = version.bulletin.items.first { $0.id == id }
    return Dictionary((item?.facts ?? []).map { ($0.label, $0.value.plain) }) { first, _ in first }
  }

  // MARK: - Rules

  @Test func reasonsAndRelationsAreForTheReadersOfTheBulletin() throws {
    let (issue, version) = try sample()
    #expect(issue.whole.items.allSatisfy { !$0.why.isEmpty })
    let items = version.bulletin.items + version.bulletin.highlights
    #expect(items.allSatisfy { $0.why.isEmpty && $0.relation.isEmpty })
  }

  @Test func pointsAndPrioritiesAreForTheOffice() throws {
    let (issue, version) = try sample()
    #expect(issue.whole.items.contains { $0.scope.points == OfficeOnlySample.points })
    let scopes = (version.bulletin.items + version.bulletin.highlights).map(\.scope)
    #expect(scopes.allSatisfy { $0.points == 0 && $0.priority == nil })
  }

  @Test func aFactIsPublicOnlyIfItsLabelIsListed() throws {
    var issue = try OfficeOnlySample.made.get().report.issue
    issue.whole.sections[0].parts[0].items[0].facts.append(Fact(label: "新しい欄", value: .japanese("値")))
    let id = issue.whole.sections[0].parts[0].items[0].id
    #expect(facts(issue.publicVersion, id)["新しい欄"] == nil)
    #expect(facts(issue.publicVersion, id)["発出機関"] != nil)
    #expect(facts(issue.publicVersion, id)["全文翻訳"] == nil)
  }

  @Test func thatADocumentIsTranslatedIsPublic() throws {
    var issue = try OfficeOnlySample.made.get().report.issue
    issue.whole.sections[0].parts[0].items[0].facts = [Fact(label: "全文翻訳", value: .japanese("仮訳あり"))]
    let id = issue.whole.sections[0].parts[0].items[0].id
    #expect(facts(issue.publicVersion, id)["全文翻訳"] == "仮訳あり")
  }

  @Test(arguments: ["2018-12-9001", "2018-12-9002", "2018-12-9003"])
  func whatAMediumWroteIsNeitherQuotedNorGivenInTranslation(id: String) throws {
    let (issue, version) = try sample()
    #expect(issue.whole.items.first { $0.id == id }?.excerpt.contains(OfficeOnlySample.secret) == true)
    #expect(version.bulletin.items.first { $0.id == id }?.excerpt == "")
    #expect(facts(version, id)["全文翻訳"] == nil)
    #expect(issue.whole.translated.map(\.id) == ["2018-12-0001", "2018-12-9001"])
    #expect(version.bulletin.translated.map(\.id) == ["2018-12-0001"])
  }

  @Test func whatABodyWroteIsQuoted() throws {
    let version = try sample().version
    #expect(version.bulletin.items.first { $0.id == "2018-12-0001" }?.excerpt == "样本正文第一段。 样本正文第二段。")
  }

  @Test func whereAnExcerptIsFromIsNotSaidWhereThereIsNone() throws {
    var issue = try OfficeOnlySample.made.get().report.issue
    let mark = MixedText.chinese("附件") + ItemFacts.quotedMark
    issue.whole.sections[0].parts[0].items[0].facts = [Fact(label: "添付", value: mark)]
    let id = issue.whole.sections[0].parts[0].items[0].id
    #expect(facts(issue.publicVersion, id)["添付"] == mark.plain)
    issue.whole.sections[0].parts[0].items[0].isOfMedium = true
    #expect(facts(issue.publicVersion, id)["添付"] == "附件")
  }

  @Test func thereIsNoListOfCandidates() throws {
    let (issue, version) = try sample()
    #expect(!issue.whole.translations.isEmpty)
    #expect(version.bulletin.translations.isEmpty)
  }

  @Test func activitiesThatTheLedgerKeepsInsideStayThere() throws {
    let (issue, version) = try sample()
    #expect(issue.whole.cooperation.count == 2)
    #expect(version.bulletin.cooperation.map(\.title) == ["公開の研修"])
  }

  @Test func theContactIsTheOneForThePublic() throws {
    #expect(try sample().version.masthead.contact == ["公開の連絡先"])
  }

  @Test func phrasesForMunicipalitiesAreReplacedOrLeftOut() throws {
    let (issue, version) = try sample()
    for (key, other) in Phrasing.publicTexts { #expect(version.wording[key] == issue.wording[other]) }
    for key in Phrasing.unsaidInPublic { #expect(version.wording[key].isEmpty) }
    #expect(version.wording.byName.values.allSatisfy { !$0.contains(OfficeOnlySample.secret) })
  }

  @Test func everyRuleHasItsOwnNameAndAReason() {
    #expect(Set(PublicRule.all.map(\.name)).count == PublicRule.all.count)
    #expect(PublicRule.all.allSatisfy { !$0.reason.isEmpty })
  }

  // MARK: - What is added later

  /// A field that is new is public unless a rule takes it away: whoever adds one decides, and writes it down here.
  @Test func everyFieldOfABulletinHasBeenDecidedOn() throws {
    let (issue, version) = try sample()
    #expect(
      Self.fields(version.bulletin) == [
        "highlights", "sections", "translations", "translated", "deadlines", "sources", "terms",
        "cooperation",
        "figures", "deadlineLine",
      ])
    let item = try #require(issue.whole.items.first)
    #expect(
      Self.fields(item) == [
        "number", "id", "headline", "summary", "isHeadlineConfirmed", "isSummaryConfirmed", "excerpt",
        "isPartial", "lacksCharacters", "facts", "isOfMedium", "inForceOn", "closesOn", "why", "relation",
        "scope",
      ])
    #expect(
      Self.fields(item.scope) == [
        "publishedOn", "points", "priority", "issuing", "subjects", "mentioned", "named", "home", "topics",
        "type", "url",
      ])
    #expect(
      Self.fields(issue.masthead) == [
        "month", "issuedOn", "asOf", "isDraft", "programme", "title", "office", "contact",
      ])
    let event = try #require(issue.whole.cooperation.first?.event)
    #expect(
      Self.fields(event) == [
        "kind", "title", "isPlanned", "period", "first", "last", "japanSide", "chinaSide", "place", "adcodes",
        "topics", "heads", "isInternal", "row",
      ])
  }

  private static func fields(_ value: Any) -> Set<String> {
    Set(Mirror(reflecting: value).children.compactMap(\.label))
  }

  /// The label of a fact that is not listed would be missing for no reason, or the list be out of date.
  @Test func everyLabelIsListedOrForTheOffice() throws {
    let shown = Set(try sample().whole.whole.items.flatMap(\.facts).map(\.label))
    #expect(shown.isSubset(of: PublicRule.facts))
  }

  @Test func columnsOfTheListThatAreNotListedAreForTheOffice() throws {
    let report = try OfficeOnlySample.made.get().report
    let head = { (path: String) in
      let file = try #require(report.files.first { $0.path == "reports/2018-12/\(path)" })
      let text = String(decoding: file.bytes, as: UTF8.self)
      return text.drop { $0 == "\u{FEFF}" }.prefix { !$0.isNewline }.split(separator: ",").map(String.init)
    }
    let (all, shown) = (try head("bulletin.csv"), try head("public/bulletin.csv"))
    #expect(Set(shown) == PublicRule.columns)
    #expect(all.filter { !PublicRule.columns.contains($0) } == ["優先度", "重要度", "関係", "掲載の理由"])
    #expect(shown == all.filter(PublicRule.columns.contains))
  }

  /// Keys of the JSON that hold something in the 公開版. A new one is decided on here, too.
  @Test func everyKeyOfTheRecordThatSaysSomethingHasBeenDecidedOn() throws {
    let file = try #require(
      try OfficeOnlySample.made.get().report.files.first { $0.path == "reports/2018-12/public/bulletin.json" }
    )
    let object = try JSONSerialization.jsonObject(with: Data(file.bytes))
    let record = try #require(object as? [String: Any])
    #expect(Self.said(record).subtracting(Self.recordKeys) == [])
    let sections = try #require(record["sections"] as? [[String: Any]])
    let items = sections.flatMap { ($0["parts"] as? [[String: Any]]) ?? [] }
      .flatMap { ($0["items"] as? [[String: Any]]) ?? [] }
    #expect(items.count > 5)
    #expect(items.reduce(into: Set()) { $0.formUnion(Self.said($1)) }.subtracting(Self.itemKeys) == [])
  }

  /// Keys whose values are not empty, not zero and not null.
  private static func said(_ object: [String: Any]) -> Set<String> {
    Set(
      object.filter { _, value in
        switch value {
        case let text as String: !text.isEmpty
        case let list as [Any]: !list.isEmpty
        case let number as NSNumber: number != 0
        case is NSNull: false
        default: true
        }
      }.keys)
  }

  private static let recordKeys: Set<String> = [
    "format", "version", "language", "page_title", "programme", "title", "recipient", "number", "month",
    "issued_on", "issued", "as_of", "is_draft", "office", "contact", "notice", "headings", "words",
    "highlights", "has_unconfirmed_highlights", "has_unconfirmed_deadlines", "sections", "late_sections",
    "translated", "deadlines", "deadline_line", "cooperation", "partners", "trends", "sources", "terms",
  ]
  private static let itemKeys: Set<String> = [
    "number", "anchor", "id", "headline", "is_headline_confirmed", "summary", "is_summary_confirmed",
    "excerpt", "is_partial", "lacks_characters", "short_facts", "facts", "published_on", "type", "topics",
    "issuing", "subjects", "url",
  ]

  // MARK: - Files

  @Test func nothingThatIsForTheOfficeIsInAnyFileOfIt() throws {
    let sample = try OfficeOnlySample.made.get()
    let texts = sample.texts
    let files = texts.filter { OfficeOnlySample.isPublic($0.path) }
    #expect(files.count == BulletinFormat.allCases.count + 1 + 2 * 3)
    for secret in sample.secrets {
      let holders = files.filter { $0.text.contains(secret) }.map(\.path)
      #expect(holders == [], "\(secret)")
    }
  }

  /// So that the test above cannot pass because nothing was planted, or nothing was read.
  @Test func theWholeBulletinHasAllOfIt() throws {
    let sample = try OfficeOnlySample.made.get()
    let bulletins = sample.texts.filter { $0.path.hasPrefix("reports/2018-12/bulletin.") }
    for format in ["html", "docx", "md", "json", "pdf"] {
      let text = bulletins.filter { $0.path.hasSuffix(".\(format)") }.map(\.text).joined()
      for word in ["の連絡先", "の句「", "的报道", "の協議", "の機関"] {
        #expect(text.contains(OfficeOnlySample.secret + word), "\(format) \(word)")
      }
    }
    for format in ["xlsx", "csv", "json"] {
      let text = bulletins.filter { $0.path.hasSuffix(".\(format)") }.map(\.text).joined()
      #expect(text.contains("\(OfficeOnlySample.points)"), "\(format)")
    }
    let all = sample.texts.map(\.text).joined()
    for word in ["の内訳", "の希望市", "の訳者", "のフォルダー", "の記事の仮訳", "で確認中"] {
      #expect(all.contains(OfficeOnlySample.secret + word), "\(word)")
    }
    for secret in sample.secrets { #expect(all.contains(secret), "\(secret)") }
  }

  @Test func itIsWrittenInTheFormsOfTheWholeBulletinAndAlwaysAsJSONWithItsSchema() throws {
    let report = try SampleMaterial().writing([.html, .csv]).report()
    let names = report.files.map(\.path).filter(OfficeOnlySample.isPublic).map { $0.dropFirst(23) }
    #expect(names.sorted() == ["bulletin.csv", "bulletin.html", "bulletin.json", "bulletin.schema.json"])
    #expect(report.prints.isEmpty)
    #expect(
      try OfficeOnlySample.made.get().report.prints.map(\.path).contains(
        "reports/2018-12/public/bulletin.pdf"))
  }

  @Test func itsPagesSayWhatTheyAreAndNameNothingThatIsNotThere() throws {
    let sample = try OfficeOnlySample.made.get()
    let page = try #require(sample.texts.first { $0.path == "reports/2018-12/public/bulletin.html" }?.text)
    #expect(page.contains("<p class=\"recipient\">公開版</p>"))
    for word in ["全体版", "別途", "送付予定", "御相談"] { #expect(!page.contains(word), "\(word)") }
    let links = page.matches(of: /href="(translations[^"]+)"/).map { String($0.output.1) }
    let paths = Set(sample.texts.map(\.path))
    #expect(links.count == 6)
    for link in links { #expect(paths.contains("reports/2018-12/public/\(link)"), "\(link)") }
  }

  @Test func itsFeedIsAnotherThanThatOfTheWholeBulletin() throws {
    let texts = Dictionary(
      uniqueKeysWithValues: try OfficeOnlySample.made.get().texts.map { ($0.path, $0.text) })
    let id = { (path: String) in
      texts["reports/2018-12/\(path)"]?.firstMatch(of: /<id>([^<]+)<\/id>/)?.output.1
    }
    #expect(id("bulletin.atom.xml") != nil)
    #expect(id("bulletin.atom.xml") != id("public/bulletin.atom.xml"))
  }
}
