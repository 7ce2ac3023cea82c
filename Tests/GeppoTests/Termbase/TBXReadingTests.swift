import Testing

@testable import Geppo

/// Termbases as other tools write them.
struct TBXReadingTests {
  private func read(_ text: String) -> IncomingTermbase {
    IncomingTermbase.read(Array(text.utf8), file: "in.tbx")
  }

  private static let pontoon = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
      <tbxHeader><fileDesc><sourceDesc><p>terms</p></sourceDesc></fileDesc></tbxHeader>
      <text><body>
        <conceptEntry id="9">
          <descrip type="definition">Where emissions reach their highest point.</descrip>
          <langSec xml:lang="en-US"><termSec><term>carbon peaking</term>
            <termNote type="partOfSpeech">noun</termNote>
            <descrip type="context">by 2030</descrip></termSec></langSec>
          <langSec xml:lang="zh-CN"><termSec><term>碳达峰</term></termSec></langSec>
          <langSec xml:lang="ko"><termSec><term>탄소</term></termSec></langSec>
          <langSec xml:lang="ja"><termSec><term>カーボンピークアウト</term></termSec>
            <termSec><term>炭素達峰</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
            <note>直訳</note></termSec></langSec>
        </conceptEntry>
      </body></text>
    </tbx>
    """

  @Test func aTermbaseOfAnotherToolIsReadAndWhatIsLeftOutIsNamed() throws {
    let read = read(Self.pontoon)
    let one = try #require(read.concepts.first)
    #expect(read.concepts.count == 1 && !one.isOurs)
    #expect(
      one.concept.cells == [
        .id: "9", .zh: "碳达峰", .japanese: "カーボンピークアウト", .deprecatedJapanese: "炭素達峰",
        .english: "carbon peaking", .partOfSpeech: "noun", .note: "炭素達峰：直訳",
      ])
    #expect(
      read.findings.map { "\($0.location) \($0.code.rawValue) \($0.arguments)" } == [
        "in.tbx:6 left-out-data [\"definition\", \"1\"]", "in.tbx:9 left-out-data [\"context\", \"1\"]",
        "in.tbx:11 left-out-data [\"xml:lang=ko\", \"1\"]",
      ])
  }

  /// Groups, `ntig`, inline marks, values out of the picklist, a status of Weblate.
  @Test func anOlderTermbaseIsRead() throws {
    let read = read(
      """
      <martif type="TBX" xml:lang="en"><text><body><termEntry id="c1">
      <descripGrp><descrip type="subjectField">大気総合対策</descrip><admin type="source">某誌</admin></descripGrp>
      <langSet xml:lang="zh"><ntig><termGrp><term>空气<hi>质量</hi></term>
      <termNoteGrp><termNote type="partOfSpeech">名詞</termNote></termNoteGrp></termGrp></ntig></langSet>
      <langSet xml:lang="ja"><tig><term>空気の品質</term><termNote type="administrativeStatus">forbidden</termNote></tig>
      <tig><term>大気質</term></tig><tig><term>空気質</term><termNote type="administrativeStatus">so-so</termNote></tig>
      </langSet></termEntry></body></text></martif>
      """)
    let concept = try #require(read.concepts.first).concept
    #expect(concept[.zh] == "空气质量" && concept[.source] == "某誌" && concept[.topic] == "大気総合対策")
    #expect(concept[.japanese] == "大気質" && concept[.admittedJapanese] == "空気質")
    #expect(concept[.deprecatedJapanese] == "空気の品質")
    #expect(
      Set(read.findings.map(\.arguments[0])) == ["term/hi", "partOfSpeech=名詞", "administrativeStatus=so-so"])
  }

  /// In DCT style the element names the data category.
  @Test func modulesAreDataCategoriesToo() throws {
    let read = read(
      """
      <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns:min="http://www.tbxinfo.net/ns/min"><text><body>
      <conceptEntry id="c1"><min:subjectField>VOC</min:subjectField><langSec xml:lang="zh"><termSec><term>甲</term>
      <min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec></conceptEntry></body></text></tbx>
      """)
    #expect(read.findings.isEmpty)
    #expect(read.concepts.first?.concept[.topic] == "VOC")
    #expect(read.concepts.first?.concept[.partOfSpeech] == "noun")
  }

  @Test(arguments: [
    String(Self.pontoon.prefix(900)), String(Self.pontoon.dropLast(8)), "<html><body>404</body></html>",
    "<tbx><text><body><conceptEntry></body></text></tbx>", "<", "<?xml version=\"1.0\"?>",
  ])
  func halfAFileIsRefused(_ text: String) {
    let read = read(text)
    #expect(read.concepts.isEmpty)
    #expect(read.findings.map(\.code) == [.unreadableTermbase])
  }

  @Test func otherEncodingsAreRead() throws {
    let text = Self.pontoon.replacing("UTF-8", with: "UTF-16").replacing("탄소", with: "C")
    let bytes: [UInt8] =
      [0xFF, 0xFE]
      + Array(text.utf16).flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(IncomingTermbase.read(bytes, file: "x").concepts.first?.concept[.zh] == "碳达峰")
  }

  @Test func anEntityOfAFileIsNotFollowed() {
    let read = read(
      "<!DOCTYPE martif [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><martif><text><body><termEntry id=\"a\">"
        + "<langSet xml:lang=\"zh\"><tig><term>甲&x;</term></tig></langSet></termEntry></body></text></martif>"
    )
    #expect(!read.concepts.contains { $0.concept[.zh].contains("root") })
  }
}
