/// Reads of a forward (转发) which document it forwards.
enum Forward {
  /// Characters of the covering letter at most: a longer one says something of its own.
  static let longestLetter = 400

  /// The number that stands alone in a line behind a short covering letter.
  static func number(in item: Item) -> String? {
    guard let title = item.title?.value, TitleRole.of(Folding.simplified(title)) == .forward else {
      return nil
    }
    var letter = 0
    for block in item.blocks where block.kind != .table {
      if let number = numberAlone(block.text) { return number }
      letter += block.text.count
      guard letter <= longestLetter else { return nil }
    }
    return nil
  }

  /// Whether a page passes on the other's document and is none of its own: it repeats number or title and most of
  /// the text. Two forwards are those of two offices.
  static func passesOn(_ page: FoldKey, _ document: FoldKey) -> Bool {
    guard page.titleSense.role == .forward, page.documentNumber == nil, document.titleSense.role != .forward
    else { return false }
    if let number = page.forwardedNumber, let original = document.documentNumber,
      number != original || isTelling(number)
    {
      return number == original
    }
    guard let text = page.sketch, let original = document.sketch else { return false }
    return page.titleSense.core == document.titleSense.core && original.share(in: text) >= leastOfForward
  }

  /// Whose document the title of a forward says it passes on: 转发省生态环境厅关于…的通知.
  static func body(in key: FoldKey) -> String? {
    guard key.titleSense.role == .forward else { return nil }
    for verb in verbs {
      guard let said = key.title.firstRange(of: verb) else { continue }
      let rest = key.title[said.upperBound...]
      guard let about = rest.firstRange(of: "关于") else { continue }
      let body = rest[..<about.lowerBound]
      if (2...longestBody).contains(body.count) { return String(body) }
    }
    return nil
  }

  private static let verbs = ["转发", "批转"]
  private static let longestBody = 24

  /// 公告2018年第4号 is a number of every ministry.
  private static func isTelling(_ number: String) -> Bool {
    DocumentNumber.parse(number).map { $0.form == .bracketed && !$0.code.isEmpty } ?? false
  }

  private static let leastOfForward = 0.8

  /// 环大气〔2018〕179号, also in brackets.
  private static func numberAlone(_ text: String) -> String? {
    var bare = text.trimmingSpaces()
    if let first = bare.first, "（(".contains(first) { bare = String(bare.dropFirst().dropLast()) }
    guard bare.count <= 40, bare.hasSuffix("号") else { return nil }
    return DocumentNumber.normalise(bare)
  }
}
