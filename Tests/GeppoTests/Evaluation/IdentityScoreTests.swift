import Testing

@testable import Geppo

struct IdentityScoreTests {
  private func line(_ id: String, _ left: String, _ right: String, title: String = "关于印发涂装行业整治方案的通知")
    -> String
  {
    func page(_ document: String, _ side: String) -> String {
      #"{"document":"\#(document)","source":"\#(side)","title":"\#(title)","issuers":["某市人民政府"],"#
        + #""published":"2018-12-03","signed":"2018-12-01","text":"现将方案印发给你们。"}"#
    }
    return #"{"id":"\#(id)","kind":"k","left":\#(page(left, "a")),"right":\#(page(right, "b"))}"# + "\n"
  }

  private func evaluate(_ text: String, floors: String? = nil) throws -> Evaluated {
    let folder = try TestFolder()
    try folder.write("feeds/pairs.jsonl", text)
    if let floors { try folder.write("feeds/floors", floors) }
    return try IdentityEvaluation(
      files: ["\(folder.path)/feeds/pairs.jsonl"], floors: floors.map { _ in "\(folder.path)/feeds/floors" }
    ).run()
  }

  @Test func aFalseMergeAndAMissedPairAreCounted() throws {
    let text = line("a", "x", "x") + line("b", "y", "z") + line("c", "w", "w", title: "通知")
    let score = try #require(try evaluate(text).scores.first as? IdentityScore)
    #expect(score.name == "pairs")
    #expect(score.same.count == 2 && score.different.count == 1)
    #expect(score.recall == 0.5)
    #expect(score.missed.map(\.pair.id) == ["c"])
    #expect(score.falseMerges.map(\.rule) == ["title, issuer and signature"])
    #expect(score.mixedEntries.count == 1)
  }

  @Test func figuresPastTheirFloorAreErrors() throws {
    let floors = "pairs recall >= 0.950\npairs false-merges <= 0.000\n"
    #expect(try evaluate(line("a", "x", "x"), floors: floors).findings.isEmpty)
    let bad = try evaluate(line("a", "x", "y") + line("c", "w", "w", title: "通知"), floors: floors)
    #expect(bad.findings.map(\.code) == [.belowFloor, .belowFloor])
    #expect(bad.lines(.japanese).contains("同じとした: a [title, issuer and signature]"))
    #expect(bad.lines(.english).contains("not found: c"))
  }

  @Test func predictionsAreALineAPair() throws {
    let score = try #require(try evaluate(line("a", "x", "x")).scores.first as? IdentityScore)
    #expect(
      String(decoding: try score.predictions(), as: UTF8.self)
        == #"{"id":"a","one_document":true,"rule":"title, issuer and signature"}"# + "\n")
  }

  @Test func aLineThatIsNoPairIsRefused() {
    #expect(throws: GeppoError.self) { try evaluate("{\"id\":\"a\"}\n") }
  }
}
