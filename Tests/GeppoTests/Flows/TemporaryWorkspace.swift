import Foundation

@testable import Geppo

/// A workspace in a temporary folder with the glossary and sources of the repository, removed at the end.
final class TemporaryWorkspace {
  let root: URL
  var workspace: Workspace { Workspace(root: root.path) }

  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// With the sample pages of the repository, or with none.
  init(sample: Bool = false) throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("geppo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    let origin = TemporaryWorkspace.repository
    try FileManager.default.copyItem(
      at: origin.appendingPathComponent("glossary"), to: root.appendingPathComponent("glossary"))
    if sample {
      try FileManager.default.copyItem(
        at: origin.appendingPathComponent("feeds"), to: root.appendingPathComponent("feeds"))
    } else {
      try write("feeds/sources.yaml", TemporaryWorkspace.sources)
    }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  private static let sources = """
    sources:
      - id: mee
        name_zh: 生态环境部
        name_ja: 生態環境部
        body: 生态环境部
        adcode: CN
        level: ministry
        rank: 1
        site: http://www.mee.gov.cn/
      - id: shanghai
        name_zh: 上海市人民政府
        name_ja: 上海市人民政府
        body: 上海市人民政府
        adcode: 310000
        level: city
        rank: 2
        site: https://www.shanghai.gov.cn/
    """

  func url(_ path: String) -> URL { root.appendingPathComponent(path) }

  func write(_ path: String, _ text: String) throws { try write(path, Data(text.utf8)) }

  func write(_ path: String, _ data: Data) throws {
    try FileManager.default.createDirectory(
      at: url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url(path))
  }

  /// A notice as sites publish it, with what the test is about.
  func writePage(
    _ path: String, title: String, date: String? = "2018-12-05", body: String, address: String? = nil
  ) throws {
    let pubDate = date.map { "<meta name=\"PubDate\" content=\"\($0)\">" } ?? ""
    let saved = address.map { "<!-- saved from url=(0000)\($0) -->" } ?? ""
    try write(
      path,
      """
      <!DOCTYPE html>
      \(saved)
      <html><head><meta charset="utf-8"><title>\(title)</title>
      <meta name="ArticleTitle" content="\(title)">\(pubDate)</head>
      <body><div class="TRS_Editor">\(body)</div></body></html>
      """)
  }

  func text(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }

  @discardableResult
  func run(
    _ month: String, jobs: Int = 2, maxPageSize: Int = Workspace.pageLimit, caching: Caching = .byTime,
    pdf: PDFReader? = PDFReader.find()
  ) async throws -> RunSummary {
    try await MonthlyRun(
      workspace: workspace, issue: try request(month),
      reading: ReadingRequest(jobs: jobs, maxPageSize: maxPageSize, caching: caching, pdf: pdf)
    ).run(progress: { _ in })
  }

  func request(_ month: String) throws -> IssueRequest {
    guard let month = Month(month) else { throw CocoaError(.coderInvalidValue) }
    return try IssueRequest(month: month, asOf: nil)
  }

  /// All files below a folder with their bytes, by path.
  func files(below folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let base = url(folder).path + "/"
    for case let file as URL in FileManager.default.enumerator(
      at: url(folder), includingPropertiesForKeys: [.isRegularFileKey]) ?? .init()
    where try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
      files[String(file.path.dropFirst(base.count))] = try Data(contentsOf: file)
    }
    return files
  }

  /// The index is made again from the journal, whatever that was before.
  func forgetIndex() throws { try FileManager.default.removeItem(at: url("archive/geppo.sqlite")) }

  /// The rows of a CSV that a run wrote, by column name.
  func table(_ path: String) throws -> CSVTable {
    CSVTable.read(Array(try Data(contentsOf: url(path))), file: path).0
  }
}
