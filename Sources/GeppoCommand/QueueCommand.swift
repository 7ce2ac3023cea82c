import ArgumentParser
import Geppo

/// `geppo queue …`: the translation of important documents.
struct QueueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: "Looks after the translation of important documents.",
    discussion: """
      What people say is kept in the journal; the files that translators get and return are only couriers. DOC is an id \
      (2018-12-0003), a document number or the path of a saved page.
      """,
    subcommands: [
      List.self, Show.self, Add.self, Drop.self, Claim.self, Release.self, Due.self, Review.self,
      Approve.self, Draft.self,
      Reject.self, Waive.self, Export.self, Import.self, Check.self,
      Stats.self, Memory.self,
    ])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the documents that wait for a translation, the most urgent first. Writes nothing.")

    @OptionGroup var common: CommonOptions

    @OptionGroup var reading: ReadingOptions

    @Option(help: "Only the documents of one issue: 2018-12.", transform: Terminal.month)
    var month: Month?

    @Option(
      help: ArgumentHelp(
        "Only one status: proposed, waiting, claimed, delivered, in-review, approved, dropped; or 候補, 未着手 …",
        valueName: "status"), transform: QueueArguments.status)
    var status: TranslationStatus?

    @Flag(help: "Also those that are done or dropped.")
    var all = false

    func run() async throws {
      let workspace = try common.openWorkspace()
      let progress = ProgressLine(isQuiet: common.quiet)
      let lines = try await QueueLookFlow(
        workspace: workspace, reading: reading.request(), today: Terminal.today
      ).list(month: month, status: status, isWhole: all, progress: progress.show)
      progress.end()
      for line in lines { Terminal.print(line.text(Terminal.language)) }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Shows a document of the queue: status, history, segments with their translation. Writes nothing.")

    @OptionGroup var common: CommonOptions

    @OptionGroup var reading: ReadingOptions

    @Argument(help: ArgumentHelp("The document.", valueName: "doc"))
    var item: String

    func run() async throws {
      let workspace = try common.openWorkspace()
      let progress = ProgressLine(isQuiet: common.quiet)
      let card = try await QueueLookFlow(
        workspace: workspace, reading: reading.request(), today: Terminal.today
      ).show(item, progress: progress.show)
      progress.end()
      for line in card.lines(Terminal.language) { Terminal.print(line) }
    }
  }
}
