import Testing

@testable import Geppo

/// What translators see of a segment in each form.
struct ExchangeWritingTests {
  private let order = SampleOrder.everyState

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func everyStateIsWrittenAsToolsKnowIt() {
    let first = text(XLIFF12Writer().bytes(order))
    #expect(first.components("<target ").count == 4 + 3 + 1, "four targets, three of earlier translations")
    for state in ["needs-translation", "translated", "signed-off", "final"] {
      #expect(first.contains("<target state=\"\(state)\">"), "\(state)")
    }
    #expect(
      first.components("approved=\"yes\"").count == 2 && first.components("translate=\"no\"").count == 2)
    let second = text(XLIFF21Writer().bytes(order))
    for state in ["translated", "reviewed", "final", "initial\" subState=\"geppo:draft"] {
      #expect(second.components("state=\"\(state)\"").count == 2, "\(state)")
    }
    #expect(second.components("state=\"initial\">").count == 4)
  }

  @Test func theNumberOfAClauseStandsInSourceAndTarget() {
    let first = text(XLIFF12Writer().bytes(order))
    let number = "<g id=\"1\" ctype=\"x-clause-number\">第一条</g> "
    #expect(first.contains("<source>\(number)为稳妥推进") && first.contains("\">\(number)カーボン"))
    #expect(first.contains("<group id=\"g-2\" restype=\"x-article\" resname=\"第一条\">"))
  }

  @Test func notesTellOfTermsFiguresAndChanges() {
    let notes = order.units.map { UnitNotes($0).notes.map(\.text) }
    #expect(notes[1] == ["用語: 碳达峰 → カーボンピークアウト（可: 炭素排出ピークアウト）; NG: 炭素達峰"])
    #expect(notes[3] == ["数値: 2026年12月31日"])
    #expect(
      notes[4] == ["原文変更: 自2026年〔－7－〕〔＋8＋〕月1日起施行。（旧訳: 2026年7月1日から施行する。）", "数値: 2026年8月1日"])
    #expect(notes[5].isEmpty, "a locked one")
    for bytes in [XLIFF12Writer().bytes(order), XLIFF21Writer().bytes(order), SheetWriter.csv(order)] {
      for note in notes.flatMap(\.self) { #expect(text(bytes).contains(note), "\(note)") }
    }
  }

  @Test func figuresAreFoundWithTheirUnits() {
    #expect(
      NumberWords.all(in: "到2026年12月31日，2.6万吨、20%和１２项，2.6万吨。第3.") == [
        "2026年12月31日", "2.6万吨", "20%", "１２项", "3",
      ])
  }

  @Test func deprecatedWordsAreNoTranslationsInTheGlossary() {
    #expect(
      text(GlossaryLines.bytes(order.terms)) == """
        碳达峰\tカーボンピークアウト\t優先; NG: 炭素達峰
        碳达峰\t炭素排出ピークアウト\t可; NG: 炭素達峰

        """)
    let odd = TermHint(chinese: "#甲\t乙", preferred: "一\n二", admitted: ["", "一 二"], deprecated: [])
    #expect(text(GlossaryLines.bytes([odd])) == "＃甲 乙\t一 二\t優先\n＃甲 乙\t一 二\t可\n")
  }

  @Test func oldOmegaTSeesEverySegment() throws {
    let files = ExportProfile.omegat.files(order)
    let source = text(try #require(files.first { $0.path.contains("/source/") }).bytes)
    #expect(source.components("<target state=\"needs-translation\">").count == 7)
    #expect(
      source.contains("needs-translation\">附件<") && !source.contains("approved=")
        && !source.contains("<alt-trans"))
    let known = text(try #require(files.first { $0.path.hasSuffix("approved.tmx") }).bytes)
    #expect(known.components("<tu ").count == 4 && known.contains("<seg>&lt;g0&gt;（一）&lt;/g0&gt; 各地は"))
    #expect(!known.contains("カーボン"), "a draft is not approved")
    #expect(Set(files.map(\.path).map { $0.split(separator: "/").first }).count == 7)
  }

  /// OmegaT 3.6 leaves the state of what it was given.
  @Test func aTargetOfOmegaTIsATranslationUnlessItIsTheSource() {
    let source = text(XLIFF12Writer(style: .omegat).bytes(order))
      .replacing("needs-translation\">附件<", with: "needs-translation\">付属書<")
    let units = IncomingTranslation.read(Array(source.utf8), name: "target.xlf").flatMap(\.units)
    #expect(units.last?.target == "付属書" && units.last?.state == .translated)
    #expect(units.dropLast().allSatisfy { $0.target.isEmpty })
  }

  @Test func segmentsStandUnderTheirClauseHeadingOrTable() {
    let groups = SegmentGroup.groups(of: order.units)
    #expect(groups.map(\.name) == ["題名", "第一条", "（一）", "第二条"])
    #expect(groups.flatMap(\.labels) == ["題名", "第一条/1", "第一条/2", "（一）/1", "第二条/1", "第二条/2", "第二条/3"])
    #expect(groups.flatMap(\.units) == order.units)
  }

  @Test func thePageOfTheTextHasEverySegmentOnceInItsOrder() {
    let page = text(ContextPage.bytes(order))
    let places = order.units.compactMap { page.firstRange(of: "<span id=\"\($0.segment.id)\">")?.lowerBound }
    #expect(places.count == order.units.count && places == places.sorted())
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<main lang=\"zh-Hans\">"))
    #expect(page.contains("default-src 'none'") && !page.contains("<script"))
  }

  @Test func theGuideNamesTheFilesThatAreThere() {
    let guide = text(
      ExportProfile.xliff12.files(order, beside: .init(returnTo: "環境局 国際担当")).first {
        $0.path == ExportProfile.guide
      }?.bytes ?? [])
    for file in ExportProfile.allCases.flatMap({ $0.files(order) }) where !file.path.contains("/") {
      #expect(guide.contains(file.path) || file.path == ExportProfile.guide, "\(file.path)")
    }
    #expect(guide.contains("環境局 国際担当") && guide.contains("2018年12月21日"))
  }
}

extension String {
  /// What stands between the places of a text.
  fileprivate func components(_ separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
