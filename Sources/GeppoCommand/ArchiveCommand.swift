import ArgumentParser
import Geppo

/// `geppo archive rebuild|dump`.
struct ArchiveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "Looks after archive/: the journal and the index made from it.",
    subcommands: [Rebuild.self, Dump.self])

  struct Rebuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes archive/geppo.sqlite again from the journal.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var caching: CachingOptions

    func run() async throws {
      let findings = try await ArchiveFlow(workspace: try common.openWorkspace())
        .rebuild(reading: reading.request(caching.choice))
      try Closing(isQuiet: common.quiet).show(findings)
    }
  }

  struct Dump: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints the index as text, equal for equal archives.")

    @OptionGroup var common: CommonOptions

    func run() async throws {
      Terminal.output(Array(try ArchiveFlow(workspace: try common.openWorkspace()).dump().utf8))
    }
  }
}
