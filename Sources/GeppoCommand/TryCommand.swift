import ArgumentParser
import Geppo

/// `geppo try FILE`.
struct TryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try",
    abstract: "Shows what is read from one saved page, by which rule, and from which line. Writes nothing.",
    discussion: """
      This is how a recipe for a source is made: write XPaths into feeds/sources.yaml and try them on a page. Of \
      each part of the recipe you see what it found. A page in a container is named as in pages.csv: x.warc#3. \
      Further pages of an article, frames and saved attachments of the page are read with it, as geppo run does.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "A saved page.", completion: .file())
  var file: String

  @Option(help: ArgumentHelp("Read it as a page of this source.", valueName: "id"))
  var source: String?

  func run() async throws {
    Terminal.choose(common.lang)
    let trial = try await TryFlow(file: file, source: source, workspace: try workspace()).run()
    for line in trial.lines(Terminal.language) { Terminal.print(line) }
    // The findings are among the lines.
    if trial.findings.contains(where: { $0.severity == .error }) { throw ExitCode.findings }
  }

  /// A page outside of every workspace can be tried, too.
  private func workspace() throws -> Workspace? {
    let isNeeded = common.workspace != nil || source != nil
    return isNeeded ? try common.openWorkspace() : try? common.openWorkspace()
  }
}
