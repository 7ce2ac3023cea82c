import ArgumentParser
import Geppo

extension QueueCommand {
  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes documents for a translator's program, with terms, memory and context beside them.",
      discussion: """
        xliff12: Trados, memoQ, Weblate, OmegaT from 5.8. xliff21: the same with proposals and terms in the file. omegat: \
        a project folder and its zip, for any OmegaT. sheet: Excel and CSV. A folder that is there already stays; the new \
        one is called NAME-2.
        """)

    @OptionGroup var common: CommonOptions

    @OptionGroup var reading: ReadingOptions

    @Argument(help: ArgumentHelp("The documents.", valueName: "doc"))
    var items: [String]

    @Option(help: "xliff12, xliff21, omegat or sheet.", transform: QueueArguments.profile)
    var profile = ExportProfile.xliff12

    @Option(
      help: ArgumentHelp("Where to. Default: reports/<month>/queue/ of the workspace.", valueName: "dir"),
      completion: .directory)
    var to: String?

    @Option(help: ArgumentHelp("Who gives it out.", valueName: "name"))
    var by = ""

    @Option(
      help: ArgumentHelp("The language of the source as files say it: zh-Hans or zh-CN.", valueName: "tag"),
      transform: QueueArguments.languageTag)
    var langTag = "zh-Hans"

    @Option(
      help: ArgumentHelp("The day (YYYY-MM-DD). Default: today.", valueName: "day"), transform: Terminal.day)
    var on: Day?

    func run() async throws {
      let workspace = try common.openWorkspace()
      let progress = ProgressLine(isQuiet: common.quiet)
      let folders = try await QueueExportFlow(
        workspace: workspace, reading: reading.request(), by: by, on: try Terminal.dayOrToday(on)
      ).run(items, as: profile, to: to, languageTag: langTag, progress: progress.show)
      progress.end()
      for folder in folders { Terminal.print(folder) }
    }
  }
}
