import ArgumentParser
import Geppo

/// `geppo status`.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Shows what is saved, which issues are drafted or sent, and which are due.")

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let status = try StatusFlow(workspace: try common.openWorkspace()).run(today: Terminal.today)
    for line in status.lines(Terminal.language) { Terminal.print(line) }
  }
}
