import Testing

@testable import Geppo

@Suite struct DraftLinesTests {
  @Test func aQuestionIsOneLine() throws {
    let question = DraftQuestion(
      id: "s-0123456789ab-1", text: "推进\"源头\"\n替代。", terms: [.init(zh: "源头替代", ja: "発生源での代替", ng: ["源頭代替"])])
    #expect(
      String(decoding: try DraftLines.bytes([question, question]), as: UTF8.self)
        == String(
          repeating:
            #"{"id":"s-0123456789ab-1","terms":[{"ja":"発生源での代替","ng":["源頭代替"],"zh":"源头替代"}],"text":"推进\"源头\"\n替代。"}"#
            + "\n", count: 2))
  }

  @Test func linesThatAreNoAnswersAreToldWithTheirNumber() {
    let (answers, findings) = DraftLines.read(
      Array("Loading model…\n\n{\"id\":\"a\",\"text\":\"甲\",\"score\":1}\r\n{\"id\":\"b\"}\n\u{FEFF}".utf8),
      from: "下訳")
    #expect(answers.map(\.answer) == [DraftAnswer(id: "a", text: "甲")] && answers.map(\.line) == [3])
    #expect(findings.map(\.code) == [.unreadableDraft, .unreadableDraft, .unreadableDraft])
    #expect(findings.map(\.location.line) == [1, 4, 5])
  }
}
