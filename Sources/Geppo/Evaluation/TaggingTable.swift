/// Figures of tagging as lines for a terminal.
enum TaggingTable {
  /// Errors and provinces that are listed.
  private static let errorLimit = 12
  static let leastRowsOfProvince = 8

  /// `floors` are those of the last recorded run.
  static func lines(_ score: TaggingScore, floors: [Floor], _ language: Language) -> [String] {
    let word = { (english: String, japanese: String) in language == .japanese ? japanese : english }
    var lines = ["\(score.name): \(score.rows.count) \(word("rows", "行"))", ""]
    lines += ScoreTable.aligned(summary(score, word)) + [""]
    lines += ScoreTable.aligned(classes(score.topics, word("topic", "分野"), word)) + [""]
    lines += ScoreTable.aligned(classes(score.regions, word("place", "地域"), word)) + [""]
    lines += ScoreTable.aligned(provinces(score, word)) + [""]
    lines += [word("commonest errors", "多い誤り")] + errors(score, word)
    let changes = changes(score, floors)
    guard !changes.isEmpty else { return lines }
    return lines + ["", word("against the last recorded run", "前回の記録との差")] + changes
  }

  /// The rows that changed: + a tag that came, - one that went, each with whether the label agrees.
  static func lines(_ changed: [ChangedRow], _ language: Language) -> [String] {
    let word = { (english: String, japanese: String) in language == .japanese ? japanese : english }
    let changes = changed.flatMap(\.changes)
    let (better, worse) = (changes.count { $0.isRight == true }, changes.count { $0.isRight == false })
    let head = word(
      "rows tagged otherwise than before: \(changed.count) (\(better) tags better, \(worse) worse)",
      "前回と付き方の変わった行：\(changed.count)行（改善\(better)、悪化\(worse)）")
    return [head]
      + changed.map { row in
        let tags = row.changes.map { change in
          let mark = change.isRight.map { $0 ? word(" (right)", "（正）") : word(" (wrong)", "（誤）") } ?? ""
          return (change.isGained ? "+" : "-") + change.label + mark
        }
        return "  \(row.id)  \(tags.joined(separator: "  "))  \(row.title)"
      }
  }

  private static func summary(_ score: TaggingScore, _ word: (String, String) -> String) -> [[String]] {
    let head = [
      "", word("P", "適合率"), word("R", "再現率"), "F1", "macro", word("exact", "完全一致"),
      word("F1, no doubt", "F1（疑義を除く）"),
    ]
    let clear = score.clear
    return [head]
      + [
        (word("topics", "分野"), score.topics, clear.topics),
        (word("core topics", "重点分野"), score.coreTopics, clear.coreTopics),
        (word("regions", "地域"), score.regions, clear.regions),
        (word("important", "重要"), score.important, clear.important),
      ].map { name, all, clear in
        [name]
          + [
            all.micro.precision, all.micro.recall, all.micro.f1, all.macro(support: TaggingScore.support),
            all.exactShare, clear.micro.f1,
          ].map(ScoreTable.decimal)
      }
  }

  private static func classes(
    _ score: LabelScore, _ name: String, _ word: (String, String) -> String
  ) -> [[String]] {
    let head = [name, word("P", "適合率"), word("R", "再現率"), "F1", word("rows", "行")]
    return [head]
      + score.classes.map { label, count in
        [label] + [count.precision, count.recall, count.f1].map(ScoreTable.decimal) + [String(count.support)]
      }
  }

  private static func provinces(_ score: TaggingScore, _ word: (String, String) -> String) -> [[String]] {
    let head = [
      word("place", "地域"), word("rows", "行"), word("core F1", "重点分野F1"), word("others", "ほか"),
      word("difference", "差"), word("regions F1", "地域F1"), word("others", "ほか"),
      word("important F1", "重要F1"), word("others", "ほか"),
    ]
    return [head]
      + score.byProvince(least: leastRowsOfProvince).map { province, its, others in
        let (own, rest) = (its.coreTopics.micro.f1, others.coreTopics.micro.f1)
        let beside = [its.regions, others.regions, its.important, others.important].map(\.micro.f1)
        return [province, String(its.rows.count)] + [own, rest].map(ScoreTable.decimal) + [signed(own - rest)]
          + beside.map(ScoreTable.decimal)
      }
  }

  private static func errors(_ score: TaggingScore, _ word: (String, String) -> String) -> [String] {
    score.errors.prefix(errorLimit).map { error in
      let kind = error.isMissed ? word("missed", "漏れ") : word("wrong", "誤り")
      return "  \(error.ids.count)  \(error.label)  \(kind)  \(error.ids.prefix(8).joined(separator: " "))"
    }
  }

  private static func changes(_ score: TaggingScore, _ floors: [Floor]) -> [String] {
    score.measures.compactMap { measure in
      guard let floor = floors.first(where: { $0.set == score.name && $0.measure == measure.name }) else {
        return nil
      }
      let change = signed(measure.value - floor.recorded)
      return "  \(measure.name)  \(ScoreTable.decimal(measure.value))  \(change)"
    }
  }

  /// `+0.012`; a change too small to show is `0.000`.
  private static func signed(_ value: Double) -> String {
    let text = ScoreTable.decimal(abs(value))
    return text == "0.000" ? text : (value < 0 ? "-" : "+") + text
  }
}
