import ArgumentParser
import Geppo
import Glibc

/// Standard output and error, and the language of the person before them.
enum Terminal {
  /// Set once, by `--lang`; else the locale decides.
  nonisolated(unsafe) private static var chosenLanguage: Language?

  static func choose(_ language: Language?) {
    if let language { chosenLanguage = language }
  }

  static var language: Language { chosenLanguage ?? languageOfLocale }

  /// That of `--lang ja` or `--lang=ja`; nil where it is not given.
  static func language(among arguments: [String]) -> Language? {
    let pairs = zip(arguments, arguments.dropFirst()).filter { $0.0 == "--lang" }.map(\.1)
    let joined = arguments.filter { $0.hasPrefix("--lang=") }.map { String($0.dropFirst("--lang=".count)) }
    return (pairs + joined).compactMap(Language.init(rawValue:)).first
  }

  private static var languageOfLocale: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(environment).first
    return locale?.hasPrefix("ja") == true ? .japanese : .english
  }

  /// A variable of the environment, nil when unset or empty.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A month or day from the command line, or an error that shows the form.
  static func month(_ text: String) throws -> Month {
    if let month = Month(text) { return month }
    throw refusal(
      english: "write a month as 2018-12 (1900-01 to 2100-12)",
      japanese: "月は 2018-12 の形で指定してください（1900-01～2100-12）")
  }

  static func day(_ text: String) throws -> Day {
    if let day = Day(iso: text) { return day }
    throw refusal(english: "write a day as 2019-01-31", japanese: "日付は 2019-01-31 の形で指定してください")
  }

  /// What is wrong with the command line.
  static func refusal(english: String, japanese: String) -> ValidationError {
    ValidationError(Wording(english: english, japanese: japanese)[language])
  }

  /// Whether progress may be drawn in place on standard error.
  static var isInteractive: Bool { isTerminal && getenv("NO_COLOR") == nil }

  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  static func print(_ line: String) { write(Array((line + "\n").utf8), to: STDOUT_FILENO) }
  static func error(_ line: String) { write(Array((line + "\n").utf8), to: STDERR_FILENO) }
  static func drawInPlace(_ text: String) { write(Array(("\r\u{1B}[2K" + text).utf8), to: STDERR_FILENO) }

  /// Writes all bytes to standard output. A closed pipe ends the program as it does other filters.
  static func output(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if count > 0 {
          done += count
        } else if count < 0, errno == EINTR {
          continue
        } else {
          Glibc.exit(2)
        }
      }
    }
  }
}
