/// Takes the name of the site from the front of a title: templates write `某市环境保护局-关于…的公告` into `<title>`. What looks
/// like it may be an issuer (`国家发展改革委 商务部令`) or a headline, so the rest must be an official title behind a separator
/// of templates, or the page itself must show it alone.
struct LeadingSite {
  let lines: [PageLines.Line]
  /// Names that the source and the page declare.
  let siteNames: [String]

  private static let separators = SiteName.marks + " "

  /// The title without it, or as it is.
  func cut(_ title: String) -> String {
    let title = PageTitle.tidy(title)
    guard let mark = title.firstIndex(where: Self.separators.contains) else { return title }
    let name = String(title[..<mark])
    let separator = title[mark...].prefix(while: Self.separators.contains)
    let rest = withoutColumns(String(title[separator.endIndex...]))
    guard isSite(name) else { return title }
    let bare = PageTitle.withoutSite(rest, siteNames: siteNames)
    let isTitle = separator.contains { $0 != " " } && TitleLines.isOfficial(bare)
    return isTitle || isShownAlone(bare, behind: name) ? rest : title
  }

  /// `政策文件-关于…的通知` without the columns in front, where an official title stands behind them.
  private func withoutColumns(_ text: String) -> String {
    let parts = text.split(whereSeparator: Self.separators.contains)
    let columns = parts.prefix { $0.count <= 8 }
    guard (1...3).contains(columns.count), let end = columns.last?.endIndex else { return text }
    let rest = String(text[end...].drop(while: Self.separators.contains))
    return TitleLines.isOfficial(PageTitle.withoutSite(rest, siteNames: siteNames)) ? rest : text
  }

  private func isSite(_ name: String) -> Bool {
    guard !name.isEmpty, name.count <= SiteName.longest else { return false }
    return siteNames.contains { Folding.key($0) == Folding.key(name) } || SiteName.isOne(name, .alone)
      || TitleGrammar.bodies(name)?.isEmpty == false
  }

  /// A line begins with the rest, which may be broken over lines; none has both.
  private func isShownAlone(_ rest: String, behind name: String) -> Bool {
    let (wanted, both) = (Compact.of(rest), Compact.of(name + rest))
    guard wanted.count >= 8 else { return false }
    let texts = lines.map { Compact.of($0.text) }
    guard !texts.contains(where: { $0.contains(both) }) else { return false }
    return texts.indices.contains { index in
      texts[index...].prefix(TitleLines.most).joined().hasPrefix(wanted)
    }
  }
}
