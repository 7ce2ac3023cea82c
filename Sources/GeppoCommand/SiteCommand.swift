import ArgumentParser
import Geppo
import Glibc

/// `geppo site --audience internal|public`.
struct SiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Writes the stakeholders' website to reports/site-internal/ or reports/site-public/.",
    discussion: """
      The site is made from what was published and opens from a disk or any web server. The public one holds the 公開版 \
      of sent issues only, and nothing that is for the office alone. Files that have not changed are not touched.
      """)

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      "For whom: internal (drafts, evidence, queue, needs) or public.", valueName: "internal|public"),
    transform: SiteCommand.audience)
  var audience: Audience

  @Flag(help: "Shows it in a browser of this machine afterwards, until Ctrl+C.")
  var serve = false

  @Option(help: ArgumentHelp("With --serve: the port, 0 for any that is free.", valueName: "number"))
  var port: UInt16 = 8080

  func run() async throws {
    let workspace = try common.openWorkspace()
    let written = try await SiteFlow(
      workspace: workspace, audience: audience, jobs: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    ).run()
    if !common.quiet {
      for line in written.lines(Terminal.language) { Terminal.print(line) }
    }
    let closing = Closing(isQuiet: common.quiet)
    guard serve else { return try closing.show(written.findings) }
    closing.tell(written.findings)
    try await SiteServer(site: ServedSite(workspace: workspace, audience: audience)).run(port: port)
  }

  private static func audience(_ text: String) throws -> Audience {
    guard let audience = Audience(rawValue: text) else {
      throw Terminal.refusal(
        english: "--audience takes 'internal' (for the office and its partners) or 'public' (for everybody)",
        japanese: "--audience には internal（関係者用）又は public（公開用）を指定してください")
    }
    return audience
  }
}
