import Foundation
import Testing

@testable import Geppo

/// Tables as spreadsheets give them back.
struct SheetReadingTests {
  private func read(_ text: String) -> IncomingTranslation {
    IncomingTranslation.read(Array(text.utf8), name: "in.csv")[0]
  }

  private static let head = "id,箇所,原文,訳文,状態,用語・注意,備考,文書,原文の控え,訳文の控え\r\n"

  @Test func columnsMoveAndOthersComeBetween() {
    let read = read(
      "担当者のメモ,,,,\n訳文;x\n".replacing(";x", with: "") + "訳文,担当,id,原文,備考\n乙。,田中,s-0123456789ab-1,甲。,要確認\n")
    #expect(read.units.map(\.target) == ["乙。"] && read.units.map(\.note) == ["要確認"])
    #expect(read.units.map(\.state) == [.translated] && read.units.map(\.clause) == [nil])
    #expect(read.findings.map(\.code) == [.leftOutText] && read.findings.map(\.arguments.first) == ["担当"])
  }

  @Test func rowsMayStandInAnyOrderAndOtherLettersAreRead() {
    let text = "ID\tsource\ttarget\ns-0123456789ab-2\t乙\t二\ns-0123456789ab-1\t甲\t一\n"
    #expect(read(text).units.map(\.target) == ["二", "一"])
    let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(IncomingTranslation.read(bytes, name: "x").flatMap(\.units).map(\.target) == ["二", "一"])
    // Shift_JIS: the Chinese of the source is lost, id and Japanese stay.
    let japanese: [UInt8] =
      Array("id,".utf8) + [0x96, 0xF3, 0x95, 0xB6] + Array("\r\ns-0123456789ab-1,".utf8)
      + [0x88, 0xEA, 0x82, 0xC6, 0x93, 0xF1] + Array("\r\n".utf8)
    let read = IncomingTranslation.read(japanese, name: "x")[0]
    #expect(read.units.map(\.target) == ["一と二"] && read.findings.map(\.code) == [.csvEncoding])
  }

