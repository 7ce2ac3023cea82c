import FoundationEssentials

/// What the rules say today beside what people decided: every decision is a case.
struct DecisionScore: Hashable, Sendable {
  struct Case: Hashable, Sendable, Encodable {
    var document: String
    var field: String
    var decided: String
    var read: String
    var isRight: Bool
  }

  var cases: [Case]
  /// Decisions on documents of which no page is there any more, or that people added.
  var unread: Int

  struct Line: Hashable, Sendable, Encodable {
    var field: String
    var decided: Int
    var right: Int

    var accuracy: Double { decided == 0 ? 0 : Double(right) / Double(decided) }

    private enum CodingKeys: String, CodingKey { case field, decided, right, accuracy }

    func encode(to encoder: any Encoder) throws {
      var line = encoder.container(keyedBy: CodingKeys.self)
      try line.encode(field, forKey: .field)
      try line.encode(decided, forKey: .decided)
      try line.encode(right, forKey: .right)
      try line.encode(accuracy, forKey: .accuracy)
    }
  }

  /// In the order of the fields.
  var fields: [Line] {
    DecisionField.allCases.compactMap { field in
      let cases = cases.filter { $0.field == field.rawValue }
      guard !cases.isEmpty else { return nil }
      return Line(field: field.rawValue, decided: cases.count, right: cases.count(where: \.isRight))
    }
  }

  /// A table, then what the rules say otherwise. `shown` gives the value of a field as people write it.
  func lines(_ language: Language, shown: (DecisionField, String) -> String) -> [String] {
    let isJapanese = language == .japanese
    let head = isJapanese ? ["項目", "決定", "一致", "割合"] : ["field", "decided", "right", "accuracy"]
    let rows = fields.map { line in
      [
        name(line.field, language), String(line.decided), String(line.right),
        ScoreTable.decimal(line.accuracy),
      ]
    }
    let wrong = cases.filter { !$0.isRight }
      .map { one in
        let field = DecisionField(rawValue: one.field)
        let (read, decided) = (
          field.map { shown($0, one.read) } ?? one.read, field.map { shown($0, one.decided) } ?? one.decided
        )
        return "  \(one.document)  \(name(one.field, language))  「\(read)」 ≠ 「\(decided)」"
      }
    let rest = isJapanese ? "読んだページのない文書の決定：\(unread)件" : "decisions on documents without a page: \(unread)"
    return ScoreTable.aligned([head] + rows) + (wrong.isEmpty ? [] : [""] + wrong) + ["", rest]
  }

  private func name(_ field: String, _ language: Language) -> String {
    guard language == .japanese, let field = DecisionField(rawValue: field) else { return field }
    return ReviewColumn.of(field)?.rawValue ?? field.rawValue
  }

  func json() throws -> [UInt8] {
    struct Document: Encodable {
      var fields: [Line]
      var cases: [Case]
      var unread: Int
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array(try encoder.encode(Document(fields: fields, cases: cases, unread: unread)))
      + [UInt8(ascii: "\n")]
  }
}
