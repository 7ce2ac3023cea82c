import Foundation
import Markup
import Testing

@testable import Geppo

/// Which rules of reading fire on real pages and on the sample feeds. One that fires nowhere is deleted, or stands here
/// with the reason why it is kept.
@Suite(.enabled(if: SharedPages.folder != nil, SharedPages.whyMissing))
struct RuleUseTests {
  /// Rules that no page at hand needs.
  private static let kept: [String: String] = [
    "title recipe": noSource, "issuer recipe": noSource, "issuer source": noSource,
    "kind recipe of a list": noSource, "issuer note": "rules of congresses on sites of others",
    "title notice around <title>":
      "portals that put the name of the plan alone into `<title>` and print its notice",
    "title official heading": "portals that put the column into `<title>`, and perhaps into `<h1>`",
    "title title element": "portals without headings whose `<title>` has only the site",
    "title above the day": "old templates that set the title in a large font, and only boxes with headings",
    "title cut title": hostile,
    "issuer signature of a forward": "forwards on the sites of media",
    "kind no text": hostile, "kind tells nothing": hostile,
    "kind dated links in the text": "columns of explanations: each entry with its summary",
    "kind column page": "the guide for government sites demands ColumnName",
    "kind nothing but links": "frames of old sites",
    "text 经…审议通过": "rules of provinces and cities", "text 经…批准": "rules of cities, which need consent",
    "text 有效期至": "normative documents of cities", "text 征求意见…至": consultation, "text 自…之日起…日内": consultation,
    "block numbered caption": "annexes with figures and tables",
    "medium broadcaster": "state television on official sites",
    "medium portal of the State Council": "reports that it writes itself",
  ]

  private static let noSource = "the pages are read here as if no source were declared"
  private static let hostile = "a page that is broken, or made to be"
  private static let consultation = "consultations of bureaus; deadlines must not be missed"

  @Test func everyRuleFiresOnARealPageOrIsKeptForAReason() throws {
    var uses = RuleUses()
    for page in try RealPage.all() { uses.note(page) }
    let idle = RuleUses.rules.filter { uses.counts[$0, default: 0] == 0 }
    #expect(idle.filter { Self.kept[$0] == nil } == [], "neither used nor kept for a reason")
    #expect(Self.kept.keys.sorted().filter { !idle.contains($0) } == [], "kept for a reason, but used")
  }
}

/// A page with the month and address that are known of it.
private struct RealPage {
  let path: String
  let bytes: [UInt8]

  /// Pages of the gold sets, real pages and the sample feeds.
  static func all() throws -> [RealPage] {
    let shared = [
      "gold/govcn/html", "gold/cwced/html", "gold/magic-article/html", "gold/magic-forum/html", "gold/index",
      "real/pages",
    ]
    .flatMap { SharedPages.files(below: $0) }
    let feeds = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../feeds")
      .standardizedFileURL
    let samples = (FileManager.default.subpaths(atPath: feeds.path()) ?? []).sorted().filter {
      $0.hasSuffix("html")
    }
    return try shared.map { RealPage(path: $0, bytes: try SharedPages.bytes($0)) }
      + samples.map { RealPage(path: $0, bytes: Array(try Data(contentsOf: feeds.appending(path: $0)))) }
  }
}

/// How often each rule fired, by table and name.
private struct RuleUses {
  private(set) var counts: [String: Int] = [:]

  /// All rules that are counted.
  static let rules: [String] =
    names("title", TitleSteps.steps.map(\.name)) + names("issuer", IssuerSteps.steps.map(\.name))
    + names("furniture", Furniture.rules.map(\.name)) + names("area", PageArea.rules.map(\.name))
    + names("area word", PageArea.rules.flatMap { $0.words.sorted() })
    + names("container", Containers.rules.map(\.name)) + names("kind", PageKindRules.rules.map(\.name))
    + names("posting", PostingLine.rules.map(\.name)) + names("address", AddressDate.rules.map(\.name))
    + names("text", TextDates.rules.map(\.name)) + names("block", BlockKinds.rules.map(\.name))
    + names("medium", NewsCarrier.rules.map(\.name)) + names("holder", ["sure", "plain", "vague"])
    + names("list", ListSelection.rules.map(\.name)) + names("site", SiteName.rules.map(\.name))
    + names("meta", MetaTags.rules.map(\.name))
    + ["layout teaser", "layout posts", "layout label table", "layout title repeated"]

