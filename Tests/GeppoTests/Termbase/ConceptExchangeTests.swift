import Foundation
import Testing

@testable import Geppo

/// Nothing is lost on the way to another tool and back.
struct ConceptExchangeTests {
  enum Form: String, CaseIterable, Sendable {
    case tbx, tbx2, csv

    func bytes(_ concepts: [Concept]) -> [UInt8] {
      switch self {
      case .tbx: TBXWriter(form: .v3).bytes(concepts)
      case .tbx2: TBXWriter(form: .v2).bytes(concepts)
      case .csv: ConceptTable.bytes(concepts)
      }
    }
  }

  private func there(_ concepts: [Concept], andBackAs form: Form) -> [[Concept.Field: String]] {
    let read = IncomingTermbase.read(form.bytes(concepts), file: "x")
    let told = read.findings.filter { $0.code != .chineseInJapanese }
    #expect(told.isEmpty, "\(told.map { $0.line(.english) })")
    #expect(read.concepts.allSatisfy { $0.isOurs && $0.carried == Set(Concept.Field.allCases) })
    return read.concepts.map(\.concept.cells)
  }

  @Test(arguments: Form.allCases)
  func theCommittedTermsComeBackByteForByte(_ form: Form) throws {
    let file = try CommittedFiles.read(Glossary.Path.terms)
    let terms = TermsFile(file)
    let incoming = IncomingTermbase.read(form.bytes(terms.concepts), file: "x")
    let topics = try CommittedGlossary.read().topics
    let again = TermImport(incoming, into: terms.concepts, topics: topics)
    #expect(again.unchanged == terms.concepts.count)
    #expect(again.added.isEmpty && again.changed.isEmpty && again.missing.isEmpty && !again.hasErrors)
    // Into a table that has nothing but the names of its columns.
    let header = file.bytes.prefix { $0 != UInt8(ascii: "\n") } + [UInt8(ascii: "\n")]
    let empty = TermsFile(WorkspaceFile(path: file.path, bytes: Array(header)))
    let new = TermImport(incoming, into: empty.concepts, topics: topics)
    #expect(!new.hasErrors, "\(new.findings.map { $0.line(.english) })")
    #expect(empty.bytes(changed: [:], added: new.added) == file.bytes)
  }

  @Test(arguments: Form.allCases)
  func oddTextComesBack(_ form: Form) {
    let odd = [
      "=SUM(A1)", "'=1", "''", "'text", "-10", "@a", "＝１", "a,b;c\td", "say \"so\"", "\"", "<b>&amp;</b>",
      "]]>", "<![CDATA[x]]>", "&#13;", "line\nbreak", "𠮷野家", "Ⅱ级", "e\u{301}", "👍🏽", "_x41_", "_xx_", "?x",
      "PM₂.₅", "\u{10FFFD}", "100%",
    ]
    let concepts = odd.enumerated().map { index, text in
      Concept(
        [
          .id: "T\(index)", .zh: text.replacing("?", with: "!"),
          .japanese: "訳" + text.replacing("?", with: "!"),
          .english: text, .note: text, .source: text, .topic: "VOC", .weight: "10",
          .admittedJapanese: "a|\(text)", .deprecatedEnglish: text, .partOfSpeech: "noun",
        ], location: .file("x"))
    }
    #expect(there(concepts, andBackAs: form) == concepts.map(\.cells))
  }

  /// Any strings, made by a fixed rule so that a failure can be seen again.
  @Test(arguments: Form.allCases)
  func anyTextComesBack(_ form: Form) {
    var chance = Chance(state: 42)
    let concepts = (0..<300).map { index in
      var cells: [Concept.Field: String] = [.zh: "词\(index)" + chance.text(), .japanese: "語" + chance.text()]
      for field in Concept.Field.allCases where ![.zh, .japanese].contains(field) {
        cells[field] = chance.text()
      }
      cells[.id] = "\(index) " + chance.text()
      cells[.partOfSpeech] = chance.pick(["", "noun", "verb", "other"])
      cells[.status] = chance.pick(["", "historical", "exclusion"])
      cells[.doubt] = chance.pick(["", "yes"])
      cells[.weight] = chance.pick(["", "0", "10", "100"])
      return Concept(cells, location: .file("x"))
    }
    #expect(there(concepts, andBackAs: form) == concepts.map(\.cells))
  }

  @Test func idsThatXMLDoesNotTakeComeBack() {
    for id in ["T0001", "1", "1 2", "甲", "_x41_", "_", "_x", "a:b", "x_x_x", "-", ".", "a\u{301}"] {
      let name = ConceptName.xml(id)
      #expect(ConceptName.id(name) == id)
      #expect(
        name.utf8.allSatisfy { $0 < 0x80 } && name.first.map { $0.isLetter || $0 == "_" } == true, "\(name)")
    }
  }

  @Test func noCellOfTheTableStartsAFormula() {
    let bytes = ConceptTable.bytes([Concept([.zh: "=1+1", .note: "'=2"], location: .file("x"))])
    let row = CSVTable.read(bytes, file: "x").0.rows[0]
    #expect(row["zh"] == "'=1+1" && row["note"] == "''=2")
  }

  /// Fact of OmegaT: it offers a deprecated term as a translation.
  @Test func forOmegaTDeprecatedRenderingsAreNotes() {
    let concept = Concept(
      [.id: "T1", .zh: "碳达峰", .japanese: "カーボンピークアウト", .deprecatedJapanese: "炭素達峰"], location: .file("x"))
    let text = String(
      decoding: TBXWriter(form: .v2, keepsDeprecated: false).bytes([concept]), as: UTF8.self)
    #expect(!text.contains("<term>炭素達峰") && text.contains("<note>NG: 炭素達峰</note>"))
    let back = TermImport(IncomingTermbase.read(Array(text.utf8), file: "x"), into: [concept], topics: [])
    #expect(back.unchanged == 1 && back.findings.isEmpty)
  }

  /// translate-toolkit takes the second language for the target.
  @Test(arguments: TBXForm.allCases)
  func languagesStandInTheOrderChineseJapaneseEnglish(_ form: TBXForm) {
    let concept = Concept([.id: "T1", .zh: "甲", .japanese: "乙", .english: "C"], location: .file("x"))
    let text = String(decoding: TBXWriter(form: form).bytes([concept]), as: UTF8.self)
    let places = ["xml:lang=\"zh-Hans\"", "xml:lang=\"ja\">\n", "xml:lang=\"en\""].map {
      text.range(of: $0, options: .backwards)?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }
}

/// A small generator of text that spreadsheets and XML stumble over.
private struct Chance {
  var state: UInt64

  private static let characters = Array(
    "aZ09=+-@'\",;\t\n<>&]_x . 中日語ー（）／％€𠮷😀éⅣ２".unicodeScalars)

  mutating func next(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }

  mutating func pick(_ words: [String]) -> String { words[next(words.count)] }

  mutating func text() -> String {
    String(String.UnicodeScalarView((0..<next(12)).map { _ in Self.characters[next(Self.characters.count)] }))
  }
}
