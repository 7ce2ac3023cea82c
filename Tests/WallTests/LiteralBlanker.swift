/// Overwrites comments and the text of literals with blanks, byte for byte.
struct LiteralBlanker {
  private let source: [UInt8]
  private var result: [UInt8]
  private var index = 0

  init(_ source: [UInt8]) {
    self.source = source
    result = source
  }

  mutating func blanked() -> [UInt8] {
    skipCode(until: nil)
    return result
  }

  /// Walks over code to the end, or behind the parenthesis that closes an interpolation.
  private mutating func skipCode(until closing: UInt8?) {
    var open = 0
    while index < source.count {
      if starts("//") {
        blankLine()
      } else if starts("/*") {
        blankComment()
      } else if let hashes = literalAhead() {
        blankLiteral(hashes: hashes)
      } else {
        let byte = source[index]
        index += 1
        guard let closing else { continue }
        if byte == UInt8(ascii: "(") { open += 1 }
        if byte == closing {
          if open == 0 { return }
          open -= 1
        }
      }
    }
  }

  private mutating func blankLine() {
    while index < source.count, source[index] != .lineFeed { blank() }
  }

  private mutating func blankComment() {
    var depth = 0
    repeat {
      if starts("/*") {
        depth += 1
        blank(2)
      } else if starts("*/") {
        depth -= 1
        blank(2)
      } else {
        blank()
      }
    } while depth > 0 && index < source.count
  }

  /// The number of `#` before the quote, when a string begins here.
  private func literalAhead() -> Int? {
    let hashes = source[index...].prefix { $0 == UInt8(ascii: "#") }.count
    let quote = index + hashes
    return quote < source.count && source[quote] == UInt8(ascii: "\"") ? hashes : nil
  }

  private mutating func blankLiteral(hashes: Int) {
    blank(hashes)
    let mark = String(repeating: "#", count: hashes)
    let quotes = starts("\"\"\"") ? "\"\"\"" : "\""
    blank(quotes.utf8.count)
    while index < source.count, !starts(quotes + mark) {
      if starts("\\" + mark + "(") {
        blank(hashes + 2)
        skipCode(until: UInt8(ascii: ")"))
      } else if starts("\\" + mark) {
        blank(hashes + 2)
      } else {
        blank()
      }
    }
    blank(quotes.utf8.count + hashes)
  }

  private func starts(_ text: String) -> Bool { source[index...].starts(with: text.utf8) }

  private mutating func blank(_ count: Int = 1) {
    for _ in 0..<count where index < source.count {
      if source[index] != .lineFeed { result[index] = UInt8(ascii: " ") }
      index += 1
    }
  }
}
