import ArgumentParser
import Geppo

extension LedgerCommand {
  /// `geppo ledger match`.
  struct Match: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Says which municipalities and bodies have a record of what Chinese cities asked for. Writes nothing.",
      discussion: """
        Needs are the rows of feeds/activities/needs.csv. Each is shown with the rows of the ledger on one of its topics, \
        with file and line; needs without any come last. A topic of which nobody has a need is looked up, too.
        """)

    @OptionGroup var common: CommonOptions

    @Option(
      help: ArgumentHelp("Only needs of a place, by its code or name: 420100, 武漢.", valueName: "place"))
    var city: String?

    @Option(help: ArgumentHelp("Only needs on a topic, by its code or name: VOC.", valueName: "topic"))
    var topic: String?

    @Option(
      help: ArgumentHelp(
        "Only needs of a fiscal year (2018, 平成30), and rows up to its end.", valueName: "year"),
      transform: Terminal.fiscalYear)
    var fiscalYear: FiscalYear?

    func run() async throws {
      let matched = try LedgerMatchFlow(
        workspace: try common.openWorkspace(), city: city, topic: topic, year: fiscalYear
      ).run()
      for line in matched.lines(Terminal.language) { Terminal.print(line) }
      try Closing(isQuiet: common.quiet).show(matched.findings)
    }
  }
}
