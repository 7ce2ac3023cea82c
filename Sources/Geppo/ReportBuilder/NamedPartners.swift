/// Which municipalities of the cooperation a Chinese text names: nothing matters more to whom it names.
struct NamedPartners: Sendable {
  /// A municipality as Chinese texts call it.
  struct Name: Hashable, Sendable {
    var code: String
    var ja: String
    var zh: [String]
  }

  let names: [Name]

  /// In the order of the table.
  func named(in texts: [String]) -> [Name] {
    let blocks = texts.map { ($0, isOfJapan: Self.japan.contains(where: $0.contains)) }
    return names.filter { name in
      blocks.contains { text, isOfJapan in
        name.zh.contains { text.contains($0) && (isOfJapan || Self.isCertain($0)) }
      }
    }
  }

  /// 扩大分市场 names no 大分市: a short name counts where its paragraph speaks of Japan.
  private static func isCertain(_ zh: String) -> Bool {
    zh.count > 3 || zh.hasSuffix("县") || zh.hasSuffix("都")
  }

  static let japan = ["日本", "日方", "中日", "日中"]
  private static let cooperation = ["合作", "交流", "研修", "联合", "共同", "友好", "座谈", "互派", "专家", "培训", "借鉴", "引进"]

  /// `北九州市、大分市との協力に言及（許可及び現地検査技術研修の実施）`; of Japan where no municipality is named.
  func sentence(in texts: [String], title: String, reader: DeedReader) -> String? {
    let found = named(in: texts)
    guard
      let text = texts.first(where: { text in
        found.isEmpty ? Self.isOfCooperation(text) : !named(in: [text]).isEmpty
      })
    else { return nil }
    if found.isEmpty, title.contains("日本") || title.contains("中日") { return nil }
    let whom = found.isEmpty ? "日本" : found.map(\.ja).joined(separator: "、")
    let deed = text.split { "。；\n".contains($0) }.map(String.init)
      .first { sentence in
        found.isEmpty ? Self.isOfCooperation(sentence) : !named(in: [sentence]).isEmpty
      }
      .flatMap { Self.purpose(of: $0, reader) }
    let kind = Self.cooperation.contains(where: text.contains) ? "との協力・交流に言及" : "の名が本文にある"
    return whom + kind + (deed.map { "（\($0)）" } ?? "")
  }

  private static func isOfCooperation(_ text: String) -> Bool {
    text.contains("日本") && cooperation.contains(where: text.contains)
  }

  /// What is done together, in the clause behind that with the name.
  private static func purpose(of sentence: String, _ reader: DeedReader) -> String? {
    let clauses = sentence.split { "，,".contains($0) }.map { String($0).trimmingSpaces() }
    return clauses.dropFirst().lazy.compactMap { reader.deed($0)?.noun }.first
  }
}
