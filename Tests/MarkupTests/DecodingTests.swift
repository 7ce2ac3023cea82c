import Testing

@testable import Markup

struct DecodingTests {
  struct Legacy: Sendable, CustomTestStringConvertible {
    let label: String
    let encoding: TextEncoding
    let text: String
    let bytes: [UInt8]

    init(_ label: String, _ encoding: TextEncoding, _ text: String, _ hex: String) {
      (self.label, self.encoding, self.text, self.bytes) = (label, encoding, text, DecodingTests.bytes(hex))
    }

    var testDescription: String { label }
  }

  @Test(arguments: [
    Legacy("gb2312", .gb18030, "北京市发布大气污染防治计划。", "b1b1bea9cad0b7a2b2bcb4f3c6f8cedbc8beb7c0d6cebcc6bbaea1a3"),
    Legacy("GBK", .gb18030, "镕基与㎡、珺", "e946bbf9d3eba94fa1a2ac42"),
    Legacy("gb_2312-80", .gb18030, "㐀𠮷乡的空气", "8139ee399534b235cfe7b5c4bfd5c6f8"),
    Legacy("x-gbk", .gb18030, "重污染天气", "d6d8cedbc8beccecc6f8"),
    Legacy("big5", .big5, "臺北市空氣品質㗎", "bb4fa55fa5abaac5aef0ab7ebde89dee"),
    Legacy("Shift_JIS", .shiftJIS, "①㈱髙～北九州市", "8740878aeee08160966b8be38f428e73"),
    Legacy("windows-31j", .shiftJIS, "川崎市", "90ec8de88e73"),
    Legacy(" cp936", .gb18030, "重污染天气", "d6d8cedbc8beccecc6f8"),
    Legacy("cn-big5", .big5, "臺北市空氣品質", "bb4fa55fa5abaac5aef0ab7ebde8"),
    Legacy(
      "iso_8859-1:1987", .windows1252, "Café – “Qualité” à l’été",
      "436166e9209620935175616c6974e99420e0206c92e974e9"),
    Legacy("euc-jp", .eucJP, "月報です", "b7eecaf3a4c7a4b9"),
    Legacy("euc-kr", .eucKR, "똠방각하", "8c63b9e6b0a2c7cf"),
    Legacy(
      "iso-8859-1", .windows1252, "Café – “Qualité” à l’été",
      "436166e9209620935175616c6974e99420e0206c92e974e9"),
  ])
  func labelIsReadAsTheStandardReadsIt(page: Legacy) {
    let text = decode(labelled(page.label, page.bytes))
    #expect(text.encoding == page.encoding)
    #expect(text.declared == String(page.label.drop { $0 == " " }))
    #expect(string(text).hasSuffix(page.text))
    #expect(text.badBytes == 0)
    #expect(!text.isLabelWrong)
  }

  @Test(arguments: [
    ("<meta charset=gbk>", "gbk"), ("<META http-equiv=x content='text/html; charset = gb2312'>", "gb2312"),
    ("<?xml version='1.0' encoding='big5'?>", "big5"),
    ("<!-- <meta charset=gbk> --><meta charset=\"utf-8\"/>", "utf-8"),
    ("<!-- open <meta charset=gbk>", nil), ("<metal charset=gbk>", nil), ("<p>charset=gbk", nil),
    ("<meta name=charset content=x><meta charset=''><meta charset=gbk>", "gbk"),
  ])
  func labelIsFoundInTheHead(page: String, label: String?) {
    #expect(decode(Array(page.utf8)).declared == label)
  }

  @Test func labelPastTheHeadIsNotLookedFor() {
    let text = decode(Array((String(repeating: " ", count: 4096) + "<meta charset=gbk>").utf8))
    #expect(text.declared == nil)
  }

  @Test func validUTF8WinsOverItsLabel() {
    let text = decode(labelled("gb2312", Array("空气质量".utf8)))
    #expect(text.encoding == .utf8)
    #expect(text.isLabelWrong)
    #expect(string(text).hasSuffix("空气质量"))
  }

