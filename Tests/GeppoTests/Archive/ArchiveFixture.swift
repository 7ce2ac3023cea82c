import Testing

@testable import Geppo

/// A workspace whose months are published by tests as a run would do it.
struct ArchiveFixture {
  let folder: TestFolder
  let month: Month
  let asOf: Day

  init(month: String = "2018-12") throws {
    folder = try TestFolder()
    self.month = try #require(Month(month))
    asOf = try #require(self.month.next.lastDay)
  }

  func open() throws -> Archive { try Archive.open(folder.workspace, for: "test") }

  /// What one run makes: files, an id, a page.
  func content(_ number: Int, id: Int? = nil) throws -> RunContent {
    let anchors = Anchors(
      pageHashes: ["hash\(number)"], urls: [], documentNumberAndIssuer: "", title: "題\(number)")
    let identity = GivenIdentity(
      id: "\(month)-000\(id ?? number)", month: month, anchors: anchors, couldBe: [])
    return RunContent(asOf: asOf, identities: [identity], pages: [page("t\(number).html")])
  }

  func page(_ name: String) -> PageOutcome {
    let reference = PageReference(
      file: "feeds/mee/\(month)/\(name)", source: "mee", folder: month, sha256: "hash")
    return PageOutcome(page: reference, disposition: .item, reason: .newInMonth, detail: "", title: "題")
  }

  func stage(_ archive: borrowing Archive, _ files: [String: String]) throws -> Staging {
    var staging = archive.stage(month)
    for (name, text) in files.sorted(by: { $0.key < $1.key }) { try staging.write(name, Array(text.utf8)) }
    return staging
  }

  /// A whole run.
  @discardableResult
  func run(_ number: Int, _ files: [String: String]) throws -> [Finding] {
    var archive = try open()
    let content = try content(number, id: archive.identities.count + 1)
    return try archive.publish(try stage(archive, files), content)
  }

  /// A run that dies after some of its steps. Returns how many steps a whole run has.
  @discardableResult
  func runThatDies(after steps: Int, _ number: Int, _ files: [String: String]) throws -> Int {
    var archive = try open()
    let publication = try archive.publication(try stage(archive, files), content(number))
    for step in publication.steps.prefix(steps) { _ = try archive.perform(step, of: publication) }
    return publication.steps.count
  }

  var reports: [String: String] { folder.tree("reports/\(month)") }

  func dump() throws -> String {
    let archive = try open()
    return try archive.dump()
  }
}
