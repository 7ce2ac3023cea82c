/// What is left to translate of a document, by how much the memory knows of it. What is translated or approved needs no work.
struct OpenEffort: Hashable, Sendable {
  /// Chinese characters, and one for each Latin word and number.
  var characters: [EffortBand: Int] = [:]
  /// Working hours, by the weights and the rate of the office, rounded up.
  var tenthsOfHour = 0

  var all: Int { characters.values.reduce(0, +) }

  /// `1.2`.
  var hours: String { "\(tenthsOfHour / 10).\(tenthsOfHour % 10)" }

  /// `320字、約1.2時間（新規240字、類似75～84％80字）`.
  func text(_ language: Language) -> String {
    let bands = EffortBand.allCases.compactMap { band in
      characters[band].map { language == .japanese ? "\(band.japanese) \($0)字" : "\(band.rawValue) \($0)" }
    }
    if language == .japanese {
      return "\(all)字、約\(hours)時間" + (bands.isEmpty ? "" : "（\(bands.joined(separator: "、"))）")
    }
    return "\(all) characters, \(hours) h" + (bands.isEmpty ? "" : " (\(bands.joined(separator: ", ")))")
  }

  static func + (left: OpenEffort, right: OpenEffort) -> OpenEffort {
    OpenEffort(
      characters: left.characters.merging(right.characters, uniquingKeysWith: +),
      tenthsOfHour: left.tenthsOfHour + right.tenthsOfHour)
  }
}

/// How much the memory knows of a text, as tools pay it.
enum EffortBand: String, Hashable, Sendable, CaseIterable {
  case new
  case from75 = "75-84"
  case from85 = "85-94"
  case from95 = "95-99"
  case same = "100"
  case repetition

  var japanese: String {
    switch self {
    case .new: "新規"
    case .from75: "類似75～84％"
    case .from85: "類似85～94％"
    case .from95: "類似95～99％"
    case .same: "一致"
    case .repetition: "文書内の繰返し"
    }
  }
}
