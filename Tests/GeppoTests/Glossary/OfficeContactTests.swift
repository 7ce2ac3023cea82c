import Testing

@testable import Geppo

struct OfficeContactTests {
  private func findings(_ lines: [String]) throws -> [Finding] {
    let old = "  - 総合調整プラットフォーム 月報担当\n  - 御不明な点がございましたら、本月報をお送りした担当まで御連絡ください。"
    let files = try CommittedFiles.glossary(
      Glossary.Path.office, replacing: old, with: lines.map { "  - \($0)" }.joined(separator: "\n"))
    return Glossary.read(files).0.office.contactFindings
  }

  @Test(arguments: [
    "電話 093-582-2784", "電話：０９３－５８２－２７８４", "TEL (03)1234-5678（内線21）", "メール geppo@example.jp",
    "geppo＠example.jp",
  ])
  func aNumberOrAnAddressIsAWayToAsk(line: String) throws {
    #expect(try findings(["月報担当 山田", line]).isEmpty)
  }

  @Test(arguments: ["月報担当 山田", "郵便番号 240-0115", "2018年12月31日まで", "御連絡ください。"])
  func aLineWithoutThemIsToldAtItsPlace(line: String) throws {
    let told = try findings([line])
    #expect(told.map(\.code) == [.noContact])
    #expect(told[0].line(.english).hasPrefix("glossary/office.yaml:"))
    #expect(told[0].severity == .warning)
  }
}
