import ArgumentParser
import Geppo

extension QueueCommand {
  struct Draft: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Has a program of your choice draft what nobody has translated yet.",
      discussion: """
        The program reads one JSON object a line ({"id": …, "text": …, "terms": [{"zh": …, "ja": …, "ng": […]}]}) and writes \
        one a line ({"id": …, "text": …}). It is named by --program, or in your own ~/.config/geppo/tools.yaml: a workspace \
        cannot name one. Its texts are drafts until a person has changed or confirmed them. geppo itself sends nothing \
        anywhere.
        """)

    @OptionGroup var common: CommonOptions

    @OptionGroup var reading: ReadingOptions

    @Argument(help: ArgumentHelp("The documents.", valueName: "doc"))
    var items: [String]

    @Option(help: ArgumentHelp("Who has it drafted.", valueName: "name"))
    var by: String

    @Option(
      help: ArgumentHelp("The program, by its absolute path or a name in PATH.", valueName: "program"),
      completion: .file())
    var program: String?

    @Option(help: ArgumentHelp("An argument for --program; may be repeated.", valueName: "text"))
    var argument: [String] = []

    @Flag(help: "Only show what would be taken.")
    var dryRun = false

    @Option(
      help: ArgumentHelp("The day (YYYY-MM-DD). Default: today.", valueName: "day"), transform: Terminal.day)
    var on: Day?

    func run() async throws {
      let workspace = try common.openWorkspace()
      let progress = ProgressLine(isQuiet: common.quiet)
      let drafted = try await QueueDraftFlow(
        workspace: workspace, reading: reading.request(), by: by, on: try Terminal.dayOrToday(on),
        program: program.map { [$0] + argument } ?? []
      ).run(items, isDryRun: dryRun, progress: progress.show)
      progress.end()
      for line in drafted.lines(Terminal.language) { Terminal.print(line) }
      try Closing(isQuiet: common.quiet).show(drafted.findings)
    }
  }
}
