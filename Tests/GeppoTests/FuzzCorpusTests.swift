import Foundation
import Testing

@testable import Geppo

/// The seeds of the fuzz targets, and inputs that once failed.
struct FuzzCorpusTests {
  @Test func everyPageEndsInOneDisposition() throws {
    for (name, bytes) in try seeds("page") {
      let page = SavedPage(
        file: "feeds/a/2018-12/\(name)", source: "a", folder: Month("2018-12"), sha256: "",
        declaredCapture: nil, siblings: [])
      let source = Source(
        id: "a", zh: "某市", ja: "某市", body: "某市人民政府", adcode: "CN", level: .city, rank: 1, site: nil,
        columns: [],
        expectedMinimum: 0, recipes: [], location: .file("feeds/sources.yaml"))
      let reading = Collector().read(page, bytes: bytes, source: source)
      #expect((reading.outcome.disposition == .item) == !reading.items.isEmpty, "\(name)")
    }
  }

  @Test func everyTableAndListIsReadOrRefused() throws {
    for (name, bytes) in try seeds("table") {
      let (table, findings) = CSVTable.read(bytes, file: name)
      #expect(!table.columns.isEmpty || !findings.isEmpty, "\(name)")
    }
    for (name, bytes) in try seeds("yaml") {
      let (value, findings) = YAMLFile.read(bytes, file: name)
      #expect(value != nil || !findings.isEmpty, "\(name)")
    }
  }

  @Test func everyRecordIsRefusedOrWrittenAgainAsItWas() throws {
    let codec = RecordCodec()
    for (_, bytes) in try seeds("record") {
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        guard let record = try? codec.record(line) else { continue }
        #expect(try codec.line(record).dropLast().elementsEqual(line))
      }
    }
  }

  @Test func everyContainerIsReadOrTold() throws {
    for (name, bytes) in try seeds("mhtml") {
      let content = MHTMLReader(bytes, file: name, limits: ContainerLimits(page: 4096))?.read()
      #expect(content.map { $0.root != nil || !$0.findings.isEmpty } ?? (name == "page.mht"), "\(name)")
    }
    for (name, bytes) in try seeds("warc") {
      var reader = WARCSample.reader(bytes, limits: ContainerLimits(page: 4096))
      let pages = reader.all()
      #expect(pages.count == reader.pages)
      #expect(articles(in: bytes).map(\.index) == pages.map(\.index), "\(name)")
      #expect(reader.pages > 0 || !reader.allFindings.isEmpty, "\(name)")
    }
  }

  /// The pages as they come with those of their article, in the order of their numbers.
  private func articles(in bytes: [UInt8]) -> [EnclosedPage] {
    func pieces() -> () -> [UInt8] {
      var rest = bytes
      return {
        defer { rest = [] }
        return rest
      }
    }
    let limits = ContainerLimits(page: 4096)
    var articles = EnclosedArticles(
      file: "x.warc", limits: limits, addresses: pieces(), pages: pieces())
    var pages: [EnclosedPage] = []
    while let article = articles.next() { pages += article }
    return pages.sorted { $0.index < $1.index }
  }

  @Test func everyDocumentIsReadOrTold() throws {
    for (name, bytes) in try seeds("office") {
      let text = DocumentText.office(bytes, file: name)
      #expect(!text.pieces.isEmpty || text.problem != nil, "\(name)")
      #expect((text.problem == nil) == name.hasPrefix("whole"), "\(name)")
    }
  }

  @Test func everyTermbaseIsReadOrTold() throws {
    for (name, bytes) in try seeds("termbase") {
      let read = IncomingTermbase.read(bytes, file: name)
      #expect(!read.concepts.isEmpty || !read.findings.isEmpty, "\(name)")
      #expect(!read.findings.contains { $0.severity == .error } == name.hasPrefix("whole"), "\(name)")
    }
  }

  @Test func everyTranslationIsReadOrTold() throws {
    for (name, bytes) in try seeds("translation") {
      let read = IncomingTranslation.read(bytes, name: name)
      let told = read.flatMap(\.findings)
      #expect(!read.flatMap(\.units).isEmpty || !told.isEmpty, "\(name)")
      #expect(!told.contains { $0.severity == .error } == name.hasPrefix("whole"), "\(name)")
    }
  }

  private func seeds(_ target: String) throws -> [(name: String, bytes: [UInt8])] {
    let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fuzz/Corpus/\(target)")
    let files = try FileManager.default.contentsOfDirectory(at: corpus, includingPropertiesForKeys: nil)
    #expect(!files.isEmpty)
    return try files.sorted { $0.path < $1.path }.map {
      ($0.lastPathComponent, Array(try Data(contentsOf: $0)))
    }
  }
}
