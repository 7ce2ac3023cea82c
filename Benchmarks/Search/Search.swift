import Foundation

@testable import Geppo

/// Fills a search index with made-up documents and measures questions: GeppoSearchBench FOLDER COUNT.
///
/// Built with `-enable-testing`, because the index is no part of what geppo offers to other programs.
@main
enum SearchBench {
  private static let places = [
    ("北京市", "110000"), ("天津市", "120000"), ("河北省", "130000"), ("上海市", "310000"), ("上海市浦东新区", "310115"),
    ("江苏省", "320000"),
    ("广东省", "440000"), ("重庆市", "500000"), ("陕西省", "610000"), ("西安市", "610100"), ("大连市", "210200"),
    ("沈阳市", "210100"),
    ("武汉市", "420100"), ("厦门市", "350200"), ("珠海市", "440400"), ("唐山市", "130200"), ("邯郸市", "130400"),
    ("柳州市", "450200"),
  ]
  private static let subjects = [
    ("大气污染防治", "AIR"), ("挥发性有机物（VOCs）综合治理", "VOC"), ("重污染天气应急减排", "EPISODE"), ("臭氧污染防控", "OZONE"),
    ("细颗粒物（PM2.5）治理", "PM25"),
    ("柴油货车污染治理攻坚战", "VEHICLE"), ("施工工地扬尘管控", "DUST"), ("散煤清洁化替代", "COAL"), ("船舶港口岸电建设", "SHIP"),
    ("燃煤锅炉超低排放改造", "INDUSTRY"),
    ("工业炉窑提标改造", "INDUSTRY"), ("排污许可证核发", "PERMIT"), ("生态环境监测网络建设", "MONITOR"), ("秸秆露天禁烧", "STRAW"),
  ]
  private static let kinds = [
    ("实施方案", "work-plan"), ("三年行动计划", "action-plan"), ("管理办法", "rule"), ("工作情况的通报", "notice"),
    ("征求意见稿", "draft"), ("技术规范", "standard"),
  ]
  private static let questions = [
    "上海", "VOCs 上海", "臭氧", "通知", "锅炉 改造", "大气污染防治", "气", "\"重污染天气\" 河北 -锅炉", "2018年 上海 通知", "沪府", "不存在词",
    "陕西 排污许可", "柳州",
  ]

  static func main() throws {
    let (folder, count) = (CommandLine.arguments[1], Int(CommandLine.arguments[2]) ?? 100_000)
    let workspace = Workspace(root: folder)
    let store = try SearchStore(workspace)
    if try store.count() != count {
      try store.empty(holdingText: false)
      let filling = try seconds { try fill(store, count) }
      print("filled with \(count) documents in \(milliseconds(filling)) ms")
    }
    let filter = SearchFilter(topics: ["VOC"], places: ["310000", "310115"], from: Month("2018-10"))
    for (name, filter) in [("", SearchFilter()), (" --topic VOC --region 310000 --from 2018-10", filter)] {
      for question in questions {
        let query = SearchQuery(question)
        var times: [Double] = []
        var found = 0
        for _ in 0..<15 {
          times.append(
            try seconds {
              let documents = try store.documents(query, filter, limit: 20)
              found = documents.count < 20 ? documents.count : try store.count(query, filter)
              for document in documents {
                _ = SearchMatchedField(.title, document[.title], query.wanted.map(\.phrase))
              }
            })
        }
        times.sort()
        print("geppo\t\(question)\(name)\t\(found)\t\(milliseconds(times[7]))\t\(milliseconds(times[14]))")
      }
    }
  }

  /// CPU seconds, which other work on the machine does not change.
  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = clock()
    try work()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  private static func milliseconds(_ seconds: Double) -> String { String(format: "%.2f", seconds * 1_000) }

  /// Titles, numbers and first lines as notices have them, in a fixed disorder.
  private static func fill(_ store: SearchStore, _ count: Int) throws {
    var state: UInt64 = 1
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let months = 60
    for index in 0..<months {
      guard let month = Month(year: 2015 + index / 12, month: 1 + index % 12) else { continue }
      let size = count / months + (index < count % months ? 1 : 0)
      let documents = (1...max(1, size)).map { number in
        let (place, subject, kind) = (
          places[next(places.count)], subjects[next(subjects.count)], kinds[next(kinds.count)]
        )
        let other = subjects[next(subjects.count)]
        return SearchDocument(
          id: "\(month)-\(String(format: "%04d", number))", month: month, standing: .new,
          fields: [
            .title: "\(place.0)人民政府办公厅关于印发\(place.0)\(month.year)年\(subject.0)\(kind.0)的通知",
            .headline: "\(place.0)が「\(subject.0)\(kind.0)」を公布",
            .number: "\(place.0.prefix(1))政办发〔\(month.year)〕\(next(300))号", .issuer: place.0 + "人民政府办公厅",
            .terms: "\(subject.0)、\(other.0)",
            .lead:
              "各区人民政府，市政府各委、办、局：为进一步做好\(subject.0)工作，推动\(other.0)，改善环境空气质量，经市政府同意，现将有关事项通知如下，请结合实际认真贯彻执行，并于每月\(next(28))日前报送进展情况。",
          ],
          publishedOn: Day(year: month.year, month: month.month, day: 1 + next(28)), type: kind.1,
          topics: [subject.1], places: [place.1], source: "s\(next(40))",
          file: "feeds/s/\(month)/\(number).html", url: "")
      }
      try store.replace(documents, of: month, run: index)
    }
  }
}
