/// The reasons of an entry's tags and fields: rule, quoted words, file and line.
struct Why {
  /// Quotations of one tag that are listed at most; a plan repeats its words hundreds of times.
  static let limit = 5

  let names: Names

  func lines(of entry: IssueEntry) -> [String] {
    let tagged = entry.tagged
    let topics = tagged.topics.flatMap { lines("分野 " + names.topic($0.code), $0.evidence) }
    let places = tagged.places.flatMap { lines("地域 " + names.place($0.code), $0.evidence) }
    let type = names.type(tagged.documentType.code)?.ja ?? tagged.documentType.code
    return topics + places + lines("種類 " + type, tagged.documentType.evidence.map { [$0] } ?? [])
      + fields(of: entry.item)
  }

  private func lines(_ tag: String, _ evidence: [Evidence]) -> [String] {
    let shown = evidence.prefix(Self.limit).map {
      "\(tag)：「\($0.words)」 \($0.location) \(Self.named($0.rule))"
    }
    return evidence.count > Self.limit ? shown + ["\(tag)：ほか\(evidence.count - Self.limit)か所"] : shown
  }

  private func fields(of item: Item) -> [String] {
    let title = item.title.map { ["題名 \($0.location) \(Self.named($0.step))"] } ?? []
    let issuers = item.issuers.map { "発出機関：「\($0.value)」 \($0.location) \(Self.named($0.step))" }
    let forwarded = (item.forwarded ?? []).map {
      "転送元：「\($0.value)」 \($0.location) \(Self.named($0.step))"
    }
    let number =
      item.documentNumber.map { ["文書番号：「\($0.value)」 \($0.location) \(Self.named($0.step))"] } ?? []
    let dates = item.dates.map { "\($0.kind.japanese)：\($0.day) \($0.location) \(Self.named($0.step))" }
    return title + issuers + forwarded + number + dates + ["本文 \(Self.named(item.bodyStep))"]
  }

  private static func named(_ rule: String) -> String { "［\(RuleNames.shown(rule, .japanese))］" }
}
