import ArgumentParser
import Geppo

/// `geppo evaluate identity FILE…`.
struct IdentityEvaluationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identity",
    abstract: "Scores how well pages of one document are told from pages of documents that look alike.",
    discussion: """
      A file has a JSON object a line: id, kind, left, right. Each side is a page: document (pages with the same name carry \
      one document), source, url, title, issuers, number, published, signed, saved, text, partial. Nothing of the \
      workspace is used.
      """)

  @Argument(help: "Files of pairs of pages.", completion: .file(extensions: ["jsonl"]))
  var files: [String]

  @OptionGroup var scoring: ScoringOptions

  @Option(help: "Language: ja or en. Default: from the locale.")
  var lang: Language?

  func run() throws {
    Terminal.choose(lang)
    let flow = IdentityEvaluation(files: files, floors: scoring.floors, isRecording: scoring.record)
    let evaluated = try flow.run()
    if let predictions = scoring.predictions { try evaluated.writePredictions(to: predictions) }
    if scoring.json {
      Terminal.output(try evaluated.json())
    } else {
      for line in evaluated.lines(Terminal.language) { Terminal.print(line) }
    }
    if scoring.record { try flow.record(evaluated) }
    try Closing(isQuiet: false).show(evaluated.findings)
  }
}
