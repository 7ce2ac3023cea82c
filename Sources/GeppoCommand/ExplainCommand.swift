import ArgumentParser
import Geppo

/// `geppo explain CODE`.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a finding: what happened, what geppo did, and what to do.",
    discussion: "The code stands in square brackets in every finding. Without a code: the list of all codes.")

  @Argument(help: "The code: no-date.", completion: .list(FindingCode.allCases.map(\.rawValue)))
  var code: String?

  @Option(help: "Language: ja or en. Default: from the locale.")
  var lang: Language?

  func run() async throws {
    Terminal.choose(lang)
    guard let code else {
      for line in Explanation.list(Terminal.language) { Terminal.print(line) }
      return
    }
    Terminal.print(try Explanation.of(code, Terminal.language))
  }
}
