import Foundation
import Testing

@testable import Geppo

@Suite struct ServedSiteTests {
  private func site() throws -> (ServedSite, TemporaryWorkspace) {
    let one = try TemporaryWorkspace()
    try one.write("reports/site-internal/index.html", "home")
    try one.write("reports/site-internal/months/index.html", "months")
    try one.write("reports/site-internal/issues/2018-12/bulletin.pdf", "pdf")
    try one.write("reports/2018-12/review.csv", "secret")
    return (ServedSite(workspace: one.workspace, audience: .internal), one)
  }

  private func answer(
    _ site: ServedSite, _ path: String, method: String = "GET", host: String = "127.0.0.1:8080"
  )
    -> ServedSite.Answer
  {
    site.answer(method: method, path: path, host: host)
  }

  @Test func filesOfTheSiteAreGivenAwayWithTheirTypes() throws {
    let (site, one) = try site()
    defer { withExtendedLifetime(one) {} }
    let html = "text/html; charset=utf-8"
    #expect(answer(site, "/") == .file(type: html, bytes: Array("home".utf8)))
    #expect(answer(site, "/months/") == .file(type: html, bytes: Array("months".utf8)))
    #expect(
      answer(site, "/index.html", method: "HEAD", host: "localhost")
        == .file(type: html, bytes: Array("home".utf8)))
    #expect(
      answer(site, "/issues/2018-12/bulletin.pdf") == .file(type: "application/pdf", bytes: Array("pdf".utf8))
    )
  }

  @Test(arguments: [
    "", "/none.html", "/../2018-12/review.csv", "/months/../../2018-12/review.csv", "/months", "//index.html",
    "/\u{0}",
  ])
  func nothingElseIs(_ path: String) throws {
    let (site, one) = try site()
    defer { withExtendedLifetime(one) {} }
    #expect(answer(site, path) == .notFound)
  }

  @Test func aLinkOutOfTheSiteIsNotFollowed() throws {
    let (site, one) = try site()
    try FileManager.default.createSymbolicLink(
      at: one.url("reports/site-internal/link.csv"),
      withDestinationURL: one.url("reports/2018-12/review.csv"))
    #expect(answer(site, "/link.csv") == .notFound)
  }

  @Test(arguments: ["", "geppo.example.jp", "geppo.example.jp:8080", "127.0.0.1.example.jp"])
  func aBrowserThatWasLedHereByAnotherNameGetsNothing(_ host: String) throws {
    let (site, one) = try site()
    defer { withExtendedLifetime(one) {} }
    #expect(answer(site, "/", host: host) == .notOurs)
  }

  /// A page of the web may name a script of this machine, and the index of the search is made of scripts.
  @Test func anotherSiteGetsNothingButALinkThatAPersonFollows() throws {
    let (site, one) = try site()
    defer { withExtendedLifetime(one) {} }
    let answer = { (from: String, mode: String) in
      site.answer(
        method: "GET", path: "/index.html", host: "127.0.0.1:8080", fetchSite: from, fetchMode: mode)
    }
    for other in ["cross-site", "same-site"] {
      #expect(answer(other, "no-cors") == .notOurs)
      #expect(answer(other, "cors") == .notOurs)
    }
    for (from, mode) in [("cross-site", "navigate"), ("none", "navigate"), ("same-origin", "no-cors")] {
      #expect(answer(from, mode) != .notOurs)
    }
  }

  @Test func nothingCanBeWritten() throws {
    let (site, one) = try site()
    defer { withExtendedLifetime(one) {} }
    #expect(answer(site, "/", method: "PUT") == .notAllowed)
  }
}
