import ArgumentParser
import Geppo

/// `geppo why ITEM`.
struct WhyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Tells the whole story of a document: why it has its tags, and why not others. Writes nothing.",
    discussion: """
      What it was read as, topics that were given and topics that came near, places, relevance, importance, who gets \
      it, and what people decided; of every word the rule, the row of the table and the line of the page. Also of a \
      page that gave no document. All saved pages are read. Example: geppo why 2018-12-0003 --topic VOC
      """)

  @Option(
    help: ArgumentHelp(
      "Tell only of this topic, also when it is not given: a code or a name. May be repeated.",
      valueName: "topic"))
  var topic: [String] = []

  @Option(
    help: ArgumentHelp(
      "Tell only of this place, also when it is not given: a code or a name. May be repeated.",
      valueName: "region"))
  var region: [String] = []

  @OptionGroup var document: DocumentOptions

  func run() async throws {
    let workspace = try document.common.openWorkspace()
    let progress = ProgressLine(isQuiet: document.common.quiet)
    let flow = WhyFlow(
      workspace: workspace, reading: document.reading.request(), topics: topic, regions: region)
    let story = try await flow.run(item: document.item, progress: progress.show)
    progress.end()
    if document.json {
      Terminal.output(try story.explained.json())
    } else {
      for line in story.lines(Terminal.language) { Terminal.print(line) }
    }
  }
}
