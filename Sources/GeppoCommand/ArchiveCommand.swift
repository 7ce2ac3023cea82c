import ArgumentParser
import Geppo

/// `geppo archive rebuild|index|dump|backup`.
struct ArchiveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "Looks after archive/: the journal and the index made from it.",
    subcommands: [Rebuild.self, Index.self, Dump.self, Backup.self])

  struct Index: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes the search index of all issues anew, with the full texts.",
      discussion: """
        Every run brings titles, numbers, issuers, terms and first lines of its month to the index by itself. Once this \
        command has put the full texts in, runs keep them up to date, too.
        """)

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var caching: CachingOptions

    func run() async throws {
      let progress = ProgressLine(isQuiet: common.quiet)
      let indexed = try await ArchiveFlow(workspace: try common.openWorkspace())
        .index(reading: reading.request(caching.choice), progress: progress.show)
      progress.end()
      if !common.quiet { Terminal.print(indexed.summary(Terminal.language)) }
      try Closing(isQuiet: common.quiet).show(indexed.findings)
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

  struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Copies the journal and the index into a new folder, also while a run is at work.",
      discussion: """
        The copy is read again and gets SHA256SUMS when it is sound; nothing is overwritten. To restore: put the \
        archive/ of the copy in the place of the workspace's. feeds/, glossary/ and reports/ are plain files: copy \
        them as any others.
        """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "The folder to make; it must be empty or new.", completion: .directory)
    var folder: String

    func run() async throws {
      let made = try ArchiveFlow(workspace: try common.openWorkspace()).backup(to: folder)
      if !common.quiet { Terminal.print(made.summary(Terminal.language)) }
      try Closing(isQuiet: common.quiet).show(made.findings)
    }
  }
}
