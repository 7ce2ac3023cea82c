/// Characters, marks and particles of the Japanese text.
enum MarkChecks {
  static let all = [
    TranslationCheck(
      .warning, "chinese-character", "日本語にない漢字", wayOut: "簡体字など日本語で使わない字は、日本の漢字又は訳語に直してください。"
    ) { subject in
      let text = withoutOriginals(subject)
      let found = text.unicodeScalars.filter {
        SimplifiedCharacters.first(in: String($0)) != nil || chineseOnly.contains($0)
      }
      guard !found.isEmpty else { return [] }
      let words = String(String.UnicodeScalarView(found.map { $0 }.withoutRepeats))
      return [.said("日本語で使わない字「\(words)」があります。", words)]
    },
    TranslationCheck(
      .warning, "chinese-punctuation", "中国語の約物", wayOut: "「，」「；」は「、」などに、“ ”は「」に、《 》は「」又は『』に直してください。"
    ) { subject in
      let found = subject.target.filter { "，；“”‘’《》〈〉".contains($0) && !isKept($0, subject) }
      guard !found.isEmpty else { return [] }
      let words = String(Array(found).withoutRepeats)
      return [.said("中国語の約物「\(words)」があります。", words)]
    },
    TranslationCheck(
      .error, "lost-character", "失われた文字", wayOut: "保存のときに「?」になった字を入れ直してください。疑問符は「？」と書きます。"
    ) { subject in
      guard !subject.segment.text.contains("?"),
        let place = subject.target.firstMatch(
          of: #/[\p{Han}\p{Hiragana}\p{Katakana}（]\?|\?[\p{Han}\p{Hiragana}\p{Katakana}]|\uFFFD/#)
      else { return [] }
      return [.said("「?」に置き換わった文字があります。", String(place.0))]
    },
    TranslationCheck(
      .warning, "unbalanced", "括弧の対応", wayOut: "開き括弧と閉じ括弧の数と順を確かめてください。"
    ) { subject in
      guard let mark = unbalanced(subject.target), unbalanced(subject.segment.text) == nil else { return [] }
      return [.said("括弧「\(mark)」が対応していません。", String(mark))]
    },
    TranslationCheck(
      .warning, "sentence-end", "文末の句点", wayOut: "原文が文として終わるときは、訳文も「。」などで終えてください。"
    ) { subject in
      guard [.paragraph, .listItem, .note].contains(subject.segment.kind),
        let end = subject.segment.text.trimmingSpaces().last, "。！？".contains(end),
        let last = subject.target.trimmingSpaces().last, !"。！？!?．.」』）)…".contains(last)
      else { return [] }
      return [.said("文末に句点がありません。", String(subject.target.suffix(8)))]
    },
    TranslationCheck(
      .warning, "mixed-width", "全角・半角の混在", wayOut: "数字の全角・半角をそろえてください（一桁だけ全角とする書き方は可）。"
    ) { subject in mixedWidth(subject.target).map { [.said("全角と半角の数字が混ざっています。", $0)] } ?? [] },
    TranslationCheck(
      .warning, "length-ratio", "訳文の長さ", wayOut: "訳し漏れや余分な文がないか確かめてください。"
    ) { subject in
      let source = SegmentName.plain(subject.segment.text).unicodeScalars.count
      let target = SegmentName.plain(subject.target).unicodeScalars.count
      guard source >= shortest, !(least * source...most * source).contains(target * 10) else { return [] }
      return [.said("原文\(source)字に対し訳文が\(target)字です。", subject.target.prefix(20))]
    },
    TranslationCheck(
      .warning, "doubled-particle", "助詞の重複", wayOut: "重なった助詞、読点の直後の助詞を直してください。"
    ) { subject in
      subject.target.matches(of: doubled).map { .said("助詞の使い方を確かめてください。", $0.0) }
    },
  ]

  /// Shorter texts are as long as their words happen to be.
  private static let shortest = 15
  /// Tenths of the length of the original.
  private static let least = 8
  private static let most = 24

  /// のの but in ものの, をを, にに, でで; の and を behind a comma and before a word that does not begin so.
  private static var doubled: Regex<Substring> {
    /(?:[^も]のの(?=[\p{Han}\p{Katakana}])|をを|にに(?=[\p{Han}\p{Katakana}])|でで(?!き)|、[のを](?=[\p{Han}\p{Katakana}]))/
  }

  /// Characters that no Japanese text has and that are written alike in traditional Chinese: mostly chemistry.
  private static let chineseOnly = Set("碳氮氯氟氨氰砷烷烯炔醛酮酯酰苯氧氦溴碘黑每步适查划柜蜡你她吗呢哪啊吧啦她锅秸揭惕".unicodeScalars)

  /// Without 文号, addresses and names that are given in the original.
  private static func withoutOriginals(_ subject: CheckSubject) -> String {
    let numbers = DocumentNumber.all(in: subject.target)
    var text = subject.target
    for number in numbers.reversed() { text.removeSubrange(number.range) }
    for address in WebAddress.all(in: text) { text = text.replacing(address, with: "") }
    return text.replacing(/[（(](?:原文|原語|中国語|中)[：:]?[^（）()]*[）)]/, with: "")
  }

  /// The brackets of a 文号 stay.
  private static func isKept(_ mark: Character, _ subject: CheckSubject) -> Bool {
    "〈〉；".contains(mark) && mark != "；" && subject.segment.text.contains(mark)
  }

  private static func unbalanced(_ text: String) -> Character? {
    let pairs: [Character: Character] = [
      "」": "「", "』": "『", "）": "（", "】": "【", "〕": "〔", "》": "《", "”": "“", "]": "[",
    ]
    var open: [Character] = []
    for mark in text.map({ $0 == "(" ? "（" : $0 == ")" ? "）" : $0 }) {
      if pairs.values.contains(mark) { open.append(mark) }
      if let opener = pairs[mark], open.popLast() != opener { return mark }
    }
    return open.last
  }

  /// Numbers of one digit and longer ones each have one width.
  private static func mixedWidth(_ text: String) -> String? {
    let runs = text.matches(of: /[A-Za-zＡ-Ｚａ-ｚ]*[0-9０-９]+(?:[.．,，][0-9０-９]+)*/).map { String($0.0) }
    var widths: [Bool: (isFull: Bool, run: String)] = [:]
    for run in runs where !(run.first?.isLetter ?? true) {
      let digits = run.filter { $0.isNumber }
      let isFull = digits.first.map { !$0.isASCII } ?? false
      if digits.contains(where: { $0.isASCII == isFull }) { return run }
      let isLong = digits.count > 1
      if let known = widths[isLong], known.isFull != isFull { return "\(known.run)…\(run)" }
      widths[isLong] = (isFull, run)
    }
    return nil
  }
}
