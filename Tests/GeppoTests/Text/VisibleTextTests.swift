import Testing

@testable import Geppo

struct VisibleTextTests {
  @Test(arguments: [
    "\u{FEFF}", "\u{61C}", "\u{200E}", "\u{202E}", "\u{2066}", "\u{2028}", "\u{2029}", "\u{7}", "\u{85}",

    "\u{10FFFF}",
  ]) func whatNobodySeesIsDropped(character: String) {
    #expect(VisibleText.of("大\(character)气") == "大气")
  }

  @Test(arguments: ["\n", "\t", "😀", "\u{F0B7}", "ไทย", "\u{FFFD}", "葛\u{E0100}"]) func whatMayBeSeenStays(
    text: String
  ) {
    #expect(VisibleText.of(text) == text)
  }
}
