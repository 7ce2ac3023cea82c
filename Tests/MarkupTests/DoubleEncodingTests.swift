import Testing

@testable import Markup

/// Text that was decoded wrongly and stored again as UTF-8.
struct DoubleEncodingTests {
  private func string(_ text: DecodedText) -> String { String(decoding: text.bytes, as: UTF8.self) }

  @Test func utf8TakenForLatin1IsReadBack() {
    let garbled = String(String.UnicodeScalarView("关于印发计划的通知".utf8.map { Unicode.Scalar($0) }))
    let text = decode(Array("<h1>\(garbled)</h1><p>PM2.5</p>".utf8))
    #expect(string(text) == "<h1>关于印发计划的通知</h1><p>PM2.5</p>")
    #expect(text.repair == .doubleEncoded(parts: 1))
    #expect(text.badBytes == 0)
  }

  @Test func utf8TakenForWindows1252IsReadBack() {
    #expect(string(decode(Array("<h1>å…³äºŽå¤§æ°”æ±¡æŸ“é˜²æ²»</h1>".utf8))) == "<h1>关于大气污染防治</h1>")
  }

  @Test func gbkTakenForLatin1IsReadBack() {
    let text = decode(Array("<h1>¹ØÓÚÓ¡·¢´óÆøÎÛÈ¾·ÀÖÎ¹¤×÷¼Æ»®µÄÍ¨Öª</h1>".utf8))
    #expect(string(text) == "<h1>关于印发大气污染防治工作计划的通知</h1>")
  }

  @Test func utf8TakenForGBKIsReadBack() {
    let text = decode(Array("<h1>鍏充簬澶ф皵姹℃煋闃叉不</h1><p>鍏充簬</p>".utf8))
    #expect(string(text) == "<h1>关于大气污染防治</h1><p>关于</p>")
    #expect(text.repair == .doubleEncoded(parts: 2))
  }

  @Test func characterThatWasHalfLostIsMarked() {
    // 防治法 are nine bytes: the last had no partner.
    let text = decode(Array("<h1>鍏充簬澶ф皵姹℃煋</h1><p>闃叉不娉\u{FFFD}</p>".utf8))
    #expect(string(text) == "<h1>关于大气污染</h1><p>防治\u{FFFD}</p>")
    #expect(text.lostCharacters == 1)
  }

  @Test func bytesThatWereLostOnTheWayAreMarked() {
    // 行 and 通 had a byte that GBK has no character for.
    let text = decode(Array("<h1>淇濆崼鎴樹笁骞磋\u{FFFD}屽姩璁″垝鐨勯\u{FFFD}氱煡</h1>".utf8))
    #expect(string(text) == "<h1>保卫战三年\u{FFFD}动计划的\u{FFFD}知</h1>")
    #expect(text.repair == .doubleEncoded(parts: 1))
    #expect(text.lostCharacters == 2)
    let questions = decode(Array("<h1>淇濆崼鎴樹笁骞磋?屽姩璁″垝鐨勯?氱煡</h1>".utf8))
    #expect(questions.bytes == text.bytes)
    let left = decode(Array("<h1>淇濆崼鎴樹笁骞磋屽姩璁″垝鐨勯氱煡</h1>".utf8))
    #expect(left.bytes == text.bytes)
  }

  /// 关于做好重污染天气应对 as windows-1252 shows it; 做 has 0x81 and 重 has 0x8D, which are no characters there.
  @Test(arguments: ["å…³äºŽå?šå¥½é‡?æ±¡æŸ“", "å…³äºŽå�šå¥½é‡�æ±¡æŸ“", "å…³äºŽåšå¥½é‡æ±¡æŸ“"])
  func bytesThatWindows1252DoesNotHaveAreMarked(garbled: String) {
    let text = decode(Array("<h1>\(garbled)</h1><p>é‡?</p><p>2018å¹´12æœˆ</p>".utf8))
    #expect(string(text) == "<h1>关于\u{FFFD}好\u{FFFD}污染</h1><p>\u{FFFD}</p><p>2018年12月</p>")
    #expect(text.repair == .doubleEncoded(parts: 4))
    #expect(text.lostCharacters == 3)
  }

