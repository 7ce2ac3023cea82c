import ArgumentParser
import Geppo

/// `geppo glossary check|export|import|diff`.
struct GlossaryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary", abstract: "Looks after glossary/terms.csv as a termbase.",
    subcommands: [Check.self, ExportTerms.self, ImportTerms.self, Diff.self])

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says what is wrong with terms and rules, with file and line. Writes nothing.",
      discussion: """
        Words of two concepts, spellings that are one, renderings that stand twice or are given as right and as not to \
        be used, rules that never take effect. --unused-for also reads the documents of the last months that were run \
        and names terms that stood in none of them, or only inside longer words.
        """)

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp("Also name terms that the last months did not need.", valueName: "months"))
    var unusedFor: Int?

    func validate() throws {
      if let unusedFor, !(1...120).contains(unusedFor) {
        throw Terminal.refusal(
          english: "--unused-for takes a number of months from 1 to 120",
          japanese: "--unused-for には1～120の月数を指定してください")
      }
    }

    func run() async throws {
      let checked = try TermCheckFlow(workspace: try common.openWorkspace(), unusedFor: unusedFor).run()
      if !common.quiet {
        for line in checked.lines(Terminal.language) { Terminal.print(line) }
      }
      try Closing(isQuiet: common.quiet).show(checked.findings)
    }
  }

  struct Diff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows what newer starter data have that the tables of the workspace have not.",
      discussion: """
        Compares all tables by their keys. Where 'geppo init' kept what the workspace began with, it also says which \
        side changed a cell, or whether both did. Writes nothing.
        """)

    @OptionGroup var common: CommonOptions

    @Option(
      help: ArgumentHelp("Where the newer starter data are. Default: as for 'geppo init'.", valueName: "dir"),
      completion: .directory)
    var share: String?

    @Flag(help: "Print CSV, as Excel opens it.")
    var csv = false

    func run() async throws {
      let found = try StarterDifferenceFlow(workspace: try common.openWorkspace(), share: share).run()
      if csv {
        Terminal.output(found.csv())
      } else {
        for line in found.lines(Terminal.language) { Terminal.print(line) }
      }
      try Closing(isQuiet: common.quiet).show(found.findings)
    }
  }
}
