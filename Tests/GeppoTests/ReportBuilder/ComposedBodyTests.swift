import Testing

@testable import Geppo

struct ComposedBodyTests {
  @Test(arguments: [
    ("天津市重污染天气应急指挥部办公室", "天津市重度汚染天気緊急対応指揮部弁公室"),
    ("石家庄市人民政府办公厅", "石家荘市人民政府弁公庁"),
    ("辽宁省鞍山市生态环境局", "遼寧省鞍山市生態環境局"),
    ("沈阳日报", "瀋陽日報"), ("唐山劳动日报", "唐山労働日報"), ("沈阳海关", nil), ("天津市某某小组", nil), ("天津市", nil),
    ("新华社", "新華社"),
  ])
  func aNameIsPutTogetherFromItsParts(_ zh: String, _ ja: String?) throws {
    #expect(ComposedBody(try CommittedGlossary.read()).japanese(zh) == ja)
  }
}
