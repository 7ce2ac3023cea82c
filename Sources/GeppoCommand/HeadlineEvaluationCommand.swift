import ArgumentParser
import Geppo

/// `geppo evaluate headlines FILE…`.
struct HeadlineEvaluationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "headlines",
    abstract: "Scores the Japanese drafts of titles by chrF2.",
    discussion: """
      A file has a JSON object a line: id, title, ja (the accepted Japanese titles, of which the best one counts). The \
      words are those of the workspace's glossary. Titles are printed with their drafts, the worst first.
      """)

  @Argument(help: "Files of titles with accepted translations.", completion: .file(extensions: ["jsonl"]))
  var files: [String]

  @OptionGroup var common: CommonOptions

  @OptionGroup var scoring: ScoringOptions

  func run() throws {
    let workspace = try common.openWorkspace()
    let flow = HeadlineEvaluation(files: files, floors: scoring.floors, isRecording: scoring.record)
    let evaluated = try flow.run(workspace)
    if let predictions = scoring.predictions { try evaluated.writePredictions(to: predictions) }
    if scoring.json {
      Terminal.output(try evaluated.json())
    } else {
      for line in evaluated.lines(Terminal.language) { Terminal.print(line) }
    }
    if scoring.record { try flow.record(evaluated) }
    try Closing(isQuiet: common.quiet).show(evaluated.findings)
  }
}
