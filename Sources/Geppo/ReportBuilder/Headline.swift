/// 「機関が「文書名」を公布」: a full sentence without a full stop, as the reports of the programme have it.
struct Headline {
  let names: Names

  func text(of entry: IssueEntry) -> MixedText {
    let title = entry.item.title?.value ?? ""
    guard !title.isEmpty else { return actor(of: entry) + "の文書（題名を読み取れず）" }
    let verb = names.type(entry.tagged.documentType.code)?.verb ?? "公表"
    let document = MixedText.japanese("「") + .chinese(Self.document(of: title, verb: verb)) + "」"
    return actor(of: entry) + "が" + document + (Self.isAbout(verb) ? "に関する\(verb)" : "を\(verb)")
  }

  /// What 关于印发…的通知 carries, or what a commentary or a call for comments is about; else the whole title.
  private static func document(of title: String, verb: String) -> String {
    if let carried = TitleGrammar.parse(title).carried, !carried.isEmpty { return carried }
    return isAbout(verb) ? onlyQuotation(in: title) ?? title : title
  }

  /// を公布 has the document as its object; に関する意見募集を開始 is about it.
  private static func isAbout(_ verb: String) -> Bool { verb.contains("を") }

  /// The name in 《》, where the title has just one.
  private static func onlyQuotation(in title: String) -> String? {
    let pieces = title.split(separator: "《", omittingEmptySubsequences: false)
    guard pieces.count == 2, let name = pieces[1].split(separator: "》").first, !name.isEmpty else {
      return nil
    }
    return String(name)
  }

  /// All issuing bodies in the order of the page.
  func issuers(of entry: IssueEntry) -> [MixedText] { entry.item.issuers.map { names.body($0.value) } }

  /// The first body, and how many others sign with it; the body of the site where the page names none.
  func actor(of entry: IssueEntry) -> MixedText {
    let issuers = issuers(of: entry)
    switch issuers.count {
    case 0: return entry.item.carrier.map { names.body($0.value) } ?? siteBody(of: entry)
    case 1, 2: return issuers.joined(separator: "・")
    default: return issuers[0] + "など\(issuers.count)機関"
    }
  }

  func siteBody(of entry: IssueEntry) -> MixedText {
    names.source(entry.item.page.source).map { names.body($0.body) } ?? .japanese("発出機関不明")
  }
}
