import Testing

@testable import Geppo

@Suite struct DecisionWordsTests {
  private static let glossary = Result { try CommittedGlossary.read() }

  private func refusal(_ field: DecisionField, _ cell: String) throws -> String? {
    do throws(DecisionWords.Refusal) {
      _ = try words().value(field, cell)
      return nil
    } catch {
      return error.hint
    }
  }

  private static let committed = Result { DecisionWords(try glossary.get()) }

  private func words() -> DecisionWords {
    (try? Self.committed.get()) ?? DecisionWords(Glossary())
  }

  @Test(arguments: [
    ("採用", "in"), ("採　用", "in"), ("○", "in"), ("〇", "in"), ("可", "in"), ("ＹＥＳ", "in"), ("不採用", "out"),
    ("×", "out"), ("不要", "out"), ("保留", "open"), ("△", "open"), ("", ""), ("　", ""),
  ])
  func inclusionIsWrittenInManyWays(cell: String, value: String) throws {
    #expect(try words().value(.inclusion, cell) == value)
  }

  @Test(arguments: [
    "2018-12-03", "2018/12/3", "2018年12月3日", "2018.12.3", "２０１８年１２月３日", "平成30年12月3日", "43437", "20181203",
    "2018-12-03T00:00:00", " 2018/12/03 ",
  ])
  func aDayIsADayInAnyForm(cell: String) throws {
    #expect(try words().value(.publication, cell) == "2018-12-03")
  }

  @Test func aDateThatWasReadInErrorIsNone() throws {
    #expect(try words().value(.commentDeadline, "なし") == "none")
    #expect(try refusal(.publication, "なし") == "2018-12-03 の形")
    #expect(try refusal(.publication, "12月3日") == "2018-12-03 の形")
    #expect(try refusal(.publication, "2108-12-13") == "2100年までの年")
    #expect(try words().value(.commentDeadline, "―") == "none")
  }

  @Test(arguments: [
    (DecisionField.documentType, "通知", "notice"), (.documentType, "notice", "notice"),
    (.topics, "VOC（揮発性有機化合物）", "VOC"), (.topics, "VOC", "VOC"), (.topics, "挥发性有机物、臭氧", "VOC|OZONE"),
    (.topics, "VOC（揮発性有機化合物）（24点）、VOC", "VOC"), (.places, "上海市", "310000:subject"),
    (.places, "上海市（発出）、江蘇省(言及)", "310000:issuing|320000:mentioned"), (.places, "中国全国（発出）", "CN:issuing"),
    (.places, "120000", "120000:subject"), (.priority, "Ａ 至急", "A"), (.priority, "b", "B"),
    (.priority, "対象外", "none"),
    (.importance, "12.0", "12"), (.importance, "１２点", "12"), (.issuers, "生态环境部、财政部", "生态环境部|财政部"),
    (.documentNumber, "环大气[2018]179号", "环大气〔2018〕179号"), (.documentNumber, "无号令", "无号令"),
    (.mergedInto, "2018/12/1", "2018-12-0001"), (.mergedInto, "２０１８－１２－００４２", "2018-12-0042"),
    (.url, "http://www.mee.gov.cn/a.html", "http://www.mee.gov.cn/a.html"),
    (
      .splitOut, "feeds/a/2018-12/b.html\nfeeds/a/2018-12/c.html",
      "feeds/a/2018-12/b.html|feeds/a/2018-12/c.html"
    ),
    (.summary, "'=1の式", "=1の式"), (.summary, "一行目_x000D_\r\n二行目", "一行目\n二行目"),
  ])
  func wordsBecomeTheFormOfTheJournal(field: DecisionField, cell: String, value: String) throws {
    #expect(try words().value(field, cell) == value)
  }

  @Test(arguments: [
    (DecisionField.inclusion, "さいよう", "採用、不採用、保留"), (.topics, "VOC（揮発性有機化合者）", "VOC（揮発性有機化合物）"),
    (.places, "上海氏", "上海市"), (.documentType, "つうち", "「選択肢」シートの語"), (.priority, "D", "A、B、C、対象外"),
    (.importance, "高い", "0～99 の数"), (.url, "javascript:alert(1)", "http:// 又は https:// で始まるURL"),
    (.mergedInto, "12-1", "2018-12-0042 の形"),
    (.places, "巢湖市", "340181、341400"), (.title, "??????通知", "文字が失われている。xlsx 又は「CSV UTF-8」で保存し直す"),
  ])
  func aSlipIsRefusedWithTheWayOut(field: DecisionField, cell: String, hint: String) throws {
    #expect(try refusal(field, cell) == hint)
  }

  /// A workbook is a file like any other: nothing in it may bring the program down.
  @Test(arguments: DecisionField.allCases)
  func anyTextIsTakenOrRefused(field: DecisionField) throws {
    let huge = "99999999999999999999"
    let texts = [
      "\(huge)", "平成9223372036854775807年1月1日", "2018-12-\(huge)", "\(huge)-1-1", "-1", "0", "|", ":::", "、、、",
      "（（（",
      "）", "（発出）", "（24点）", "'", "''", "\u{202E}採用", "\u{FFFD}", "?", "\n\n", "😀", "A|B:C", "http://", "none",
      "１", "．",
      String(repeating: "長", count: 20_000), String(repeating: "、上海市", count: 500),
    ]
    for text in texts {
      guard let value = try? words().value(field, text) else { continue }
      #expect(field.dateKind == nil || ["", "none"].contains(value) || Day(iso: value) != nil)
      #expect(field != .importance || value.isEmpty || (0...99).contains(Int(value) ?? -1))
    }
  }

  /// What the workbook offers and shows must be understood when it comes back.
  @Test func whatIsShownIsUnderstood() throws {
    let glossary = try Self.glossary.get()
    let shown = DecidedText(names: Names(glossary: glossary, sources: []))
    let words = DecisionWords(glossary)
    for topic in glossary.topics {
      #expect(try words.value(.topics, shown.text(.topics, topic.code)) == topic.code)
    }
    for type in glossary.documentTypes {
      #expect(try words.value(.documentType, shown.text(.documentType, type.code)) == type.code)
    }
    let shared = Dictionary(grouping: glossary.regions, by: \.ja).filter { $0.value.count > 1 }
    for region in glossary.regions where region.level != .county && region.adcode != "CN" {
      let value = region.adcode + ":issuing"
      guard shared[region.ja] == nil else { continue }
      #expect(try words.value(.places, shown.text(.places, value)) == value, "\(region.ja)")
    }
    for (field, value) in [
      (DecisionField.inclusion, "open"), (.priority, "none"), (.commentDeadline, "none"), (.issuers, "甲|乙"),
      (.splitOut, "a|b"), (.publication, "2018-12-03"), (.mergedInto, "2018-12-0001"),
    ] {
      #expect(try words.value(field, shown.text(field, value)) == value)
    }
  }
}
