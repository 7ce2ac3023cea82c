import ArgumentParser
import Geppo
import Glibc

extension ExitCode {
  /// Errors among the findings.
  static let findings = ExitCode(1)
  /// Could not run.
  static let couldNotRun = ExitCode(2)
}

extension Geppo {
  /// Prints what stopped the command and leaves: with 0 for `--help`, else with 2.
  static func leave(with error: any Error) -> Never {
    if let error = error as? GeppoError {
      Terminal.error(error.line(Terminal.language))
      _exitNow(ExitCode.couldNotRun.rawValue)
    }
    let text = fullMessage(for: error)
    guard exitCode(for: error) != .success else { exit(withError: error) }
    Terminal.error((Terminal.language == .japanese ? ParserMessage.japanese(text) : text) + nearestCommand)
    _exitNow(ExitCode.couldNotRun.rawValue)
  }

  /// `rnu → run`, for a command that does not exist.
  private static var nearestCommand: String {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-") else { return "" }
    guard !names.contains(word) else { return "" }
    let hint = NearestWord.hint(for: word, among: names)
    return "\n" + word + (hint.isEmpty ? " → " + names.joined(separator: ", ") : hint)
  }

  private static func _exitNow(_ status: Int32) -> Never {
    fflush(nil)
    Glibc.exit(status)
  }
}
