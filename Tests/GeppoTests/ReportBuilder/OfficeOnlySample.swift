import Packaging
import Testing

@testable import Geppo

/// A month in which every word that is for the office alone begins with 内部, in all fields that may hold one, and the points are
/// 987654.
struct OfficeOnlySample: Sendable {
  static let secret = "内部"
  static let points = 987_654

  let report: ReportBuilder.Report

  /// Written once for all tests.
  static let made = Result { try OfficeOnlySample() }

  private init() throws {
    let (glossary, sources) = try Self.rules()
    report = try SampleMaterial(glossary: glossary, sources: sources, material: try Self.material(glossary))
      .report()
  }

  /// Phrases and contact that are for the municipalities, and a newspaper among the sources.
  private static func rules() throws -> (Glossary, [Source]) {
    let sample = try SampleMaterial().writing(BulletinFormat.allCases)
    var glossary = sample.glossary
    glossary.office.contact = ["\(secret)の連絡先"]
    glossary.office.publicContact = ["公開の連絡先"]
    let own = Set(Phrasing.publicTexts.keys).union(Phrasing.unsaidInPublic)
    for key in own {
      glossary.wording[key] = "\(secret)の句「\(glossary.wording[key])」"
    }
    var newspaper = try SiteSample.source()
    newspaper.site = WebLink("http://news.example.cn/")
    return (glossary, sample.sources + [newspaper])
  }

  private static func material(_ glossary: Glossary) throws -> IssueMaterial {
    var material = try SampleMaterial().material
    material.entries = try material.entries.map(marked)
    let media = try [(1, "news", ""), (2, "mee", "http://news.example.cn/2.html"), (3, "gov", "")].map {
      try report($0, source: $1, url: $2, glossary)
    }
    material.entries += media
    material.undated[0].item.title?.value = "\(secret)で確認中の文書"
    material.translated = try [material.entries[0], media[0]].map { entry in
      TranslatedEntry(entry: entry, text: try text(isOfMedium: entry.id == media[0].id))
    }
    material.activities = [
      try activity("公開の研修", isInternal: false), try activity("\(secret)の協議", isInternal: true),
    ]
    return material
  }

  /// What the office knows of a document.
  private static func marked(_ entry: IssueEntry) throws -> IssueEntry {
    var entry = entry
    let page = entry.item.page
    entry.item.page = PageReference(
      file: "feeds/\(secret)のフォルダー/\(entry.id).html", source: page.source, folder: page.folder,
      sha256: page.sha256)
    entry.tagged.importance = Importance(
      points: points, terms: [.init(rule: "sample", points: points, note: "\(secret)の内訳")], priority: .urgent)
    for index in entry.tagged.topics.indices {
      for other in entry.tagged.topics[index].evidence.indices {
        entry.tagged.topics[index].evidence[other].words = "\(secret)の根拠"
      }
    }
    entry.translation = TranslationStanding(
      status: .claimed, requestedBy: ["\(secret)の希望市"], translator: "\(secret)の訳者", reviewer: "\(secret)の校閲者",
      due: Day(iso: "2019-03-14"), isDueNamed: true)
    return entry
  }

  /// A page that a newspaper wrote: its source, its address or the page itself says so.
  private static func report(_ number: Int, source: String, url: String, _ glossary: Glossary) throws
    -> IssueEntry
  {
    var sample = SampleEntry.plan
    (sample.id, sample.source) = ("2018-12-900\(number)", source)
    (sample.title, sample.number) = ("记者走访样本行动之\(number)", "")
    sample.body = ["\(secret)的报道正文，样本第一段。"]
    sample.url = url
    var entry = try sample.entry(glossary)
    entry.translation = TranslationStanding(status: .approved)
    if source == "gov" {
      entry.item.carrier = entry.item.title.map { Field(value: "样本日报", location: $0.location, step: "meta") }
    }
    return entry
  }

  private static func text(isOfMedium: Bool) throws -> ProvisionalTranslation {
    let japanese = isOfMedium ? "\(secret)の記事の仮訳" : "公開の仮訳"
    return ProvisionalTranslation(
      title: .init(original: "题目", japanese: "題"),
      blocks: [.init(file: nil, content: .text(.paragraph, .init(original: "原文", japanese: japanese)))],
      approvedOn: try #require(Day(iso: "2019-01-20")))
  }

  private static func activity(_ title: String, isInternal: Bool) throws -> CooperationEvent {
    CooperationEvent(
      kind: "訪日研修等（招聘）", title: title, isPlanned: false, period: "2018年12月10日～14日",
      first: try #require(Day(iso: "2018-12-10")), last: try #require(Day(iso: "2018-12-14")),
      japanSide: [isInternal ? "\(secret)の機関" : "兵庫県"], chinaSide: ["広東省"], place: "", adcodes: ["440000"],
      topics: ["VOC"], heads: "8名", isInternal: isInternal,
      row: .line(file: "feeds/activities/fy2018.csv", line: 9))
  }

  // MARK: - What is written

  /// What a reader of each file can find in it, by path; of what is still to be printed what it is printed from.
  var texts: [(path: String, text: String)] {
    report.files.map { ($0.path, Self.text(of: $0)) }
      + report.prints.flatMap { print in
        ([print.path] + print.copies).map { ($0, String(decoding: print.data, as: UTF8.self)) }
      }
  }

  /// Archives are opened, and read part by part.
  static func text(of file: WorkspaceFile) -> String {
    guard let archive = ZipArchive(file.bytes) else { return String(decoding: file.bytes, as: UTF8.self) }
    return archive.names.map { name in
      String(decoding: archive.read(name, limit: 1 << 24)?.bytes ?? [], as: UTF8.self)
    }.joined(separator: "\n")
  }

  static func isPublic(_ path: String) -> Bool { path.hasPrefix("reports/2018-12/public/") }

  /// Words that no file for the public may hold: the marked ones, points, days on which a translation is due, and all reasons.
  var secrets: [String] {
    let whole = report.issue.whole
    return [Self.secret, "\(Self.points)", "2019年3月14日", "優先度", "重要度", "掲載の理由", "対象（"]
      + whole.items.map(\.why).withoutRepeats
  }

  /// The 全体版 or the 公開版 as it is published.
  func issue(_ audience: Audience) throws -> SiteIssue {
    let folder = "reports/2018-12/" + (audience == .public ? "public/" : "")
    let file = try #require(report.files.first { $0.path == folder + "bulletin.json" })
    let issue = try #require(PublishedIssue(json: file.bytes))
    let named = Set(issue.translated.flatMap(\.files).map(\.path) + IssueForm.allCases.map(\.path))
    let paths = texts.map(\.path).filter { path in
      path.hasPrefix(folder) && named.contains(String(path.dropFirst(folder.count)))
    }
    var details: [String: DocumentDetails] = [:]
    for item in report.issue.whole.items {
      details[item.id] = try SiteSample.details("feeds/\(item.id).html")
    }
    return SiteIssue(
      issue: issue, sentOn: Day(iso: "2019-01-31"),
      files: paths.map { IssueFile(path: String($0.dropFirst(folder.count)), source: $0, sha256: "") },
      details: details)
  }
}