  @Test(arguments: [
    ("å…³äºŽå¤§æ°”æ±¡æŸ“é˜²æ²»", "2018å¹´12æœˆ10æ—¥", "2018年12月10日"),
    ("¹ØÓÚÓ¡·¢´óÆøÎÛÈ¾", "2018Äê12ÔÂ10ÈÕ", "2018年12月10日"),
    ("鍏充簬澶ф皵姹℃煋闃叉不", "2018骞�12鏈�10鏃�", "2018年12月10日"),
    ("鍏充簬澶ф皵姹℃煋闃叉不", "2018骞?12鏈?10鏃?", "2018年12月10日"),
    ("鍏充簬澶ф皵姹℃煋闃叉不", "12鏈�10鏃�", "12月10日"),
    ("鍏充簬澶ф皵姹℃煋闃叉不", "第12鏈�，10鏃�", "第12鏈�，10鏃�"),
  ])
  func shortRunsFollowTheLongOnes(long: String, garbled: String, date: String) {
    let text = string(decode(Array("<h1>\(long)</h1><p>\(garbled)</p>".utf8)))
    #expect(text.hasSuffix("<p>\(date)</p>"), "\(text)")
    #expect(string(decode(Array("<p>\(garbled)</p>".utf8))) == "<p>\(garbled)</p>")
  }

  @Test func questionAtTheEndOfGarbledWordsStays() {
    #expect(string(decode(Array("<p>å…³äºŽå¤§æ°”?</p><p>鍏充簬??</p>".utf8))) == "<p>关于大气?</p><p>关于??</p>")
  }

  /// A page may be nothing but marks.
  @Test(arguments: ["中", "Ã", "å…³äºŽ", "鍏充簬"]) func anyNumberOfQuestionsIsReadInTime(word: String) {
    let garbled = "<p>å…³äºŽå¤§æ°”</p><p>鍏充簬澶ф皵姹℃煋闃叉不</p>"
    let marks = String(repeating: "?", count: 1_000_000)
    #expect(string(decode(Array((garbled + word + marks).utf8))).hasSuffix(marks.dropFirst(2)))
    let mixed = String(repeating: word + "???", count: 100_000)
    #expect(!decode(Array((garbled + mixed).utf8)).bytes.isEmpty)
  }

  @Test func questionsBetweenGarbledWordsStay() {
    #expect(string(decode(Array("<p>å…³äºŽ?å¤§æ°”</p>".utf8))) == "<p>关于?大气</p>")
  }

  @Test(arguments: [
    ("关于印发计划的通知", false), ("鋼鐵業鍋爐汰換計畫", false), ("鏂闆鐵門閥", false), ("关于印发\u{FFFD}划的通知", false), ("", false),
    ("某锟斤拷锟斤拷锟斤拷", true), ("鏌愬競浜烘皯鏀垮簻鍏充簬鍗板彂", true), ("关\u{FFFD}印\u{FFFD}\u{FFFD}", true),
    ("è?½å®žå ç?†ï¼Œ 关", true), ("Étude déjà vue « été », l’“été”", false),
  ])
  func garbledWordsAreKnown(text: String, isGarbled: Bool) {
    #expect(Legibility(text).isGarbled == isGarbled)
  }

  @Test func textThatCannotBeReadBackIsTold() {
    let text = decode(Array(String(repeating: "鍏鐨鏂閮 ", count: 10).utf8))
    #expect(text.repair == nil && text.looksGarbled)
    #expect(!decode(Array("鋼鐵業鍋爐汰換計畫與鍍鋅業錄案，請各機關配合辦理並公布相關資料".utf8)).looksGarbled)
  }

  @Test(arguments: ["Café à l’été, “Qualité” déjà vu", "钢铁、锅炉与镀锌企业", "鋼鐵業鍋爐汰換計畫與鍍鋅業錄案", "Ünïcödé ÄÖÜ äöü ß"])
  func ordinaryTextIsLeftAlone(text: String) {
    let decoded = decode(Array(text.utf8))
    #expect(string(decoded) == text)
    #expect(decoded.repair == nil)
  }

  @Test func signsOfLostCharactersAreCounted() {
    #expect(decode(Array("通知\u{FFFD}如下\u{FFFD}。".utf8)).lostCharacters == 2)
    #expect(decode(Array("通知锟斤拷锟斤拷".utf8)).lostCharacters == 4)
    #expect(decode(Array("请认真贯彻执行".utf8)).lostCharacters == 0)
    // In a page of GBK: 通知, then the bytes of two U+FFFD.
    let gbk = decode(
      Array("<meta charset=gbk>".utf8) + [0xCD, 0xA8, 0xD6, 0xAA, 0xEF, 0xBF, 0xBD, 0xEF, 0xBF, 0xBD])
    #expect(gbk.lostCharacters == 2)
  }
}
