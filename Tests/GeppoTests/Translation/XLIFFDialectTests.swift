import Testing

@testable import Geppo

/// XLIFF as other tools write it.
struct XLIFFDialectTests {
  private static let id = "s-" + SegmentName.digest(of: "为推进碳达峰，制定本办法。") + "-1"

  private func read(_ text: String) -> [IncomingTranslation] {
    IncomingTranslation.read(Array(text.utf8), name: "in.xlf")
  }

  private func first(
    _ units: String, languages: String = "source-language=\"zh-Hans\" target-language=\"ja\""
  )
    -> [IncomingTranslation]
  {
    read(
      """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff" xmlns:sdl="http://sdl.com/x">
      <file original="2018-12-0042@0123456789ab" \(languages) datatype="plaintext"><body>
      \(units)</body></file></xliff>
      """)
  }

  private func unit(_ units: String) throws -> IncomingUnit {
    let read = first(units)
    #expect(read.flatMap(\.findings).isEmpty, "\(read.flatMap(\.findings).map { $0.line(.english) })")
    return try #require(read.first?.units.first)
  }

  private static let source = "<source><g id=\"1\" ctype=\"x-clause-number\">第一条</g> 为推进碳达峰，制定本办法。</source>"

  @Test(arguments: [
    ("<g id=\"1\" ctype=\"x-clause-number\">第一条</g> 制定する。", "第一条"), ("<g id=\"1\">第1条</g>制定する。", "第1条"),
    ("第一条 制定する。<g id=\"1\">第一条</g> 旧訳。", "第一条"), ("第一条 制定する。", "第一条"), ("第1条　制定する。", "第1条"), ("制定する。", ""),
    ("制定<g id=\"1\">第一条</g>する。", nil),
    (
      "<mrk mtype=\"seg\" mid=\"1\"><g id=\"1\">第一条</g> 制定</mrk><mrk mtype=\"seg\" mid=\"2\">する。</mrk>", "第一条"
    ),
    ("<g id=\"1\">第一条 制定する。</g>", "第一条"), ("<mq:ch val=\"x\"/><g id=\"1\">第一条</g> 制定する。", "第一条"),
    ("<g id=\"1\">第一条</g> 制定<x id=\"9\"/><ph id=\"2\">&lt;br&gt;</ph>する。", "第一条"),
  ])
  func theNumberOfTheClauseIsFoundWhereAToolLeftIt(_ target: String, _ clause: String?) throws {
    let unit = try unit(
      "<trans-unit id=\"\(Self.id)\">\(Self.source)<target state=\"translated\">\(target)</target></trans-unit>"
    )
    #expect(unit.source == "为推进碳达峰，制定本办法。")
    #expect(unit.clause == clause ?? "")
    #expect(unit.target == (clause == nil ? "制定第一条する。" : "制定する。"))
  }

  /// A tool that drops all elements.
  @Test func theIdTellsWhereTheNumberEndsInASourceWithoutElements() throws {
    let unit = try unit(
      "<trans-unit id=\"\(Self.id)\"><source>第一条 为推进碳达峰，制定本办法。</source><target>第一条 制定する。</target></trans-unit>"
    )
    #expect(unit.source == "为推进碳达峰，制定本办法。" && unit.clause == "第一条" && unit.target == "制定する。")
  }

  @Test(arguments: [
    ("", "", TranslationUnit.State.translated, "訳"), (" state=\"new\"", "", .draft, "訳"),
    (" state=\"needs-translation\"", "", .draft, "訳"),
    (" state=\"needs-review-translation\"", "", .translated, "訳"),
    (" state=\"translated\"", " approved=\"yes\"", .translated, "訳"),
    (" state=\"signed-off\"", "", .reviewed, "訳"),
    (" state=\"final\"", " approved=\"yes\"", .approved, "訳"), (" state=\"final\"", "", .reviewed, "訳"),
    ("", "", .untranslated, "甲。"), (" state=\"new\"", "", .untranslated, "甲。"),
    (" state=\"needs-translation\"", "", .untranslated, "甲。"),
    (" state=\"translated\"", "", .translated, "甲。"),
    ("", "", .untranslated, ""),
  ])
  func statesAreHints(
    _ state: String, _ approved: String, _ expected: TranslationUnit.State, _ target: String
  ) throws {
    let unit = try unit(
      "<trans-unit id=\"s-0123456789ab-1\"\(approved)><source>甲。</source><target\(state)>\(target)</target></trans-unit>"
    )
    #expect(unit.state == expected)
    #expect(unit.target == (expected == .untranslated ? "" : target))
  }

