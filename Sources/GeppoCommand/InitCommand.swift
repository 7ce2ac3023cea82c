import ArgumentParser
import Geppo

/// `geppo init DIR`.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes a new workspace with the starter glossary and sources.")

  @Argument(help: "The folder to make; it must be empty or new.", completion: .directory)
  var directory: String

  @Option(
    help: ArgumentHelp(
      """
      Where the starter data are. Default: $GEPPO_SHARE, ../share/geppo beside the program, or the repository \
      that it was built in.
      """, valueName: "dir"), completion: .directory)
  var share: String?

  @Option(help: "Language of messages: ja or en. Default: from the locale.")
  var lang: Language?

  func run() async throws {
    Terminal.choose(lang)
    let made = try InitFlow(share: share).run(directory)
    for line in made.lines(Terminal.language) { Terminal.print(line) }
  }
}
