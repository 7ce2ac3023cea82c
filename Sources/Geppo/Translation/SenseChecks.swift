/// Duty, negation and units must keep their sense; nothing may be added to years. Which words say so stands in
/// `glossary/translation_words.csv`.
enum SenseChecks {
  static let all = [
    TranslationCheck(
      .warning, "modality", "義務・禁止・許可の表現",
      wayOut: "原文の義務・禁止・許可が訳文に表れているか確かめてください（translation_words.csv の modality）。"
    ) { subject in lost(.modality, subject) },
    TranslationCheck(
      .warning, "negation", "否定・限度の表現",
      wayOut: "否定や限度（以上・以下など）の向きが原文と同じか確かめてください（translation_words.csv の negation）。"
    ) { subject in lost(.negation, subject) },
    TranslationCheck(
      .warning, "unit-changed", "単位の相違", wayOut: "数値の単位を確かめてください（translation_words.csv の unit）。"
    ) { subject in
      subject.source.units.withoutRepeats.filter { !subject.says($0.ja) && !subject.says([$0.zh]) }
        .map { .missing("単位「\($0.zh)」に当たる「\($0.ja.joined(separator: "」「"))」が訳文にありません。", $0.zh) }
    },
    TranslationCheck(
      .warning, "era-added", "年・元号の追加", wayOut: "原文にない年や元号を書き加えていないか確かめてください。"
    ) { subject in eras(subject) + years(subject) },
  ]

  private static func lost(_ kind: TranslationWord.Kind, _ subject: CheckSubject) -> [TranslationCheck.Slip] {
    (subject.context.words[kind]?.all(in: subject.source.folded) ?? []).map(\.row).withoutRepeats
      .filter { !subject.says($0.ja) }
      .map { .missing("「\($0.zh)」に当たる表現（「\($0.ja.prefix(3).joined(separator: "」「"))」など）が訳文にありません。", $0.zh) }
  }

  private static func eras(_ subject: CheckSubject) -> [TranslationCheck.Slip] {
    subject.plainTarget.matches(of: /(?:令和|平成|昭和)(?:元|[0-9〇一二三四五六七八九十]{1,3})年/).filter {
      !subject.segment.text.contains($0.0)
    }.map { .said("原文にない元号です。", $0.0) }
  }

  /// A year within brackets is a note of the translator.
  private static func years(_ subject: CheckSubject) -> [TranslationCheck.Slip] {
    let outside = subject.plainTarget.replacing(/\([^()]*\)/, with: " ")
    let known = subject.source
    let all = Set(NumberScan.all(in: known.scalars).flatMap(\.values))
    let years = Set(known.dates.compactMap(\.date.year))
    return outside.matches(of: /(?:^|[^0-9.])((?:19|20)[0-9][0-9])年/).filter { match in
      guard let year = Int(match.1) else { return false }
      return !years.contains(year) && !all.contains(WrittenNumber(year))
        && !known.documentNumbers.contains { $0.year == year }
    }.map { .said("原文にない年です。", "\($0.1)年") }
  }
}
