import Testing

@testable import Geppo

/// A small December 2018, made up but for names: with the committed glossary and sources.
struct SampleMaterial {
  let glossary: Glossary
  let sources: [Source]
  /// Few of the committed sources: what is said of places must not change with each that is added.
  private static let declared: Set = [
    "gov", "mee", "tianjin_eb", "dalian", "shanghai", "henan", "wuhan", "guangdong",
  ]
  var material: IssueMaterial

  init(glossary: Glossary, sources: [Source], material: IssueMaterial) {
    (self.glossary, self.sources, self.material) = (glossary, sources, material)
  }

  init() throws {
    (glossary, sources) = try Self.committed.get()
    let month = try #require(Month(year: 2018, month: 12))
    material = IssueMaterial(
      month: month, asOf: try #require(month.next.lastDay), entries: [], undated: [], sources: [],
      outcomes: [], unsaved: [], findings: [])
    material.sources = sources.filter { $0.id != "wuhan" && $0.id != "guangdong" }.map {
      SourceAccount(source: $0.id, pages: 14, readable: 14, expectedMinimum: $0.expectedMinimum)
    }
    material.entries = try SampleEntry.all.map { try $0.entry(glossary) }
    material.undated = [try SampleEntry.undated.entry(glossary)]
    material.outcomes = (material.entries + material.undated).map { entry in
      PageOutcome(
        page: entry.item.page, disposition: entry.item.publishedOn == nil ? .undated : .item,
        reason: entry.item.publishedOn == nil ? .noDate : .newInMonth, detail: "",
        title: entry.item.title?.value ?? "")
    }
  }

  /// Read once for all tests.
  private static let committed = Result {
    let glossary = try CommittedGlossary.read().writing(BulletinFormat.standard)
    let file = try CommittedFiles.read(SourceList.path)
    let committed = SourceList.read(file, glossary: glossary) { _ in nil }.0.sources
    return (glossary, committed.filter { declared.contains($0.id) })
  }

  func report() throws -> ReportBuilder.Report {
    try ReportBuilder(glossary: glossary, sources: sources).report(on: material)
  }

  func issue() -> Geppo.Issue { IssueBuilder(glossary: glossary, sources: sources).build(from: material) }
}

extension Glossary {
  /// The same, with all bulletins in the same forms.
  func writing(_ formats: [BulletinFormat]) -> Glossary {
    var glossary = self
    glossary.office.formats = formats
    for index in glossary.municipalities.indices { glossary.municipalities[index].formats = formats }
    return glossary
  }
}

extension SampleMaterial {
  /// The same, with all bulletins in the same forms.
  func writing(_ formats: [BulletinFormat]) -> SampleMaterial {
    SampleMaterial(glossary: glossary.writing(formats), sources: sources, material: material)
  }
}

/// An entry in few words.
struct SampleEntry {
  var id: String
  var source: String
  var title: String
  var issuers: [String]
  var number = ""
  var published = ""
  var deadline = ""
  var places: [(code: String, role: PlaceTag.Role, field: Evidence.Field)]
  var topics: [String]
  var type: String
  var terms: [String] = []
  var points = 0
  var priority: Importance.Priority?
  var body = ["样本正文第一段。", "样本正文第二段。"]
  var url = ""
  var isLate = false

  static let all = [plan, consultation, tianjin, henan, region, late]

  static let plan = SampleEntry(
    id: "2018-12-0001", source: "mee", title: "关于印发《柴油货车污染治理攻坚战行动计划》的通知",
    issuers: ["生态环境部", "国家发展和改革委员会", "工业和信息化部"],
    number: "环大气〔2018〕179号", published: "2018-12-30", places: [("CN", .issuing, .issuer)],
    topics: ["VEHICLE"], type: "action-plan", terms: ["柴油货车"], points: 15, priority: .urgent,
    url: "http://www.mee.gov.cn/sample/t1.html")

  static let consultation = SampleEntry(
    id: "2018-12-0002", source: "mee", title: "关于征求《样本行业挥发性有机物排放标准（征求意见稿）》意见的函", issuers: ["生态环境部"],
    published: "2018-12-10", deadline: "2019-01-20", places: [("CN", .issuing, .issuer)],
    topics: ["VOC", "STANDARD"], type: "consultation", terms: ["挥发性有机物"], points: 10, priority: .summary,
    url: "http://www.mee.gov.cn/sample/t2.html")

