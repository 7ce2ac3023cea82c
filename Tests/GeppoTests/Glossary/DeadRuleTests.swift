import Testing

@testable import Geppo

/// Each way in which a row can be without effect, planted in the committed tables.
struct DeadRuleTests {
  struct Plant: Sendable, CustomTestStringConvertible {
    let name: String
    let path: String
    /// A row behind the last one.
    var row = ""
    var old = ""
    var new = ""
    let line: String
    var testDescription: String { name }
  }

  static let plants = [
    Plant(
      name: "all its words are excluded", path: Glossary.Path.topicRules,
      row: "R990,VOC,臭氧,,,臭氧,,title,10,", line: "words: error: [dead-rule] 'R990' can never take effect"),
    Plant(
      name: "all its words are excluded", path: Glossary.Path.topicRules,
      row: "R991,VOC,臭氧,臭氧价格|油价,,价格|油价,,title,10,", line: "with: error: [dead-rule] 'R991'"),
    Plant(
      name: "all its words are excluded", path: Glossary.Path.topicRules,
      row: "R989,AIR,治理,#VOC,,#VOC,,title,10,", line: "with: error: [dead-rule] 'R989'"),
    Plant(
      name: "all its words are terms that are excluded", path: Glossary.Path.topicRules,
      row: "R988,VOC,挥发性有机物,治理,,#VOC,,title,10,", line: "words: error: [dead-rule] 'R988'"),
    Plant(
      name: "fact that no document has", path: Glossary.Path.importance,
      row: "odd,3,core,topic:WATER|topic:VOC,,説明",
      line:
        "any: error: [dead-rule] 'topic:WATER' can never take effect: no document of the table is so (odd)"),
    Plant(
      name: "fact that a gate shuts out", path: Glossary.Path.importance,
      row: "odd,3,core,type:alert|type:plan,,説明",
      line: "any: error: [dead-rule] 'type:alert' can never take effect: a gate is shut for every document"),
    Plant(
      name: "fact that a gate shuts out", path: Glossary.Path.importance, row: "odd,-3,section:data,,,説明",
      line: "all: error: [dead-rule] 'section:data'"),
    Plant(
      name: "conditions that no document meets", path: Glossary.Path.importance,
      row: "odd,3,centre|ministry|government,,,説明", line: "all: error: [dead-rule] 'odd'"),
    Plant(
      name: "conditions that no document meets", path: Glossary.Path.importance,
      row: "odd,3,national|section:law,type:plan|bureau,,説明", line: "all: error: [dead-rule] 'odd'"),
    Plant(
      name: "", path: Glossary.Path.importance, row: "odd,3,type:giude,,,説明",
      line: "all: error: [unknown-reference] 'giude' is not in glossary/document_types.csv → guide"),
    Plant(
      name: "", path: Glossary.Path.importance, row: "odd,3,section:plann,,,説明",
      line: "all: error: [bad-value] 'section:plann' is not a valid all → section:plan"),
    Plant(
      name: "", path: Glossary.Path.importance, row: "odd,3,,,form:abc,説明",
      line: "none: error: [bad-value] 'form:abc'"),
    Plant(
      name: "", path: Glossary.Path.wordSets, old: "\ndeadline,", new: "\ndeadlines,",
      line: "error: [missing-row] the row 'deadline' is missing"),
    Plant(
      name: "", path: Glossary.Path.documentTypes, old: "\nother,", new: "\nothers,",
      line: "error: [missing-row] the row 'other' is missing"),
    Plant(
      name: "", path: Glossary.Path.fieldWeights, row: ",title,90,1,",
      line: "field: error: [duplicate-key] 'title' was already given at line 2"),
    Plant(
      name: "", path: Glossary.Path.regionGroups,
      row: "csj_x,长三角,長三角,,310000,2019-01-01,,yes,,,,", line: "valid_from: error: [shared-name] '长三角'"),
    Plant(
      name: "", path: Glossary.Path.guards, row: "ＶＯＣ客户,顧客\nVOC客户,顧客",
      line: "words: error: [duplicate-key] 'VOC客户'"),
    Plant(
      name: "", path: Glossary.Path.documentTypes, old: "应急预案|应急方案", new: "应急预案|行动计划|应急方案",
      line: "words: error: [shared-name] '行动计划' belongs to action-plan (line 7), too"),
    Plant(
      name: "", path: Glossary.Path.terms, old: ",对策,対策,,,,,0,", new: ",对策,対策,,,,,7,",
      line: "weight: warning: [idle-weight] '对策' has a weight but no topic"),
    Plant(
      name: "", path: Glossary.Path.topicRules, old: ",2+26,", new: ",2月26日,",
      line: "words: error: [bad-value] '2月26日'"),
    Plant(
      name: "", path: Glossary.Path.wordSets, old: "|海洋预报|", new: "|海洋预报|海洋预报|",
      line: "words: note: [same-spelling] '海洋预报'"),
    Plant(
      name: "", path: Glossary.Path.partners, old: "2015,東京都,110000,", new: "2015,東京都,1.10E+05,",
      line: "adcode: error: [bad-value] '1.10E+05' is not a valid adcode (for example 210200)"),
    Plant(
      name: "fields that count nothing", path: Glossary.Path.topicRules,
      row: "R992,VOC,臭氧,,,,,issuer,10,", line: "fields: error: [dead-rule] 'R992'"),
    Plant(
      name: "no points", path: Glossary.Path.topicRules, row: "R993,VOC,臭氧,,,,,title,0,",
      line: "points: error: [dead-rule] 'R993'"),
    Plant(
      name: "topics without a strong term", path: Glossary.Path.topicRules,
      row: "R994,VOC,臭氧,#NONE,,,,title,10,", line: "with: error: [dead-rule] 'R994'"),
    Plant(
      name: "threshold out of reach", path: Glossary.Path.topics, row: "EMPTY,空,空,,core,10,,",
      line: "threshold: error: [dead-rule] 'EMPTY'"),
    Plant(
      name: "condition that rules itself out", path: Glossary.Path.importance,
      row: "odd,3,core,,core,説明", line: "none: error: [dead-rule] 'odd'"),
    Plant(
      name: "all its words are names of bodies", path: Glossary.Path.topicRules,
      row: "R994,AIR,中国环境监测总站,,,,,title,10,", line: "words: error: [dead-rule] 'R994'"),
    Plant(
      name: "border that cuts a name of a place", path: Glossary.Path.wordBorders, row: "北,京,説明",
      line: "behind: error: [dead-rule] '北京'"),
    Plant(
      name: "", path: Glossary.Path.importance, row: "odd,never,,,,説明", line: "all: error: [bad-value]"),
    Plant(
      name: "", path: Glossary.Path.importance, row: "odd,5,,,core,説明", line: "all: error: [bad-value]"),
    Plant(
      name: "", path: Glossary.Path.topicRules, row: "R993,VOC,=家具,,,,,title,10,",
      line: "words: error: [formula-cell]"),
    Plant(
      name: "", path: Glossary.Path.guards, row: "にほん,説明", line: "words: error: [bad-value]"),
    Plant(
      name: "", path: Glossary.Path.topicRules, row: "R995,VOC,臭氧,#NOPE,,,20,title,10,",
      line: "with: error: [unknown-reference] 'NOPE' is not in glossary/topics.csv"),
    Plant(
      name: "", path: Glossary.Path.topicRules, row: "R996,VOC,臭氧,[nope],,,20,title,10,",
      line: "with: error: [unknown-reference] 'nope' is not in glossary/word_sets.csv"),
    Plant(
      name: "", path: Glossary.Path.topicRules, row: "R997,VOC,臭氧,甲,,,1月20日,title,10,",
      line: "near: error: [bad-value]"),
    Plant(
      name: "", path: Glossary.Path.regions, old: "tangshan,130000", new: "tangshan,130202",
      line: "parent: error: [parent-circle] the places above go round in a circle (130200 < 130202 < 130200)"),
    Plant(
      name: "", path: Glossary.Path.regions, old: "tangshan,130000", new: "tangshan,140200",
      line: "parent: error: [bad-value] '140200' is not a valid parent → 130000"),
    Plant(
      name: "", path: Glossary.Path.regions, old: "hebei,CN", new: "hebei,130200",
      line:
        "parent: error: [parent-circle] the places above go round in a circle (130000 < 130200 < 130000); correct this parent → CN"
    ),
    Plant(
      name: "", path: Glossary.Path.wordSets, row: "seta,甲乙|[preamble],説明",
      line: "words: error: [bad-value] '甲乙|[preamble]' is not a valid words (a set cannot hold another"),
    Plant(
      name: "", path: Glossary.Path.guards, row: "美丽｜水,文の切れ目",
      line: "words: error: [bad-value] '美丽｜水' is not a valid words → glossary/word_borders.csv"),
    Plant(
      name: "", path: Glossary.Path.avoid, row: ",半,",
      line: "error: [cut-table] the file breaks off"),
  ]

