extension StringProtocol {
  /// Whether a word stands in the text, byte by byte. `contains` compares characters with all that Unicode takes for the
  /// same, which no word of a table needs, and takes many times as long.
  func holds(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: word.utf8) { return true }
      rest = rest[rest.index(after: start)...]
    }
    return false
  }
}