  @Test(arguments: ["gb2312", "iso-8859-1", "utf-16", "nonsense"])
  func pageOfASCIIHasNoWrongLabel(label: String) {
    let text = decode(labelled(label, Array("Beijing".utf8)))
    #expect(text.encoding == .utf8)
    #expect(!text.isLabelWrong)
    #expect(text.badBytes == 0)
  }

  @Test func pageCutInItsLastCharacterIsUTF8() {
    for cut in 1...2 {
      let text = decode(labelled("gbk", Array("大气".utf8.dropLast(cut))))
      #expect(text.encoding == .utf8)
      #expect(text.badBytes == 3 - cut)
      #expect(string(text).contains("大\u{FFFD}"))
    }
  }

  @Test func mixedPageStaysUTF8AndItsBadBytesAreCounted() {
    let text = decode(Array("细颗粒物浓度同比下降".utf8) + [0xB4, 0xF3] + Array("。".utf8))
    #expect(text.encoding == .utf8)
    #expect(text.badBytes == 2)
    #expect(string(text) == "细颗粒物浓度同比下降\u{FFFD}\u{FFFD}。")
  }

  /// The header of a server counts only where the page has no label that fits.
  @Test(arguments: [
    ("", TextEncoding.eucKR, nil), ("<meta charset=gbk>", .gb18030, "gbk"),
    ("<meta charset=utf-8>", .eucKR, "utf-8"),
  ])
  func theLabelOfAHeaderIsAHint(meta: String, encoding: TextEncoding, declared: String?) {
    let page = Array(meta.utf8) + DecodingTests.bytes("b9e6b0a2c7cfb9e6b0a2c7cf")
    let text = decode(page, hint: "euc-kr")
    #expect(text.encoding == encoding)
    #expect(text.declared == declared)
    let utf8 = decode(Array("空气质量".utf8), hint: "gb2312")
    #expect(utf8.encoding == .utf8 && utf8.declared == nil && !utf8.isLabelWrong)
  }

  @Test func pageCalledUTF8ButInGBKIsReadAsGB18030() {
    let text = decode(labelled("utf-8", DecodingTests.notice))
    #expect(text.encoding == .gb18030)
    #expect(text.isLabelWrong)
    #expect(string(text).contains("大气污染防治工作计划"))
  }

  @Test func pageCalledLatin1ButInGBKIsReadAsGB18030() {
    let text = decode(labelled("iso-8859-1", DecodingTests.notice))
    #expect(text.encoding == .gb18030)
    #expect(text.isLabelWrong)
  }

  @Test(arguments: [
    (
      "cad0c9faccacbbb7beb3bed6b9d8d3dad3a1b7a2b4f3c6f8cedbc8beb7c0d6ceb9a4d7f7bcc6bbaeb5c4cda8d6aaa3acd3d0b9d8b5a5cebba3bacfd6bdabbcc6bbaed3a1b7a2b8f8c4e3c3c7a3acc7ebc8cfd5e6cab5caa9a1a3",
      TextEncoding.gb18030
    ),
    (
      "bb4fa55fa5abc0f4b9d2ab4fc540a7bdb56fa5acaac5aef0ab7ebde8ad70b565a141bba1a9faa670a455a143b36fadd3ad70b565b9efa5aba5c1a6b3a5cea143",
      .big5
    ), ("8bf38b4382f082ab82ea82a282c982b782e982bd82df82cc8c7689e682c582b78142", .shiftJIS),
  ])
  func pageWithoutLabelIsReadByItsLooks(hex: String, encoding: TextEncoding) {
    let text = decode(DecodingTests.bytes(hex))
    #expect(text.encoding == encoding)
    #expect(text.badBytes == 0)
    #expect(text.declared == nil)
  }

  @Test func badByteOfGBKLeavesTheTagBehindIt() {
    let text = decode(
      labelled("gbk", DecodingTests.notice + [0xB4] + Array("</p>".utf8) + [0xFF] + Array("x".utf8)))
    #expect(text.badBytes == 2)
    #expect(string(text).hasSuffix("\u{FFFD}</p>\u{FFFD}x"))
  }

