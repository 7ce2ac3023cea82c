/// 题注, the note in brackets under the title of a rule, which tells its history: `（2018年11月30日某省第十三届人民代表大会常务委员会
/// 第七次会议通过　2018年12月3日公布　自2019年2月1日起施行）`. Its last step is that of the text on the page.
struct TitleNote {
  let file: String

  struct Rule: Sendable {
    let name: String
    let kind: DatedFact.Kind
    let reason: String
    /// Words between a day and the next.
    let fits: @Sendable (String) -> Bool
  }

  /// The first that has a day decides its kind.
  static let rules: [Rule] = [
    Rule(
      name: "题注…通过", kind: .adoption, reason: "by the congress, its committee or the government in session",
      fits: { step in
        step.contains("会") && ["通过", "修订", "修正"].contains(where: step.contains)
      }),
    Rule(
      name: "题注…公布", kind: .publication, reason: "counts where the page has no day of release of its own",
      fits: { step in ["公布", "发布"].contains(where: step.contains) }),
  ]

  /// The last step of each kind in the first note.
  func read(_ lines: [(text: String, line: Int)]) -> [DatedFact] {
    guard let note = lines.indices.lazy.compactMap({ note(from: $0, lines) }).first else { return [] }
    let steps = TitleNote.steps(of: note.text)
    return Self.rules.compactMap { rule in
      steps.last { rule.fits($0.words) }.map {
        DatedFact(
          kind: rule.kind, day: $0.day, location: .line(file: file, line: note.line),
          step: "text \(rule.name)")
      }
    }
  }

  /// All from the opening to the closing bracket, over some lines.
  private func note(from start: Int, _ lines: [(text: String, line: Int)]) -> (text: String, line: Int)? {
    guard let first = lines[start].text.first, "（(".contains(first) else { return nil }
    var text = ""
    for line in lines[start...].prefix(Self.mostLines) {
      text += line.text
      guard let last = line.text.last, "）)".contains(last) else { continue }
      return Prose.mayHoldDay(text) && Self.rules.contains { $0.fits(text) }
        ? (text, lines[start].line) : nil
    }
    return nil
  }

  private static let mostLines = 6

  /// Each day with the words up to the next.
  private static func steps(of note: String) -> [(day: Day, words: String)] {
    let days = ChineseDate.all(in: note)
    return days.indices.map { index in
      let end = index + 1 < days.endIndex ? days[index + 1].range.lowerBound : note.endIndex
      return (days[index].day, Compact.of(note[days[index].range.upperBound..<end]))
    }
  }
}
