import ArgumentParser
import Geppo

/// `geppo collect MONTH > items.jsonl`.
struct CollectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collect", abstract: "Reads the saved pages and prints what they say as JSON lines.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var issue: MonthOptions
  @OptionGroup var reading: ReadingOptions

  func run() async throws {
    let workspace = try common.openWorkspace()
    let progress = ProgressLine(isQuiet: common.quiet)
    let findings = try await CollectFlow(
      workspace: workspace, issue: try issue.request,
      reading: reading.request()
    ).run(progress: progress.show, output: Terminal.output)
    progress.end()
    try Closing(isQuiet: common.quiet).show(findings)
  }
}

/// `geppo classify < items.jsonl > tagged.jsonl`.
struct ClassifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Tags the JSON lines of `geppo collect`: standard input to standard output.")

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let findings = try ClassifyFlow(workspace: try common.openWorkspace())
      .run(input: InputLines.standardInput, output: Terminal.output)
    try Closing(isQuiet: common.quiet).show(findings)
  }
}

/// `geppo fold < tagged.jsonl > folded.jsonl`.
struct FoldCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fold",
    abstract:
      "Joins the pages of one document in the JSON lines of `geppo classify`: standard input to output.")

  @OptionGroup var common: CommonOptions

  func run() async throws {
    try FoldFlow(workspace: try common.openWorkspace())
      .run(input: InputLines.standardInput, output: Terminal.output)
  }
}