  @Test func cutLastCharacterOfGBKIsOneBadByte() {
    let text = decode(labelled("gbk", Array(DecodingTests.notice.dropLast())))
    #expect(text.encoding == .gb18030)
    #expect(text.badBytes == 1)
  }

  @Test func euroOfWindowsGBKIsNotBad() {
    let text = decode(labelled("gbk", DecodingTests.notice + [0x80]))
    #expect(text.badBytes == 0)
    #expect(string(text).hasSuffix("€"))
  }

  @Test func byteOrderMarksDecide() {
    let text = "气<p>\n𠮷"
    let little = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    for (bytes, encoding) in [
      ([0xEF, 0xBB, 0xBF] + Array(text.utf8), TextEncoding.utf8),
      ([0xFF, 0xFE] + little, .utf16LittleEndian),
      ([0xFE, 0xFF] + big, .utf16BigEndian),
    ] {
      let decoded = decode(bytes)
      #expect(decoded.encoding == encoding)
      #expect(string(decoded) == text)
      #expect(decoded.badBytes == 0)
    }
  }

  @Test func halfASurrogatePairIsBad() {
    let text = decode([0xFF, 0xFE, 0x3C, 0x00, 0x42, 0xD8, 0x61, 0x00, 0x61])
    #expect(string(text) == "<\u{FFFD}a\u{FFFD}")
    #expect(text.badBytes == 3)
  }

  @Test func nulBecomesAReplacementCharacter() {
    #expect(string(decode(Array("a\0b".utf8))) == "a\u{FFFD}b")
    let legacy = decode(labelled("gbk", DecodingTests.notice + [0x00]))
    #expect(string(legacy).hasSuffix("\u{FFFD}"))
    #expect(legacy.badBytes == 1)
  }

  @Test func lineEndsAreKept() {
    let text = decode(labelled("gbk", Array("\r\n\r\n".utf8) + DecodingTests.notice + Array("\n".utf8)))
    #expect(string(text).unicodeScalars.count { $0 == "\n" } == 3)
    #expect(string(text).unicodeScalars.count { $0 == "\r" } == 2)
  }

  @Test func longPagesPassTheBlockOfTheConverter() {
    let page = Array(repeating: DecodingTests.notice, count: 2_000).flatMap(\.self)
    let text = decode(page)
    #expect(text.badBytes == 0)
    #expect(text.bytes.count == page.count / 2 * 3)
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0x80],
    ] as [[UInt8]])
  func illFormedUTF8IsReplacedByteByByte(bytes: [UInt8]) {
    let text = decode(Array("一二三四五六七八九十甲乙".utf8) + bytes + Array("。".utf8))
    #expect(text.encoding == .utf8)
    #expect(text.badBytes == bytes.count)
    #expect(text.bytes == Array(String(decoding: text.bytes, as: UTF8.self).utf8))
  }

  @Test func nothingIsEmptyUTF8() {
    #expect(decode([]).bytes.isEmpty)
    #expect(decode([0xEF, 0xBB, 0xBF]).bytes.isEmpty)
  }

  private static let notice = bytes(
    "cad0c9faccacbbb7beb3bed6b9d8d3dad3a1b7a2b4f3c6f8cedbc8beb7c0d6ceb9a4d7f7bcc6bbaeb5c4cda8d6aaa3acd3d0b9d8b5a5cebba3bacfd6bdabbcc6bbaed3a1b7a2b8f8c4e3c3c7a3acc7ebc8cfd5e6cab5caa9a1a3"
  )

  private static func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }

  private func labelled(_ label: String, _ bytes: [UInt8]) -> [UInt8] {
    Array("<meta charset=\"\(label)\">".utf8) + bytes
  }

  private func string(_ text: DecodedText) -> String { String(decoding: text.bytes, as: UTF8.self) }
}
