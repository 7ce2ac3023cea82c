import ArgumentParser
import Geppo
import Glibc

/// `geppo status`.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Shows what is saved, which issues are drafted or sent, and which are due.")

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let status = try StatusFlow(workspace: try common.openWorkspace()).run(today: StatusCommand.today)
    for line in status.lines(Terminal.language) { Terminal.print(line) }
  }

  /// The local date: read once, here, and nowhere below.
  private static var today: Day? {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
