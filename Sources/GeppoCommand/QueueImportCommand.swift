import ArgumentParser
import Geppo

extension QueueCommand {
  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Takes back what translators returned: XLIFF, TMX, XLSX, CSV, an OmegaT project as folder or zip.",
      discussion: """
        Nothing newer and nothing approved is replaced; what is not taken is told with file and line and kept as a \
        suggestion. All files are taken, or none.
        """)

    @OptionGroup var common: CommonOptions

    @OptionGroup var reading: ReadingOptions

    @Argument(help: "Files or folders.", completion: .file())
    var files: [String]

    @Option(help: ArgumentHelp("Whose work it is.", valueName: "name"))
    var by: String

    @Flag(help: "A reviewer's work: it replaces what the translator wrote.")
    var asReviewer = false

    @Flag(help: "Also replace what was approved.")
    var replaceApproved = false

    @Flag(help: "Only show what would be taken.")
    var dryRun = false

    @Option(
      help: ArgumentHelp("The day (YYYY-MM-DD). Default: today.", valueName: "day"), transform: Terminal.day)
    var on: Day?

    func run() async throws {
      let workspace = try common.openWorkspace()
      let progress = ProgressLine(isQuiet: common.quiet)
      let taken = try await QueueImportFlow(
        workspace: workspace, reading: reading.request(), by: by, on: try Terminal.dayOrToday(on),
        asReviewer: asReviewer, replacingApproved: replaceApproved
      ).run(files, isDryRun: dryRun, progress: progress.show)
      progress.end()
      for line in taken.lines(Terminal.language) { Terminal.print(line) }
      try Closing(isQuiet: common.quiet).show(taken.findings)
    }
  }
}
