/// What a title says apart from its words: which stage of a document it names, of what, with which figures.
struct TitleSense: Hashable, Sendable, Codable {
  var role = TitleRole.document
  /// The title of the document itself, folded: without issuers, 关于印发…的通知, and the words of its role.
  var core = ""
  /// Numbers, ordinals, colours and places of the title, sorted.
  var figures: [String] = []
  /// 第二批, 二次, 第3期: which one of several it is, sorted.
  var counts: [String] = []
  /// Words of which a title has one or its opposite.
  var stances: [Stance] = []
  /// 试行: it will be issued again for good.
  var isOnTrial = false
  /// （2018年修订）: another document of the same name stood before.
  var isNewEdition = false
  /// Issued every few days in the same form.
  var isRecurring = false

  init() {}

  /// Whether both titles have figures that the other lacks.
  func contradictsFigures(of other: TitleSense) -> Bool {
    !figures.allSatisfy(other.figures.contains) && !other.figures.allSatisfy(figures.contains)
  }

  /// Whether the titles say opposite things: one begins an alert that the other ends.
  func opposes(_ other: TitleSense) -> Bool {
    Stance.Subject.allCases.contains { subject in
      let (one, two) = (stances.filter { $0.on == subject }, other.stances.filter { $0.on == subject })
      return !one.isEmpty && !two.isEmpty && one.allSatisfy { !two.contains($0) }
    }
  }
}

/// A word of which a title has one or an opposite.
struct Stance: Hashable, Sendable, Codable {
  enum Subject: String, Hashable, Sendable, Codable, CaseIterable {
    case alert, half, approval, result, stage
  }

  let on: Subject
  let words: [String]
}
