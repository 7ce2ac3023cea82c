/// Whether a document is in force: what the metadata block says, else a mark that the site put on the title.
struct StatusSteps {
  let evidence: PageEvidence
  let title: Field<String>?

  /// Marks on titles, as sites write them.
  static let marks = ["已废止", "已失效", "已修订", "现行有效", "部分失效", "废止", "失效"]

  func read() -> Field<String>? {
    if let label = evidence.label(.status) {
      return Field(
        value: StatusSteps.meaning(label.value), location: evidence.location(label.line), step: label.step)
    }
    guard let title, let mark = StatusSteps.mark(on: title.value) else { return nil }
    return Field(value: mark, location: title.location, step: "mark on the title")
  }

  /// As the page says it, for people who look there: `是否有效：否`, or the mark on the title.
  static func quoted(_ status: Field<String>, in evidence: PageEvidence) -> String {
    guard let label = evidence.label(.status), label.step == status.step, label.step.hasPrefix(labelled)
    else {
      return status.value
    }
    return "\(label.step.dropFirst(labelled.count))：\(label.value)"
  }

  private static let labelled = "label "

  /// `是否有效：是`
  private static func meaning(_ value: String) -> String {
    switch value {
    case "是": "有效"
    case "否": "失效"
    default: value
    }
  }

  /// In brackets at the beginning or the end; 关于废止…的决定 has none.
  static func mark(on title: String) -> String? {
    let title = Folding.simplified(title)
    return marks.first { mark in
      ["【\(mark)】", "[\(mark)]", "（\(mark)）", "(\(mark))"].contains {
        title.hasPrefix($0) || title.hasSuffix($0)
      }
    }
  }
}
