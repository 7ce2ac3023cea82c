import Foundation
import Testing

@testable import Geppo

/// Right translations, of which no check may say anything, and planted mistakes, each of which its check must find
/// (`Tests/Fixtures/translation/`).
@Suite struct TranslationCheckTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    var check: String
    var chinese: String
    var japanese: String

    var testDescription: String { "\(check) \(chinese)" }

    var segments: [TranslatedSegment] {
      let kind: Segment.Kind = "。！？：".contains(chinese.last ?? " ") ? .paragraph : .heading
      return [Segment].sample([chinese], kind: kind).map { segment in
        var segment = segment
        segment.isLocked = false
        let front = ClauseScan.front(of: japanese)
        let isApart = !segment.clause.isEmpty && !front.number.isEmpty
        return TranslatedSegment(
          segment: segment, target: isApart ? front.rest : japanese, clause: isApart ? front.number : nil)
      }
    }
  }

  private static let right = rows("right.csv")
  private static let mistakes = rows("mistakes.csv")
  private static let context = Result { CheckContext(try CommittedGlossary.read()) }

  private static func rows(_ name: String) -> [Pair] {
    let path = "Tests/Fixtures/translation/\(name)"
    let bytes = (try? CommittedFiles.read(path).bytes) ?? []
    return CSVTable.read(bytes, file: path).0.rows.map {
      Pair(check: $0["check"], chinese: $0["zh"], japanese: $0["ja"])
    }
  }

  @Test func noCheckSpeaksOfRightTranslations() throws {
    let context = try Self.context.get()
    #expect(Self.right.count >= 120)
    let told = Self.right.flatMap { pair in
      TranslationCheck.findings(in: pair.segments, context).map {
        "\($0.check) \($0.slip.what) \(pair.chinese)"
      }
    }
    #expect(told.isEmpty, "\(told.joined(separator: "\n"))")
  }

  @Test func noCheckSpeaksOfThemAsOneDocument() throws {
    let segments = Self.right.flatMap(\.segments)
    let told = TranslationCheck.findings(in: segments, try Self.context.get())
    #expect(told.isEmpty, "\(told.map { "\($0.check) \($0.slip.what)" }.joined(separator: "\n"))")
  }

  @Test(arguments: mistakes) func theMistakeIsFound(pair: Pair) throws {
    let found = TranslationCheck.findings(in: pair.segments, try Self.context.get()).map(\.check)
    #expect(found.contains(pair.check), "\(found)")
  }

  @Test func everyCheckOfASegmentHasThreePlantedMistakes() {
    for check in TranslationCheck.all {
      guard case .segment = check.test else { continue }
      #expect(Self.mistakes.count { $0.check == check.id } >= 3, "\(check.id)")
    }
  }

  @Test func everyCheckHasAJapaneseNameAndAWayOut() {
    #expect(Set(TranslationCheck.all.map(\.id)).count == TranslationCheck.all.count)
    for check in TranslationCheck.all {
      #expect(!check.name.isEmpty && check.wayOut.hasSuffix("。"), "\(check.id)")
      #expect(TranslationCheck.named(check.id)?.id == check.id)
    }
  }

  @Test func whatAPersonPutAsideIsNotToldAgain() throws {
    let segments = Pair(check: "", chinese: "处置废物35万吨。", japanese: "廃棄物36万トンを処分した。").segments
    let context = try Self.context.get()
    let day = try #require(Day(iso: "2026-03-02"))
    let mark = DocumentTranslation.Mark(by: "山田", on: day)
    #expect(TranslationCheck.findings(in: segments, context).map(\.check) == ["number-changed"])
    let waiver = Waiver(check: "number-changed", segment: segments[0].segment.id, mark: mark, why: "原文の誤り")
    #expect(TranslationCheck.findings(in: segments, context, waivers: [waiver]).isEmpty)
    let other = Waiver(check: "number-changed", segment: "s-0-1", mark: mark, why: "")
    #expect(TranslationCheck.findings(in: segments, context, waivers: [other]).count == 1)
  }

  @Test(arguments: [
    (NumberComparison.off, "廃棄物36万トンを処分した。", false), (.string, "廃棄物350,000トンを処分した。", true),
    (.string, "廃棄物３５万トンを処分した。", false), (.value, "廃棄物350,000トンを処分した。", false),
  ])
  func numbersAreComparedAsAsked(_ numbers: NumberComparison, _ target: String, _ isFound: Bool) throws {
    let context = CheckContext(try CommittedGlossary.read(), numbers: numbers)
    let segments = Pair(check: "", chinese: "处置废物35万吨。", japanese: target).segments
    let found = TranslationCheck.findings(in: segments, context).map(\.check)
    #expect(found.contains("number-changed") == isFound)
  }

  @Test(arguments: [
    ("第一条", "第1条", true), ("第一条", "第一条", true), ("（一）", "(1)", true), ("（一）", "①", true), ("一、", "1.", true),
    ("第三节", "第3節", true), ("第一条", "第2条", false), ("（一）", "1.", false), ("第一章", "第一条", false),
    ("（二）", "", false),
  ])
  func theNumberOfTheClauseIsCompared(_ source: String, _ target: String, _ isRight: Bool) throws {
    let segment = try #require([Segment].sample([source + "加强监督检查。"]).first)
    let translated = TranslatedSegment(segment: segment, target: "監督検査を強化する。", clause: target)
    let found = TranslationCheck.findings(in: [translated], try Self.context.get()).map(\.check)
    #expect(found == (isRight ? [] : ["clause-number-changed"]))
  }

  @Test func lockedSegmentsAreNotLookedAt() throws {
    let segments = [Segment].sample(["国发〔2018〕22号"])
    #expect(segments[0].isLocked)
    let translated = segments.map { TranslatedSegment(segment: $0, target: "", clause: nil) }
    #expect(TranslationCheck.findings(in: translated, try Self.context.get()).isEmpty)
  }
}
