import Testing

@testable import Geppo

struct FoldingTests {
  @Test(arguments: [
    ("PM₂.₅", "pm2.5"), ("ＰＭ２．５", "pm2.5"), ("PM2.5", "pm2.5"), ("臺灣", "台湾"), ("環境保護廳", "环境保护厅"),
    ("重污染天氣應急預案", "重污染天气应急预案"), ("㎍/㎥", "μg/m3"), ("①", "1"), ("Ⅲ级", "iii级"), ("SO₂、NOₓ", "so2、nox"),
    ("（试行）", "(试行)"), ("a\u{200B}b\u{FEFF}", "ab"), ("ｶﾞ", "カ\u{3099}"), ("Å", "å"), ("蓝\u{3000}天", "蓝 天"),
    ("a \t\r\n\u{A0}b", "a b"), ("〔2018〕", "〔2018〕"), ("", ""),
  ])
  func foldedForms(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test(arguments: ["気", "対策", "国", "円", "県", "駅", "広", "北九州市"])
  func japaneseFormsStay(text: String) {
    #expect(Folding.fold(text) == text)
  }

  @Test func everyCharacterIsFoldedOnceAndForAll() {
    var restless: [UInt32] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.fold(String(scalar))
      if Folding.fold(once) != once { restless.append(value) }
    }
    #expect(restless.isEmpty)
  }

  @Test func keyIgnoresSpacesPunctuationAndBrackets() {
    let key = Folding.key("关于印发《打赢蓝天保卫战三年行动计划》的通知")
    #expect(key == "关于印发打赢蓝天保卫战三年行动计划的通知")
    #expect(Folding.key(" 關於印發 打贏藍天保衛戰\n三年行動計劃的通知。") == key)
    #expect(Folding.key("“2+26”城市") == "2+26城市")
    #expect(Folding.key("——") == "")
  }
}

struct FoldedTextTests {
  private func find(_ word: String, in text: FoldedText) -> Range<Int>? {
    let pattern = FoldedText(word).scalars
    return text.scalars.indices.map { $0..<($0 + pattern.count) }
      .first { $0.upperBound <= text.scalars.count && Array(text.scalars[$0]) == pattern }
  }

  @Test(arguments: [
    ("关于ＰＭ２．５的通知", "PM2.5", "ＰＭ２．５"), ("浓度PM₂.₅为", "pm2.5", "PM₂.₅"), ("臺灣地區", "台湾", "臺灣"),
    ("a PM\u{200B}2.5 b", "PM2.5", "PM\u{200B}2.5"), ("每㎥含量", "m3", "㎥"), ("每㎥含量", "3", "㎥"),
    ("空气 \u{3000} 质量", "空气 质量", "空气 \u{3000} 质量"), ("𠮷野家PM10", "pm10", "PM10"),
  ])
  func hitMapsBackToTheOriginal(text: String, word: String, original: String) throws {
    let folded = FoldedText(text)
    let range = try #require(find(word, in: folded))
    #expect(folded.original(of: range) == original)
    let bytes = Array(text.utf8)[folded.offsets(of: range)]
    #expect(String(decoding: bytes, as: UTF8.self) == original)
  }

  @Test func everyScalarMapsBackToACharacterThatFoldsToIt() {
    let text = FoldedText("國發〔２０１８〕２２號 \u{3000}PM₂.₅ ½㎥\u{200B}① ｶﾞ 𠮷\r\n臭氧（O₃）")
    for index in text.scalars.indices {
      let folded = FoldedText(String(text.original(of: index..<index + 1)))
      #expect(folded.scalars.contains(text.scalars[index]))
    }
    #expect(text.original(of: 0..<text.scalars.count) == text.original[...])
  }

  @Test func rangeOutsideTheTextIsEmpty() {
    let text = FoldedText("臭氧")
    #expect(text.original(of: 1..<3).isEmpty)
    #expect(text.original(of: 0..<0).isEmpty)
    #expect(FoldedText("").scalars.isEmpty)
  }
}

@Suite struct SimplifiedTests {
  @Test(arguments: [
    ("廣東省人民政府辦公廳關於印發《計劃》（2018—2020年）的通知", "广东省人民政府办公厅关于印发《计划》（2018—2020年）的通知"),
    ("關於ＰＭ２．５的公告　第1號", "关于ＰＭ２．５的公告　第1号"), ("关于印发方案的通知", "关于印发方案的通知"), ("", ""),
  ])
  func onlyTraditionalCharactersChange(text: String, simplified: String) {
    #expect(Folding.simplified(text) == simplified)
  }
}
