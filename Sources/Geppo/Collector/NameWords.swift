import Markup

/// The words in an element's `id` and `class`: authors of pages name there what an element is for.
enum NameWords {
  /// `articleCont`, `article-cont` and `article_cont2` are all `article`, `cont`: lower case, cut at humps and at all
  /// that is no letter.
  static func split(_ name: some Sequence<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var isAfterSmall = false
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in name {
      let isCapital = (65...90).contains(byte)
      let isSmall = (97...122).contains(byte)
      if isCapital && isAfterSmall || !isCapital && !isSmall { end() }
      if isCapital || isSmall { word.append(byte | 0x20) }
      isAfterSmall = isSmall || (48...57).contains(byte)
    }
    end()
    return words
  }

  /// The names of an element: its id, then its classes.
  static func names(id: ArraySlice<UInt8>?, classes: ArraySlice<UInt8>?) -> [ArraySlice<UInt8>] {
    let classNames = classes?.split { $0 == 0x20 || (0x09...0x0D).contains($0) } ?? []
    return (id.map { [$0] } ?? []) + classNames
  }
}
