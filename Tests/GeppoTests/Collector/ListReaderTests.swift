import Testing

@testable import Geppo

@Suite struct ListReaderTests {
  private func listed(_ items: [String], url: String? = "http://www.mee.gov.cn/zw/index.html") throws
    -> [ListedLink]
  {
    let html = "<title>公告</title><ul>\(items.map { "<li>\($0)</li>\n" }.joined())</ul>"
    return try CollectorFixture.read(html, url: url).listed
  }

  @Test func entryHasTitleAddressDayAndLine() throws {
    let found = try listed([
      "<a href='./201812/x1.html'>关于锅炉改造的公告</a><span>[2018-12-03]</span>",
      "<span>2018/12/4</span><a href='../y/x2.html'>关于臭氧攻坚的公告</a>",
    ])
    #expect(found.map(\.title) == ["关于锅炉改造的公告", "关于臭氧攻坚的公告"])
    #expect(
      found.map(\.url?.text) == [
        "http://www.mee.gov.cn/zw/201812/x1.html", "http://www.mee.gov.cn/y/x2.html",
      ])
    #expect(found.map(\.date) == [Day(iso: "2018-12-03"), Day(iso: "2018-12-04")])
    #expect(found.map(\.location.line) == [1, 2])
    #expect(found.allSatisfy { $0.source == "mee" })
  }

  @Test func cutTitleIsTakenWholeFromTheAttribute() throws {
    let found = try listed([
      "<a href=1 title='关于开展锅炉综合整治工作的公告'>关于开展锅炉综合…</a> 2018-12-03",
      "<a href=2 title='点击查看'>关于臭氧攻坚的公告</a> 2018-12-04",
    ])
    #expect(found.map(\.title) == ["关于开展锅炉综合整治工作的公告", "关于臭氧攻坚的公告"])
  }

  @Test func dayStandsDirectlyBehindACutTitle() throws {
    let found = try listed([
      "<a href=1 title='关于开展锅炉综合整治工作的公告'>关于开展锅炉综合…</a><b>2018-12-03</b>",
      "<a href=2>关于臭氧攻坚的公告</a><b>2018-12-04</b>",
    ])
    #expect(found.map(\.date) == [Day(iso: "2018-12-03"), Day(iso: "2018-12-04")])
  }

  @Test func monthAndDayTakeTheYearOfTheAddressOrTheFolder() throws {
    let found = try listed([
      "<a href='./201712/t20171229_1.html'>关于锅炉改造的公告</a>(12-29)", "<a href='./b.html'>关于臭氧攻坚的公告</a>12-04",
      "<a href='./c.html'>关于钢铁行业的公告</a>12月05日",
    ])
    #expect(found.map(\.date) == [Day(iso: "2017-12-29"), Day(iso: "2018-12-04"), Day(iso: "2018-12-05")])
  }

  @Test func dayApartFromYearAndMonthIsJoined() throws {
    let found = try listed([
      "<em><i>03</i>2018-12</em><a href=1>关于锅炉改造的公告</a>", "<em><i>04</i>2018-12</em><a href=2>关于臭氧攻坚的公告</a>",
    ])
    #expect(found.map(\.date) == [Day(iso: "2018-12-03"), Day(iso: "2018-12-04")])
  }

  @Test func linkAroundTheWholeEntryIsRead() throws {
    let found = try listed([
      "<a href=1><h4>关于锅炉改造的公告</h4><p>2018-12-03</p></a>",
      "<a href=2><h4>关于臭氧攻坚的公告</h4><p>2018-12-04</p></a>",
    ])
    #expect(found.map(\.title) == ["关于锅炉改造的公告", "关于臭氧攻坚的公告"])
    #expect(found.map(\.date) == [Day(iso: "2018-12-03"), Day(iso: "2018-12-04")])
  }

  @Test func addressGivesTheDayThatTheListDoesNotShow() throws {
    let found = try listed([
      "<a href='a'>关于锅炉改造的公告</a>2018-12-03", "<a href='b'>关于臭氧攻坚的公告</a>2018-12-04",
      "<a href='./201812/t20181205_1.html'>关于钢铁行业的公告</a>", "<a href='javascript:more()'>更多公告请点击这里</a>",
    ])
    #expect(found.map(\.date) == [Day(iso: "2018-12-03"), Day(iso: "2018-12-04"), Day(iso: "2018-12-05")])
  }

  @Test func addressThatDependsOnAnUnknownFolderIsLeftOut() throws {
    let html = (1...3).map {
      "<li><a href='\($0 == 3 ? "/z/" : "./")t\($0).html'>关于第\($0)批企业名单的公告</a> 2018-12-0\($0)</li>"
    }
    let reading = try CollectorFixture.read("<ul>\(html.joined())</ul>")
    #expect(reading.listed.map { $0.url?.text } == [nil, nil, "http://www.mee.gov.cn/z/t3.html"])
    #expect(reading.findings.map(\.code) == [.noAddress])
  }

  @Test func entriesOfOneTitleAreToldApartByTheirReferences() throws {
    let rows = ["a/t1.html", "a/t2.html", "a/t2.html", "a/t3.html"].enumerated().map { index, reference in
      "<li><a href='./\(reference)'>\(index == 3 ? "关于锅炉改造的公告" : "本周空气质量情况通报")</a> 2018-12-0\(index + 1)</li>"
    }
    for address in [nil, "http://www.mee.gov.cn/x/index.html"] {
      let found = try CollectorFixture.read("<ul>\(rows.joined())</ul>", url: address).listed
      #expect(found.map(\.title) == ["本周空气质量情况通报", "本周空气质量情况通报", "关于锅炉改造的公告"])
      #expect(found.map { $0.date?.day } == [1, 2, 4])
    }
  }

  // MARK: Entries without a link

  @Test(arguments: [
    "<li onclick=\"location.href='x1.html'\">", "<li onclick=\"window.location.href = 'x1.html';\">",
    "<li onclick='window.open(\"./x1.html\", \"_blank\")'>", "<div onclick=\"window.location='x1.html'\">",
    "<a href='#' onclick=\"window.open('x1.html');return false\">",
    "<a href=\"javascript:location.assign('x1.html')\">",
    "<a href='javascript:void(0)' onclick=\"self.location.replace('x1.html')\">",
  ])
  func entryMayOpenItsPageByScript(_ open: String) throws {
    let rows = ["关于锅炉改造的公告", "关于臭氧攻坚的公告"].enumerated().map { index, title in
      let end = "</\(open.dropFirst().prefix(while: \.isLetter))>"
      let entry =
        open.replacing("x1", with: "x\(index + 1)") + "\(title)<span>2018-12-0\(index + 3)</span>\(end)"
      return open.hasPrefix("<a") ? "<li>\(entry)</li>" : entry
    }
    let html = "<title>公告</title><ul>\(rows.joined(separator: "\n"))</ul>"
    let found = try CollectorFixture.read(html, url: "http://www.mee.gov.cn/zw/index.html").listed
    #expect(found.map(\.title) == ["关于锅炉改造的公告", "关于臭氧攻坚的公告"])
    #expect(
      found.map { $0.url?.text } == ["http://www.mee.gov.cn/zw/x1.html", "http://www.mee.gov.cn/zw/x2.html"])
    #expect(found.map(\.date) == [Day(iso: "2018-12-03"), Day(iso: "2018-12-04")])
  }

  @Test func rowOfATableMayOpenItsPage() throws {
    let rows = (1...3).map {
      "<tr onclick=\"location.href='/z/\($0).html'\"><td>关于第\($0)批企业名单的公告</td><td>2018-12-0\($0)</td></tr>"
    }
    let found = try CollectorFixture.read("<table>\(rows.joined())</table>", url: "http://www.mee.gov.cn/")
      .listed
    #expect(found.map(\.title) == (1...3).map { "关于第\($0)批企业名单的公告" })
    #expect(found.map { $0.url?.text } == (1...3).map { "http://www.mee.gov.cn/z/\($0).html" })
    #expect(found.map(\.date) == (1...3).map { Day(iso: "2018-12-0\($0)") })
  }

  @Test(arguments: [
    "location.href='javascript:alert(1)'", "location.href='/show?id=' + id", "window.open(this.href)",
    "more('x.html')",
    "location.hash='#a'", "location.href=''", "window.open('ftp://a.cn/x.html')",
  ])
  func otherScriptsGiveNoAddress(_ script: String) throws {
    let rows = (1...2).map { "<li onclick=\"\(script)\">关于第\($0)批企业名单的公告 2018-12-0\($0)</li>" }
    let found = try CollectorFixture.read("<ul>\(rows.joined())</ul>", url: "http://www.mee.gov.cn/").listed
    #expect(found.allSatisfy { $0.url == nil })
  }

  @Test func elementAroundALinkLeavesTheAddressToIt() throws {
    let found = try listed([
      "<div onclick=\"location.href='/wrong.html'\"><a href='/a.html'>关于锅炉改造的公告</a> 2018-12-03</div>",
      "<a href='/b.html' onclick=\"window.open('/wrong.html')\">关于臭氧攻坚的公告</a> 2018-12-04",
    ])
    #expect(found.map { $0.url?.text } == ["http://www.mee.gov.cn/a.html", "http://www.mee.gov.cn/b.html"])
  }

  @Test(arguments: [
    "<dt>2018-12-03</dt><dd><a href=1>关于锅炉改造的公告</a></dd><dt>2018-12-04</dt><dd><a href=2>关于臭氧攻坚的公告</a></dd>",
    "<dt><a href=1>关于锅炉改造的公告</a></dt><dd>2018-12-03</dd><dt><a href=2>关于臭氧攻坚的公告</a></dt><dd>2018-12-04</dd>",
    "<dt>12-03</dt><dd><p><a href=1>关于锅炉改造的公告</a></p></dd><dt>12-04</dt><dd><a href=2>关于臭氧攻坚的公告</a></dd>",
  ])
  func dayMayBeTheTermOfADefinition(_ list: String) throws {
    let found = try CollectorFixture.read("<dl>\(list)</dl>", url: "http://www.mee.gov.cn/").listed
    #expect(found.map(\.title) == ["关于锅炉改造的公告", "关于臭氧攻坚的公告"])
    #expect(found.map(\.date) == [Day(iso: "2018-12-03"), Day(iso: "2018-12-04")])
  }
}
