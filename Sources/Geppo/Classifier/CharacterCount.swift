/// What a translator is paid for: Chinese characters and words in Latin letters, of title, body and
/// the attachments that were saved.
enum CharacterCount {
  static func of(_ item: Item) -> Int {
    let title = item.title.map { count(in: $0.value) } ?? 0
    let body = item.blocks.reduce(title) { $0 + count(in: $1.text) }
    return item.attachedText.reduce(body) { $0 + count(in: $1.text) }
  }

  static func count(in text: String) -> Int {
    var count = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
      let isWordPart = isLatinLetter(scalar) || (isInWord && isJoining(scalar))
      if isHan(scalar) || (isWordPart && !isInWord) { count += 1 }
      isInWord = isWordPart
    }
    return count
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isIdeographic }

  private static func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: true
    default: false
    }
  }

  /// Within a word: the rest of `PM2.5`, `O3-8h`.
  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", ".", "-", "'": true
    default: false
    }
  }
}
