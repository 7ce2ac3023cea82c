import Packaging
import Testing

@testable import Geppo

/// Folders and archives in which several files of one document come back.
@Suite struct ReturnedArchiveTests {
  private typealias Edit = (inout TranslationOrder) -> Void

  /// The files of an export; those that end so are of the order as it was edited.
  private func returned(
    _ profile: ExportProfile, edited endings: [String], _ edit: Edit = Self.translate,
    also: [WorkspaceFile] = []
  ) -> [IncomingTranslation] {
    var edited = SampleOrder.everyState
    edit(&edited)
    // What was given out stays in the marks of the sheet.
    let given = profile.files(SampleOrder.everyState)
    let new = profile.files(edited)
    let files = zip(given, new).map { old, new in
      endings.contains(where: old.path.hasSuffix) ? Self.marked(new, as: old) : old
    }
    return IncomingTranslation.read(ReturnedArchive.packed(files + also), name: "back")
  }

  /// A sheet is filled in by a person, who leaves its marks alone.
  private static func marked(_ new: WorkspaceFile, as old: WorkspaceFile) -> WorkspaceFile {
    guard new.path.hasSuffix(".csv") else { return new }
    let (table, _) = CSVTable.read(new.bytes, file: "new")
    let (given, _) = CSVTable.read(old.bytes, file: "old")
    let rows = zip(table.rows, given.rows).map { row, old in
      table.columns.map { CSVCell.text($0 == "訳文の控え" ? old[$0] : row[$0]) }
    }
    return WorkspaceFile(path: new.path, bytes: CSVWriter.bytes(header: table.columns, rows: rows))
  }

  private static func translate(_ order: inout TranslationOrder) {
    translate(&order, "自2026年8月1日起施行。", "施行する。")
  }

  private static func translate(_ order: inout TranslationOrder, _ source: String, _ target: String) {
    for index in order.units.indices where order.units[index].segment.text == source {
      (order.units[index].state, order.units[index].target) = (.translated, target)
    }
  }

  private func target(_ read: [IncomingTranslation], _ source: String = "自2026年8月1日起施行。") -> [String] {
    read.flatMap(\.units).filter { $0.source == source }.map(\.target)
  }

  @Test(arguments: [
    (ExportProfile.sheet, ".csv"), (.sheet, ".xlf"), (.sheet, ".xlsx"), (.omegat, "_ja.xlf"),
    (.xliff21, ".v21.xlf"),
    (.xliff21, "_ja.xlf"), (.xliff12, ".xlf"),
  ])
  func whicheverFileWasFilledInCounts(_ profile: ExportProfile, _ ending: String) {
    let read = returned(profile, edited: [ending])
    #expect(read.map(\.document) == ["2018-12-0042"])
    #expect(target(read) == ["施行する。"])
    #expect(read.flatMap(\.findings).isEmpty)
    #expect(read.flatMap(\.units).map(\.id) == SampleOrder.everyState.units.map(\.segment.id))
  }

  @Test func aTextThatWentOutGivesWayToANewOne() {
    let source = "排放量不低于2.6万吨。"
    let read = returned(.sheet, edited: [".xlf"]) { Self.translate(&$0, source, "2.6万トンを下回らない。") }
    #expect(target(read, source) == ["2.6万トンを下回らない。"])
    #expect(read.flatMap(\.findings).isEmpty)
  }

  @Test func aDraftThatIsConfirmedInOneFileIsConfirmed() throws {
    let source = "为稳妥推进碳达峰，制定本办法。"
    let draft = try #require(SampleOrder.everyState.units.first { $0.segment.text == source }?.target)
    let read = returned(.sheet, edited: [".csv"]) { Self.translate(&$0, source, draft) }
    let units = read.flatMap(\.units).filter { $0.source == source }
    #expect(units.map(\.state) == [.translated] && units.map(\.target) == [draft])
  }

  @Test func twoNewTextsAreToldWithBothPlacesAndTheFirstCounts() {
    let other = ExportProfile.sheet.files(
      {
        var order = SampleOrder.everyState
        Self.translate(&order, "自2026年8月1日起施行。", "別の訳。")
        return order
      }()
    ).first { $0.path.hasSuffix("_ja.xlf") }
    let read = returned(
      .sheet, edited: [".csv"],
      also: [WorkspaceFile(path: "b/second.xlf", bytes: other?.bytes ?? [])])
    // Behind it the other one, which is kept as a suggestion.
    #expect(target(read) == ["施行する。", "別の訳。"])
    let told = read.flatMap(\.findings)
    #expect(told.map(\.code) == [.doubledSegment])
    #expect(told.map(\.location.file) == ["back/b/second.xlf"])
    #expect(told.first?.arguments.last?.contains(".csv:") == true)
  }

  @Test func whatIsNotReadIsTold() {
    let also = [
      WorkspaceFile(path: "訳文.docx", bytes: [1]), WorkspaceFile(path: ".DS_Store", bytes: [1]),
      WorkspaceFile(path: "__MACOSX/._a.xlf", bytes: [1]),
    ]
    let read = returned(.sheet, edited: [".csv"], also: also)
    #expect(read.flatMap(\.findings).map(\.code) == [.leftOutText])
    #expect(read.flatMap(\.findings).map(\.arguments.first) == ["訳文.docx"])
  }

  @Test func anArchiveInTheFolderIsReadAndOneInThatIsNot() throws {
    var order = SampleOrder.everyState
    Self.translate(&order)
    let sheet = try #require(ExportProfile.sheet.files(order).first { $0.path.hasSuffix("_ja.xlf") })
    let inner = ReturnedArchive.packed([
      sheet, WorkspaceFile(path: "c.zip", bytes: ReturnedArchive.packed([sheet])),
    ])
    let read = returned(.sheet, edited: [], also: [WorkspaceFile(path: "b.zip", bytes: inner)])
    #expect(target(read) == ["施行する。"])
    #expect(read.flatMap(\.findings).map(\.arguments.first) == ["c.zip"])
  }

  @Test func severalDocumentsStayApart() throws {
    var order = SampleOrder.everyState
    Self.translate(&order)
    let first = ExportProfile.sheet.files(order)
    order.document = "2018-12-0043"
    let second = ExportProfile.xliff12.files(order)
    let read = IncomingTranslation.read(ReturnedArchive.packed(first + second), name: "back")
    #expect(read.map(\.document) == ["2018-12-0042", "2018-12-0043"])
    #expect(read.allSatisfy { $0.units.count == order.units.count } && read.flatMap(\.findings).isEmpty)
  }

  @Test func aMemoryOfAnotherProgramGoesToTheSentencesWithItsText() {
    let memory = """
      <tmx version="1.4"><header/><body><tu><tuv xml:lang="zh"><seg>自2026年8月1日起施行。</seg></tuv>\
      <tuv xml:lang="ja"><seg>施行する。</seg></tuv></tu></body></tmx>
      """
    let read = returned(
      .sheet, edited: [], also: [WorkspaceFile(path: "work.tmx", bytes: Array(memory.utf8))])
    #expect(read.count == 1 && target(read) == ["施行する。"])
  }
}
