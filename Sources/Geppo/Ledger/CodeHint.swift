/// The code that somebody means who writes a Japanese word in its place: 中国 is CN, 研修 is training.
enum CodeHint {
  /// A code, and what it is called.
  struct Name: Sendable {
    var code: String
    var names: [String]
    /// Whether a part of the name may mean it.
    var mayBeShortened = true
  }

  /// ` → CN`, ` → training, model_training`, or nothing: the tail of a finding.
  static func of(_ word: String, among known: [Name]) -> String {
    let key = Folding.key(word)
    guard !key.isEmpty else { return "" }
    if let one = known.first(where: { $0.names.contains { Folding.key($0) == key } }) {
      return " → " + one.code
    }
    let parts = known.filter { $0.mayBeShortened && $0.names.contains { Self.parts($0).contains(key) } }
    if parts.count == 1 { return " → " + parts[0].code }
    if let near = NearestWord.of(word, among: known.map(\.code)) { return " → " + near }
    let longer = shortened(key, known)
    if !longer.isEmpty { return " → " + longer.prefix(3).joined(separator: ", ") }
    let names = known.flatMap { name in name.names.map { (name: $0, code: name.code) } }
    let near = NearestWord.of(word, among: names.map(\.name))
    return names.first { $0.name == near }.map { " → " + $0.code } ?? ""
  }

  /// オゾン（光化学オキシダント） → オゾン, 光化学オキシダント.
  private static func parts(_ name: String) -> [String] {
    name.split { "（）()・/".contains($0) }.map { Folding.key(String($0)) }
  }

  /// The shorter a name, the more of it was written.
  private static func shortened(_ key: String, _ known: [Name]) -> [String] {
    guard key.count > 1 else { return [] }
    let found = known.filter(\.mayBeShortened).compactMap { name in
      name.names.map(Folding.key).filter { $0.contains(key) }.map(\.count).min().map { (name.code, $0) }
    }
    return found.enumerated().sorted { left, right in
      (left.element.1, left.offset) < (right.element.1, right.offset)
    }.map(\.element.0)
  }
}
