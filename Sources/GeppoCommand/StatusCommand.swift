import ArgumentParser
import Geppo

/// `geppo status`.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Shows what is waiting: issues, reviews, translations, deadlines, silent sources.",
    discussion: """
      Issues that are not drafted or not sent, documents without a decision, review files that a person has written \
      in, translations, consultations that close within 30 days, and for each source the last new item and the months \
      without a page. Nothing is written, and a run that is at work does not hinder it.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "Print one JSON document, with who got which file.")
  var json = false

  func run() async throws {
    let status = try StatusFlow(workspace: try common.openWorkspace()).run(today: Terminal.today)
    if json { return Terminal.output(try status.json()) }
    for line in status.lines(Terminal.language) { Terminal.print(line) }
  }
}
