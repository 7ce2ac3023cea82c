import Testing

@testable import Geppo

struct EditionTests {
  let issue: Geppo.Issue

  init() throws { issue = try SampleMaterial().issue() }

  private func edition(_ name: String) throws -> Bulletin {
    try #require(issue.editions.first { $0.municipality.ja == name }).bulletin
  }

  private func why(_ id: String, _ municipality: String) throws -> String? {
    try edition(municipality).items.first { $0.id == id }?.why
  }

  @Test func everyMunicipalityHasAnEdition() { #expect(issue.editions.count == 11) }

  @Test func numbersAreThoseOfThe全体版() throws {
    let whole = Dictionary(uniqueKeysWithValues: issue.whole.items.map { ($0.id, $0.number) })
    for item in issue.editions.flatMap(\.bulletin.items) { #expect(whole[item.id] == item.number) }
  }

  @Test func documentOfAPartnerNamesTheCooperation() throws {
    #expect(
      try why("2018-12-0003", "四日市市") == "天津市が発出した文書であるため。天津市は四日市市の協力先（協力分野：大気総合対策）。")
  }

  @Test func cityWithinAPartnerProvinceIsNamedWithIt() throws {
    let why = try #require(try why("2018-12-0006", "富山県"))
    #expect(why.hasPrefix("遼寧省の大連市が発出した文書であるため。遼寧省は富山県の協力先"))
  }

  @Test func provinceThatGovernsThePartnerIsNamed() throws {
    var sample = try SampleMaterial()
    var entry = SampleEntry.late
    entry.places = [("210000", .issuing, .issuer)]
    entry.isLate = false
    sample.material.entries = [try entry.entry(sample.glossary)]
    let edition = try #require(sample.issue().editions.first { $0.municipality.ja == "川崎市" })
    let why = try #require(edition.bulletin.items.first?.why)
    #expect(why.hasPrefix("瀋陽市を管轄する遼寧省が発出した文書であるため。瀋陽市は川崎市の協力先"))
  }

  @Test func keyRegionThatHoldsThePartnerIsNamed() throws {
    let why = try #require(try why("2018-12-0004", "神戸市"))
    #expect(why == "協力先の天津市を含む重点地域（京津冀及び周辺地域「2+26」都市）の動向であるため。")
  }

  @Test func nationalDocumentOnATopicOfTheCooperationIsIncluded() throws {
    #expect(try why("2018-12-0002", "北九州市") == "国の動向のうち、邯鄲市、大連市、上海市との協力分野（VOC（揮発性有機化合物））に当たるため。")
  }

  @Test func highlightsBeginWithTheReadersOwnPartners() throws {
    let points = try edition("四日市市").highlights.map(\.id)
    #expect(points.first == "2018-12-0003")
    #expect(points.contains("2018-12-0001"))
  }

  @Test func aMunicipalityWithoutPartnersIsToldSo() throws {
    let sample = try SampleMaterial()
    var glossary = sample.glossary
    let oita = try #require(glossary.municipalities.firstIndex { $0.ja == "大分市" })
    glossary.municipalities[oita].partners = []
    let issue = IssueBuilder(glossary: glossary, sources: sample.sources).build(from: sample.material)
    let edition = try #require(issue.editions.first { $0.municipality.ja == "大分市" })
    let places = try #require(edition.bulletin.sections.first { $0.number == SectionPlan.places })
    #expect(places.parts.isEmpty && places.note == "協力先の都市等は登録されていない。")
  }

  @Test func mostImportantNationalDocumentsGoToAll() throws {
    for edition in issue.editions {
      #expect(edition.bulletin.items.contains { $0.id == "2018-12-0001" && !$0.why.isEmpty })
    }
  }

  @Test func documentsOfOtherPartnersStayOut() throws {
    #expect(try why("2018-12-0003", "川崎市") == nil)
    #expect(try why("2018-12-0004", "兵庫県") == nil)
  }

  @Test func editionSaysWhatOnlyThe全体版Has() throws {
    var sample = try SampleMaterial()
    var minor = SampleEntry.consultation
    (minor.points, minor.priority) = (3, nil)
    let entries = [SampleEntry.plan, minor, .late]
    sample.material.entries = try entries.map { try $0.entry(sample.glossary) }
    let sections = try #require(sample.issue().editions.first { $0.municipality.ja == "大分市" }).bulletin
      .sections
    #expect(sections.first?.note.hasSuffix("このほか、全体版に1件を掲載している。") == true)
    #expect(sections.last?.note.hasSuffix("全体版に掲載した1件のうち、大分市に関係するものはない。") == true)
  }

  @Test func aTopicOfTheCooperationBringsNoItemOfAForeignRegion() throws {
    var sample = try SampleMaterial()
    var region = SampleEntry.region
    (region.points, region.priority, region.topics) = (3, nil, ["VOC", "AIR", "HEAVY"])
    sample.material.entries = [try region.entry(sample.glossary)]
    for edition in sample.issue().editions where edition.bulletin.items.isEmpty == false {
      #expect(edition.bulletin.items[0].why.contains("を含む重点地域"), "\(edition.municipality.ja)")
    }
    let kawasaki = try #require(sample.issue().editions.first { $0.municipality.ja == "川崎市" })
    let regions = try #require(kawasaki.bulletin.sections.first { $0.number == SectionPlan.regions })
    #expect(kawasaki.bulletin.items.isEmpty && regions.note == "協力先は重点地域に含まれない。")
  }

  @Test func whatASummaryIsEnoughForIsNotCalledImportant() throws {
    var sample = try SampleMaterial()
    var plan = SampleEntry.plan
    (plan.points, plan.priority) = (9, .summary)
    sample.material.entries = [try plan.entry(sample.glossary)]
    for bulletin in sample.issue().editions.map(\.bulletin) + [sample.issue().whole] {
      #expect(bulletin.items.allSatisfy { !$0.why.contains("重要度が高い") })
    }
  }

  @Test func regionWithoutAPartnerIsNotReportedOn() throws {
    let regions = try #require(try edition("大分市").sections.first { $0.number == SectionPlan.regions })
    #expect(regions.note == "協力先は重点地域に含まれないため、国の主な動向に当たる項目だけを掲げる。")
    #expect(regions.parts.flatMap(\.items).map(\.id) == ["2018-12-0005"])
    #expect(regions.parts.flatMap(\.items).map(\.why) == ["国の動向のうち、重要度が高いため。"])
    #expect(regions.parts.allSatisfy { $0.references.isEmpty && $0.remark.isEmpty })
  }

  @Test func partnerWithoutNewsHasItsText() throws {
    let part = try #require(try edition("大分市").sections.flatMap(\.parts).first { $0.code == "420100" })
    #expect(part.remark.contains("武漢市人民政府"))
  }

  @Test func referenceToAnItemThatTheEditionLacksIsNoLink() throws {
    var sample = try SampleMaterial()
    var entry = SampleEntry.late
    entry.places = [("310000", .issuing, .issuer)]
    sample.material.entries = [try entry.entry(sample.glossary)]
    let report = try sample.report()
    let fukuoka = try #require(report.files.first { $0.path.contains("fukuoka") })
    let page = String(decoding: fukuoka.bytes, as: UTF8.self)
    #expect(page.contains("６－１（全体版に掲載）"))
    #expect(!page.contains("#i6-1"))
  }
}
