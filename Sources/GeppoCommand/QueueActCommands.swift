import ArgumentParser
import Geppo

/// What all commands that say something of a document of the queue have in common.
struct QueueActOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions

  @OptionGroup var reading: ReadingOptions

  @Argument(help: ArgumentHelp("The document.", valueName: "doc"))
  var item: String

  @Option(help: ArgumentHelp("Who says it.", valueName: "name"))
  var by: String

  @Option(
    help: ArgumentHelp(
      "Why; needed by drop and waive, and where one approves her own work.", valueName: "text"))
  var reason = ""

  @Option(
    help: ArgumentHelp("The day (YYYY-MM-DD). Default: today.", valueName: "day"), transform: Terminal.day)
  var on: Day?

  func validate() throws {
    if by.allSatisfy(\.isWhitespace) {
      throw Terminal.refusal(english: "say who it is with --by NAME", japanese: "--by で名前を指定してください")
    }
  }

  /// Records it and prints how the document stands now.
  func record(_ act: QueueAct) async throws {
    let day = try Terminal.dayOrToday(on)
    let workspace = try common.openWorkspace()
    let progress = ProgressLine(isQuiet: common.quiet)
    let line = try await QueueActFlow(
      workspace: workspace, reading: reading.request(), by: by, on: day, why: reason
    ).run(act, item: item, progress: progress.show)
    progress.end()
    if !common.quiet { Terminal.print(line.text(Terminal.language)) }
  }
}

extension QueueCommand {
  struct Drop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes a document out of the queue, with a reason.")
    @OptionGroup var options: QueueActOptions
    func run() async throws { try await options.record(.drop) }
  }

  struct Claim: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says who translates a document from now on; only 'release' ends it.")
    @OptionGroup var options: QueueActOptions
    func run() async throws { try await options.record(.claim) }
  }

  struct Release: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Ends a claim; what was translated stays.")
    @OptionGroup var options: QueueActOptions
    func run() async throws { try await options.record(.release) }
  }

  struct Review: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says who looks a delivered translation over; not its translator.")
    @OptionGroup var options: QueueActOptions
    func run() async throws { try await options.record(.review) }
  }
}
