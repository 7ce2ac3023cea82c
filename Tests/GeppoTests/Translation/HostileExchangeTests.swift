import Packaging
import Testing

@testable import Geppo

/// Files that are more than a translation, or none: refused or told, never followed.
struct HostileExchangeTests {
  private func read(_ text: String) -> [IncomingTranslation] {
    IncomingTranslation.read(Array(text.utf8), name: "in")
  }

  private static let laughs =
    "<!DOCTYPE xliff [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\">"
    + (1..<12).map {
      "<!ENTITY a\($0) \"" + String(repeating: $0 == 1 ? "&a;" : "&a\($0 - 1);", count: 10) + "\">"
    }
    .joined() + "]>"

  private static func xliff(_ target: String, prolog: String = "") -> String {
    prolog
      + "<xliff version=\"1.2\"><file original=\"2018-12-0042\" source-language=\"zh\" target-language=\"ja\"><body>"
      + "<trans-unit id=\"s-0123456789ab-1\"><source>甲</source><target>\(target)</target></trans-unit></body></file></xliff>"
  }

  @Test(arguments: [
    xliff("&a11;", prolog: laughs),
    xliff("&x;", prolog: "<!DOCTYPE xliff [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"),
    String(xliff("乙").prefix(150)), "<html><body>404</body></html>", "<", "<?xml version=\"1.0\"?>", "",
    "no table",
    "<xliff version=\"1.2\"></xliff>", "<tmx version=\"1.4\"><body/></tmx>", "甲,乙\r\n1,2\r\n",
    xliff(String(repeating: "<g>", count: 100) + "乙" + String(repeating: "</g>", count: 100)),
  ])
  func whatIsNoWholeTranslationIsRefused(_ text: String) {
    let read = read(text)
    #expect(read.flatMap(\.units).filter { !$0.target.isEmpty }.isEmpty)
    #expect(read.flatMap(\.findings).contains { $0.severity == .error }, "\(text.prefix(80))")
  }

  @Test func aMillionSegmentsAreRefused() {
    let unit = "<trans-unit><source/></trans-unit>"
    let units = String(repeating: unit, count: 1_000_000)
    let read = read(
      "<xliff version=\"1.2\"><file source-language=\"zh\" target-language=\"ja\"><body>\(units)</body></file></xliff>"
    )
    #expect(read.count == 1 && read[0].units.isEmpty)
    #expect(read[0].findings.map(\.code) == [.unreadableTranslation])
    let rows = String(repeating: "a,甲,乙\n", count: 100_001)
    #expect(self.read("id,原文,訳文\r\n" + rows).flatMap(\.units).isEmpty)
  }

  private func archive(_ files: [(String, [UInt8])]) throws -> [UInt8] {
    let packed = try files.map { try #require(PackedFile(name: $0.0, bytes: $0.1)) }
    return try #require(ZipWriter(year: 2018, month: 12, day: 3).archive(of: packed))
  }

  @Test func namesInAnArchiveAreNoPathsAndSteerNothing() throws {
    // The writer refuses such names, so they are put into the bytes.
    let plain = try archive([("AAAAAAAAAA/target/\u{1}\u{1}\u{1}\u{1}a.xlf", Array(Self.xliff("乙").utf8))])
    var bytes = plain
    let (from, to) = (Array("AAAAAAAAAA/".utf8), Array("../../../..".utf8))
    for start in bytes.indices.dropLast(from.count)
    where bytes[start..<start + from.count].elementsEqual(from) {
      bytes.replaceSubrange(start..<start + from.count, with: to.dropLast() + [UInt8(ascii: "/")])
    }
    let read = IncomingTranslation.read(bytes, name: "back.zip")
    #expect(read.flatMap(\.units).map(\.target) == ["乙"])
    #expect(read[0].units[0].location.file == "back.zip/target/a.xlf")
  }

  @Test func archivesWithoutATranslationAndBombsAreRefused() throws {
    let bomb = try archive([("target/a.xlf", [UInt8](repeating: 0x20, count: 80 << 20))])
    for bytes in try [
      bomb, archive([("a.txt", [1])]), Array(bomb.dropLast(40)), archive([("b.xlf", archive([("a", [1])]))]),
    ] {
      let read = IncomingTranslation.read(bytes, name: "back.zip")
      #expect(read.flatMap(\.units).isEmpty)
      #expect(read.flatMap(\.findings).map(\.code) == [.unreadableTranslation])
    }
  }

  @Test func aTextOfAPageIsTextInEveryFile() throws {
    var order = SampleOrder.everyState
    let odd = "<script>alert(1)</script>]]>&x; \" ' \u{202E}"
    (order.title, order.documentNumber) = (odd, odd)
    order.units[1].segment.text = odd
    order.units[2].target = odd
    for profile in ExportProfile.allCases {
      for file in profile.files(order) where !file.path.hasSuffix(".xlsx") && !file.path.hasSuffix(".zip") {
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(!text.contains("\u{202E}"), "\(file.path)")
        let isTable = file.path.hasSuffix(".csv") || file.path.hasSuffix(".utf8")
        #expect(isTable || !text.contains("<script>"), "\(file.path)")
      }
    }
  }
}
