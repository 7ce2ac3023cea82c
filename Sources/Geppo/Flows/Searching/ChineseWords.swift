/// The Chinese words that the glossary has for Japanese ones: of terms, and names of bodies.
struct ChineseWords {
  private let byJapanese: [String: [String]]

  init(_ glossary: Glossary) {
    let terms = glossary.terms.flatMap { term in
      ([term.ja] + term.japanese.admitted).flatMap(Self.spellings).map { ($0, [term.zh]) }
    }
    let bodies = glossary.bodies.map { (Folding.key($0.ja), [$0.zh]) }
    byJapanese = Dictionary(terms + bodies) { ($0 + $1).withoutRepeats }
  }

  /// None for a word that the glossary does not have, and for one that is Chinese as well.
  func words(for japanese: String) -> [String] {
    let key = Folding.key(japanese)
    // Abbreviations stand in Chinese text as they are.
    guard !key.utf8.allSatisfy({ $0 < 0x80 }) else { return [] }
    return (byJapanese[key] ?? []).filter { Folding.key($0) != key }
  }

  /// 粒子状物質（PM10）, and 粒子状物質.
  private static func spellings(_ japanese: String) -> [String] {
    [japanese, String(japanese.prefix { $0 != "（" })].map(Folding.key).filter { !$0.isEmpty }.withoutRepeats
  }
}