  @Test(arguments: plants)
  func aRowWithoutEffectIsAnErrorWithItsPlace(_ plant: Plant) throws {
    let files = try CommittedFiles.glossary().map { file in
      guard file.path == plant.path else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      let end = plant.line.contains("cut-table") ? "" : "\n"
      return WorkspaceFile(
        file.path, plant.row.isEmpty ? text.replacing(plant.old, with: plant.new) : text + plant.row + end)
    }
    let lines = Glossary.read(files).1.map { $0.line(.english) }
    #expect(lines.contains { $0.contains(plant.line) && $0.hasPrefix(plant.path) }, "\(lines)")
    #expect(lines.count <= 2, "\(lines)")
  }

  @Test func everyRuleHasItsPlant() {
    #expect(Set(DeadRule.all.map(\.name)) == Set(Self.plants.map(\.name)).subtracting([""]))
  }

  /// A topic without words is the sign.
  @Test func aTableOfWhichATwentiethIsLeftShowsByItsTopics() throws {
    let findings = try findings { $0 == Glossary.Path.terms ? 1.0 / 20 : 1 }
    #expect(findings.contains { $0.code == .deadRule && $0.location.file == Glossary.Path.topics })
  }

  @Test(arguments: [
    Glossary.Path.importance, Glossary.Path.topicRules, Glossary.Path.terms, Glossary.Path.guards,
    Glossary.Path.fieldWeights, Glossary.Path.titleWords,
  ])
  func aTableWithItsHeaderOnlyIsToldOnce(_ path: String) throws {
    let findings = try findings { $0 == path ? 0 : 1 }.filter { $0.location.file == path }
    #expect(findings.map(\.code) == [.emptyTable])
  }

