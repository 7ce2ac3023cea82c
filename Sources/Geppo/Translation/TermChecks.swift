/// Terms and names as the glossary has them, and texts that nobody translated.
enum TermChecks {
  static let all = [
    TranslationCheck(
      .error, "inline-code", "タグの欠落・重複", wayOut: "原文のタグを、同じ数だけ、入れ子を崩さずに訳文に入れてください。"
    ) { subject in
      let (source, target) = (InlineCode.all(in: subject.segment.text), InlineCode.all(in: subject.target))
      let lost = source.removing(target).map { TranslationCheck.Slip.missing("タグ「\($0)」が訳文にありません。", $0) }
      let added = target.removing(source).map { TranslationCheck.Slip.said("タグ「\($0)」は原文にありません。", $0) }
      guard lost.isEmpty, added.isEmpty, !InlineCode.isNested(target), InlineCode.isNested(source) else {
        return lost + added
      }
      return [.said("タグの入れ子が崩れています。", target.joined(separator: " "))]
    },
    TranslationCheck(
      .error, "empty-target", "訳文なし", wayOut: "訳文を書いてください。"
    ) { subject in
      guard subject.target.trimmingSpaces().isEmpty else { return [] }
      return [.missing("訳文が空です。", subject.segment.text)]
    },
    TranslationCheck(
      .error, "untranslated", "未訳", wayOut: "原文のままになっています。日本語に訳してください。"
    ) { subject in
      let target = SegmentName.plain(subject.target)
      let isSame = target == SegmentName.plain(subject.segment.text)
      let run = isSame ? nil : copied(subject)
      let text = run ?? subject.target
      guard isSame || run != nil, text.unicodeScalars.count(where: { $0.value.isHan }) > 4,
        SimplifiedCharacters.first(in: text) != nil
      else { return [] }
      return [.said("原文がそのまま残っています。", text)]
    },
    TranslationCheck(
      .error, "deprecated-term", "使用しない訳語", wayOut: "用語表（terms.csv の ja、avoid.csv の instead）の訳語に直してください。"
    ) { subject in deprecated(subject) + avoided(subject) },
    TranslationCheck(
      .error, "preferred-term-absent", "用語表の訳語なし",
      wayOut: "用語表の訳語（ja 又は ja_variants）を使ってください。別の訳も正しいときは、ja_variants に加えてください。"
    ) { subject in absent(.term, subject) },
    TranslationCheck(
      .warning, "agency-name", "機関名の相違", wayOut: "機関名は、bodies.csv の ja のとおり書いてください。"
    ) { subject in
      subject.says(["同部", "同委員会", "同局", "同庁", "同政府", "同省"]) ? [] : absent(.body, subject)
    },
  ]

  /// Half a sentence of more than 20 characters that was not touched.
  private static func copied(_ subject: CheckSubject) -> String? {
    let sentences = subject.target.split { "。、，；「」『』（）《》：".contains($0) }
    return sentences.first { part in
      part.unicodeScalars.count >= 20 && subject.segment.text.contains(part)
    }.map(String.init)
  }

  private static func absent(_ kind: TermHints.Kind, _ subject: CheckSubject) -> [TranslationCheck.Slip] {
    subject.source.terms.filter { $0.kind == kind }.map(\.hint).withoutRepeats
      // A deprecated rendering is told of by another check.
      .filter { !subject.says($0.renderings) && !subject.says($0.deprecated) && !saysApart($0, subject) }
      .map { .missing("「\($0.chinese)」の訳語「\($0.preferred)」が訳文にありません。", $0.chinese) }
  }

  /// 産業構造を調整 says 産業構造調整: particles between its words are no other term.
  private static func saysApart(_ hint: TermHint, _ subject: CheckSubject) -> Bool {
    let target = dense(subject.foldedTarget)
    return hint.renderings.map { dense(Folding.fold($0)) }.contains { $0.count > 1 && target.holds($0) }
  }

  private static func dense(_ text: String) -> String { text.filter { !"のをなにがは・、 「」『』".contains($0) } }

  /// Of the term, and of words within it: 机动车排放 has those of 机动车.
  private static func deprecated(of hint: TermHint, _ context: CheckContext) -> [(
    ja: String, instead: String
  )] {
    let term = Folding.fold(hint.chinese)
    return hint.deprecated.map { ($0, hint.preferred) }
      + context.deprecated.filter { $0.zh.count < term.count && term.holds(Folding.fold($0.zh)) }
      .map { ($0.ja, $0.instead) }
  }

  private static func deprecated(_ subject: CheckSubject) -> [TranslationCheck.Slip] {
    let good = subject.source.terms.flatMap(\.hint.renderings)
    return subject.source.terms.flatMap { term in
      deprecated(of: term.hint, subject.context).filter { word, _ in
        let isOfAnother = good.contains { $0 != word && $0.contains(word) && subject.says([$0]) }
        return subject.says([word]) && !isOfAnother && !isSaid(word, besides: term, subject.source)
      }.map { .said("「\(term.hint.chinese)」の訳に「\($0.ja)」は使いません（「\($0.instead)」とします）。", $0.ja) }
    }.withoutRepeats
  }

  /// Whether the original has the same word elsewhere: 方法 is right for 方法, not for 办法.
  private static func isSaid(_ word: String, besides term: TermHints.Found, _ source: SourceReading) -> Bool {
    let text =
      Folding.string(source.folded.scalars[..<term.range.lowerBound]) + " "
      + Folding.string(source.folded.scalars[term.range.upperBound...])
    return ([Folding.fold(word)] + JapaneseCharacters.chineseSpellings(of: word)).contains { text.holds($0) }
  }

  private static func avoided(_ subject: CheckSubject) -> [TranslationCheck.Slip] {
    subject.context.avoided.filter { row in
      if let since = row.since, let day = subject.context.publishedOn, day < since { return false }
      let source = Folding.string(subject.source.folded.scalars[...])
      guard row.zh.isEmpty || source.holds(Folding.fold(row.zh)) else { return false }
      guard !row.unless.contains(where: { source.holds(Folding.fold($0)) }) else { return false }
      // What the original calls so by itself is a name.
      let isOriginal = row.zh.isEmpty && source.holds(Folding.fold(row.ja))
      return !isOriginal && row.within.reduce(subject.target) { $0.replacing($1, with: " ") }.contains(row.ja)
    }.map { .said("「\($0.ja)」は使いません（「\($0.instead)」とします）。", $0.ja) }
  }
}

/// `<g1>`, `</g1>`, `<x2/>`: what stands for the markup of a text in plain text.
private enum InlineCode {
  static func all(in text: String) -> [String] {
    text.matches(of: /<\/?[a-z]{1,3}[0-9]*(?: [^<>]*)?\/?>/).map { String($0.0) }
  }

  static func isNested(_ codes: [String]) -> Bool {
    var open: [Substring] = []
    for code in codes where !code.hasSuffix("/>") {
      let name = code.drop { "</".contains($0) }.prefix { $0.isLetter || $0.isNumber }
      if code.hasPrefix("</") {
        guard open.popLast() == name else { return false }
      } else {
        open.append(name)
      }
    }
    return open.isEmpty
  }
}

extension [String] {
  /// Without one of each of the others.
  fileprivate func removing(_ others: [String]) -> [String] {
    var rest = self
    for other in others {
      if let index = rest.firstIndex(of: other) { rest.remove(at: index) }
    }
    return rest
  }
}
