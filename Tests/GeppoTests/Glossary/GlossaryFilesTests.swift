import Testing

@testable import Geppo

/// The glossary that this repository ships.
struct GlossaryFilesTests {
  @Test func committedGlossaryHasNoFinding() throws {
    let (glossary, findings) = Glossary.read(try CommittedFiles.glossary())
    #expect(findings.map { $0.line(.english) } == [])
    #expect(glossary.topics.count == 29)
    #expect(glossary.municipalities.count == 11)
    #expect(glossary.regions.count > 600)
    #expect(glossary.terms.count > 600)
    #expect(glossary.digest.count == 64)
  }

  @Test func committedSourcesHaveNoFinding() throws {
    let glossary = try CommittedGlossary.read()
    let (sources, findings) = SourceList.read(
      try CommittedFiles.read(SourceList.path), glossary: glossary, xpathProblem: { _ in nil })
    #expect(findings.map { $0.line(.english) } == [])
    #expect(sources.sources.map(\.id).contains("wuhan"))
    #expect(!sources.sources.map(\.adcode).contains("450200"), "one partner city stays undeclared")
  }

  /// Each row of the list of known sites can be copied into `feeds/sources.yaml`.
  @Test func knownSitesAreReadyToBeDeclared() throws {
    let glossary = try CommittedGlossary.read()
    let file = try CommittedFiles.read("glossary/sites.csv")
    let (table, findings) = CSVTable.read(file.bytes, file: file.path)
    #expect(findings.isEmpty)
    #expect(table.rows.count > 40)
    for row in table.rows {
      #expect(glossary.body(named: row["body"]) != nil, "\(row["body"])")
      #expect(glossary.region(row["adcode"]) != nil, "\(row["adcode"])")
      #expect(Source.Level(rawValue: row["level"]) != nil)
      #expect(WebLink(row["site"]) != nil)
    }
  }

  @Test(arguments: Glossary.files.filter { $0.hasSuffix(".csv") })
  func tableOpensInExcelWithoutHarm(_ path: String) throws {
    let file = try CommittedFiles.read(path)
    #expect(file.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let (table, findings) = CSVTable.read(file.bytes, file: path)
    #expect(findings.isEmpty)
    for row in table.rows {
      for column in table.columns where Int(row[column]) == nil {
        #expect(!["=", "+", "-", "@"].contains(row[column].prefix(1)))
      }
    }
  }

  @Test(arguments: ["PM", "标准", "监测", "机动车", "预警", "试点", "苯", "两高", "CO", "环境保护"])
  func genericWordAloneMakesNoTopic(_ word: String) throws {
    let glossary = try CommittedGlossary.read()
    let terms = glossary.terms.filter { $0.zh == word || $0.variants.contains(word) }
    for term in terms { #expect(term.weight < glossary.topic(term.topic)?.threshold ?? 10) }
  }

  @Test(arguments: [
    "挥发性有机物", "PM2.5", "臭氧", "排污许可", "柴油货车", "扬尘", "重污染天气", "超低排放", "散煤", "散乱污",
    "秸秆禁烧", "压减产能", "错峰生产", "排放标准", "环评", "碳达峰", "源解析", "环境监测", "大气污染防治", "工业炉窑",
  ])
  func unambiguousWordMakesItsTopic(_ word: String) throws {
    let glossary = try CommittedGlossary.read()
    let term = try #require(glossary.terms.first { $0.zh == word || $0.variants.contains(word) })
    let topic = try #require(glossary.topic(term.topic))
    #expect(topic.tier == .core)
    #expect(term.weight >= topic.threshold)
  }

  @Test func wordSpeaksForOneTopicOnly() throws {
    let glossary = try CommittedGlossary.read()
    let words = glossary.terms.flatMap { [$0.zh] + $0.variants }
    #expect(words.count == Set(words).count)
  }

  @Test(arguments: [
    ("2018年10月重点城市环境空气质量监测结果", "data"), ("2018年10月重庆市环境空气质量状况", "data"),
    ("2018年11月全国城市空气质量月报", "data"), ("某部通报重点区域强化监督情况（10月22日）", "inspection"),
    ("关于解除重污染天气橙色预警的通知", "alert"), ("某市发布重污染天气橙色预警", "alert"),
    ("关于印发重污染天气应急预案的通知", "emergency-plan"), ("关于完善重污染天气预警分级标准的通知", "notice"),
  ])
  func titleHasItsType(_ title: String, _ code: String) throws {
    let glossary = try CommittedGlossary.read()
    let tag = DocumentTypeReading(glossary).tag(TitleReading(FoldedText(title)), location: .file("a"))
    #expect(tag.code == code)
  }

  @Test func everyPartnerPlaceHasItsPlaceInTheBulletin() throws {
    let glossary = try CommittedGlossary.read()
    for municipality in glossary.municipalities {
      #expect(municipality.partners.allSatisfy(glossary.office.places.contains))
    }
  }

  @Test func everyPlaceOfTheBulletinHasGovernmentAndBureau() throws {
    let glossary = try CommittedGlossary.read()
    for place in glossary.office.places {
      let bodies = glossary.bodies.filter { $0.adcode == place }.map(\.zh)
      #expect(bodies.contains { $0.hasSuffix("人民政府") })
      #expect(bodies.contains { $0.hasSuffix("生态环境厅") || $0.hasSuffix("生态环境局") })
    }
  }

  /// The key regions of one kind follow one another without a gap or an overlap of days.
  @Test(arguments: [
    ["jjj_zb_2013", "2p26", "2p36"], ["csj_2013", "csj_2018", "csj_2023"], ["fw_2018", "fw_2023"],
  ])
  func keyRegionsFollowOneAnother(_ ids: [String]) throws {
    let glossary = try CommittedGlossary.read()
    for (earlier, later) in zip(ids, ids.dropFirst()) {
      let end = try #require(glossary.regionGroups.first { $0.id == earlier }?.validTo)
      let start = try #require(glossary.regionGroups.first { $0.id == later }?.validFrom)
      #expect(end < start)
      #expect(glossary.regionGroups(on: end).contains { $0.id == earlier })
      #expect(!glossary.regionGroups(on: start).contains { $0.id == earlier })
    }
  }
}
