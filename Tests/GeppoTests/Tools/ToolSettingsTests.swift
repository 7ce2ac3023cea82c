import Testing

@testable import Geppo

@Suite struct ToolSettingsTests {
  private func read(_ text: String) -> (ToolSettings, [Finding]) {
    ToolSettings.read(Array(text.utf8), file: "tools.yaml")
  }

  @Test func aCommandHasANameAndItsWords() {
    let (settings, findings) = read("draft_translator:\n  name: 社内の翻訳\n  command: [/opt/draft, --fast]\n")
    #expect(findings.isEmpty)
    #expect(settings.draftTranslator == .init(name: "社内の翻訳", words: ["/opt/draft", "--fast"]))
    #expect(read("").0.draftTranslator == nil && read("").1.isEmpty)
  }

  @Test func aSlipIsToldWithItsLine() {
    #expect(read("draft_translater:\n  name: a\n").1.map(\.code) == [.unknownKey])
    #expect(read("draft_translator:\n  name: a\n").1.map(\.arguments.first) == ["command"])
    #expect(read("draft_translator: [a\n").1.map(\.code) == [.yamlSyntax])
  }

  @Test func aRelativeProgramIsNone() {
    #expect(DraftTranslator.find(.init(name: "a", words: ["bin/sh"])) == nil)
    #expect(DraftTranslator.find(.init(name: "a", words: ["./sh"])) == nil)
    #expect(DraftTranslator.find(.init(name: "a", words: [])) == nil)
    #expect(DraftTranslator.find(.init(name: "a", words: ["sh"]))?.name == "a")
    #expect(DraftTranslator.find(.init(name: "a", words: ["/bin/sh", "-c", "true"])) != nil)
  }
}
