import ArgumentParser
import Geppo

/// `geppo history ITEM`.
struct HistoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract:
      "Prints the course of a document: draft, issue, in force, explained, amended, repealed. Writes nothing.",
    discussion: """
      Each line has the day, the stage, the id and the title; below it why it belongs to the document, and the pages \
      that carry it, all as people decided it. All saved pages are read.
      """)

  @Argument(help: "An id (2018-12-0042), a document number, or the path of a saved page.")
  var item: String

  @Flag(help: "Print it as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  @OptionGroup var reading: ReadingOptions

  func run() async throws {
    let workspace = try common.openWorkspace()
    let progress = ProgressLine(isQuiet: common.quiet)
    let history = try await HistoryFlow(workspace: workspace, reading: reading.request())
      .run(item: item, progress: progress.show)
    progress.end()
    if json {
      Terminal.output(try history.json())
    } else {
      for line in history.lines(Terminal.language) { Terminal.print(line) }
    }
  }
}
