import ArgumentParser

@main
struct Geppo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "geppo",
    abstract: "Monthly reports on Chinese air-pollution policy, from saved pages.",
    discussion: """
      geppo reads the pages saved under feeds/<source>/<month>/ and writes a Japanese draft bulletin, an \
      edition for each municipality, the translation queue and an account of every page to reports/<month>/.

      Exit status: 0 clean, 1 errors among the findings, 2 could not run.
      """,
    version: "0.1.0",
    subcommands: [
      InitCommand.self, CheckCommand.self, TryCommand.self, RunCommand.self, CollectCommand.self,
      ClassifyCommand.self,
      FoldCommand.self, ReportCommand.self, ReviewCommand.self, SendCommand.self, SearchCommand.self,
      HistoryCommand.self, WhyCommand.self, ExplainCommand.self, StatusCommand.self,
      EvaluateCommand.self, GlossaryCommand.self, QueueCommand.self, LedgerCommand.self,
      VolumeCommand.self, SiteCommand.self,
      ArchiveCommand.self,
    ])

  /// Argument errors leave with 2, as everything does that could not run.
  static func main() async {
    // Also for what is wrong with the arguments themselves.
    Terminal.choose(Terminal.language(among: CommandLine.arguments))
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      leave(with: error)
    }
  }
}