  @Test func anEmptyFileIsAnEmptyTable() throws {
    let files = try CommittedFiles.glossary().map { file in
      file.path == Glossary.Path.avoid ? WorkspaceFile(file.path, "") : file
    }
    #expect(Glossary.read(files).1.map(\.code) == [.emptyData])
  }

  /// What is found when of each table only that part of its rows is there, cut at the end of a line.
  private func findings(keeping part: (String) -> Double) throws -> [Finding] {
    let files = try CommittedFiles.glossary().map { file in
      guard part(file.path) < 1 else { return file }
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      let kept = max(1, Int(Double(lines.count) * part(file.path)))
      return WorkspaceFile(file.path, lines.prefix(kept).joined(separator: "\n") + "\n")
    }
    return Glossary.read(files).1
  }

  @Test(arguments: RequiredRow.all.flatMap { row in row.codes.map { [row.file, $0] } })
  func aRowThatTheProgramNamesIsMissed(_ row: [String]) throws {
    let files = try CommittedFiles.glossary(row[0], replacing: "\n\(row[1]),", with: "\nX-\(row[1]),")
    #expect(Glossary.read(files).1.contains { $0.code == .missingRow && $0.arguments == [row[1]] })
  }

  @Test func allSetsThatTheProgramReadsAreAmongTheRequired() {
    let required = Set(RequiredRow.all.flatMap(\.codes))
    let named = Cue.allCases.map(\.rawValue) + [Lexicon.emphasis, Lexicon.emphasisBefore, Lexicon.preamble]
    #expect(required.isSuperset(of: named + AdjacentMedium.all.map(\.topic)))
    #expect(
      required.isSuperset(of: [
        DocumentTypeReading.report, DocumentTypeReading.activity, DocumentTypeReading.reply,
      ]))
    #expect(required.isSuperset(of: RelevanceRule.technicalTypes))
  }
}
