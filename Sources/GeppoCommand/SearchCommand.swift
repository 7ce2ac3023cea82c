import ArgumentParser
import Geppo

/// `geppo search WORDS`.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Finds documents of all issues by words, topic, place, month, type or source.",
    discussion: """
      All words must be there: geppo search 'VOCs 上海'. "…" keeps words together, -word leaves out what has it. \
      Simplified, traditional and full-width characters are one, so are VOC and VOCs; words of two characters and \
      single characters are found. Japanese characters (環大気〔2018〕179号) and words that the glossary has in Japanese \
      are looked for in Chinese, too. Titles, headlines, numbers, issuers, terms and the first lines are searched; \
      after `geppo archive index` the full texts, too. Titles come first, then the newest.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "Words. May be left out when an option says what to look for.")
  var words: [String] = []

  @Option(help: ArgumentHelp("Topic by code or name: VOC. May be given several times.", valueName: "topic"))
  var topic: [String] = []

  @Option(
    help: ArgumentHelp(
      "Place or key region by code or name: 310000, 上海, 京津冀. With all that lies in it, and the groups that it belongs to.",
      valueName: "place"))
  var region: [String] = []

  @Option(help: ArgumentHelp("Type of document by code or name: plan.", valueName: "type"))
  var type: [String] = []

  @Option(help: ArgumentHelp("Source by id: mee.", valueName: "id"))
  var source: [String] = []

  @Option(
    help: ArgumentHelp("Published in this month or later.", valueName: "month"), transform: Terminal.month)
  var from: Month?

  @Option(
    help: ArgumentHelp("Published in this month or earlier.", valueName: "month"), transform: Terminal.month)
  var to: Month?

  @Option(help: ArgumentHelp("The greatest number of hits.", valueName: "number"))
  var limit = 20

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print CSV, as Excel opens it.")
  var csv = false

  func validate() throws {
    guard (1...100_000).contains(limit) else {
      throw Terminal.refusal(
        english: "--limit takes a number from 1 to 100000", japanese: "--limit には1～100000の数を指定してください")
    }
    guard !json || !csv else {
      throw Terminal.refusal(
        english: "give --json or --csv, not both", japanese: "--json と --csv は同時に指定できません")
    }
  }

  func run() async throws {
    let result = try SearchFlow(workspace: try common.openWorkspace()).run(
      SearchRequest(
        words: words.joined(separator: " "), topics: topic, regions: region, types: type, sources: source,
        from: from, to: to, limit: limit))
    if json {
      Terminal.output(try result.json())
    } else if csv {
      Terminal.output(result.csv())
    } else {
      for line in result.lines(Terminal.language) { Terminal.print(line) }
    }
    try Closing(isQuiet: common.quiet).show(result.findings)
  }
}
