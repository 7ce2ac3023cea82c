import ArgumentParser
import Geppo

/// `geppo report MONTH < folded.jsonl`.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes the draft issue of a month from the JSON lines of `geppo fold` on standard input.",
    discussion: "collect M > a; classify < a > b; fold < b > c; report M < c writes the same bytes as run M.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var issue: MonthOptions

  func run() async throws {
    let workspace = try common.openWorkspace()
    let summary = try await ReportFlow(
      workspace: workspace, issue: try issue.request, printing: .installed
    ).run(input: InputLines.standardInput)
    try Closing(isQuiet: common.quiet).show(summary)
  }
}
