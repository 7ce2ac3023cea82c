import Testing

@testable import Geppo

@Suite struct SearchGramsTests {
  @Test(arguments: [
    ("上海市", "上海 海市 市"), ("气", "气"), ("VOCs治理", "voc 治理 理"), ("PM₂.₅浓度", "pm 2 5 浓度 度"),
    ("国发〔2018〕22号", "国发 发 2018 22 号"), ("環境，保護", "环境 境 保护 护"), ("ＮＯｘ", "nox"), ("…—、", ""),
    ("オゾン対策", "オゾ ゾン ン対 対策 策"),
  ])
  func aTextIsCutIntoPairs(_ text: String, _ grams: String) {
    #expect(SearchGrams(text).indexed == grams)
  }

  @Test(arguments: [
    ("上海", ["上海"], false), ("海", ["海"], true), ("VOC", ["voc"], false), ("22号", ["22", "号"], true),
    ("〔2018〕22号", ["2018", "22", "号"], true), ("京2", ["京", "2"], false), ("大气污染", ["大气", "气污", "污染"], false),
  ])
  func aPhraseEndsOpenOnlyAfterOneCharacter(_ text: String, _ grams: [String], _ endsOpen: Bool) throws {
    let phrase = try #require(SearchPhrase(text))
    #expect(phrase.grams == grams)
    #expect(phrase.endsOpen == endsOpen)
  }

  @Test func aTextWithoutLettersIsNoPhrase() {
    for text in ["", " ", "-", "〔〕", "\"", "*"] { #expect(SearchPhrase(text) == nil) }
  }

  @Test(arguments: [
    ("上海市VOCs治理", "VOC", ["VOCs"]), ("京津冀及周边", "津冀", ["津冀"]), ("國發〔2018〕22號", "国发〔2018〕22号", ["國發〔2018〕22號"]),
    ("大气与大气", "大气", ["大气", "大气"]), ("煤改气", "气", ["气"]), ("气代煤", "气", ["气"]), ("上，海", "上海", []),
  ])
  func thePlaceInTheOriginalIsFound(_ text: String, _ word: String, _ found: [String]) throws {
    let grams = SearchGrams(text)
    let phrase = try #require(SearchPhrase(word))
    #expect(grams.ranges(of: phrase).map { String(grams.text.original(of: $0)) } == found)
  }
}

@Suite struct SearchQueryTests {
  @Test func wordsPhrasesAndExclusionsAreTold() {
    let query = SearchQuery("VOCs　上海 \"重污染 天气\" -水泥 －\"工业 窑炉\" 「打赢 蓝天」")
    #expect(query.wanted.map(\.text) == ["VOCs", "上海", "重污染 天气", "打赢 蓝天"])
    #expect(query.unwanted.map(\.text) == ["水泥", "工业 窑炉"])
  }

  @Test func anOpenQuoteGoesToTheEnd() {
    #expect(SearchQuery("\"大气 污染").wanted.map(\.text) == ["大气 污染"])
  }

  @Test func whatIsNoWordLooksForNothing() {
    #expect(SearchQuery("- \"\" * ( ) ^ : {} + ～").isEmpty)
    #expect(SearchQuery("VOC- (上海)").wanted.map(\.phrase.grams) == [["voc"], ["上海"]])
  }

  @Test func longInputIsCut() {
    #expect(SearchQuery(String(repeating: "大气 ", count: 5_000)).wanted.count == SearchQuery.mostWords)
  }
}

@Suite struct JapaneseSpellingsTests {
  @Test(arguments: [
    ("環大気〔2018〕179号", "环大气〔2018〕179号"), ("国発", "国发"), ("国弁発", "国办发"), ("市政発", "市政发"), ("揮発性有機物", "挥发性有机物"),
    ("弁法", "办法"), ("汚染防治", "污染防治"),
  ])
  func aJapaneseSpellingHasItsChineseOne(_ japanese: String, _ chinese: String) {
    #expect(JapaneseCharacters.chineseSpellings(of: japanese).contains(chinese))
  }

  @Test(arguments: ["大气", "上海市", "VOCs", "环大气〔2018〕179号", ""])
  func chineseTextHasNoOther(_ text: String) {
    #expect(JapaneseCharacters.chineseSpellings(of: text).isEmpty)
  }

  @Test func spellingsAreFew() {
    let text = String(repeating: "弁", count: 200)
    #expect(JapaneseCharacters.chineseSpellings(of: text).count == 1)
    #expect(SearchQuery(text).wanted.count == 1)
  }
}
