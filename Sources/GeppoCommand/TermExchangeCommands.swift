import ArgumentParser
import Geppo

extension TermExchangeFlow.Format: ExpressibleByArgument {}

extension GlossaryCommand {
  /// `geppo glossary export`.
  struct ExportTerms: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Writes the terms for other tools: TBX or CSV.",
      discussion: """
        tbx is TBX v3 (ISO 30042:2019, TBX-Basic, DCA), tbx2 the older MARTIF form that OmegaT, Weblate and \
        translate-toolkit read, csv a table for Excel. 'geppo glossary import' takes each of them back without loss.
        """)

    @OptionGroup var common: CommonOptions

    @Option(help: "tbx, tbx2 or csv.")
    var format: TermExchangeFlow.Format

    @Option(
      help: ArgumentHelp("A new file. Default: standard output.", valueName: "file"), completion: .file())
    var to: String?

    @Flag(
      help: "Name deprecated renderings in notes (NG: …): OmegaT would offer them as translations. TBX only.")
    var forOmegat = false

    func run() async throws {
      let flow = TermExchangeFlow(workspace: try common.openWorkspace())
      let bytes = try flow.export(format, forOmegaT: forOmegat)
      if let to { try flow.write(bytes, to: to) } else { Terminal.output(bytes) }
    }
  }

  /// `geppo glossary import`.
  struct ImportTerms: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Takes terms of a TBX or CSV file into glossary/terms.csv.",
      discussion: """
        The format is recognised: TBX v2 and v3, also of other tools; CSV also after Excel (any separator and encoding). \
        Try with --dry-run first: it lists what would be added (+) and changed (~), and what the file has not got (-). \
        Rows that do not change stay byte for byte; the table as it was is kept beside it as terms.csv.bak. Where \
        something is in conflict, nothing is written.
        """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "The file.", completion: .file(extensions: ["tbx", "xml", "csv", "txt", "tsv"]))
    var file: String

    @Flag(help: "Only show what would change.")
    var dryRun = false

    @Flag(help: "Also remove the concepts that the file has not got.")
    var removeMissing = false

    func run() async throws {
      let taken = try TermExchangeFlow(workspace: try common.openWorkspace())
        .take(file, isDryRun: dryRun, removing: removeMissing)
      if !common.quiet || dryRun {
        for line in taken.lines(Terminal.language) { Terminal.print(line) }
      }
      try Closing(isQuiet: common.quiet).show(taken.findings)
    }
  }
}
