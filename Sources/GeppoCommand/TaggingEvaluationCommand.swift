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

  @Flag(help: "Print the figures as JSON.")
  var json = false

  @Option(help: ArgumentHelp("Write what geppo says, in the form of score_tags.py.", valueName: "file"))
  var predictions: String?

  @Option(help: ArgumentHelp("Print what geppo found in this row, and why.", valueName: "id"))
  var row: String?

  @Option(help: ArgumentHelp("Bounds for the figures; one that is broken is an error.", valueName: "file"))
  var floors: String?

  @Flag(help: "Write the figures, less .005, to the file of --floors.")
  var record = false

  func validate() throws {
    if record, floors == nil { throw ValidationError("--record needs --floors.") }
  }

  func run() async throws {
    let workspace = try common.openWorkspace()
    let flow = TaggingEvaluation(files: files, floors: floors)
    let evaluated = try flow.run(workspace)
    if let predictions { try evaluated.writePredictions(to: predictions) }
    if let row {
      for line in evaluated.reasons(of: row) { Terminal.print(line) }
    } else if json {
      Terminal.output(try evaluated.json())
    } else {
      for line in evaluated.lines(Terminal.language) { Terminal.print(line) }
    }
    if record { return try flow.record(evaluated) }
    try Closing(isQuiet: common.quiet).show(evaluated.findings)
  }
}
