import ArgumentParser
import Geppo

/// `geppo run MONTH`.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Reads the saved pages and writes the draft issue of a month to reports/<month>/.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var issue: MonthOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var caching: CachingOptions

  func run() async throws {
    let workspace = try common.openWorkspace()
    let progress = ProgressLine(isQuiet: common.quiet)
    let summary = try await MonthlyRun(
      workspace: workspace, issue: try issue.request,
      reading: reading.request(caching.choice),
      printing: .installed
    ).run(progress: progress.show)
    progress.end()
    try Closing(isQuiet: common.quiet).show(summary)
  }
}
