import ArgumentParser
import Geppo

/// `geppo check`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Says what is wrong with sources, glossary, ledger and folders, with file and line. Writes nothing.")

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let checked = CheckFlow(workspace: try common.openWorkspace()).run()
    if !common.quiet { Terminal.print(checked.summary(Terminal.language)) }
    try Closing(isQuiet: common.quiet).show(checked.findings)
  }
}
