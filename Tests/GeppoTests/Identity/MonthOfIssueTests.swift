import Testing

@testable import Geppo

@Suite struct MonthOfIssueTests {
  private func month(_ text: String) throws -> Month { try #require(Month(text)) }

  private func standing(
    issue: String, published: String?, savedIn folder: String, on day: String? = nil,
    firstFolder: String = "2018-10"
  ) throws -> MonthOfIssue.Standing {
    let rule = MonthOfIssue(month: try month(issue), firstFolder: try month(firstFolder))
    return rule.standing(
      of: Entry(
        representative: "a", members: [], publishedOn: published.flatMap { Day(iso: $0) },
        firstFolder: try month(folder),
        firstIssue: MonthOfIssue.firstThatSees(
          folder: try month(folder), savedOn: day.flatMap { Day(iso: $0) })))
  }

  @Test func aPageSavedAfterItsOwnIssueWasDueIsLateThoughItsFolderIsEarly() throws {
    func issues(_ day: String) throws -> [String] {
      try ["2018-11", "2018-12", "2019-01"].filter {
        let standing = try standing(issue: $0, published: "2018-11-20", savedIn: "2018-12", on: day)
        return standing == .new || standing == .late
      }
    }
    #expect(try issues("2018-12-20") == ["2018-11"])
    #expect(try issues("2019-01-08") == ["2018-12"])
    #expect(
      try issues("2019-03-01") == ["2018-12"], "its folder is read by its issue, however late it was saved")
  }

  @Test func whatWasPublishedInTheMonthIsNewWhetherSavedInItOrTheNext() throws {
    #expect(try standing(issue: "2018-12", published: "2018-12-31", savedIn: "2018-12") == .new)
    #expect(try standing(issue: "2018-12", published: "2018-12-31", savedIn: "2019-01") == .new)
  }

  @Test func aPageSavedInTimeForItsOwnIssueIsNeverLate() throws {
    #expect(
      try standing(issue: "2018-12", published: "2018-11-20", savedIn: "2018-12")
        == .otherMonth(try month("2018-11")))
  }

  @Test func aPageSavedAfterItsOwnIssueIsLateInExactlyOneIssue() throws {
    let issues = ["2018-10", "2018-11", "2018-12", "2019-01", "2019-02"]
    let late = try issues.filter {
      try standing(issue: $0, published: "2018-10-09", savedIn: "2019-01") == .late
    }
    #expect(late == ["2018-12"])
  }

  @Test func whatIsOlderThanTheWorkspaceIsLateInItsFirstIssue() throws {
    #expect(try standing(issue: "2018-10", published: "2018-07-03", savedIn: "2018-10") == .late)
    #expect(
      try standing(issue: "2018-11", published: "2018-07-03", savedIn: "2018-10")
        == .otherMonth(try month("2018-07")))
  }

  @Test func whatIsPublishedLaterWaitsForItsMonth() throws {
    #expect(
      try standing(issue: "2018-12", published: "2019-01-12", savedIn: "2019-01")
        == .otherMonth(try month("2019-01")))
  }

  @Test func aLaterDayOfIssueNeverReportsADocumentTwice() throws {
    // Saved in February, so the issue of December could not see it, however late that is run again.
    #expect(
      try standing(issue: "2018-12", published: "2018-12-20", savedIn: "2019-02")
        == .otherMonth(try month("2019-01")))
    #expect(try standing(issue: "2019-01", published: "2018-12-20", savedIn: "2019-02") == .late)
  }

  @Test func whatASentIssueLacksIsLateInTheNext() throws {
    let entry = Entry(
      representative: "a", members: [], publishedOn: Day(iso: "2018-10-20"), firstFolder: try month("2018-11")
    )
    func standing(_ issue: String, _ sent: [String: Set<String>]) throws -> MonthOfIssue.Standing {
      var rule = MonthOfIssue(month: try month(issue), firstFolder: try month("2018-10"))
      for (name, ids) in sent { rule.sent[try month(name)] = ids }
      return rule.standing(of: entry, id: "2018-10-0007")
    }
    #expect(try standing("2018-10", [:]) == .new)
    #expect(try standing("2018-11", ["2018-10": []]) == .late)
    #expect(try standing("2018-12", ["2018-10": [], "2018-11": []]) == .late)
    #expect(try standing("2018-11", ["2018-10": ["2018-10-0007"]]) == .otherMonth(try month("2018-10")))
    #expect(try standing("2018-12", ["2018-12": ["2018-10-0007"]]) == .late)
  }

  @Test func withoutADateNothingIsGuessed() throws {
    #expect(try standing(issue: "2018-12", published: nil, savedIn: "2018-12") == .undated)
  }
}