  @Test func statesGoWithTheTextThatWasGivenOut() {
    func row(_ target: String, _ state: String, given: String) -> String {
      "s-0123456789ab-1,,甲。,\(target),\(state),,,2018-12-0042@0123456789ab,,\(TranslationColumn.mark(given))\r\n"
    }
    func state(_ target: String, _ state: String, given: String) -> TranslationUnit.State? {
      read(Self.head + row(target, state, given: given)).units.first?.state
    }
    #expect(state("乙。", "下訳", given: "乙。") == .draft)
    #expect(state("丙。", "下訳", given: "乙。") == .translated)
    #expect(state("丙。", "未訳", given: "") == .translated)
    #expect(state("甲。", "未訳", given: "") == .untranslated)
    #expect(state("甲。", "訳了", given: "甲。") == .translated)
    let alike = "s-0123456789ab-1,,目的,目的,未訳,,,2018-12-0042@0123456789ab,,\r\n"
    #expect(read(Self.head + alike).units.map(\.target) == ["目的"])
    let heading = "s-0123456789ab-1,,6　附则,6　附則,未訳,,,2018-12-0042@0123456789ab,,\r\n"
    #expect(
      read(Self.head + heading).units.map(\.target) == ["6　附則"], "Japanese characters are a translation")
    #expect(state("", "訳了", given: "乙。") == .untranslated)
    #expect(state("乙。", "変更不要", given: "") == .locked)
  }

  @Test func whatASpreadsheetMadeOfACellIsUndoneOrTold() {
    let read = read(
      "id,原文,訳文\r\ns-0123456789ab-1,自2018年12月3日,2018-12-03\r\ns-0123456789ab-2,甲,#NAME?\r\n"
        + "s-0123456789ab-3,乙,'=合計\r\ns-0123456789ab-4,2018-12-03,2018-12-03\r\n")
    #expect(read.units.map(\.target) == ["2018年12月3日", "", "=合計", ""])
    #expect(read.findings.map(\.code) == [.spoiltCell])
    #expect(read.findings.map(\.location) == [.cell(file: "in.csv", row: 3, column: "訳文")])
  }

  @Test(arguments: [
    ("一、/1", "一、規制区域を定める。", "規制区域を定める。"), ("（一）/1", "（一） 範囲", "範囲"), ("第一条/1", "第一条　目的", "目的"),
    ("第一条/1", "第一条の規定による。", "第一条の規定による。"), ("3./1", "3. 範囲", "範囲"), ("3./1", "3.5万トン", "3.5万トン"),
    ("一、/1", "１．規制区域", "規制区域"), ("二、/1", "2. 任務", "任務"), ("（一）/1", "（１）代替", "代替"), ("（四）/1", "第四 許可証", "許可証"),
    ("二、/1", "2.5万トン", "2.5万トン"), ("二、/1", "2年以内に", "2年以内に"), ("一、/2", "一、規制区域", "一、規制区域"),
    ("本文/1", "本文、甲", "本文、甲"), ("a.docx/一、/1", "一、甲", "甲"), ("一、/1", "一、", "一、"),
  ])
  func aNumberThatWasTypedStandsOnce(_ place: String, _ typed: String, _ target: String) {
    let read = read("id,箇所,原文,訳文\r\ns-0123456789ab-1,\(place),甲乙丙,\(typed)\r\n")
    #expect(read.units.map(\.target) == [target])
  }

  /// The check of numbers tells of it.
  @Test func anotherNumberThatWasTypedGoesWithTheText() {
    let read = read("id,箇所,原文,訳文\r\ns-0123456789ab-1,（三）/1,甲乙丙,二、末端処理。\r\n")
    #expect(read.units.map(\.target) == ["末端処理。"] && read.units.map(\.clause) == ["二、"])
  }

  @Test func whatWasLostInAnOldEncodingIsNotTaken() throws {
    let text = "id,原文,訳文\r\ns-0123456789ab-1,甲乙,排出許可証を交付する。\r\ns-0123456789ab-2,丙丁,許可証（??可?）を交付する。\r\n"
    let bytes = try #require(text.data(using: .shiftJIS))
    let read = try #require(IncomingTranslation.read(Array(bytes), name: "in.csv").first)
    #expect(read.units.map(\.target) == ["排出許可証を交付する。", ""])
    #expect(read.findings.map(\.code) == [.csvEncoding, .lostText])
    #expect(read.findings.last?.location == .cell(file: "in.csv", row: 3, column: "訳文"))
  }

  @Test func aTextInARowThatStaysAsItIsIsNotLost() {
    let text = "id,原文,訳文,状態\r\ns-0123456789ab-1,2018年12月20日,平成30年12月20日,変更不要\r\n"
    #expect(read(text).units.map(\.target) == ["平成30年12月20日"])
    #expect(read(text).units.map(\.state) == [.locked])
  }

  @Test func whatTheMemoryKnowsIsShownAndLeftAlone() throws {
    let bytes = SheetWriter.csv(SampleOrder.everyState)
    let (table, _) = CSVTable.read(bytes, file: "out.csv")
    #expect(
      table.rows[1]["過去の類似訳"]
        == "82％　2018-11-0007：本弁法を制定する。（原文：为推进碳达峰，制定本办法。）\n100％　2018-11-0008：制定する。")
    let read = IncomingTranslation.read(bytes, name: "out.csv")
    #expect(read.flatMap(\.findings).isEmpty)
    #expect(
      read.flatMap(\.units).map(\.target) == SampleOrder.everyState.units.map { $0.isShown ? $0.target : "" })
  }

  @Test func aTableWithoutItsColumnsIsRefused() {
    #expect(read("原文,備考\r\n甲,乙\r\n").findings.map(\.code) == [.unreadableTranslation])
    #expect(read("id,原文,訳文\r\n").findings.map(\.code) == [.unreadableTranslation])
  }
}
