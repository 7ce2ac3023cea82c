import Foundation
import Testing

@testable import Geppo

@Suite struct FeedListingTests {
  @Test func pagesAreListedBySourceMonthAndName() throws {
    let folder = try TestFolder()
    for name in ["mee/2018-12/b.html", "mee/2018-12/a.html", "gov/2018-11/z.html", "mee/2019-02/late.html"] {
      try folder.write("feeds/\(name)", "page")
    }
    let listing = try listing(folder, upTo: "2019-01")
    #expect(
      listing.pages.map(\.path)
        == ["feeds/gov/2018-11/z.html", "feeds/mee/2018-12/a.html", "feeds/mee/2018-12/b.html"])
    #expect(listing.sources.map(\.name) == ["gov", "mee"])
    #expect(listing.pages.last?.siblings == ["a.html", "b.html"])
    #expect(listing.pages.last?.size == 4)
    #expect(listing.findings.isEmpty)
  }

  @Test func theOfficesOwnFilesAreNoPages() throws {
    let folder = try TestFolder()
    for name in [
      "sources.yaml", "README.md", "activities/a.csv", "mee/2018-12/captures.csv", "mee/2018-12/Thumbs.db",
      "mee/2018-12/desktop.ini", "mee/2018-12/.DS_Store", "mee/.cache/x", "mee/2018-12/a.html",
    ] {
      try folder.write("feeds/\(name)", "x")
    }
    let listing = try listing(folder)
    #expect(listing.pages.map(\.path) == ["feeds/mee/2018-12/a.html"])
    #expect(listing.findings.isEmpty)
  }

  @Test func filesOfASavedPageBelongToIt() throws {
    let folder = try TestFolder()
    for name in [
      "t1.html", "t1_files/a.css", "t1_files/sub/b.png", "t2.htm", "t2.files/c.gif", "other_files/d",
    ] {
      try folder.write("feeds/mee/2018-12/\(name)", "x")
    }
    let pages = try listing(folder).pages
    #expect(
      pages.filter { $0.partOf == "feeds/mee/2018-12/t1.html" }.map(\.path)
        == ["feeds/mee/2018-12/t1_files/a.css", "feeds/mee/2018-12/t1_files/sub/b.png"])
    #expect(
      pages.filter { $0.partOf == "feeds/mee/2018-12/t2.htm" }.map(\.path) == [
        "feeds/mee/2018-12/t2.files/c.gif"
      ])
    #expect(
      pages.filter { $0.partOf == nil }.map { $0.path.split(separator: "/").last } == [
        "d", "t1.html", "t2.htm",
      ])
  }

  /// Each file of a folder that belongs to no page is a page of the month; the folder is told of once.
  @Test func filesOfAnyOtherFolderAreListedOneByOne() throws {
    let folder = try TestFolder()
    let month = "feeds/mee/2018-12"
    for name in [
      "a.html", "adir/b.html", "adir/b_files/b.css", "adir/captures.csv", "adir/sub/c.doc", "adir/sub/c.html",
    ] {
      try folder.write("\(month)/\(name)", "x")
    }
    let listing = try listing(folder)
    let inner = [
      "adir/b.html", "adir/b_files/b.css", "adir/captures.csv", "adir/sub/c.doc", "adir/sub/c.html",
    ]
    #expect(listing.pages.map(\.path) == (["a.html"] + inner).map { "\(month)/\($0)" })
    #expect(listing.pages.allSatisfy { $0.month?.description == "2018-12" && $0.kind == .regular })
    #expect(listing.pages.compactMap(\.partOf) == ["\(month)/adir/b.html"])
    #expect(listing.pages.last?.siblings == ["c.doc", "c.html"])
    #expect(listing.findings == [Finding(.notAFile, .file("\(month)/adir"))])
  }

  @Test func aFolderThatIsEmptyOrTooDeepIsListedItself() throws {
    let folder = try TestFolder()
    let month = "feeds/mee/2018-12"
    let deep = (1...PageFolder.depthLimit).map { "d\($0)" }.joined(separator: "/")
    try folder.makeFolder("\(month)/empty.html")
    try folder.write("\(month)/\(deep)/read.html", "x")
    try folder.write("\(month)/\(deep)/d9/lost.html", "x")
    let listing = try listing(folder)
    let pages = listing.pages.map { "\($0.kind) \($0.path.dropFirst(month.count + 1))" }
    #expect(pages == ["directory \(deep)/d9", "regular \(deep)/read.html", "directory empty.html"])
    let places = ["d1", "\(deep)/d9", "empty.html"].map { Location.file("\(month)/\($0)") }
    #expect(listing.findings == places.map { Finding(.notAFile, $0) })
  }

  @Test func misplacedThingsAreFindings() throws {
    let folder = try TestFolder()
    try folder.write("feeds/loose.html", "x")
    try folder.write("feeds/mee/loose.html", "x")
    try folder.write("feeds/mee/Dezember/a.html", "x")
    try folder.write("feeds/mee/2018-13/a.html", "x")
    let listing = try listing(folder)
    // Nothing is lost: what belongs to a source is read, though it counts for no month.
    #expect(
      listing.pages.map(\.path) == [
        "feeds/loose.html", "feeds/mee/2018-13/a.html", "feeds/mee/Dezember/a.html", "feeds/mee/loose.html",
      ])
    #expect(listing.pages.allSatisfy { $0.month == nil })
    #expect(listing.pages.map(\.source) == ["", "mee", "mee", "mee"])
    #expect(listing.sources.map(\.name) == ["mee"])
    #expect(
      listing.findings.map(\.code) == [.misplacedFile, .notAMonth, .notAMonth, .misplacedFile])
  }

  @Test func linksAreNeverFollowed() throws {
    let (folder, outside) = (try TestFolder(), try TestFolder())
    try outside.write("secret/2018-12/a.html", "secret")
    try outside.write("month/a.html", "secret")
    try folder.write("feeds/mee/2018-11/real.html", "x")
    try folder.link("feeds/evil", to: "\(outside.path)/secret")
    try folder.link("feeds/mee/2018-12", to: "\(outside.path)/month")
    try folder.link("feeds/mee/2018-11/link.html", to: "\(outside.path)/month/a.html")
    let listing = try listing(folder)
    let links = ["feeds/evil", "feeds/mee/2018-11/link.html", "feeds/mee/2018-12"]
    #expect(listing.pages.map(\.path) == links.dropLast() + ["feeds/mee/2018-11/real.html"] + links.suffix(1))
    #expect(listing.pages.filter { $0.kind == .symlink }.map(\.path) == links)
    #expect(listing.findings.map(\.location.file) == links)
    #expect(listing.findings.allSatisfy { $0.code == .linkOutside })
    for link in listing.pages where link.kind == .symlink {
      #expect(folder.workspace.read(link, limit: 100) == .failure(.link))
    }
  }

  @Test func aPageThatBecomesALinkAfterTheListingIsNotRead() throws {
    let folder = try TestFolder()
    try folder.write("feeds/mee/2018-12/a.html", "page")
    try folder.write("secret", "secret")
    let page = try #require(try listing(folder).pages.first)
    try folder.remove("feeds/mee/2018-12/a.html")
    try folder.link("feeds/mee/2018-12/a.html", to: "\(folder.path)/secret")
    #expect(folder.workspace.read(page, limit: 100) == .failure(.link))
    try folder.remove("feeds/mee/2018-12")
    try folder.link("feeds/mee/2018-12", to: folder.path)
    #expect(throws: ReadingProblem.self) { try folder.workspace.read(page, limit: 100).get() }
  }

  @Test func aPageIsReadUpToTheLimit() throws {
    let folder = try TestFolder()
    try folder.write("feeds/mee/2018-12/a.html", "12345")
    try folder.write("feeds/mee/2018-12/empty.html", "")
    let pages = try listing(folder).pages
    let results = [5, 4].map { folder.workspace.read(pages[0], limit: $0) }
    #expect(results == [.success(Array("12345".utf8)), .failure(.tooLarge(size: 5, limit: 4))])
    #expect(folder.workspace.read(pages[1], limit: 5) == .failure(.empty))
  }

  /// 200 MB that are never read: the size alone refuses them.
  @Test func aHugePageIsTooLarge() throws {
    let folder = try TestFolder()
    try folder.write("feeds/mee/2018-12/huge.html", "")
    #expect(truncate("\(folder.path)/feeds/mee/2018-12/huge.html", 200 << 20) == 0)
    let page = try #require(try listing(folder).pages.first)
    let problem = ReadingProblem.tooLarge(size: 200 << 20, limit: Workspace.pageLimit)
    #expect(folder.workspace.read(page, limit: Workspace.pageLimit) == .failure(problem))
    #expect(problem.disposition == .tooLarge)
    #expect(problem.finding(page.path).arguments == ["209715200", "67108864"])
  }

  /// A pipe that nobody writes to must not hold up the run.
  @Test(.timeLimit(.minutes(15))) func aPipeIsNotAFile() throws {
    let folder = try TestFolder()
    try folder.makeFolder("feeds/mee/2018-12")
    #expect(mkfifo("\(folder.path)/feeds/mee/2018-12/p.html", 0o666) == 0)
    let listing = try listing(folder)
    var page = try #require(listing.pages.first)
    #expect(page.kind == .special)
    #expect(listing.findings == [Finding(.notAFile, .file(page.path))])
    #expect(folder.workspace.read(page, limit: 100) == .failure(.notAFile))
    page.kind = .regular
    #expect(folder.workspace.read(page, limit: 100) == .failure(.notAFile))
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func anUnreadablePageSaysWhatTheSystemSaid() throws {
    let folder = try TestFolder()
    try folder.write("feeds/mee/2018-12/a.html", "x")
    #expect(chmod("\(folder.path)/feeds/mee/2018-12/a.html", 0) == 0)
    let page = try #require(try listing(folder).pages.first)
    #expect(folder.workspace.read(page, limit: 100) == .failure(.refused("Permission denied")))
  }

  /// Reading this file of the kernel fails for everybody, root included.
  @Test(.enabled(if: access("/proc/self/mem", F_OK) == 0, "needs /proc"))
  func aReadThatFailsIsAProblemWithTheWordsOfTheSystem() throws {
    let number = try SystemError.check("mem") { open("/proc/self/mem", O_RDONLY) }
    let file = Descriptor(number: number, path: "mem")
    var code: Int32 = 0
    do throws(SystemError) { _ = try file.read(atMost: 10) } catch { code = error.code }
    #expect(code == EIO)
    #expect(ReadingProblem(SystemError(code: code, path: "mem")) == .refused("Input/output error"))
  }

  @Test func namesInOldEncodingsCanBeRead() throws {
    let folder = try TestFolder()
    try folder.makeFolder("feeds/mee/2018-12")
    let path = Array("\(folder.path)/feeds/mee/2018-12/".utf8) + [0xB9, 0xFA, 0x2E, 0x68]
    let number = open(path.map { CChar(bitPattern: $0) } + [0], O_WRONLY | O_CREAT, 0o644)
    try Descriptor(number: number, path: "x").write(Array("text".utf8))
    let page = try #require(try listing(folder).pages.first)
    #expect(page.path == "feeds/mee/2018-12/\\xB9\\xFA.h")
    #expect(folder.workspace.read(page, limit: 100) == .success(Array("text".utf8)))
  }

  private func listing(_ folder: TestFolder, upTo month: String = "2019-01") throws -> FeedListing {
    folder.workspace.listing(upTo: try #require(Month(month)))
  }
}
