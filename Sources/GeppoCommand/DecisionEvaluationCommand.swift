import ArgumentParser
import Geppo

/// `geppo evaluate decisions`.
struct DecisionEvaluationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions",
    abstract: "Holds what the rules say today against what people decided in reviews.",
    discussion: """
      Every decision of the journal is a case: the pages are read again with the rules of today, without decisions. \
      Shows for each field how many agree, and what is read otherwise.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Print the figures as JSON.")
  var json = false

  func run() async throws {
    let workspace = try common.openWorkspace()
    let evaluated = try await DecisionEvaluation(workspace: workspace, reading: reading.request()).run()
    if json {
      Terminal.output(try evaluated.json())
    } else {
      for line in evaluated.lines(Terminal.language) { Terminal.print(line) }
    }
    try Closing(isQuiet: common.quiet).show(evaluated.findings)
  }
}
