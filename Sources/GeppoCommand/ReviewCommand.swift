import ArgumentParser
import Geppo

/// `geppo review MONTH`.
struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Takes what people decided back from the review workbook of a month into the journal.",
    discussion: """
      Reads reports/<month>/review.xlsx and review.csv, also after Excel or LibreOffice saved them; the yellow cells \
      count. What was recorded before is not recorded again, and of two people who differ nobody is overwritten. Then \
      run the month again: the draft and a new workbook have the decisions.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "The month of the issue: 2018-12.", transform: Terminal.month)
  var month: Month

  @Option(
    help: ArgumentHelp("Another copy of the workbook or table, wherever it lies.", valueName: "path"),
    completion: .file(extensions: ["xlsx", "csv"]))
  var file: String?

  @Option(help: ArgumentHelp("Who decided, where a row does not say (記入者).", valueName: "name"))
  var by: String?

  @Option(
    help: ArgumentHelp("The day of the decisions (YYYY-MM-DD). Default: today.", valueName: "day"),
    transform: Terminal.day)
  var on: Day?

  @Flag(help: "Only show what would be recorded.")
  var dryRun = false

  func run() async throws {
    let workspace = try common.openWorkspace()
    let day = try Terminal.dayOrToday(on)
    let summary = try ReviewFlow(workspace: workspace, month: month, file: file, by: by, on: day)
      .run(isDryRun: dryRun)
    if !common.quiet || dryRun {
      for line in summary.lines(Terminal.language) { Terminal.print(line) }
    }
    try Closing(isQuiet: common.quiet).show(summary.findings)
  }
}
