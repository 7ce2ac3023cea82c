import ArgumentParser
import Geppo

/// `geppo evaluate tagging FILE…`.
struct TaggingEvaluationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tagging",
    abstract: "Scores topics, regions and importance of labelled titles.",
    discussion: """
      A file has a JSON object a line: id, title, lead, site, regions, topics, important, borderline, date_published, \
      doc_number. The glossary is that of the workspace, so that a change of it shows before it is used.
      """)

  @Argument(help: "Files of labelled titles.", completion: .file(extensions: ["jsonl"]))
  var files: [String]

  @OptionGroup var common: CommonOptions

  @OptionGroup var scoring: ScoringOptions

  @Option(help: ArgumentHelp("Print what geppo found in this row, and why.", valueName: "id"))
  var row: String?

  @Option(
    help: ArgumentHelp(
      "Also tell which rows are tagged otherwise than in this file of an earlier --predictions.",
      valueName: "file"))
  var against: String?

  func run() async throws {
    let workspace = try common.openWorkspace()
    let flow = TaggingEvaluation(
      files: files, floors: scoring.floors, isRecording: scoring.record, against: against)
    let evaluated = try flow.run(workspace)
    if let predictions = scoring.predictions { try evaluated.writePredictions(to: predictions) }
    if let row {
      for line in try evaluated.reasons(of: row, Terminal.language) { Terminal.print(line) }
    } else if scoring.json {
      Terminal.output(try evaluated.json())
    } else {
      for line in evaluated.lines(Terminal.language) { Terminal.print(line) }
    }
    if scoring.record { return try flow.record(evaluated) }
    try Closing(isQuiet: common.quiet).show(evaluated.findings)
  }
}
