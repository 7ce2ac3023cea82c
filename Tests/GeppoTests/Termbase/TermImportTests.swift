import Testing

@testable import Geppo

struct TermImportTests {
  private let topics = ((try? CommittedGlossary.read()) ?? Glossary()).topics
  private let here = [
    concept("T0001", "细颗粒物", "微小粒子状物質", [.variants: "PM2.5", .weight: "10", .topic: "PM25"]),
    concept("T0007", "臭氧", "オゾン", [.weight: "10", .topic: "OZONE", .note: "O3"]),
  ]

  private static func concept(
    _ id: String, _ zh: String, _ ja: String, _ more: [Concept.Field: String] = [:]
  ) -> Concept {
    Concept(more.merging([.id: id, .zh: zh, .japanese: ja]) { $1 }, location: .file("x"))
  }

  private func table(_ text: String) -> TermImport {
    TermImport(IncomingTermbase.read(Array(text.utf8), file: "in.csv"), into: here, topics: topics)
  }

  private func foreign(_ concept: Concept) -> TermImport {
    let incoming = IncomingConcept(concept: concept, carried: Set(concept.cells.keys), isOurs: false)
    return TermImport(IncomingTermbase(concepts: [incoming], findings: []), into: here, topics: topics)
  }

  @Test func whatAColumnDoesNotSayStays() throws {
    let plan = table("id;zh;ja\r\nT0007;臭氧;地表オゾン\r\n")
    let change = try #require(plan.changed.first)
    #expect(change.fields == [.japanese] && change.after[.note] == "O3" && change.after[.topic] == "OZONE")
    #expect(plan.missing.map { $0[.id] } == ["T0001"] && plan.findings.isEmpty)
  }

  @Test func anEmptyCellOfATableEmptiesOurs() {
    let plan = table("id\tzh\tja\tnote\nT0007\t臭氧\tオゾン\t\n")
    #expect(plan.changed.first?.fields == [.note])
  }

  @Test func aNewConceptGetsTheNextIdAndSpeaksForNoTopic() {
    let plan = table("zh,ja\n二氧化硫,二酸化硫黄\n氨,アンモニア\n")
    #expect(plan.added.map { $0[.id] } == ["T0008", "T0009"])
    #expect(plan.added.allSatisfy { $0[.weight] == "0" && $0[.topic].isEmpty })
  }

  @Test func anIdOfAnotherToolIsNotOurs() {
    let same = foreign(Self.concept("T0001", "氨", "アンモニア"))
    #expect(same.changed.isEmpty && same.added.map { $0[.id] } == ["T0008"])
    let other = foreign(Self.concept("17", "ＰＭ２．５", "PM2.5"))
    #expect(other.changed.map { $0.after[.id] } == ["T0001"])
    #expect(foreign(Self.concept("c-5", "氨", "アンモニア")).added.map { $0[.id] } == ["c-5"])
  }

  @Test func anIdOfOursDoesNotBecomeAnotherConcept() throws {
    let plan = table("id,zh,ja\nT0007,油墨挥发,インク揮発\n")
    #expect(plan.changed.isEmpty && plan.added.isEmpty && plan.findings.map(\.code) == [.otherConcept])
    #expect(plan.findings.first?.arguments == ["T0007", "臭氧", "油墨挥发"])
    // Another word for the same concept: the old one stays among the variants.
    let renamed = table("id,zh,ja,variants\nT0007,地面臭氧,オゾン,臭氧\n")
    #expect(renamed.changed.first?.fields == [.zh, .variants] && !renamed.hasErrors)
  }

  @Test func conflictsStopTheImport() {
    for text in [
      "id,zh,ja\nT0007,臭氧,オゾン\nT0007,臭氧,O3\n", "id,zh,ja\nT0007,PM2.5,オゾン\n",
      "zh,ja\n氨,アンモニア\n氨,アンモニアガス\n", "zh,ja,variants\n氨,アンモニア,臭氧\n", "zh,ja\n=cmd(),甲\n",
      "zh,ja,pos\n氨,アンモニア,名詞\n", "zh,ja,weight\n氨,アンモニア,1月2日\n", "zh,ja\n?,アンモニア\n",
      "zh,ja\n\"氨,アンモニア\n", "zh,ja,note\n氨,アンモ",
    ] {
      #expect(table(text).hasErrors, "\(text)")
    }
  }

  @Test func aConceptThatIsNotWholeIsLeftOutAndNamed() {
    let plan = foreign(Self.concept("1", "氨", ""))
    #expect(plan.added.isEmpty && plan.findings.map(\.code) == [.leftOutConcept])
  }

  @Test func aSubjectIsATopicByItsNameOrLeftOut() {
    let named = foreign(Self.concept("1", "氨", "アンモニア", [.topic: "土壤"]))
    let known = foreign(Self.concept("1", "氨", "アンモニア", [.topic: topics[0].ja]))
    #expect(known.added.first?[.topic] == topics[0].code && known.findings.isEmpty)
    #expect(named.findings.map(\.code) == (topics.contains { $0.zh == "土壤" } ? [] : [.unknownSubject]))
  }
}

/// Rows that nobody changes stay as a person wrote them.
struct TermsFileTests {
  private func change(_ text: String, note: String) -> String {
    let file = TermsFile(WorkspaceFile("glossary/terms.csv", text))
    var concept = file.concepts[1]
    concept[.note] = note
    return String(
      decoding: file.bytes(changed: [concept[.id]: concept], added: []), as: UTF8.self)
  }

  @Test func otherRowsKeepTheirBytes() {
    let text = "\u{FEFF}id;zh;note\r\n\r\n\"T1\"; 甲 ;\"a \"\"b\"\"\"\r\nT2;乙;\r\nT3;丙;x"
    #expect(
      change(text, note: "c;d")
        == "\u{FEFF}id;zh;note\r\n\r\n\"T1\"; 甲 ;\"a \"\"b\"\"\"\r\nT2;乙;\"c;d\"\r\nT3;丙;x\r\n")
  }

  @Test func aColumnThatIsMissingIsAddedToEveryRow() {
    #expect(change("id,zh\nT1,甲\nT2,乙\n", note: "x") == "id,zh,note\nT1,甲,\nT2,乙,x\n")
  }

  @Test func rowsAreRemovedAndAdded() {
    let file = TermsFile(WorkspaceFile("glossary/terms.csv", "id,zh\nT1,甲\nT2,乙"))
    let new = Concept([.id: "T3", .zh: "丙"], location: .file("x"))
    #expect(
      String(decoding: file.bytes(changed: [:], removed: ["T1"], added: [new]), as: UTF8.self)
        == "id,zh\nT2,乙\nT3,丙\n")
  }
}
