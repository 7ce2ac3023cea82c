import ArgumentParser
import Geppo

/// `geppo send MONTH --on DAY`.
struct SendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send",
    abstract: "Records the draft issue of a month as sent, and writes its files without 「（案）」.",
    discussion: """
      What is recorded is the draft that the last `geppo run` wrote. Nothing is sent when pages, rules or the \
      draft's own pages in reports/ have changed since (corrections by hand belong into glossary/), or when the \
      draft has errors. A sent issue is never written again; what is found later goes into the next one.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var cache: CacheOption

  @Argument(help: "The month of the issue: 2018-12.", transform: Terminal.month)
  var month: Month

  @Option(
    help: ArgumentHelp("The day on which it goes out (YYYY-MM-DD), at most 28 days ahead.", valueName: "day"),
    transform: Terminal.day)
  var on: Day

  @Option(
    help: ArgumentHelp(
      "Send although some documents are not decided or texts not confirmed; the reason is recorded. People who differ must agree first.",
      valueName: "reason"))
  var allowDrafts: String?

  @Flag(help: "Send although a PDF that a municipality chose could not be made on this machine.")
  var allowMissingPDF = false

  func validate() throws { try Terminal.requireWords(allowDrafts, of: "--allow-drafts") }

  func run() async throws {
    let workspace = try common.openWorkspace()
    let progress = ProgressLine(isQuiet: common.quiet)
    let summary = try await SendFlow(
      workspace: workspace, month: month, on: on, today: Terminal.today, draftsAllowed: allowDrafts,
      mayLackPDF: allowMissingPDF, reading: reading.request(cache.choice), printing: .installed
    ).run(progress: progress.show)
    progress.end()
    // Warnings and notes are those of the draft, and were told by the run that made it.
    try Closing(isQuiet: common.quiet, tellsErrorsOnly: true).show(summary)
  }
}
