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

  /// `rnu → run`, also for `ledger reprot`: a command that does not exist, whatever the parser stumbled over behind it.
  private static var nearestCommand: String {
    var commands = configuration.subcommands
    for word in CommandLine.arguments.dropFirst() {
      if commands.isEmpty || word.hasPrefix("-") { return "" }
      guard let command = commands.first(where: { $0._commandName == word }) else {
        let names = commands.map { $0._commandName }
        let hint = NearestWord.hint(for: word, among: names)
        return "\n" + word + (hint.isEmpty ? " → " + names.joined(separator: ", ") : hint)
      }
      commands = command.configuration.subcommands
    }
    return ""
  }

  private static func _exitNow(_ status: Int32) -> Never {
    fflush(nil)
    Glibc.exit(status)
  }
}

extension Terminal {
  /// Broken pipes are errors where PDF is read, and end the program all the same where it writes itself.
  static func leave(_ error: Int32) -> Never {
    if error == EPIPE {
      signal(SIGPIPE, SIG_DFL)
      raise(SIGPIPE)
    }
    Glibc.exit(2)
  }
}
