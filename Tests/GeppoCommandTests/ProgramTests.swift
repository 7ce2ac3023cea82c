import Foundation
import Testing

@testable import Geppo
@testable import GeppoCommand

/// The built program as a person meets it: output, messages, exit status.
@Suite struct ProgramTests {
  @Test func helpNamesEveryCommandAndLeavesWithZero() throws {
    let help = try run(["--help"])
    #expect(help.status == 0)
    for command in Geppo.configuration.subcommands {
      #expect(help.output.contains(command.configuration.commandName ?? "?"))
    }
  }

  @Test(
    arguments: [
      ["rum"], ["run"], ["run", "2018-13"], ["run", "2018-12", "--jobs", "0"],
      ["run", "2018-12", "--worspace", "x"],
      ["run", "2018-12", "--as-of", "2018-11-30"], ["run", "2018-12", "--max-page-size", "-1"],
      ["run", "2018-12", "--max-page-size", "9223372036854775807"],
      ["explain", "no-dat"], ["status", "--workspace", "/nonexistent"], ["check", "--lang", "fr"],
      ["try", "/nonexistent.html"], ["evaluate", "reading", "/nonexistent"], ["evaluate", "reading"],
      ["search"], ["search", "大气", "--limit", "0"], ["search", "大气", "--json", "--csv"],
      ["search", "大气", "--from", "2018"], ["run", "2018-12", "--verify", "--no-cache"],
    ])
  func whatCannotRunLeavesWithTwoAndAMessage(arguments: [String]) throws {
    let result = try run(arguments)
    #expect(result.status == 2)
    #expect(!result.error.isEmpty)
  }

  @Test func aTypoIsAnsweredWithTheNearestWord() throws {
    #expect(try run(["explain", "no-dat"]).error.contains("no-date"))
    #expect(try run(["explain", "no-dat", "--lang", "ja"]).error.contains("一覧"))
  }

  @Test func aCommandThatDoesNotExistIsAnsweredWithTheNearest() throws {
    #expect(try run(["rnu", "2018-12"]).error.contains("rnu → run"))
    #expect(try run(["rnu", "2018-12", "--lang", "ja"]).error.contains("rnu → run"))
    #expect(try run(["ledger", "reprot", "--lang", "ja"]).error.contains("reprot → report"))
    #expect(try !run(["ledger", "report", "--lagn", "ja"]).error.contains(" → report"))
    #expect(try run(["run", "2018-13"]).error.contains("2018-12"))
    #expect(try run(["run", "2018/12"], ["LANG": "ja_JP.UTF-8"]).error.contains("月は 2018-12 の形で"))
  }

  /// The library's sentences, as it says them today: a new version that says them otherwise fails here.
  @Test(arguments: [
    ("run", "「<month>」を指定してください"), ("send 2018-12", "「--on <day>」を指定してください"),
    ("run 2018-12 --as-of", "「--as-of <day>」の後に値を書いてください"), ("run 2018-12 x", "「x」は余分な指定です"),
    ("run 2018-12 a b", "余分な指定が2個あります"),
    ("run 2018-12 --worspace x", "「--worspace」という指定はありません（近いもの：--workspace）"),
    ("check --xyz", "「--xyz」という指定はありません"), ("run 2018-12 --jobs x", "「--jobs <jobs>」に「x」は使えません"),
    ("run 2018-13", "「<month>」に「2018-13」は使えません。月は"), ("check --lang fr", "ja 又は en を指定してください"),
    ("check --quiet=3", "「--quiet」に値（3）は付けられません"), ("run 2018-12 --jobs 0", "--jobs には1～256の数を"),
    ("send 2018-12 --on 2019-01-31 --allow-drafts ", "理由を短く"),
    ("run 2018-12 --verify --no-cache", "同時に指定できません"), ("search 大气 --limit 0", "1～100000の数を"),
  ])
  func aMistakeInTheArgumentsIsToldInJapanese(line: String, expected: String) throws {
    let arguments = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let told = try run(arguments, ["LANG": "ja_JP.UTF-8"]).error
    #expect(told.contains(expected), "\(told)")
    #expect(!told.contains("Error:") && !told.contains("See '"))
    #expect(try run(arguments).error.hasPrefix("Error: "))
  }

  @Test func theLanguageThatIsAskedForHoldsForTheArgumentsToo() throws {
    #expect(try run(["run", "--lang", "ja"]).error.contains("「<month>」を指定してください"))
    #expect(try run(["run", "--lang=en"], ["LANG": "ja_JP.UTF-8"]).error.hasPrefix("Error: Missing"))
  }

  @Test(arguments: FindingCode.allCases.map(\.rawValue) + GeppoError.Code.allCases.map(\.rawValue))
  func everyCodeThatIsPrintedCanBeExplained(code: String) throws {
    for language in Language.allCases { #expect(try Explanation.of(code, language).contains(code)) }
  }

  @Test func theLanguageFollowsTheLocaleUnlessToldOtherwise() throws {
    let japanese = try run(["explain", "no-date"], ["LANG": "ja_JP.UTF-8"])
    let english = try run(["explain", "no-date", "--lang", "en"], ["LANG": "ja_JP.UTF-8"])
    #expect(japanese.status == 0 && japanese.output.contains("公表日が見つかりません"))
    #expect(english.output.contains("no publication date"))
  }

  @Test func aCleanCheckOfAFreshWorkspaceLeavesWithZero() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("geppo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let made = try run(["init", folder.path, "--share", repository.path])
    #expect(made.status == 0)
    #expect(try run(["init", folder.path, "--share", repository.path]).status == 2)
    // No page is saved yet, which is an error among the findings.
    let checked = try run(["check", "--workspace", folder.path])
    #expect(checked.status == 1)
    #expect(checked.error.contains("[no-feeds]"))
    let page = folder.appendingPathComponent("feeds/mee/2018-12/page.html")
    try FileManager.default.createDirectory(
      at: page.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("<title>关于臭氧的通知</title>".utf8).write(to: page)
    #expect(try run(["check", "--workspace", folder.path]).status == 0)
  }

  @Test func theReadmeNamesEveryCommandAndOption() throws {
    let readme = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("README.md"), encoding: .utf8)
    for command in Geppo.configuration.subcommands {
      let name = command.configuration.commandName ?? "?"
      #expect(readme.contains("geppo \(name)"), "\(name)")
      let words = command.helpMessage().split { !$0.isLetter && $0 != "-" }
      for option in Set(words).filter({ $0.hasPrefix("--") }).subtracting(["--help", "--version"]) {
        #expect(readme.contains("`\(option)"), "\(name) \(option)")
      }
    }
  }

  private func run(
    _ arguments: [String], _ environment: [String: String] = ["LANG": "C"]
  ) throws -> (status: Int32, output: String, error: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("geppo")
    process.arguments = arguments
    process.environment = environment
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complained = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: printed, as: UTF8.self),
      String(decoding: complained, as: UTF8.self)
    )
  }
}
