/// How well one page was read.
struct PageScore: Hashable, Sendable {
  struct WrongField: Hashable, Sendable {
    var name: String
    var read: String
    var gold: String
  }

  let file: String
  /// Nil where no text is asked for.
  let text: TextAgreement?
  /// The fields that are asked for, in the order of `ScoredField.all`.
  let asked: [String]
  let wrong: [WrongField]

  init(_ gold: GoldPage, _ read: PagePrediction) {
    file = gold.file
    text = gold.text.flatMap { $0.isEmpty ? nil : TextAgreement(read: read.text, gold: $0) }
    let fields = ScoredField.all.compactMap { field -> WrongField? in
      guard let right = field.gold(gold), !right.isEmpty else { return nil }
      return WrongField(name: field.name, read: field.read(read), gold: right)
    }
    asked = fields.map(\.name)
    wrong = fields.filter { !Normalised.areSame($0.read, $0.gold) }
  }
}

/// How well the pages of a set were read.
struct ReadingScore: Hashable, Sendable {
  struct Text: Hashable, Sendable, Encodable {
    /// Pages whose text is asked for.
    var pages: Int
    /// Means over the pages.
    var precision: Double
    var recall: Double
    /// Of these two means.
    var f1: Double
    /// The share of pages whose own F1 is below one half.
    var poor: Double
  }

  struct Field: Hashable, Sendable, Encodable {
    var name: String
    var right: Int
    var of: Int
  }

  let pages: [PageScore]
  /// Pages of the answers that could not be read at all.
  let missing: Int

  var text: Text? {
    let texts = pages.compactMap(\.text)
    guard !texts.isEmpty else { return nil }
    let count = Double(texts.count)
    let precision = texts.reduce(0) { $0 + $1.precision } / count
    let recall = texts.reduce(0) { $0 + $1.recall } / count
    let poor = texts.count { $0.f1 < TextAgreement.poor }
    return Text(
      pages: texts.count, precision: precision, recall: recall, f1: TextAgreement.f1(precision, recall),
      poor: Double(poor) / count)
  }

  /// Only fields that some page asks for.
  var fields: [Field] {
    ScoredField.all.compactMap { field in
      let asked = pages.filter { $0.asked.contains(field.name) }
      let wrong = asked.count { page in page.wrong.contains { $0.name == field.name } }
      return asked.isEmpty ? nil : Field(name: field.name, right: asked.count - wrong, of: asked.count)
    }
  }
}
