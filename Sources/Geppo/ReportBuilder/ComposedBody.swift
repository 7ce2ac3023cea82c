/// Japanese names of bodies that the glossary does not list as a whole: the place, and the parts of the name one by one,
/// 天津市 + 重污染天气应急指挥部 + 办公室.
struct ComposedBody: Sendable {
  /// By Chinese name: places by their full name, and terms that are there for translators only (no topic).
  private let places: [String: String]
  private let parts: [String: String]
  private let longestPlace: Int
  private let longestPart: Int

  init(_ glossary: Glossary) {
    places = Dictionary(glossary.regions.map { ($0.zh, $0.ja) }) { first, _ in first }
    let translated = glossary.terms.filter { $0.topic.isEmpty && !$0.ja.isEmpty }
    parts = Dictionary(translated.flatMap { term in ([term.zh] + term.variants).map { ($0, term.ja) } }) {
      first, _ in first
    }
    longestPlace = places.keys.map(\.count).max() ?? 0
    longestPart = parts.keys.map(\.count).max() ?? 0
  }

  /// Nil when a part is left that is not known: half a name is worse than the Chinese one.
  func japanese(_ zh: String) -> String? {
    guard let (place, rest) = longest(in: places, of: zh[...], upTo: longestPlace) else {
      return composed(zh[...])
    }
    // 辽宁省沈阳市…
    let (inner, last) = longest(in: places, of: rest, upTo: longestPlace) ?? ("", rest)
    return composed(last).map { place + inner + $0 }
  }

  private func composed(_ text: Substring) -> String? {
    var rest = text
    var japanese = ""
    while !rest.isEmpty {
      guard let (part, after) = longest(in: parts, of: rest, upTo: longestPart) else { return nil }
      japanese += part
      rest = after
    }
    return japanese.isEmpty ? nil : japanese
  }

  private func longest(in names: [String: String], of text: Substring, upTo limit: Int) -> (
    japanese: String, rest: Substring
  )? {
    for count in stride(from: min(limit, text.count), to: 0, by: -1) {
      if let japanese = names[String(text.prefix(count))] { return (japanese, text.dropFirst(count)) }
    }
    return nil
  }
}
