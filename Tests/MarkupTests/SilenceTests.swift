import Foundation
import Testing

@testable import Markup

@Suite(.serialized) struct SilenceTests {
  /// Other tests may write at the same time, so the words of libxml2 are looked for.
  @Test func brokenMarkupPrintsNothing() throws {
    let printed = try standardError {
      for page in [
        "<a b=<c>&x;</d><!-- ", "<a>&x;</b>", "<?xml version='9' encoding='nowhere'?><a", "\u{1}<a \u{2}>",
      ] {
        _ = html(page)
        _ = xml(page)
      }
      _ = xpathFault(in: "//a[")
      if let document = XPathDocument(html("<p>x</p>").tree) { _ = document.select("//p[nofunction()]") }
      _ = decode([0xB4, 0xF3, 0xFF, 0x80])
    }
    for word in [
      "parser error", "Entity: line", "XPath error", "encoding error", "namespace error", "nofunction",
    ] {
      #expect(!printed.contains(word))
    }
  }

  private func standardError(of work: () -> Void) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "geppo-stderr-\(UUID()).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    let descriptor = open(file.path, O_WRONLY | O_CREAT, 0o600)
    let original = dup(STDERR_FILENO)
    try #require(descriptor >= 0 && original >= 0)
    dup2(descriptor, STDERR_FILENO)
    work()
    dup2(original, STDERR_FILENO)
    close(descriptor)
    close(original)
    return try String(contentsOf: file, encoding: .utf8)
  }
}
