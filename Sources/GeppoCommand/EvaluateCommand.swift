import ArgumentParser
import Geppo

/// `geppo evaluate reading SET…`.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measures geppo against answers that people gave.",
    subcommands: [
      ReadingEvaluation.self, TaggingEvaluationCommand.self, IdentityEvaluationCommand.self,
      HeadlineEvaluationCommand.self, DecisionEvaluationCommand.self,
    ])

  struct ReadingEvaluation: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reading",
      abstract: "Scores how well the pages of gold sets are read: text, fields, entries of lists.",
      discussion: """
        A set is a folder with html/ and gold.jsonl (a line a page: file, url, text, title, date, date_adopted, \
        issuer, doc_number, index_number) or list.jsonl (file, url, kind, count, entries). A set without answers \
        is read and counted. Nothing of the workspace is used.
        """)

    @Argument(help: "Folders of gold sets.", completion: .directory)
    var sets: [String]

    @OptionGroup var scoring: ScoringOptions

    @Flag(help: "Print each page, the worst first, and what is wrong in it.")
    var pages = false

    @Option(help: ArgumentHelp("Answers on the list pages of the one set (list.jsonl).", valueName: "file"))
    var lists: String?

    @Option(help: "Language: ja or en. Default: from the locale.")
    var lang: Language?

    func validate() throws {
      if lists != nil, sets.count != 1 {
        throw Terminal.refusal(
          english: "--lists goes with one set", japanese: "--lists は正解集を一つだけ指定したときに使えます")
      }
    }

    func run() async throws {
      Terminal.choose(lang)
      let flow = try EvaluateFlow(
        sets: sets, lists: lists, floors: scoring.floors, isRecording: scoring.record)
      let evaluated = try flow.run()
      if let predictions = scoring.predictions { try evaluated.writePredictions(to: predictions) }
      if scoring.json {
        Terminal.output(try evaluated.json())
      } else {
        let lines = pages ? evaluated.pageLines : []
        for line in lines + evaluated.lines(Terminal.language) { Terminal.print(line) }
      }
      if scoring.record { try flow.record(evaluated) }
      try Closing(isQuiet: false).show(evaluated.findings)
    }
  }
}
