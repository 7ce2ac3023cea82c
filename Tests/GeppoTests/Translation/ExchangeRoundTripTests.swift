import Testing

@testable import Geppo

/// What goes out in a file comes back from it: no segment is lost, doubled or moved.
struct ExchangeRoundTripTests {
  /// A segment as it should come back.
  struct Back: Hashable {
    var id: String?
    var source: String?
    var target: String
    var state: TranslationUnit.State
    var clause: String?
  }

  private func expected(_ order: TranslationOrder, keepsClause: Bool = true) -> [Back] {
    order.visible.units.map { unit in
      let state: TranslationUnit.State =
        !unit.isTranslatable ? .locked : unit.isShown ? unit.state : .untranslated
      return Back(
        id: unit.segment.id, source: unit.segment.text, target: unit.isShown ? unit.target : "",
        state: state, clause: keepsClause ? (unit.isShown ? unit.segment.clause : "") : nil)
    }
  }

  private func read(_ bytes: [UInt8]) throws -> [Back] {
    let read = IncomingTranslation.read(bytes, name: "in")
    #expect(read.count == 1)
    let one = try #require(read.first)
    #expect(one.findings.isEmpty, "\(one.findings.map { $0.line(.english) })")
    #expect(one.document == "2018-12-0042")
    return one.units.map {
      Back(id: $0.id, source: $0.source, target: $0.target, state: $0.state, clause: $0.clause)
    }
  }

  private func file(_ ending: String, of profile: ExportProfile, _ order: TranslationOrder) throws -> [UInt8]
  {
    try #require(profile.files(order).first { $0.path.hasSuffix(ending) }).bytes
  }

  private static let orders: [TranslationOrder] = {
    var chance = SeededGenerator(seed: 9)
    return [SampleOrder.everyState] + (0..<60).map { _ in SampleOrder.random(&chance) }
  }()

  @Test func xliffComesBackAsItWentOut() throws {
    for order in Self.orders {
      #expect(try read(file("ja.xlf", of: .xliff12, order)) == expected(order))
      #expect(try read(file("v21.xlf", of: .xliff21, order)) == expected(order))
    }
  }

  @Test func tablesComeBackAsTheyWentOut() throws {
    for order in Self.orders {
      let expected = expected(order, keepsClause: false)
      #expect(try read(file(".csv", of: .sheet, order)).map(sheetText) == expected.map(sheetText))
      #expect(try read(file(".xlsx", of: .sheet, order)).map(sheetText) == expected.map(sheetText))
    }
  }

  /// Cells lose white space at their ends, what nobody sees, and of sources a sign that would begin a formula.
  private func sheetText(_ back: Back) -> Back {
    var back = back
    back.source = back.source.map(SegmentName.plain)
    back.target = back.target.trimmingSpaces()
    return back
  }

  @Test func aProjectOfOmegaTIsUntranslatedUntilItsMemorySaysMore() throws {
    for order in Self.orders {
      let packed = try file("-omegat.zip", of: .omegat, order)
      let back = try read(packed)
      #expect(back.map(\.id) == order.units.map(\.segment.id))
      #expect(back.allSatisfy { $0.target.isEmpty })
    }
  }

  @Test func aMemoryHasWhatIsTranslated() throws {
    for order in Self.orders where !order.visible.translations.isEmpty {
      let order = order.visible
      for codes in [TMXWriter.Codes.none, .omegat] {
        let read = IncomingTranslation.read(TMXWriter(codes: codes).bytes(order.translations), name: "in")
        // A memory has a text once.
        var seen: Set<String> = []
        let pairs = order.translations.filter {
          seen.insert(codes == .omegat ? "\($0.clause)\t\($0.source)" : $0.source).inserted
        }
        let units = read.flatMap(\.units)
        #expect(units.map(\.id) == pairs.map(\.segment))
        #expect(units.map(\.target) == pairs.map(\.target))
        #expect(units.map(\.source) == pairs.map(\.source))
        #expect(read.flatMap(\.findings).isEmpty)
      }
    }
  }

  @Test func theSameOrderGivesTheSameBytes() {
    for profile in ExportProfile.allCases {
      #expect(profile.files(SampleOrder.everyState) == profile.files(SampleOrder.everyState))
    }
  }

  @Test func namesAreASCIIAndSayTheLanguages() {
    for profile in ExportProfile.allCases {
      for file in profile.files(SampleOrder.everyState, form: ExchangeForm(language: "zh-CN")) {
        #expect(file.path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "\(file.path)")
      }
    }
    let names = ExportNames(SampleOrder.everyState, form: ExchangeForm(language: "zh-CN"))
    #expect(names.xliff12.hasPrefix("mee-20181203-") && names.xliff12.hasSuffix(".zh-CN_ja.xlf"))
  }
}
