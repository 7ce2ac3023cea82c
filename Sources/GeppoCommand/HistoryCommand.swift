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

  @OptionGroup var document: DocumentOptions

  func run() async throws {
    let workspace = try document.common.openWorkspace()
    let progress = ProgressLine(isQuiet: document.common.quiet)
    let history = try await HistoryFlow(workspace: workspace, reading: document.reading.request())
      .run(item: document.item, progress: progress.show)
    progress.end()
    if document.json {
      Terminal.output(try history.json())
    } else {
      for line in history.lines(Terminal.language) { Terminal.print(line) }
    }
  }
}
