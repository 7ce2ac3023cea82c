import Testing

@testable import Markup

struct XMLWriterTests {
  @Test func whatIsWrittenIsReadAgain() throws {
    let odd = "<&>\"'\r\n\t]]> é 𠮷\u{0}\u{1}\u{FFFE}"
    var writer = XMLWriter(prolog: ["<!DOCTYPE r SYSTEM \"r.dtd\">"])
    writer.element("r", [("a", odd)]) { $0.element("t", text: odd) }
    let parsed = parseXML(writer.bytes)
    #expect(parsed.problems.isEmpty)
    let root = try #require(parsed.tree.elements(named: "r").first)
    let kept = "<&>\"'\r\n\t]]> é 𠮷"
    #expect(parsed.tree.attribute("a", of: root) == kept)
    #expect(parsed.tree.string(of: try #require(parsed.tree.elements(named: "t").first)) == kept)
  }

  @Test func elementsStandOnLinesOfTheirOwn() {
    var writer = XMLWriter()
    writer.element("a") { $0.element("b", [("c", "1")], text: "d") }
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\n  <b c=\"1\">d</b>\n</a>\n")
  }

  @Test func elementsWithinTextAddNoWhiteSpace() throws {
    var writer = XMLWriter()
    writer.line("s", [("a", "1")]) { run in
      run.text(" <")
      run.element("g", [("id", "\"")]) { $0.text("&") }
      run.text(" 為。 ")
    }
    let parsed = parseXML(writer.bytes)
    #expect(parsed.problems.isEmpty)
    #expect(parsed.tree.string(of: try #require(parsed.tree.elements(named: "s").first)) == " <& 為。 ")
  }

  @Test func aPageBeginsAsHTML() {
    var page = XMLWriter.page
    page.empty("br")
    #expect(String(decoding: page.bytes, as: UTF8.self) == "<!DOCTYPE html>\n<br/>\n")
  }
}
