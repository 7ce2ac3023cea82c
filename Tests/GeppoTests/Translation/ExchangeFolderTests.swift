import Foundation
import Testing

@testable import Geppo

/// Folders for Tests/Exchange/check_exchange.py, which opens them with the translators' own tools; and what came back from these.
struct ExchangeFolderTests {
  private static let folder = ProcessInfo.processInfo.environment["GEPPO_EXCHANGE"].map { URL(filePath: $0) }

  /// By the name of the folder.
  private static let orders: [(name: String, order: TranslationOrder)] = {
    var chance = SeededGenerator(seed: 2)
    return [("sample", SampleOrder.everyState)]
      + (1...4).map { ("chance-\($0)", SampleOrder.random(&chance)) }
  }()

  @Test(.enabled(if: folder != nil, "needs $GEPPO_EXCHANGE")) func foldersAreWritten() throws {
    let root = try #require(Self.folder)
    for (name, order) in Self.orders {
      let files = ExportProfile.allCases.flatMap { $0.files(order) }
      for file in files {
        let target = root.appending(path: "out/\(name)/\(file.path)")
        try FileManager.default.createDirectory(
          at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: target)
      }
    }
  }

  /// Every tool was told to put 訳 and the id of the segment for a text.
  @Test(.enabled(if: folder != nil, "needs $GEPPO_EXCHANGE"))
  func whatToolsGaveBackIsReadWhole() throws {
    let back = try #require(Self.folder).appending(path: "back")
    for file in try FileManager.default.contentsOfDirectory(at: back, includingPropertiesForKeys: nil) {
      let order = try #require(
        Self.orders.first { file.lastPathComponent.hasPrefix("\($0.name).") }, "\(file.lastPathComponent)"
      ).order.visible
      let read = IncomingTranslation.read(Array(try Data(contentsOf: file)), name: file.lastPathComponent)
      let told = read.flatMap(\.findings).filter { $0.severity != .note }
      #expect(told.isEmpty, "\(told.map { $0.line(.english) })")
      let isMemory = file.pathExtension == "tmx"
      let units = read.flatMap(\.units)
      for unit in order.units where unit.isTranslatable {
        let found = units.filter {
          isMemory
            ? $0.source == unit.segment.text && ($0.sourceClause ?? "") == unit.segment.clause
            : $0.id == unit.segment.id
        }
        #expect(found.count == 1, "\(file.lastPathComponent) \(unit.segment.id)")
        #expect(
          found.first?.target == "訳\(unit.segment.id)", "\(file.lastPathComponent) \(unit.segment.text)")
        #expect(found.first.map { $0.clause ?? unit.segment.clause } == unit.segment.clause)
        // translate-toolkit leaves the state as it was.
        #expect(found.first.map { [.untranslated, .locked].contains($0.state) } == false)
      }
    }
  }
}
