import ArgumentParser
import Geppo

/// `geppo volume --fiscal-year YEAR`.
struct VolumeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "volume",
    abstract: "Writes the yearly volume to reports/fy<year>/, as HTML and DOCX.",
    discussion: """
      Contents, the monthly reports that were sent in the year as they went out, what they add up to by month, topic and \
      region, a calendar of the days that they set, and the ledger's tables. An issue that is not in the archive is named \
      with what the ledger says of it.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var caching: CachingOptions

  @Option(
    help: ArgumentHelp("The fiscal year (from April): 2018, 平成30 or 令和元.", valueName: "year"),
    transform: Terminal.fiscalYear)
  var fiscalYear: FiscalYear

  @Option(
    help: ArgumentHelp("The day on which the volume stands (YYYY-MM-DD).", valueName: "day"),
    transform: Terminal.day)
  var asOf: Day?

  @Flag(help: "Also take rows of plans and needs that are samples, marked （見本）.")
  var withSamples = false

  func run() async throws {
    let workspace = try common.openWorkspace()
    let progress = ProgressLine(isQuiet: common.quiet)
    let written = try await VolumeFlow(
      workspace: workspace, year: fiscalYear, asOf: asOf, withSamples: withSamples,
      reading: reading.request(caching.choice)
    ).run(progress: progress.show)
    progress.end()
    if !common.quiet {
      for line in written.lines(Terminal.language) { Terminal.print(line) }
    }
    try Closing(isQuiet: common.quiet).show(written.findings)
  }
}
