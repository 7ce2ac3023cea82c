import ArgumentParser
import Geppo

/// `geppo ledger check|report|match`.
struct LedgerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "Looks after the activities of the year and makes its tables.",
    subcommands: [Check.self, Report.self, Match.self])

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says what is wrong with the tables of activities, with file and line. Writes nothing.",
      discussion: """
        Impossible dates, unknown parties, places, kinds and topics, days and heads that do not add up, rows that stand \
        twice, monthly reports that 'geppo send' recorded otherwise. 'geppo check' says the same, but for what is said to \
        be over and begins after today.
        """)

    @OptionGroup var common: CommonOptions

    func run() async throws {
      let checked = try LedgerCheckFlow(
        workspace: try common.openWorkspace(), today: Terminal.today
      ).run()
      if !common.quiet { Terminal.print(checked.summary(Terminal.language)) }
      try Closing(isQuiet: common.quiet).show(checked.findings)
    }
  }

  struct Report: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the tables of a fiscal year to reports/fy<year>/, as HTML, DOCX, XLSX and CSV.",
      discussion: """
        Every number is a sum of rows below feeds/activities/. With --as-of, what comes later is only planned. A file that \
        a person has changed stays, and the new one is written beside it.
        """)

    @OptionGroup var common: CommonOptions

    @Option(
      help: ArgumentHelp("The fiscal year (from April): 2018, 平成30 or 令和元.", valueName: "year"),
      transform: Terminal.fiscalYear)
    var fiscalYear: FiscalYear

    @Option(
      help: ArgumentHelp(
        "The day on which the tables stand (YYYY-MM-DD). Default: as the rows say.", valueName: "day"),
      transform: Terminal.day)
    var asOf: Day?

    @Flag(help: "Also take rows of plans and needs that are samples, marked （見本）.")
    var withSamples = false

    func run() async throws {
      let written = try LedgerReportFlow(
        workspace: try common.openWorkspace(), year: fiscalYear, asOf: asOf, withSamples: withSamples
      ).run()
      if !common.quiet {
        for line in written.lines(Terminal.language) { Terminal.print(line) }
      }
      try Closing(isQuiet: common.quiet).show(written.findings)
    }
  }
}
