import Testing

@testable import Geppo

@Suite struct StarterDataTests {
  @Test func aNewWorkspaceHasSettingsAndTablesAndNoPages() throws {
    let (starter, target) = (try starter(), try TestFolder())
    let workspace = try Workspace.create(at: "\(target.path)/new", from: starter.workspace)
    #expect(try Workspace.find(named: workspace.root) == workspace)
    #expect(
      target.tree("new") == [
        "feeds/sources.yaml": "sources: []", "glossary/.starter/topics.csv": "code",
        "glossary/topics.csv": "code",
      ])
    #expect(target.exists("new/reports"))
  }

  /// What an office did is no starter data; what its rows mean is.
  @Test func aNewWorkspaceDefinesActivitiesAndHasNone() throws {
    let (starter, target) = (try starter(), try TestFolder())
    try starter.write("feeds/activities/kinds.csv", "code")
    try starter.write("feeds/activities/fy2018.csv", "kind")
    _ = try Workspace.create(at: "\(target.path)/new", from: starter.workspace)
    #expect(target.tree("new/feeds") == ["activities/kinds.csv": "code", "sources.yaml": "sources: []"])
  }

  @Test func tablesOfAnOfficesOwnBeginWithTheNamesOfTheirColumns() throws {
    let (starter, target) = (try starter(), try TestFolder())
    try starter.write("feeds/activities/plans.csv", "fiscal_year,title\n2018,協議\n")
    try starter.write("feeds/activities/needs.csv", "date,title\n2018-06-21,要望\n")
    try starter.write("feeds/activities/works.csv", "kind,status,title\njoint_research,held,研究\n")
    _ = try Workspace.create(at: "\(target.path)/new", from: starter.workspace)
    #expect(
      target.tree("new/feeds/activities") == [
        "activities.csv": "kind,status,title\n", "needs.csv": "date,title\n",
        "plans.csv": "fiscal_year,title\n",
      ])
  }

  @Test func aFolderWithSomethingInItIsLeftAlone() throws {
    let (starter, target) = (try starter(), try TestFolder())
    let error = #expect(throws: GeppoError.self) {
      try Workspace.create(at: target.path, from: starter.workspace)
    }
    #expect(error?.code == .workspaceExists)
    #expect(target.tree("").isEmpty)
  }

  @Test func incompleteStarterDataIsRefusedBeforeAnythingIsMade() throws {
    let (starter, target) = (try TestFolder(), try TestFolder())
    let error = #expect(throws: GeppoError.self) {
      try Workspace.create(at: "\(target.path)/new", from: starter.workspace)
    }
    #expect(error?.code == .noStarterData)
    #expect(!target.exists("new"))
  }

  private func starter() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write("feeds/sources.yaml", "sources: []")
    try folder.write("feeds/mee/2018-12/a.html", "page")
    try folder.write("glossary/topics.csv", "code")
    return folder
  }
}
