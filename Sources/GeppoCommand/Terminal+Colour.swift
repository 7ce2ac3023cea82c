import Geppo
import Glibc

extension Terminal {
  /// Prints a line, in colour where the output is a terminal and nobody has said NO_COLOR.
  static func print(_ line: StyledText) {
    guard mayColour else { return print(line.plain) }
    print(line.pieces.map { "\(colour(of: $0.style))\($0.text)\u{1B}[0m" }.joined())
  }

  private static let mayColour = isatty(STDOUT_FILENO) == 1 && environment("NO_COLOR") == nil

  private static func colour(of style: StyledText.Style) -> String {
    switch style {
    case .plain: ""
    case .heading: "\u{1B}[1m"
    case .value: "\u{1B}[32m"
    case .rule: "\u{1B}[36m"
    case .mark: "\u{1B}[1;31m"
    case .faint: "\u{1B}[2m"
    case .warning: "\u{1B}[33m"
    case .error: "\u{1B}[31m"
    }
  }
}
