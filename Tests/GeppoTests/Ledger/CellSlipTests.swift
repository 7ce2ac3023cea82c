import Testing

@testable import Geppo

/// What people write in place of codes, numbers and lists, and the suggestion that they get.
@Suite struct CellSlipTests {
  @Test(arguments: [
    (
      ",consultation,held,,2019-02-12,,,CN,大分市、北九州市,上海市,310000,,協議,,,,,,coordination", "japan_side",
      "大分市|北九州市（半角の | で区切る）"
    ),
    (
      ",consultation,held,,2019-02-12,,,CN,北九州市,上海市｜武漢市,310000|420100,,協議,,,,,,coordination", "china_side",
      "上海市|武漢市（半角の | で区切る）"
    ),
    (
      ",consultation,held,,2019-02-12,,,CN,北九州市,上海市,310000,VOC，OZONE,協議,,,,,,coordination", "topics",
      "VOC|OZONE（半角の | で区切る）"
    ),
    (
      ",研修,held,,2019-02-12,,,JP,北九州市,上海市,310000,,研修,,6,,,,coordination", "kind",
      "training, model_training, research_training"
    ),
    (",訪日研修等（招聘）,held,,2019-02-12,,,JP,北九州市,上海市,310000,,研修,,6,,,,coordination", "kind", "training"),
    (",consultation,held,,2019-02-12,,,中国,北九州市,上海市,310000,,協議,,,,,,coordination", "country", "CN"),
    (",consultation,held,,2019-02-12,,,CN,北九州市,上海市,310000,オゾン,協議,,,,,,coordination", "topics", "OZONE"),
    (",consultation,held,,2019-02-12,,,CN,北九州市,上海市,上海市,,協議,,,,,,coordination", "adcodes", "310000"),
    (",consultation,held,,2019-02-12,,,CN,北九州市,上海市,310000,,協議,,,,,,総合調整", "budget", "coordination"),
    (",consultation,実施済み,,2019-02-12,,,CN,北九州市,上海市,310000,,協議,,,,,,coordination", "status", "held"),
    (",training,held,,2019-02-12,2019-02-14,3日,JP,北九州市,上海市,310000,,研修,,6,,,,coordination", "days", "3"),
    (",training,held,,2019-02-12,,,JP,北九州市,上海市,310000,,研修,,約３０,,,,coordination", "heads", "約30（半角）"),
    (",training,held,,2019-02-12,,,JP,北九州市,上海市,310000,,研修,,30名程度,,,,coordination", "heads", "約30"),
    (",model_seminar_count,held,2019,,,,CN,IGES,武漢市,420100,,セミナー,4回,,,,,technical", "count", "4"),
    (",model_seminar_count,held,2019.0,,,,CN,IGES,武漢市,420100,,セミナー,4,,,,,technical", "fiscal_year", "2019"),
  ])
  func whatIsMeantIsSuggested(row: String, column: String, meant: String) throws {
    let told = try LedgerSample.findings(row).filter { [.badValue, .unknownReference].contains($0.code) }
      .map { $0.line(.japanese) }.filter { $0.hasPrefix("feeds/activities/z_extra.csv:2:\(column): エラー: ") }
    #expect(told.count == 1 && told.allSatisfy { $0.hasSuffix(" → " + meant) }, "\(told)")
  }

  @Test(arguments: [
    ("fy2019.csv", "5月10日", "2019-05-10"), ("fy2019.csv", "2月3日", "2020-02-03"),
    ("平成31年度.csv", "5月10日", "2019-05-10"), ("activities_2019.csv", "5/10", "2019-05-10"),
    ("fy2014-2016.csv", "5月10日", "YYYY-05-10"), ("extra.csv", "5月10日", "YYYY-05-10"),
  ])
  func aDayWithoutAYearIsOneOfTheYearOfItsFile(file: String, text: String, meant: String) throws {
    let table = WorkspaceFile(
      "\(Ledger.folder)/\(file)",
      "kind,status,from,title,budget\nconsultation,held,\(text),協議,coordination\n")
    let others = try LedgerSample.files().filter { !$0.path.hasSuffix(file) }
    let told = Ledger.read(others + [table], try LedgerSample.glossary()).1.filter { $0.code == .dateForm }
    #expect(told.map { $0.arguments.last } == [meant])
  }

  @Test func namesOfTablesNameTheirYear() {
    #expect(YearOfFile.named("feeds/activities/fy2018.csv") == FiscalYear(2018))
    #expect(YearOfFile.named("feeds/activities/平成30年度 協議.csv") == FiscalYear(2018))
    #expect(YearOfFile.named("feeds/activities/works.csv") == nil)
  }
}
