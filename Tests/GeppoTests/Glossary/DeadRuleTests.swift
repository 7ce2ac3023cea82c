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
      line: "parent: error: [bad-value] '130202' is not a valid parent → 130000"),
    Plant(
      name: "", path: Glossary.Path.regions, old: "hebei,CN", new: "hebei,130200",
      line: "parent: error: [bad-value] '130200' is not a valid parent → CN"),
    Plant(
      name: "", path: Glossary.Path.avoid, row: ",半,",
      line: "error: [cut-table] the file ends in the middle of a row"),
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

  /// Half of the terms are gone: a topic without words is the sign.
  @Test func halfATableOfTermsIsFound() throws {
    let files = try CommittedFiles.glossary().map { file in
      guard file.path == Glossary.Path.terms else { return file }
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      return WorkspaceFile(file.path, lines.prefix(lines.count / 20).joined(separator: "\n") + "\n")
    }
    let findings = Glossary.read(files).1
    #expect(findings.contains { $0.code == .deadRule && $0.location.file == Glossary.Path.topics })
  }
}
