import Testing

@testable import Geppo

struct NamesTests {
  @Test(arguments: [
    ("天津市重污染天气应急指挥部办公室", "天津市重度汚染天気緊急対応指揮部弁公室"),
    ("石家庄市人民政府办公厅", "石家荘市人民政府弁公庁"),
    ("辽宁省鞍山市生态环境局", "遼寧省鞍山市生態環境局"),
    ("沈阳日报", "瀋陽日報"), ("新华社", "新華社"),
  ])
  func aBodyThatTheGlossaryLacksIsPutTogetherFromItsParts(_ zh: String, _ ja: String) throws {
    let names = Names(glossary: try CommittedGlossary.read(), sources: [])
    #expect(names.body(zh) == .japanese(ja))
  }

  @Test(arguments: [
    ("120114", "天津市武清区"), ("120000", "天津市"), ("210200", "大連市"), ("320581", "常熟市"), ("CN", "中国全国"),
  ])
  func aDistrictIsNamedWithItsCity(_ code: String, _ ja: String) throws {
    #expect(Names(glossary: try CommittedGlossary.read(), sources: []).place(code) == ja)
  }
}
