import Testing

@testable import Geppo

/// Deadlines that only the day of release makes whole.
@Suite struct ConsultationDaysTests {
  private static let lead = "为做好今年秋冬季大气污染防治工作，我局起草了某市扬尘治理办法，请各有关单位研究。"

  private func deadline(_ text: String, title: String = "关于公开征求扬尘治理办法意见的公告", published: String = "2018-12-20")
    throws -> DatedFact?
  {
    let item = try CollectorFixture.item(
      "<h1>\(title)</h1><p>发布日期：\(published)</p><div id=zoom><p>\(Self.lead)</p><p>\(text)</p></div>")
    return item.dates.first { $0.kind == .commentDeadline }
  }

  @Test(arguments: [
    ("请于1月15日前将修改意见反馈我局。", "2019-01-15"), ("请于1月底前将意见反馈我局。", "2019-01-31"),
    ("请于12月31日前将意见反馈我局。", "2018-12-31"), ("请在明年2月底前提出意见和建议。", "2019-02-28"),
    ("请于2019年2月底前将意见反馈我局。", "2019-02-28"), ("请于十二月二十五日前将意见发送至下列信箱。", "2018-12-25"),
    ("公开征求意见，截止时间为1月18日。", "2019-01-18"), ("征求意见期限为12月20日至1月10日。", "2019-01-10"),
  ])
  func yearAndDayFollowFromTheRelease(text: String, day: String) throws {
    #expect(try deadline(text)?.day == Day(iso: day))
  }

  @Test(arguments: ["公示期：2018年12月20日至12月26日", "公示时间为12月20日至12月26日，联系电话另行公布。"])
  func periodOfAPublicNoticeIsRead(text: String) throws {
    #expect(try deadline(text, title: "关于拟批准建设项目的公示")?.day == Day(iso: "2018-12-26"))
    #expect(try deadline(text, title: "关于开展锅炉检查的通知") == nil)
  }

  @Test(arguments: [
    ("有关单位可自本公告发布之日起30日内提出意见。", "2019-01-19"), ("自公示之日起7天内，可向我局反映。", "2018-12-27"),
    ("请自即日起十五日内将意见反馈我局。", "2019-01-04"), ("自公布之日起 10 个自然日内提出意见。", "2018-12-30"),
  ])
  func periodIsCountedFromTheRelease(text: String, day: String) throws {
    let found = try #require(try deadline(text))
    #expect(found.day == Day(iso: day))
    #expect(found.step == "text 自…之日起…日内")
  }

  @Test(arguments: [
    "自发布之日起30个工作日内提出意见。", "公示期为5个工作日。", "自收到本通知之日起15日内提出意见。", "每年1月底前反馈意见。", "请于6月底前反馈意见和落实情况。",
    "请于3个月前反馈意见。", "自发布之日起 日内提出意见。", "请于13月5日前反馈意见。",
  ])
  func whatIsNotCertainIsNoDeadline(text: String) throws { #expect(try deadline(text) == nil) }

  @Test(arguments: ["请于1月15日前将总结报送我局。", "请于2019年1月15日前将总结报送我局。", "自发布之日起30日内完成改造。"])
  func dayOfAReportIsNoDeadlineForComments(text: String) throws {
    #expect(try deadline(text, title: "关于开展锅炉检查的通知") == nil)
  }

  @Test func pageWithoutADayOfReleaseGivesNoYear() throws {
    let page = "<h1>关于公开征求意见的公告</h1><div id=zoom><p>\(Self.lead)</p><p>请于1月15日前将意见反馈我局。</p></div>"
    #expect(try CollectorFixture.item(page).dates == [])
  }

  @Test func deadlineLongBeforeTheReleaseIsRefused() throws {
    let page = """
      <h1>关于公开征求意见的公告</h1><p>发布日期：2018-12-20</p><div id=zoom><p>\(Self.lead)</p>
      <p>请于2018年1月15日前将意见反馈我局。</p></div>
      """
    let reading = try CollectorFixture.read(page)
    #expect(reading.items.first?.date(.commentDeadline) == nil)
    #expect(
      reading.findings.contains {
        $0.code == .doubtfulDate && $0.arguments == ["comment-deadline", "2018-01-15"]
      })
  }

  @Test(arguments: [
    ("（2018年9月1日由市政府常务会议审议通过，自公布之日起施行）", "2018-09-01"), ("（2018年9月1日经市人民政府批准）", "2018-09-01"),
    ("（2018年9月1日由市人大常委会会议通过，2018年10月9日经省人大常委会批准）", "2018-09-01"), ("该区2018年9月1日经国务院批准，面积不大。", nil),
  ])
  func adoptionIsSaidByWhomItWasDone(text: String, day: String?) throws {
    let item = try CollectorFixture.item(
      "<h1>某市扬尘治理办法</h1><div id=zoom><p>\(text)</p><p>\(Self.lead)</p></div>")
    #expect(item.date(.adoption) == day.flatMap { Day(iso: $0) })
  }

  @Test(arguments: ["自公告之日起60日内可以依法提起行政复议，对意见不服的也可以起诉。", "自公布之日起30日内完成备案。"])
  func periodsForRemediesAndReportsAreNoDeadlines(text: String) throws {
    #expect(try deadline(text, title: "关于建设项目环评审批决定的公示") == nil)
  }

  @Test func openDaysOfWorkPlansAreNoDeadlines() throws {
    let text = "各单位要征求相关部门意见，在12月底前完成方案编制，并将意见反馈我局。"
    #expect(try deadline(text, title: "关于印发扬尘治理工作要点的通知") == nil)
  }
}
