/// A document that a page of the issue names, before the pages that name it are put together.
struct WantedMention {
  var report: IssueEntry
  var named: NamedDocument
  /// The page is the notice of the document, without its text.
  var isOfPage = false
  /// Addresses that the page gives it.
  var links: [WebLink] = []

  var name: OriginalName { named.name }
}

/// Reads of a page which documents it tells of, or that it names a document and does not carry it.
struct ReportReading {
  private let glossary: Glossary
  private let sources: [Source]
  private let verbs: [String]
  private let headlines: HeadlineReading
  /// Only issues with such pages need it.
  private lazy var classifier = Classifier(glossary: glossary, sources: sources)

  init(_ rulebook: Rulebook) {
    glossary = rulebook.glossary
    sources = rulebook.sources
    verbs = rulebook.glossary.words(ofSet: Self.issuing)
    headlines = HeadlineReading(rulebook.glossary.headlineWords)
  }

  /// The set of `glossary/word_sets.csv`.
  private static let issuing = "issuing"

  mutating func mentions(of document: IssueEntry, isCarriedElsewhere: Bool) -> [WantedMention] {
    let (item, type) = (document.item, glossary.documentType(document.tagged.documentType.code))
    if type?.seeksOriginal ?? false {
      return NamedDocument.all(in: ReportText(item, verbs: verbs, headlines: headlines)) {
        isDocument($0, item)
      }
      .filter { !item.attaches($0) }
      .map { WantedMention(report: document, named: $0, links: item.links(to: $0)) }
    }
    guard !isCarriedElsewhere, let named = NamedDocument(letter: item) else { return [] }
    return [
      WantedMention(
        report: document, named: named, isOfPage: !named.isForwarded(by: item),
        links: item.attachments.compactMap(\.url) + item.links(to: named))
    ]
  }

  /// Whether a title is that of a document which may be worth a translation.
  private mutating func isDocument(_ title: String, _ item: Item) -> Bool {
    guard title.count >= 4 else { return false }
    let type = tags(NamedDocument(title: title), seenIn: item).documentType
    return type.evidence != nil && glossary.documentType(type.code)?.isForQueue ?? false
  }

  /// What the classifier says of a document of which only the name is known.
  mutating func tags(_ named: NamedDocument, seenIn item: Item) -> TaggedItem {
    func field(_ text: String) -> Field<String> {
      Field(value: text, location: .file(item.page.file), step: "named by a report")
    }
    let page = PageReference(
      file: item.page.file, source: "", folder: (item.publishedOn?.monthOfYear) ?? item.page.folder,
      sha256: "")
    return classifier.tag(
      Item(
        key: "", page: page, url: nil, savedOn: nil, title: field(named.title),
        issuers: named.issuers.map(field), documentNumber: named.number.map(field), indexNumber: nil,
        subjectClass: nil, dates: [], status: nil, keywords: [], blocks: [], bodyStep: "", attachments: [],
        isPartial: false)
    ).0
  }
}

extension Item {
  /// Whether an attachment that was saved with it is the document.
  fileprivate func attaches(_ named: NamedDocument) -> Bool {
    attachments.contains { !$0.text.isEmpty && Self.isTitle($0.name, of: named) }
  }

  fileprivate func links(to named: NamedDocument) -> [WebLink] {
    let files = attachments.filter { Self.isTitle($0.name, of: named) }.compactMap(\.url)
    let pages = (links ?? []).filter { Self.isTitle($0.words, of: named) }.map(\.url)
    return (pages + files).withoutRepeats
  }

  private static func isTitle(_ words: String, of named: NamedDocument) -> Bool {
    let quoted = Citation.quoted(in: words).map(\.title)
    let core = named.name.core
    return (quoted + [words]).contains { TitleSense($0).core == core }
  }
}
