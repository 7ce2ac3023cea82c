/// Addresses of the web and of mail in a running text, which may come from anywhere: read in one pass.
enum WebAddress {
  /// In the order of the text, without the marks of the sentence behind them.
  static func all(in text: String) -> [String] {
    text.unicodeScalars.split { !(0x21...0x7E).contains($0.value) }.compactMap { run in
      address(in: String(String.UnicodeScalarView(run)))
    }
  }

  private static func address(in run: String) -> String? {
    for beginning in ["https://", "http://", "www."] {
      if let start = run.firstRange(of: beginning) {
        let address = withoutMarks(run[start.lowerBound...])
        return address.count > beginning.count ? String(address) : nil
      }
    }
    guard let sign = run.firstIndex(of: "@") else { return nil }
    let name = run[..<sign].reversed().prefix(while: isOfMail).reversed()
    let host = withoutMarks(run[run.index(after: sign)...].prefix(while: isOfMail))
    return name.isEmpty || !host.contains(".") ? nil : String(name) + "@" + host
  }

  private static func withoutMarks(_ text: Substring) -> Substring {
    text[..<(text.lastIndex { !".,;:!?)]}>\"'".contains($0) }.map(text.index(after:)) ?? text.startIndex)]
  }

  private static func isOfMail(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "._%+-".contains(character)
  }
}
