import ArgumentParser
import Geppo

extension QueueCommand {
  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Checks translations: numbers, dates, terms, punctuation, negation … Writes nothing.",
      discussion: """
        Errors keep a translation from being approved; a single one is put aside with 'geppo queue waive'. Without DOC all \
        documents are checked of which something has come back.
        """)

    @OptionGroup var common: CommonOptions

    @OptionGroup var reading: ReadingOptions

    @Argument(help: ArgumentHelp("The documents. Default: all.", valueName: "doc"))
    var items: [String] = []

    @Option(
      help: "How numbers are compared: value (2.6万 = 26,000), string, or off.",
      transform: QueueArguments.numbers)
    var numberCheck = NumberComparison.value

    func run() async throws {
      let workspace = try common.openWorkspace()
      let progress = ProgressLine(isQuiet: common.quiet)
      let checked = try await QueueLookFlow(
        workspace: workspace, reading: reading.request(), today: Terminal.today
      ).check(items, numbers: numberCheck, progress: progress.show)
      progress.end()
      for document in checked {
        for line in document.lines(Terminal.language) { Terminal.print(line) }
      }
      if checked.contains(where: \.hasErrors) { throw ExitCode(1) }
    }
  }

  struct Stats: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Counts the queue: how much waits, who did how much, what the memory holds. Writes nothing.")

    @OptionGroup var common: CommonOptions

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
      let workspace = try common.openWorkspace()
      let progress = ProgressLine(isQuiet: common.quiet)
      let stats = try await QueueLookFlow(
        workspace: workspace, reading: reading.request(), today: Terminal.today
      ).stats(progress: progress.show)
      progress.end()
      for line in stats.lines(Terminal.language) { Terminal.print(line) }
    }
  }
}
