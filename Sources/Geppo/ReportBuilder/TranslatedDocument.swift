/// A document whose translation (仮訳) goes out with a bulletin.
struct TranslatedDocument: Hashable, Sendable {
  let id: String
  let scope: Scope
  /// The municipality that asked for it; empty where none did.
  let requestedBy: [String]
  /// Of the item in this bulletin; nil for a document that an earlier issue told of.
  var number: ItemNumber?
  /// As it was translated.
  let name: MixedText
  let title: String
  let issuer: MixedText
  let documentNumber: String
  let publishedOn: Day?
  let savedOn: Day?
  let url: WebLink?
  /// An earlier issue gave it, and it has changed since.
  let isRevised: Bool
  /// A newspaper or agency wrote it.
  let isOfMedium: Bool
  let text: ProvisionalTranslation

  init(_ translated: TranslatedEntry, scope: Scope, names: Names) {
    let (entry, item) = (translated.entry, translated.entry.item)
    (id, self.scope, text, isRevised) = (entry.id, scope, translated.text, translated.isRevised)
    requestedBy = entry.translation?.requestedBy ?? []
    let headline = Headline(names: names)
    name = translated.text.title.japanese.map(MixedText.japanese) ?? headline.document(of: entry)
    title = item.title?.value ?? ""
    issuer = headline.actor(of: entry)
    documentNumber = item.documentNumber?.value ?? ""
    isOfMedium = names.isOfMedium(item)
    (publishedOn, savedOn, url) = (item.publishedOn, item.savedOn, item.url)
  }

  /// What a file of it is called; nil for any other file.
  func title(ofFile path: String, _ wording: Phrasing) -> String? {
    TranslationLayout.allCases.lazy.filter { layout in
      BulletinFormat.allCases.contains {
        path.hasSuffix("/" + TranslationFile(document: id, layout: layout, format: $0).path)
      }
    }.map { VisibleText.of(name.plain) + $0.mark(wording) }.first
  }

  /// With its number among the items of a bulletin.
  func numbered(among items: [IssueItem]) -> TranslatedDocument {
    var document = self
    document.number = items.first { $0.id == id }?.number
    return document
  }
}