  /// A title that tries to be markup and a formula.
  static let tianjin = SampleEntry(
    id: "2018-12-0003", source: "tianjin_eb",
    title: "=cmd|' /C calc'!A0<script>alert(1)</script>天津市工业涂装挥发性有机物治理方案",
    issuers: ["天津市生态环境局"], published: "2018-12-05", places: [("120000", .issuing, .issuer)],
    topics: ["VOC"], type: "work-plan", terms: ["挥发性有机物"], points: 6)

  static let henan = SampleEntry(
    id: "2018-12-0004", source: "henan", title: "河南省样本应急预案", issuers: ["河南省人民政府办公厅"], published: "2018-12-03",
    places: [("410000", .issuing, .issuer)], topics: ["HEAVY"], type: "emergency-plan", points: 3,
    url: "http://www.henan.gov.cn/sample/t4.html")

  static let region = SampleEntry(
    id: "2018-12-0005", source: "mee", title: "京津冀及周边地区样本行动方案", issuers: ["生态环境部"], published: "2018-12-20",
    places: [("CN", .issuing, .issuer), ("2p26", .subject, .title)], topics: ["HEAVY"], type: "action-plan",
    points: 12, priority: .normal, url: "http://www.mee.gov.cn/sample/t5.html")

  static let late = SampleEntry(
    id: "2018-12-0006", source: "dalian", title: "大连市样本通告", issuers: ["大连市人民政府"], published: "2018-11-02",
    places: [("210200", .issuing, .issuer)], topics: ["COAL"], type: "public-notice", points: 4,
    url: "http://www.dl.gov.cn/sample/t6.html", isLate: true)

  static let undated = SampleEntry(
    id: "", source: "shanghai", title: "上海市样本通知", issuers: ["上海市人民政府"],
    places: [("310000", .issuing, .issuer)],
    topics: ["DUST"], type: "notice", points: 2)

  func entry(_ glossary: Glossary) throws -> IssueEntry {
    let item = try item()
    return IssueEntry(
      id: id, entry: Entry(representative: item.key, members: [], firstFolder: item.page.folder),
      item: item, tagged: tagged(item.key, glossary), alsoPublishedBy: [], isLate: isLate)
  }

  private var file: String { "feeds/\(source)/2018-12/\(id.isEmpty ? "undated" : id).html" }
  private var place: Location { .line(file: file, line: 7) }

  private func field(_ text: String) -> Field<String>? {
    text.isEmpty ? nil : Field(value: text, location: place, step: "meta")
  }

  private func item() throws -> Item {
    let folder = try #require(Month(year: 2018, month: 12))
    let page = PageReference(
      file: file, source: source, folder: folder,
      sha256: String(repeating: "0", count: 64))
    let dates = [(DatedFact.Kind.publication, published), (.commentDeadline, deadline)].compactMap {
      kind, day in
      Day(iso: day).map { DatedFact(kind: kind, day: $0, location: place, step: "meta") }
    }
    return Item(
      key: file, page: page, url: WebLink(url), savedOn: Day(iso: "2019-01-07"), title: field(title),
      issuers: issuers.compactMap(field), documentNumber: field(number), indexNumber: nil, subjectClass: nil,
      dates: dates, status: nil, keywords: [],
      blocks: body.map { Block(kind: $0.contains("\t") ? .table : .paragraph, text: $0, line: 20) },
      bodyStep: "container",
      attachments: [],
      isPartial: false)
  }

  private func tagged(_ key: String, _ glossary: Glossary) -> TaggedItem {
    let evidence = terms.map { word in
      let id = glossary.terms.first { $0.zh == word || $0.variants.contains(word) }?.id ?? ""
      return Evidence(rule: "term \(id)", words: word, field: .title, location: place)
    }
    return TaggedItem(
      key: key,
      topics: topics.enumerated().map { TopicTag(code: $1, score: 10, evidence: $0 == 0 ? evidence : []) },
      places: places.map { place in
        PlaceTag(
          code: place.code, role: place.role, isDoubtful: false,
          evidence: [Evidence(rule: "place", words: title, field: place.field, location: self.place)])
      },
      documentType: DocumentTypeTag(code: type, evidence: nil),
      importance: Importance(
        points: points, terms: [.init(rule: "sample", points: points, note: "様式")], priority: priority),
      relevance: Relevance(isRelevant: true, reason: nil), characters: 4100)
  }
}
