/// Values of decisions as a cell of the review workbook shows them: what a person would write there.
struct DecidedText {
  let names: Names

  func text(_ field: DecisionField, _ value: String) -> String {
    if value == Decision.Word.none { return field == .priority ? "対象外" : "なし" }
    switch field {
    case .inclusion: return Decision.Inclusion(rawValue: value)?.japanese ?? ""
    case .documentType: return names.type(value)?.ja ?? value
    case .issuers, .splitOut: return parts(value).joined(separator: "、")
    case .topics: return parts(value).map(names.topic).joined(separator: "、")
    case .places: return parts(value).map(place).joined(separator: "、")
    default: return value
    }
  }

  private func parts(_ value: String) -> [String] {
    value.split(separator: Decision.Word.separator).map(String.init)
  }

  private func place(_ value: String) -> String {
    let parts = value.split(separator: Decision.Word.role).map(String.init)
    let role = parts.count == 2 ? PlaceTag.Role(rawValue: parts[1]) : nil
    return names.place(parts.first ?? "") + (role.map { "（\($0.japanese)）" } ?? "")
  }

  /// `［5］2019-01-21 佐藤：不採用`, for each of the decisions that differ.
  func conflicts(_ review: DocumentReview) -> String {
    DecisionField.allCases.flatMap { field in
      (review.conflicts[field] ?? []).map { decision in
        let shown = decision.value.isEmpty ? "（取消し）" : text(field, decision.value)
        let column = ReviewColumn.of(field)?.rawValue ?? field.rawValue
        return "［\(decision.number)］\(decision.on) \(decision.by) \(column)：\(shown)"
      }
    }.joined(separator: "\n")
  }
}

extension Decision.Inclusion {
  var japanese: String {
    switch self {
    case .adopted: "採用"
    case .rejected: "不採用"
    case .open: "保留"
    }
  }
}
