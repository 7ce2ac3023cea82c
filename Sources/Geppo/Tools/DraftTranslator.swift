/// A program of the user's choice that drafts translations: it reads JSON lines and writes JSON lines (`DraftLines`). geppo itself sends
/// nothing anywhere; what the program does with the text is the user's decision.
struct DraftTranslator: Sendable {
  let name: String
  private let program: InstalledProgram
  private let arguments: [String]

  /// A large model computes for hours.
  private static let limits = InstalledProgram.Limits(
    outputBytes: 64 << 20, seconds: 100_000, memory: 1 << 40)

  /// Nil where there is no such program.
  static func find(_ command: ToolSettings.Command) -> DraftTranslator? {
    guard let first = command.words.first else { return nil }
    let name = first.split(separator: "/").last.map(String.init) ?? first
    let folders = first.contains("/") ? [String(first.dropLast(name.count + 1))] : InstalledProgram.searchPath
    return InstalledProgram.find(name, in: folders).map {
      DraftTranslator(name: command.name, program: $0, arguments: Array(command.words.dropFirst()))
    }
  }

  /// What it wrote, or how it ended, for a person. It gets the user's own environment, because keys and models are found by it.
  func answers(to lines: [UInt8]) async -> (lines: [UInt8], failure: String?) {
    let ending = await program.ending(
      arguments, reading: [lines], within: Self.limits, locale: "C.UTF-8", inheritsEnvironment: true)
    return switch ending {
    case .finished(let bytes): (bytes, nil)
    case .status(let status): ([], "exit status \(status)")
    case .signal(let signal): ([], "signal \(signal)")
    case .stopped: ([], "could not be started, or wrote too much")
    }
  }
}
