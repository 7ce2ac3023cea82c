import Testing

@testable import Geppo

/// Each way in which a row is hardly what its author meant, planted in the committed tables, which have none.
struct RowDoubtTests {
  struct Plant: Sendable, CustomTestStringConvertible {
    let name: String
    let path: String
    var row = ""
    var old = ""
    var new = ""
    let line: String
    var testDescription: String { "\(name): \(row)\(new)" }
  }

  static let plants = [
    Plant(
      name: "joined words", path: Glossary.Path.topicRules, row: "R990,VOC,油墨｜涂料,标准,,,,title,10,",
      line: "words: warning: [doubtful-row] '油墨｜涂料' is read as one word"),
    Plant(
      name: "joined words", path: Glossary.Path.wordSets, row: "seta,油墨、涂料,説明",
      line: "words: warning: [doubtful-row] '油墨、涂料' is read as one word"),
    Plant(
      name: "piece of a title", path: Glossary.Path.topicRules,
      row: "R991,VOC,某某市二〇一八年度涂装行业专项整治工作安排,,,,,title,10,",
      line: "words: warning: [doubtful-row] '某某市二〇一八年度涂装行业专项整治工作安排' has more than 8 characters"),
    Plant(
      name: "near without another word", path: Glossary.Path.topicRules, row: "R992,VOC,油墨,,,,20,title,10,",
      line: "near: warning: [doubtful-row] 'R992' has no effect"),
    Plant(
      name: "threshold above every term", path: Glossary.Path.topics, old: "Ground-level ozone,core,10",
      new: "Ground-level ozone,core,100",
      line: "threshold: warning: [doubtful-row] 'OZONE 100' is more than"),
    Plant(
      name: "partner that is nearly a municipality", path: Glossary.Path.partners,
      row: "2018,北九州,210200,大連市,COOP,研修,,,", line: "japan_side: warning: [doubtful-row] '北九州' is not in"),
    Plant(
      name: "partner that is nearly a municipality", path: Glossary.Path.partners,
      row: "2018,川碕市,210100,瀋陽市,COOP,研修,,,", line: "municipalities.csv → 川崎市"),
    Plant(
      name: "municipality without partners", path: Glossary.Path.municipalities,
      old: "saitama-ken,prefecture,140000,", new: "saitama-ken,prefecture,,",
      line: "partners: warning: [doubtful-row] '埼玉県' has no partner"),
    Plant(
      name: "code with another check digit", path: Glossary.Path.municipalities,
      old: "160008,富山県", new: "160009,富山県", line: "code: warning: [doubtful-row] '160009' is no code"),
    Plant(
      name: "code with another check digit", path: Glossary.Path.municipalities,
      old: "160008,富山県", new: "161008,富山県", line: " → 161004"),
    Plant(
      name: "another word than the term", path: Glossary.Path.titleWords, old: "加油站,給油所,word,",
      new: "加油站,燃料店,word,", line: "glossary/terms.csv:63 "),
  ]

  @Test(arguments: plants)
  func aRowThatIsHardlyMeantIsToldWithItsPlace(_ plant: Plant) throws {
    let files = try CommittedFiles.glossary().map { file in
      guard file.path == plant.path else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      return WorkspaceFile(
        file.path, plant.row.isEmpty ? text.replacing(plant.old, with: plant.new) : text + plant.row + "\n")
    }
    let (glossary, findings) = Glossary.read(files)
    #expect(findings.isEmpty)
    let told = RowDoubt.findings(glossary)
    #expect(told.count == 1 && told[0].line(.english).contains(plant.line), "\(told)")
    #expect(told.first?.message(.japanese).contains(/[a-z]{2} [a-z]{2}/) == false)
  }

  @Test func everyDoubtHasItsPlantAndTheCommittedTablesHaveNone() throws {
    #expect(Set(RowDoubt.all.map(\.name)) == Set(Self.plants.map(\.name)))
    let told = RowDoubt.findings(try CommittedGlossary.read())
    #expect(told.isEmpty, "\(told.map { $0.line(.english) })")
  }

  /// Chinese words have commas of their own.
  @Test func aWordMayHoldASeparator() throws {
    var glossary = Glossary()
    glossary.wordSets = [
      WordSet(name: "s", words: ["汽、柴油", "年底，"], location: .file("glossary/word_sets.csv"))
    ]
    var term = SmallGlossary.glossary.terms[0]
    term.variants = ["“双随机、一公开”"]
    glossary.terms = [term]
    #expect(RowDoubt.findings(glossary).isEmpty)
  }
}
