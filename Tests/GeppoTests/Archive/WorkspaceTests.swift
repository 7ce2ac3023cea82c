import Testing

@testable import Geppo

@Suite struct WorkspaceTests {
  @Test func aNamedFolderWithoutFeedsIsNoWorkspace() throws {
    let folder = try TestFolder()
    try folder.remove("glossary")
    let error = #expect(throws: GeppoError.self) { try Workspace.find(named: folder.path) }
    #expect(error?.code == .noWorkspace)
    #expect(error?.sentence.english.contains("geppo init") == true)
  }

  @Test func aNamedWorkspaceIsFound() throws {
    let folder = try TestFolder()
    #expect(try Workspace.find(named: folder.path) == folder.workspace)
  }

  @Test func glossaryFilesComeSortedByName() throws {
    let folder = try TestFolder()
    for name in ["topics.csv", "office.yaml", ".hidden.csv", "notes.md"] {
      try folder.write("glossary/\(name)", name)
    }
    try folder.makeFolder("glossary/terms.csv")
    let (files, findings) = folder.workspace.glossaryFiles()
    #expect(files.map(\.path) == ["glossary/office.yaml", "glossary/topics.csv"])
    #expect(files.last?.bytes == Array("topics.csv".utf8))
    #expect(findings == [Finding(.notAFile, .file("glossary/terms.csv"))])
  }

  @Test func aMissingSettingsFileIsNamed() throws {
    let folder = try TestFolder()
    let problem = #expect(throws: ReadingProblem.self) { try folder.workspace.sourcesFile().get() }
    #expect(problem?.finding("feeds/sources.yaml") == Finding(.missingFile, .file("feeds/sources.yaml")))
  }

  @Test(arguments: ["../x", "a/../../x", "", "a//b", ".", "/etc/passwd"])
  func noTextLeadsOutOfTheWorkspace(_ path: String) {
    #expect(RelativePath(path) == nil)
  }

  @Test func namesThatAreNotTextAreShownEscaped() {
    #expect(FileName([0xB9, 0xFA, 0x2E, 0x68])?.description == "\\xB9\\xFA.h")
    #expect(FileName(Array("a\nb".utf8))?.description == "a\\x0Ab")
    #expect(FileName(Array("月報.html".utf8))?.description == "月報.html")
  }
}
