import ArgumentParser

/// What both evaluations take beside their gold.
struct ScoringOptions: ParsableArguments {
  @Flag(help: "Print the figures as JSON.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Write what geppo says, in the form of score_text.py or score_tags.py.", valueName: "file"))
  var predictions: String?

  @Option(help: ArgumentHelp("Bounds for the figures; one that is broken is an error.", valueName: "file"))
  var floors: String?

  @Flag(help: "Write the figures, less .005, to the file of --floors.")
  var record = false

  func validate() throws {
    if record, floors == nil {
      throw Terminal.refusal(
        english: "--record needs --floors FILE, which it writes",
        japanese: "--record には、書き込み先を --floors で指定してください")
    }
  }
}
