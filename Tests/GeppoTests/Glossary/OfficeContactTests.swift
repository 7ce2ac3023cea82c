import Foundation
import Testing

@testable import Geppo

struct OfficeContactTests {
  private func findings(_ lines: [String]) throws -> [Finding] {
    let office = try #require(try CommittedFiles.glossary().first { $0.path == Glossary.Path.office })
    let text = String(decoding: office.bytes, as: UTF8.self)
    let start = try #require(text.range(of: "contact:\n")?.upperBound)
    let old = text[start...].prefix { $0 != "#" }
    let files = try CommittedFiles.glossary(
      Glossary.Path.office, replacing: String(old), with: lines.map { "  - \($0)\n" }.joined() + "\n")
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