  private static func names(_ table: String, _ rules: [String]) -> [String] { rules.map { "\(table) \($0)" } }

  mutating func note(_ real: RealPage) {
    var source = CollectorFixture.source()
    (source.zh, source.body) = ("", "")
    let page = SavedPage(
      file: real.path, source: "x", folder: Month("2026-12"), sha256: "", declaredCapture: nil, siblings: [])
    var trace = PageTrace()
    let reading = Collector().read(page, bytes: real.bytes, source: source, &trace)
    guard let evidence = trace.evidence else { return }
    use("kind", trace.kindRule?.name)
    note(evidence)
    if let item = reading.items.first { note(item, evidence) }
    for link in evidence.lines.links {
      let address = evidence.tree.attribute("href", of: link.node) ?? ""
      use("address", AddressDate.read(address)?.rule)
    }
    let entries = ListReader(
      tree: evidence.tree, page: evidence.lines, base: evidence.base, folder: page.folder
    ).entries()
    if reading.outcome.disposition == .index { use("list", ListSelection(entries: entries).select().rule) }
  }

  private mutating func use(_ table: String, _ rule: String?) {
    if let rule { counts["\(table) \(rule)", default: 0] += 1 }
  }

  private mutating func note(_ evidence: PageEvidence) {
    let (tree, page) = (evidence.tree, evidence.lines)
    let layout = PageLayout(tree: tree, page: page)
    for rule in layout.furniture { use("furniture", rule?.name) }
    for area in layout.surroundings {
      use(area == PageLayout.teaser ? "layout" : "area", area)
    }
    for holder in layout.holders { use("holder", "\(holder.strength)") }
    for node in tree.descendants(of: .root) where tree.isElement(node) {
      let names = NameWords.names(
        id: tree.attributeBytes("id", of: node), classes: tree.attributeBytes("class", of: node))
      guard PageArea.rule(names) != nil else { continue }
      for word in names.flatMap(NameWords.split) { use("area word", word) }
    }
    if evidence.body.step == "posts" { use("layout", "posts") }
    if evidence.body.dropped.values.contains("label table") { use("layout", "label table") }
    if evidence.body.step.hasPrefix("container ") {
      use("container", String(evidence.body.step.dropFirst("container ".count)))
    }
    for field in Set(MetaTags.rules.map(\.field)) {
      for value in evidence.meta.all(field) { use("meta", String(value.step.dropFirst("meta ".count))) }
    }
    for tail in tails(of: evidence.documentTitle?.value ?? "") {
      for rule in SiteName.rules where rule.endings.contains(where: tail.hasSuffix) { use("site", rule.name) }
    }
  }

  private func tails(of title: String) -> [String] {
    title.split { SiteName.marks.contains($0) }.dropFirst().map { $0.trimmingSpaces() }
  }

  private mutating func note(_ item: Item, _ evidence: PageEvidence) {
    let titles = TitleSteps(evidence: evidence)
    use("title", titles.decision()?.step.name)
    let title = titles.read()
    let issuers = IssuerSteps(evidence: evidence, title: title, signatures: Signature.all(in: item.blocks))
    if item.carrier == nil { use("issuer", issuers.decision()?.step.name) }
    for name in [item.carrier?.value].compactMap({ $0 }) {
      use("medium", NewsCarrier.rules.first { $0.fits(name) }?.name)
    }
    for date in item.dates {
      for table in ["posting", "text"] where date.step.hasPrefix(table + " ") {
        use(table, String(date.step.dropFirst(table.count + 1)))
      }
    }
    for line in evidence.lines.lines[evidence.body.lines] {
      let number = ClauseScan.number(of: line.text)
      use("block", BlockKinds.rules.first { $0.fits(line, number) }?.name)
    }
    if !TitleRepetition.lines(of: title?.value ?? "", in: evidence).isEmpty {
      use("layout", "title repeated")
    }
  }
}
