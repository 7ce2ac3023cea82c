import Foundation
import Testing

@testable import Geppo

/// Real saved pages, where they are at hand: they are no part of the project.
@Suite(.enabled(if: SharedPages.folder != nil, "no real pages at hand (GEPPO_SHARED)"))
struct RealWorkspaceTests {
  @Test func everyFileIsAccountedFor() async throws {
    let workspace = try RealWorkspace.workspace()
    let summary = try await workspace.run("2026-09")
    let saved = try workspace.files(below: "feeds").keys.filter { $0 != "sources.yaml" }
    let rows = try workspace.table("reports/2026-09/pages.csv").rows
    #expect(rows.map { $0["ファイル"] }.sorted() == saved.map { "feeds/" + $0 }.sorted())
    #expect(summary.account.total == saved.count && summary.account.addsUp)
  }

  /// The addresses of these pages hold the day of publication.
  @Test func stateCouncilDocumentsHaveTitleIssuerNumberAndDates() async throws {
    let workspace = try RealWorkspace.workspace()
    try await workspace.run("2019-02")
    let rows = try workspace.table("reports/2019-02/pages.csv").rows.filter { $0["情報源"] == "gov-cn" }
    #expect(rows.count == 29)
    let addresses = try RealWorkspace.addresses()
    for row in rows {
      let address = try #require(addresses[String(row["ファイル"].dropFirst("feeds/".count))])
      let parts = address.split(separator: "/")
      let month = try #require(parts.firstIndex { Month($0) != nil })
      #expect(row["公表日"] == "\(parts[month])-\(parts[month + 1])")
      #expect(row["発出機関"].hasPrefix("国务院"))
      #expect(row["題名"].count > 5)
      #expect(row["文書番号"].hasSuffix("号"))
    }
  }
}

enum RealWorkspace {
  private static var folder: URL? { SharedPages.folder?.appending(path: "real") }

  /// A workspace with all of them, by source and month.
  static func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    guard let pages = folder?.appendingPathComponent("pages") else { return workspace }
    var sources = "sources:\n"
    for source in try FileManager.default.contentsOfDirectory(atPath: pages.path).sorted() {
      try FileManager.default.copyItem(
        at: pages.appendingPathComponent(source), to: workspace.url("feeds/\(source)"))
      sources += """
          - {id: \(source), name_zh: \(source), name_ja: \(source), body: 国务院, adcode: CN, level: media, rank: 1}

        """
    }
    try workspace.write("feeds/sources.yaml", sources)
    return workspace
  }

  /// By path below `pages/`.
  static func addresses() throws -> [String: String] {
    guard let folder else { return [:] }
    let manifest = try String(contentsOf: folder.appendingPathComponent("MANIFEST.tsv"), encoding: .utf8)
    let rows = manifest.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return Dictionary(
      rows.map { (String($0[0].dropFirst("pages/".count)), $0[1]) }, uniquingKeysWith: { first, _ in first })
  }
}
