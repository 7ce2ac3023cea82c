/// What must be alike in all of a document.
enum ConsistencyChecks {
  static let all = [
    TranslationCheck(
      .warning, "same-source-differs", "同じ原文の訳の不一致", wayOut: "同じ原文には同じ訳を当ててください。文脈で訳し分けたときは、理由を添えて対象外としてください。"
    ) { (subjects: [CheckSubject]) in
      differing(subjects, by: { key($0.segment.text) }, { SegmentName.plain($0.target) }).map {
        index, first in
        (
          index,
          .said(
            "同じ原文が別の箇所では「\(subjects[first].target.prefix(30))」と訳されています。", subjects[index].target.prefix(30))
        )
      }
    },
    TranslationCheck(
      .warning, "same-target-differs", "異なる原文に同じ訳", wayOut: "別の原文に同じ訳が当てられています。貼り間違いでないか確かめてください。"
    ) { (subjects: [CheckSubject]) in
      let long = subjects.indices.filter { key(subjects[$0].segment.text).unicodeScalars.count >= shortest }
      return differing(
        long.map { subjects[$0] }, by: { SegmentName.plain($0.target) }, { key($0.segment.text) }
      )
      .filter { isOther(subjects[long[$0]], subjects[long[$1]]) }
      .map { index, first in
        (
          long[index],
          .said(
            "別の原文「\(subjects[long[first]].segment.text.prefix(30))」と同じ訳です。",
            subjects[long[index]].target.prefix(30))
        )
      }
    },
    TranslationCheck(
      .warning, "quotation-style", "《 》の訳し方の不一致", wayOut: "《 》は、文書を通して「」か『』のどちらかにそろえてください。"
    ) { (subjects: [CheckSubject]) in
      minority(subjects) { subject in
        guard subject.segment.text.contains("《"), !subject.segment.text.contains("“") else { return nil }
        let marks = ["「", "『"].filter { subject.target.contains($0) }
        return marks.count == 1 ? marks[0] : nil
      }.map { ($0.index, .said("《 》を「\($0.mark)」としています。ほかの箇所と違います。", $0.mark)) }
    },
    TranslationCheck(
      .warning, "clause-style", "条項番号の書き方の不一致", wayOut: "原文で同じ書き方の番号は、文書を通して同じ書き方にしてください。"
    ) { (subjects: [CheckSubject]) in
      let styles = subjects.map { pattern(of: $0.segment.clause) }
      return styles.withoutRepeats.filter { !$0.isEmpty }.flatMap { style in
        let alike = subjects.indices.filter { styles[$0] == style }
        return minority(alike.map { subjects[$0] }) { pattern(of: $0.clause ?? $0.segment.clause) }
          .map { (alike[$0.index], number(of: subjects[alike[$0.index]])) }
      }
      .map { ($0.0, .said("番号「\($0.1)」の書き方が、ほかの箇所と違います。", $0.1)) }
    },
    TranslationCheck(
      .warning, "mixed-style", "文体の混在", wayOut: "「である」と「です・ます」を、文書を通してどちらかにそろえてください。"
    ) { (subjects: [CheckSubject]) in
      minority(subjects) { subject in
        guard subject.segment.kind != .heading, subject.segment.kind != .title else { return nil }
        return style(of: subject.target)
      }.map { ($0.index, .said("文末が「\($0.mark)」の文体です。ほかの文と違います。", subjects[$0.index].target.suffix(12))) }
    },
  ]

  private static let shortest = 4

  private static func number(of subject: CheckSubject) -> String { subject.clause ?? subject.segment.clause }

  /// The number of a clause without its value: （一） is （漢）, 第3条 is 第数条.
  private static func pattern(of clause: String) -> String {
    var pattern = ""
    for character in Folding.simplified(clause.trimmingSpaces()).halfWidth {
      let kind: Character =
        character.isASCII && character.isNumber
        ? "数" : "一二三四五六七八九十百零〇".contains(character) ? "漢" : character
      if kind != pattern.last || !"数漢".contains(kind) { pattern.append(kind) }
    }
    return pattern
  }

  private static func key(_ text: String) -> String { Folding.key(text) }

  /// Indices of what has the same key as an earlier one and another value, with the index of that one.
  private static func differing(
    _ subjects: [CheckSubject], by key: (CheckSubject) -> String, _ value: (CheckSubject) -> String
  ) -> [(Int, Int)] {
    var first: [String: (index: Int, value: String)] = [:]
    return subjects.indices.compactMap { index in
      let (key, value) = (key(subjects[index]), value(subjects[index]))
      guard let known = first[key] else {
        first[key] = (index, value)
        return nil
      }
      return known.value == value ? nil : (index, known.index)
    }
  }

  /// Whether two texts say different things: not where only a character or two differ.
  private static func isOther(_ one: CheckSubject, _ other: CheckSubject) -> Bool {
    CharacterLikeness(one.segment.text).likeness(to: CharacterLikeness(other.segment.text), from: 80) == nil
  }

  /// Those whose mark is not the one of the most; of two equally frequent ones the first stands.
  private static func minority(
    _ subjects: [CheckSubject], _ mark: (CheckSubject) -> String?
  ) -> [(index: Int, mark: String)] {
    let marks = subjects.enumerated().compactMap { index, subject in
      mark(subject).map { (index: index, mark: $0) }
    }
    var counts: [String: Int] = [:]
    for mark in marks { counts[mark.mark, default: 0] += 1 }
    guard let most = counts.values.max(), let usual = marks.first(where: { counts[$0.mark] == most })?.mark
    else {
      return []
    }
    return marks.filter { $0.mark != usual }
  }

  /// By the last sentence that ends in a verb; nil for 体言止め and こと。
  private static func style(of text: String) -> String? {
    let text = text.replacing(/「[^」]*」|（[^）]*）/, with: "")
    guard text.contains("。") else { return nil }
    if text.contains(/(?:です|ます|ました|ません|でした|ましょう|ください)か?。/) { return "です・ます" }
    return text.contains(/[るただいうくすつむぶぐぬ]。/) && !text.contains(/(?:もの|こと)とする。$/) ? "である" : nil
  }
}