  @Test func lockedUnitsAndThoseOfALockedGroupAreTold() throws {
    let units = first(
      "<group translate=\"no\"><trans-unit id=\"s-0123456789ab-1\"><source>甲</source><target>乙</target></trans-unit>"
        + "<trans-unit id=\"s-0123456789ab-2\" translate=\"yes\"><source>甲</source></trans-unit></group>"
    ).flatMap(\.units)
    #expect(units.map(\.state) == [.locked, .untranslated] && units.map(\.target) == ["", ""])
  }

  @Test func segmentsOfOneUnitAreJoined() throws {
    let read = read(
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:x="urn:x" version="2.0" srcLang="zh-CN" trgLang="ja-JP">
      <file id="f" original="2018-12-0042"><unit id="s-0123456789ab-1" x:y="1"><x:z>q</x:z>
      <segment state="final"><source>甲。</source><target>一。</target></segment>
      <ignorable><source> </source></ignorable>
      <segment state="translated"><source>乙。</source><target>二。</target></segment></unit>
      <unit id="s-0123456789ab-2"><segment><source>甲。</source><target order="2">一。</target></segment>
      <segment><source>乙。</source><target order="1">二。</target></segment></unit>
      <unit id="s-0123456789ab-3"><segment><source>甲。</source><target>一。</target></segment>
      <segment><source>乙。</source></segment></unit></file></xliff>
      """)
    let units = try #require(read.first).units
    #expect(read.flatMap(\.findings).isEmpty)
    #expect(units.map(\.source) == ["甲。 乙。", "甲。乙。", "甲。乙。"])
    #expect(units.map(\.target) == ["一。二。", "二。一。", "一。"])
    #expect(units.map(\.state) == [.translated, .translated, .draft])
  }

  @Test func otherLanguagesAreRefused() throws {
    let read = first(
      "<trans-unit id=\"s-0123456789ab-1\"><source>a</source><target>b</target></trans-unit>",
      languages: "source-language=\"en\" target-language=\"ja\"")
    #expect(read.flatMap(\.units).isEmpty)
    #expect(read.flatMap(\.findings).map(\.code) == [.foreignLanguage])
    #expect(read.first?.findings.first?.location == .line(file: "in.xlf", line: 2))
  }

  @Test func foreignAndDoubledIdsAreTold() throws {
    let read = first(
      """
      <trans-unit id="1"><source>甲</source><target>一</target></trans-unit>
      <trans-unit id="7f9c-guid"><source>乙</source><target>二</target></trans-unit>
      <trans-unit id="s-0123456789ab-1"><source>丙</source></trans-unit>
      <trans-unit id="s-0123456789ab-1"><source>丙</source><target>三</target></trans-unit>
      <trans-unit id="s-0123456789ab-1"><source>丙</source><target>四</target></trans-unit>
      <bin-unit id="b" mime-type="image/png"><bin-source/></bin-unit>
      """)
    let one = try #require(read.first)
    // The first with a text counts; the other one behind it becomes a suggestion.
    #expect(one.units.map(\.id) == [nil, nil, "s-0123456789ab-1", "s-0123456789ab-1"])
    #expect(one.units.map(\.target) == ["一", "二", "三", "四"])
    #expect(
      one.findings.map { "\($0.location) \($0.code.rawValue) \($0.arguments)" } == [
        "in.xlf:3 foreign-segments [\"2\", \"1\"]",
        "in.xlf:7 doubled-segment [\"s-0123456789ab-1\", \"in.xlf:6\"]",
        "in.xlf:8 left-out-text [\"bin-unit\", \"1\"]",
      ])
  }

  @Test func filesOfOneDocumentAreOneAndOthersApart() throws {
    func part(_ original: String, _ id: Int) -> String {
      "<file original=\"\(original)\" source-language=\"zh\" target-language=\"ja\"><body>"
        + "<trans-unit id=\"s-0123456789ab-\(id)\"><source>甲</source><target>一</target></trans-unit></body></file>"
    }
    let read = read(
      "<xliff version=\"1.2\">\(part("2018-12-0042@0123456789ab", 1))\(part("2018-12-0007@ab", 1))"
        + "\(part("2018-12-0042@0123456789ab", 2))\(part("menu.docx", 3))</xliff>")
    #expect(read.map(\.document) == ["2018-12-0042", "2018-12-0007", nil])
    #expect(read.map(\.revision) == ["0123456789ab", "ab", nil])
    #expect(read.map(\.units.count) == [2, 1, 1])
  }

  @Test func otherEncodingsAreRead() throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?><xliff version=\"1.2\"><file original=\"2018-12-0042\" source-language=\"zh\" "
      + "target-language=\"ja\"><body><trans-unit id=\"s-0123456789ab-1\"><source>甲</source><target>一</target>"
      + "</trans-unit></body></file></xliff>"
    let bytes: [UInt8] =
      [0xFF, 0xFE] + Array(text.utf16).flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(IncomingTranslation.read(bytes, name: "in").flatMap(\.units).map(\.target) == ["一"])
  }
}
