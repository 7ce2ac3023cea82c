import Testing

@testable import Geppo

@Suite struct FileFormTests {
  private static let html = Array("<html>文</html>".utf8)

  @Test(arguments: [
    ("feeds/mee/2018-12/t1.html", FileForm.markup), ("feeds/mee/2018-12/t1.jsp", .markup),
    ("feeds/mee/2018-12/plan.PDF", .attachment), ("feeds/mee/2018-12/plan.wps", .attachment),
    ("feeds/mee/2018-12/t1_files/share.html", .resource), ("feeds/mee/2018-12/t1.files/x.pdf", .resource),
    ("feeds/mee/2018-12/style.css", .resource),
  ])
  func nameTellsTheForm(path: String, form: FileForm) {
    #expect(FileForm.of(path, bytes: Self.html) == form)
  }

  @Test(arguments: ["%PDF-1.4", "PK\u{03}\u{04}", "{\\rtf1"])
  func contentTellsAnAttachmentWithoutATellingName(head: String) {
    #expect(FileForm.of("feeds/mee/2018-12/download", bytes: Array(head.utf8)) == .attachment)
  }

  @Test func controlBytesAreNoPageButUTF16Is() {
    let binary = [UInt8](repeating: 1, count: 10) + [UInt8](repeating: 65, count: 100)
    #expect(FileForm.of("feeds/mee/2018-12/x", bytes: binary) == .binary("control bytes"))
    #expect(FileForm.of("feeds/mee/2018-12/x", bytes: [0xFF, 0xFE, 0x3C, 0, 0x61, 0]) == .markup)
    #expect(FileForm.of("feeds/mee/2018-12/x", bytes: []) == .empty)
  }

  @Test func everyRuleHasItsOwnNameAndAReason() {
    #expect(Set(FileForm.rules.map(\.name)).count == FileForm.rules.count)
    #expect(FileForm.rules.allSatisfy { !$0.reason.isEmpty })
  }
}
