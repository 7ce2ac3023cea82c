/// Gives segments their ids.
///
/// The same text has the same id on every machine, without any state: the digest of the folded text (compatibility forms and white
/// space do not count), and the how-manieth of it in the document. Fit as NMTOKEN, so valid in XLIFF 1.2 and 2.1.
struct SegmentName {
  private var seen: [String: Int] = [:]

  mutating func next(_ text: String) -> String {
    let digest = SegmentName.digest(of: text)
    seen[digest, default: 0] += 1
    return "s-\(digest)-\(seen[digest] ?? 1)"
  }

  /// Twelve digits of the SHA-256 of the text that counts.
  static func digest(of text: String) -> String {
    String(SHA256.hex(of: plain(text).utf8).prefix(12))
  }

  /// The folded text without white space and what nobody sees.
  static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        Folding.fold(text).unicodeScalars.filter { scalar in
          !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
            && scalar.properties.generalCategory != .control
        }))
  }
}
