import ArgumentParser
import Geppo

extension ArchiveCommand {
  /// `geppo archive rebuild`.
  struct Rebuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes archive/geppo.sqlite again from the journal.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var caching: CachingOptions

    @Option(
      help: ArgumentHelp(
        "Go on although lines of the journal are lost and no backup has them; the reason is recorded.",
        valueName: "reason"))
    var acceptLoss: String?

    func validate() throws { try Terminal.requireWords(acceptLoss, of: "--accept-loss") }

    func run() async throws {
      let rebuilt = try await ArchiveFlow(workspace: try common.openWorkspace())
        .rebuild(reading: reading.request(caching.choice), acceptingLoss: acceptLoss)
      if !common.quiet { Terminal.print(rebuilt.summary(Terminal.language)) }
      try Closing(isQuiet: common.quiet).show(rebuilt.findings)
    }
  }
}
