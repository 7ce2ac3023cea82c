import Testing

@testable import Markup

/// Pages of which a part is in another encoding than the rest.
struct MixedEncodingsTests {
  /// 关于印发大气污染防治工作计划的通知
  private static let gbk: [UInt8] = [
    0xB9, 0xD8, 0xD3, 0xDA, 0xD3, 0xA1, 0xB7, 0xA2, 0xB4, 0xF3, 0xC6, 0xF8, 0xCE, 0xDB, 0xC8, 0xBE, 0xB7,
    0xC0,
    0xD6, 0xCE, 0xB9, 0xA4, 0xD7, 0xF7, 0xBC, 0xC6, 0xBB, 0xAE, 0xB5, 0xC4, 0xCD, 0xA8, 0xD6, 0xAA,
  ]
  private static let title = "关于印发大气污染防治工作计划的通知"
  private static let body = "各县区人民政府，现将有关事项通知如下，请认真贯彻执行，并按时报送工作进展和完成情况。"

  private func string(_ text: DecodedText) -> String { String(decoding: text.bytes, as: UTF8.self) }

  @Test func partInGBKOfAPageInUTF8IsRead() {
    let page =
      Array("<p>\(Self.body)</p><h1>".utf8) + Self.gbk + Array("</h1><p>\(Self.body)\(Self.body)".utf8)
    let text = decode(page)
    #expect(text.encoding == .utf8)
    #expect(text.repair == .mixed(parts: 1, encoding: .gb18030))
    #expect(text.badBytes == 0)
    #expect(string(text) == "<p>\(Self.body)</p><h1>\(Self.title)</h1><p>\(Self.body)\(Self.body)")
  }

  @Test func partInUTF8OfAPageInGBKIsRead() {
    let page =
      Array("<meta charset=gbk><h1>".utf8) + Self.gbk + Array("</h1><p>\(Self.title)</p>".utf8) + Self.gbk
    let text = decode(page)
    #expect(text.encoding == .gb18030)
    #expect(text.repair == .mixed(parts: 1, encoding: .utf8))
    #expect(text.badBytes == 0)
    #expect(string(text).hasSuffix("<h1>\(Self.title)</h1><p>\(Self.title)</p>\(Self.title)"))
  }

  @Test func doubtfulBytesAreNotGuessed() {
    // Latin 1 in a page of UTF-8: one byte past ASCII between letters.
    let page = Array("<p>\(Self.body)</p>Caf".utf8) + [0xE9] + Array(" <b>ok</b>".utf8)
    let text = decode(page)
    #expect(text.repair == nil)
    #expect(text.badBytes == 1)
    #expect(string(text).hasSuffix("Caf\u{FFFD} <b>ok</b>"))
  }

  @Test func twoBytesOfGBKThatLookLikeUTF8StayGBK() {
    // 联通 in GBK is well-formed UTF-8.
    let text = decode(
      Array("<meta charset=gbk>".utf8) + Self.gbk + Array("<b>".utf8) + [0xC1, 0xAA, 0xCD, 0xA8])
    #expect(text.repair == nil)
    #expect(string(text).hasSuffix("<b>联通"))
  }

  @Test func pageInBig5UnderTheLabelOfGBKIsReadAsBig5() {
    let big5: [UInt8] = [
      0xBB, 0x4F, 0xA5, 0x5F, 0xA5, 0xAB, 0xAA, 0xC5, 0xAE, 0xF0, 0xAB, 0x7E, 0xBD, 0xE8, 0xA7, 0xEF, 0xB5,
      0xBD, 0xAD, 0x70, 0xB5, 0x65, 0xA4, 0x77, 0xA9, 0xF3, 0xA4, 0xB5, 0xA4, 0xE9, 0xA4, 0xBD, 0xA7, 0x69,
      0xB9, 0xEA, 0xAC, 0x49, 0xA1, 0x41, 0xBD, 0xD0, 0xA6, 0x55, 0xBE, 0xF7, 0xC3, 0xF6, 0xBE, 0xC7, 0xAE,
      0xD5, 0xB0, 0x74, 0xA6, 0x58, 0xBF, 0xEC, 0xB2, 0x7A, 0xA1, 0x41, 0xA8, 0xC3, 0xA9, 0xF3, 0xBA, 0xF4,
      0xAD, 0xB6, 0xA4, 0xBD, 0xA5, 0xAC, 0xAC, 0xDB, 0xC3, 0xF6, 0xB8, 0xEA, 0xAE, 0xC6, 0xA1, 0x41, 0xA5,
      0x48, 0xBA, 0xFB, 0xC5, 0x40, 0xA5, 0xC1, 0xB2, 0xB3, 0xB0, 0xB7, 0xB1, 0x64, 0xA1, 0x43,
    ]
    let text = decode(Array("<meta charset=gb2312>".utf8) + big5)
    #expect(text.encoding == .big5)
    #expect(text.isLabelWrong)
    #expect(string(text).hasSuffix("臺北市空氣品質改善計畫已於今日公告實施，請各機關學校配合辦理，並於網頁公布相關資料，以維護民眾健康。"))
  }
}
