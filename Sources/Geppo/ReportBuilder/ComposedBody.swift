/// Japanese names of bodies that the glossary does not list as a whole: the place, and the parts of the name one by one,
/// 天津市 + 重污染天气应急指挥部 + 办公室.
struct ComposedBody: Sendable {
  /// By Chinese name: places by their full name and, for papers (沈阳日报), by the short one; and terms that are there for translators only (no topic).
  private let places: [String: String]
  private let parts: [String: String]
  private let longestPlace: Int
  private let longestPart: Int

  init(_ glossary: Glossary) {
    let full = glossary.regions.map { ($0.zh, $0.ja) }
    places = Dictionary(full + glossary.regions.compactMap(Self.short)) { first, _ in first }
    let translated = glossary.terms.filter { $0.topic.isEmpty && !$0.ja.isEmpty }
    parts = Dictionary(translated.flatMap { term in ([term.zh] + term.variants).map { ($0, term.ja) } }) {
      first, _ in first
    }
    longestPlace = places.keys.map(\.count).max() ?? 0
    longestPart = parts.keys.map(\.count).max() ?? 0
  }

  /// 沈阳 is 瀋陽 where 沈阳市 is 瀋陽市; nothing for names that do not shorten alike.
  private static func short(_ region: Region) -> (String, String)? {
    guard
      region.zh == region.zhShort + "市" && region.ja.hasSuffix("市")
        || region.zh == region.zhShort + "省" && region.ja.hasSuffix("省")
    else { return nil }
    return (region.zhShort, String(region.ja.dropLast()))
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
