import Testing

@testable import Geppo

struct PaletteTests {
  static let sheets: [(name: String, bytes: [UInt8])] = [
    ("bulletin.css", PackageResources.bulletin_css), ("letter.css", PackageResources.letter_css),
    ("paper.css", PackageResources.paper_css), ("bulletin.typ", PackageResources.bulletin_typ),
    ("paper.typ", PackageResources.paper_typ),
  ]

  @Test func styleSheetsAndTemplatesNameColoursAndHaveNoneOfTheirOwn() {
    for (name, bytes) in Self.sheets {
      let text = String(decoding: bytes, as: UTF8.self)
      let own = text.matches(of: /#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b|rgb\(/).map { String($0.output.0) }
      #expect(own.filter { $0 != "#fff" } == [], "\(name)")
    }
  }

  @Test func everyNamedColourIsFilledIn() {
    for (name, bytes) in Self.sheets where name.hasSuffix(".css") {
      #expect(!Palette.filled(String(decoding: bytes, as: UTF8.self)).contains("var("), "\(name)")
    }
  }

  @Test func aColourIsTheSameNumberInWorkbooks() {
    #expect(Palette.number("1f4e78") == 0x1F_4E78)
  }
}
