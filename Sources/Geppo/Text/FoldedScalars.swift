/// Searching in folded scalars.
extension ArraySlice<UInt32> {
  func firstRange(of word: [UInt32]) -> Range<Int>? {
    guard !word.isEmpty, count >= word.count else { return nil }
    return (startIndex...(endIndex - word.count)).first { self[$0...].starts(with: word) }
      .map { $0..<$0 + word.count }
  }

  func lastRange(of word: [UInt32]) -> Range<Int>? {
    guard !word.isEmpty, count >= word.count else { return nil }
    return (startIndex...(endIndex - word.count)).last { self[$0...].starts(with: word) }
      .map { $0..<$0 + word.count }
  }

  func ends(with word: [UInt32]) -> Bool { suffix(word.count) == word[...] }

  var trimmingSpaces: ArraySlice<UInt32> {
    var rest = self
    while rest.first == 0x20 { rest.removeFirst() }
    while rest.last == 0x20 { rest.removeLast() }
    return rest
  }
}

extension [UInt32] {
  func firstRange(of word: [UInt32]) -> Range<Int>? { self[...].firstRange(of: word) }
  func ends(with word: [UInt32]) -> Bool { self[...].ends(with: word) }
}

extension String {
  /// The text of folded scalars.
  init(_ scalars: some Sequence<UInt32>) {
    self.init(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}
