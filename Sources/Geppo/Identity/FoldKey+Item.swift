extension FoldKey {
  /// What the fold compares of an item. `tagged` may still be missing while records stream by.
  init(_ item: Item, sourceRank: Int) {
    let text = Folding.keyScalars(FoldKey.comparableText(of: item))
    let isComparable = text.count >= FoldKey.shortestComparableText
    let title = item.title?.value ?? ""
    self.init(
      key: item.key, page: item.page, sourceRank: sourceRank, publishedOn: item.publishedOn,
      savedOn: item.savedOn, url: item.url, documentNumber: item.documentNumber?.value,
      forwardedNumber: item.documentNumber == nil ? Forward.number(in: item) : nil,
      issuer: item.issuers.first.map { Folding.key($0.value) } ?? "",
      ownIssuers: FoldKey.ownIssuers(of: item), title: Folding.key(title), titleSense: TitleSense(title),
      isTraditional: Folding.simplified(title) != title, isPartial: item.isPartial,
      signedOn: item.date(.signature) ?? item.date(.adoption), closesOn: item.date(.commentDeadline),
      inForceOn: item.date(.inForce), expiresOn: item.date(.expiry),
      textDigest: isComparable ? SHA256.hex(of: Array(Folding.string(text[...]).utf8)) : "",
      sketch: isComparable ? TextSketch(text) : nil, citations: Citation.all(in: item, text: text),
      attachedFiles: item.attachedFiles, isRelevant: false)
  }

  /// Shorter texts (「附件：」 and a link) are equal by chance.
  static let shortestComparableText = 60

  /// Without the numbers of sheets that a PDF file has between its lines: — 3 —.
  private static func comparableText(of item: Item) -> String {
    item.blocks.map(\.text).filter { !isNumberOfSheet($0) }.joined(separator: "\n")
  }

  private static func isNumberOfSheet(_ text: String) -> Bool {
    guard text.utf8.count <= 16 else { return false }
    let signs = text.unicodeScalars.filter { !$0.isSpaceOrInvisible }
    guard let first = signs.first, let last = signs.last, dashes.contains(first), dashes.contains(last) else {
      return false
    }
    return signs.allSatisfy { dashes.contains($0) || ("0"..."9").contains($0) }
  }

  private static let dashes = Set("-—–－―─·".unicodeScalars)

  /// Steps that tell who shows the page, who may be another than who issued it.
  private static let stepsOfSites = [
    "source", "meta", "label 来源", "label 发布", "label 公开", "label 责任", "label 信息",
  ]

  /// The bodies of the title, and those of a step that reads the document.
  private static func ownIssuers(of item: Item) -> [String] {
    let titled = item.title.map { TitleGrammar.parse($0.value).issuers } ?? []
    let named = item.issuers.filter { field in
      !stepsOfSites.contains { field.step.hasPrefix($0) }
    }
    return (titled + named.map(\.value)).map(Folding.key).withoutRepeats
  }
}
