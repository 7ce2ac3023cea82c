import Testing

@testable import Geppo

@Suite struct SearchShardsTests {
  @Test func numbersAreDifferencesInBase32() {
    #expect(SearchShards.encoded([0, 1, 2]) == "AAA")
    #expect(SearchShards.encoded([31]) == "f")
    #expect(SearchShards.encoded([32]) == "gB")
    #expect(SearchShards.encoded([0, 1025]) == "AggB")
  }

  @Test func widthCaseAndTheScriptOfACountryMakeNoDifference() {
    for (one, other) in [("ＶＯＣ", "voc"), ("大气", "大気"), ("环境", "環境"), ("ﾎﾞｲﾗｰ", "ボイラー".decomposed)] {
      #expect(SearchFolding.fold(one) == SearchFolding.fold(other), "\(one)")
    }
    #expect(SearchFolding.fold("气") == "気")
  }

  @Test func aWordOfTwoCharactersIsInTheShardOfItsFirst() throws {
    let files = try SiteSample.files(.public)
    let words = files.filter { $0.key.hasPrefix("search/w") }.values.joined()
    // 挥发 of the Chinese title in Japanese characters, 上海 of the headline, a word of Latin letters whole.
    for word in ["上海", "揮発", "voc"] { #expect(words.contains("[\"\(word)\"]"), "\(word)") }
    #expect(files["search/facets.js"]?.contains("[\"count\"]:2") == true)
  }

  @Test func textOfAScriptEndsNeitherStringNorScript() {
    let script = ScriptValue.text("\"\\</script>\u{2028}\n\u{202E}").script
    #expect(script == "\"\\u0022\\u005c\\u003c/script\\u003e\\u2028\\u000a\"")
    #expect(ScriptValue.object([("__proto__", .number(1))]).script == "{[\"__proto__\"]:1}")
  }
}

extension String {
  fileprivate var decomposed: String {
    replacing("ボ", with: "ホ\u{3099}")
  }
}
