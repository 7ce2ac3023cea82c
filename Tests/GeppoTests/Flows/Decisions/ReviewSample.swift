import Foundation
import Testing

@testable import Geppo

extension TemporaryWorkspace {
  /// Two notices of October 2018, one without a date, and an error page; drafted.
  static func reviewed() async throws -> TemporaryWorkspace {
    let one = try TemporaryWorkspace()
    try one.writePage(
      "feeds/mee/2018-10/plan.html", title: "关于印发《工业涂装挥发性有机物治理方案》的通知", date: "2018-10-12",
      body: "<p>到2020年，挥发性有机物排放量比2015年下降10%。</p>", address: "http://www.mee.gov.cn/yangli/1.html")
    try one.writePage(
      "feeds/shanghai/2018-10/ozone.html", title: "上海市臭氧污染防治工作方案", date: "2018-10-20",
      body: "<p>加强臭氧和挥发性有机物监测。</p>", address: "https://www.shanghai.gov.cn/yangli/2.html")
    try one.writePage(
      "feeds/mee/2018-10/undated.html", title: "挥发性有机物监测技术规定", date: nil,
      body: "<p>规定挥发性有机物监测方法。</p>", address: "http://www.mee.gov.cn/yangli/3.html")
    try one.write(
      "feeds/mee/2018-10/gone.html",
      "<html><head><title>404 Not Found</title></head><body>404 Not Found</body></html>")
    try await one.run("2018-10")
    return one
  }

  /// The ids of its documents.
  func reviewedIDs() throws -> (plan: String, ozone: String, undated: String) {
    let rows = try table("reports/2018-10/review.csv").rows
    func id(_ file: String) throws -> String {
      try #require(rows.first { $0["ファイル"].hasSuffix(file) }?["ID"])
    }
    return (try id("plan.html"), try id("ozone.html"), try id("undated.html"))
  }
}

/// The code of the error with which work ends, nil when it does not.
func refusal(_ work: () async throws -> Void) async -> GeppoError.Code? {
  do {
    try await work()
    return nil
  } catch {
    return (error as? GeppoError)?.code
  }
}
