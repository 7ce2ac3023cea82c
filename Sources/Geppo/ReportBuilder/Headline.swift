/// 「機関が「文書名」を公布」: a full sentence without a full stop, as the reports of the programme have it.
struct Headline {
  let names: Names

  func text(of entry: IssueEntry) -> MixedText {
    let title = entry.item.title?.value ?? ""
    guard !title.isEmpty else { return actor(of: entry) + "の文書（題名を読み取れず）" }
    let type = names.type(entry.tagged.documentType.code)
    let document = MixedText.japanese("「") + .chinese(DocumentName.carried(by: title)) + "」"
    return actor(of: entry) + "が" + document + Self.predicate(type?.verb ?? "公表")
  }

  /// All issuing bodies in the order of the page.
  func issuers(of entry: IssueEntry) -> [MixedText] { entry.item.issuers.map { names.body($0.value) } }

  /// The first body, and how many others sign with it; the body of the site where the page names none.
  func actor(of entry: IssueEntry) -> MixedText {
    let issuers = issuers(of: entry)
    switch issuers.count {
    case 0: return siteBody(of: entry)
    case 1, 2: return issuers.joined(separator: "・")
    default: return issuers[0] + "など\(issuers.count)機関"
    }
  }

  func siteBody(of entry: IssueEntry) -> MixedText {
    names.source(entry.item.page.source).map { names.body($0.body) } ?? .japanese("発出機関不明")
  }

  /// を公布, but に関する意見募集を開始.
  private static func predicate(_ verb: String) -> String {
    verb.contains("を") ? "に関する\(verb)" : "を\(verb)"
  }
}
