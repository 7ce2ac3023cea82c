import Testing

@testable import Geppo

@Suite struct NameWordsTests {
  @Test(arguments: [
    ("articleCont", ["article", "cont"]), ("article_cont-2", ["article", "cont"]),
    ("TRS_Editor", ["trs", "editor"]),
    ("u-mainText", ["u", "main", "text"]), ("postmessage_53888", ["postmessage"]),
    ("h2Title", ["h", "title"]),
    ("正文", []), ("", []),
  ])
  func namesAreCutIntoWords(name: String, words: [String]) {
    #expect(NameWords.split(name.utf8) == words)
  }

  @Test func idStandsBeforeClasses() {
    let names = NameWords.names(id: Array("a".utf8)[...], classes: Array(" b\tc ".utf8)[...])
    #expect(names.map { String(decoding: $0, as: UTF8.self) } == ["a", "b", "c"])
  }
}
