import Foundation
import Testing

@testable import Geppo

/// Documents go out, their pages change, and the files come back: whatever the form and the changes, no translation is lost, doubled or
/// put on another sentence. `GEPPO_ROUND_TRIPS` asks for more of them than the suite makes.
@Suite struct RandomisedReturnTests {
  private static let count = ProcessInfo.processInfo.environment["GEPPO_ROUND_TRIPS"].flatMap(Int.init) ?? 200
  /// Single files, and whole folders, in which each document stands several times.
  private static let forms: [(profile: ExportProfile, ending: String)] = [
    (.xliff12, "ja.xlf"), (.xliff21, "v21.xlf"), (.sheet, ".csv"), (.sheet, ".xlsx"), (.sheet, "folder"),
    (.xliff21, "folder"), (.omegat, "folder"),
  ]

  @Test func everyTranslationFindsItsSentenceOrIsKept() throws {
    var chance = SeededGenerator(seed: 12)
    for number in 0..<Self.count {
      let order = Self.translated(SampleOrder.random(&chance), number, &chance)
      let form = Self.forms[number % Self.forms.count]
      let file =
        form.ending == "folder"
        ? Self.folder(order, form.profile)
        : try #require(form.profile.files(order).first { $0.path.hasSuffix(form.ending) })
      let read = IncomingTranslation.read(file.bytes, name: file.path)
      let told = read.flatMap(\.findings).map { $0.line(.english) }
      #expect(told.isEmpty && read.count == 1, "\(number) \(form) \(told)")
      let returned = try #require(read.first)
      let now = Self.edited(order.revision, &chance)
      try check(returned, order, now, "\(number) \(form.ending)")
    }
  }

  /// As the translator packed it; of a project with what OmegaT keeps.
  private static func folder(_ order: TranslationOrder, _ profile: ExportProfile) -> WorkspaceFile {
    var files = profile.files(order)
    if profile == .omegat, let project = files.first(where: { $0.path.hasSuffix("omegat.project") }) {
      let folder = project.path.split(separator: "/")[0]
      files.append(WorkspaceFile(path: "\(folder)/omegat/project_save.tmx", bytes: saved(order)))
    }
    return WorkspaceFile(path: "back.zip", bytes: ReturnedArchive.packed(files))
  }

  /// Each sentence with its own translation, also where a text stands twice.
  private static func saved(_ order: TranslationOrder) -> [UInt8] {
    let units = order.visible.translations.map { pair in
      let one = String(decoding: TMXWriter(codes: .omegat).bytes([pair]), as: UTF8.self)
      return one.firstRange(of: "<tu ").flatMap { start in
        one.firstRange(of: "</body>").map { String(one[start.lowerBound..<$0.lowerBound]) }
      } ?? ""
    }
    return Array("<tmx version=\"1.4\"><header/><body>\(units.joined())</body></tmx>".utf8)
  }

  private func check(
    _ returned: IncomingTranslation, _ order: TranslationOrder, _ now: SourceRevision, _ name: String
  ) throws {
    var document = DocumentTranslation(order.document)
    let day = try #require(Day(year: 2019, month: 1, day: 10))
    document.take(
      TranslationEvent(
        number: 1, document: order.document, by: "", on: day, why: "", act: .revised(order.revision)))
    let reception = Reception(returned, of: document, now: now, Reception.Rules(by: "山田"))
    let given = order.units.filter(\.isShown).map(\.target).sorted()
    #expect(
      (reception.taken + reception.suggestions).map(\.target).sorted() == given,
      "\(name): none is lost or doubled")
    #expect(Set(reception.taken.map(\.segment)).count == reception.taken.count, "\(name): one for a sentence")
    let sources = Dictionary(order.units.map { ($0.target, $0.segment.text) }) { first, _ in first }
    let segments = Dictionary(now.segments.map { ($0.id, $0) }) { first, _ in first }
    for taken in reception.taken {
      let segment = try #require(segments[taken.segment], "\(name): a sentence of the page")
      let source = try #require(sources[taken.target])
      #expect(
        SegmentName.plain(segment.text) == SegmentName.plain(source), "\(name): of the very sentence")
    }
    let answered = reception.rows.map(\.segment)
    for segment in now.segments where !segment.isLocked {
      #expect(answered.contains(segment.id), "\(name): every sentence is told of")
    }
  }

  /// Every target is another one, so that each can be followed.
  private static func translated(
    _ order: TranslationOrder, _ number: Int, _ chance: inout SeededGenerator
  ) -> TranslationOrder {
    var order = order
    for index in order.units.indices {
      // Whether a text is locked depends on the text alone, which the sample throws dice for.
      order.units[index].segment.isLocked = false
      order.revision.segments[index].isLocked = false
      let has = Int.random(in: 0...3, using: &chance) > 0
      order.units[index].state = has ? .translated : .untranslated
      order.units[index].target = has ? "訳文\(number)の\(index)" : ""
    }
    return order
  }

  /// Sentences that are new, gone, moved, changed, and the same once more.
  private static func edited(_ revision: SourceRevision, _ chance: inout SeededGenerator) -> SourceRevision {
    var segments = revision.segments
    for _ in 0..<Int.random(in: 0...6, using: &chance) where !segments.isEmpty {
      let index = Int.random(in: 0..<segments.count, using: &chance)
      switch Int.random(in: 0...4, using: &chance) {
      case 0: segments.remove(at: index)
      case 1: segments.insert(segments[index], at: 0)
      case 2: segments.swapAt(index, Int.random(in: 0..<segments.count, using: &chance))
      case 3: segments[index].text += "并按期上报。"
      default:
        segments.insert(segments[index], at: index)
        segments[index].text = "新增的要求\(Int.random(in: 0...99, using: &chance))。"
      }
    }
    var names = SegmentName()
    return SourceRevision(
      segments.map { segment in
        var segment = segment
        segment.id = names.next(segment.text)
        return segment
      })
  }
}
