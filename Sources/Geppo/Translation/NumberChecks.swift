/// Numbers, dates, 文号, clauses and addresses must come through.
enum NumberChecks {
  static let all = [
    TranslationCheck(
      .error, "number-changed", "数値の相違", wayOut: "原文の数値を確かめ、同じ値を書いてください（2.6万、26,000、2万6千は同じ値とみなします）。"
    ) { subject in
      switch subject.context.numbers {
      case .off: []
      case .string: changedDigits(subject)
      case .value: changedValues(subject)
      }
    },
    TranslationCheck(
      .error, "date-changed", "日付の相違", wayOut: "原文の年月日を確かめ、同じ日付を書いてください。"
    ) { subject in
      let target = TargetNumbers(subject)
      return subject.source.dates.filter { !target.tells($0.date) }
        .map { .missing("「\($0.words)」に当たる日付が訳文にありません。", $0.words) }
    },
    TranslationCheck(
      .error, "document-number-changed", "文書番号の相違", wayOut: "文書番号は原文のまま（字体は日本の漢字でも可）書いてください。"
    ) { subject in
      let target = DocumentNumberKey.of(subject.target)
      return subject.source.documentNumbers.filter { !DocumentNumberKey.stands($0, in: target) }
        .map { .missing("文書番号「\($0)」が訳文にありません。", "\($0)") }
    },
    TranslationCheck(
      .error, "clause-number-changed", "条項番号の相違", wayOut: "第一条は「第一条」又は「第1条」、（一）は「（一）」又は「（1）」としてください。"
    ) { subject in
      let scalars = Array(subject.plainTarget.unicodeScalars)
      return changedFront(subject)
        + subject.source.clauses.filter { !$0.stands(in: scalars) }
        .map { .missing("「\($0.words)」が訳文にありません。", $0.words) }
    },
    TranslationCheck(
      .error, "address-changed", "URL・メールアドレスの相違", wayOut: "URLとメールアドレスは原文のまま書いてください。"
    ) { subject in
      subject.source.addresses.filter { !subject.plainTarget.contains($0) }
        .map { .missing("「\($0)」が訳文にありません。", $0) }
    },
  ]

  private static func changedValues(_ subject: CheckSubject) -> [TranslationCheck.Slip] {
    let target = TargetNumbers(subject)
    return subject.source.numbers.filter { !target.tells($0, subject.source) }.map(missing)
  }

  private static func changedDigits(_ subject: CheckSubject) -> [TranslationCheck.Slip] {
    let runs = subject.plainTarget.filter { $0 != "," }.matches(of: /[0-9]+(?:\.[0-9]+)?/)
    let target = Set(runs.map { String($0.0) })
    return subject.source.numbers.filter(\.isInDigits).filter { number in
      let digits = number.words.filter { $0 != "," }.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      return !target.contains(String(digits))
    }.map(missing)
  }

  private static func missing(_ number: NumberOccurrence) -> TranslationCheck.Slip {
    .missing("「\(number.words)」に当たる数値が訳文にありません。", number.words)
  }

  private static func changedFront(_ subject: CheckSubject) -> [TranslationCheck.Slip] {
    guard !subject.segment.clause.isEmpty, let clause = subject.clause,
      let number = ClauseScan.number(of: subject.segment.clause)
    else { return [] }
    let words = Folding.simplified(clause.trimmingSpaces())
    if let told = ClauseScan.number(of: words), told.value == number.value, told.form.isLike(number.form) {
      return []
    }
    return [.missing("条項番号「\(subject.segment.clause)」が「\(clause)」となっています。", subject.segment.clause)]
  }
}

extension ClauseNumber.Form {
  /// （一） may be （1）, 一、 may be 1. or ①.
  fileprivate func isLike(_ other: Self) -> Bool { kind == other.kind }

  private var kind: Int {
    switch self {
    case .part: 0
    case .chapter: 1
    case .section: 2
    case .article: 3
    case .bracketed, .bracketedDigit, .circled: 4
    case .counted, .digit: 5
    }
  }
}

/// All numbers that a translation can be said to have.
private struct TargetNumbers {
  private var values: Set<WrittenNumber> = []
  private var dates: [WrittenDate] = []
  private var lone: Set<Int> = []

  init(_ subject: CheckSubject) {
    var scalars = Array(subject.plainTarget.unicodeScalars)
    let found = WrittenDateScan.all(in: scalars)
    dates = found.map(\.date)
    for date in found { for index in date.range { scalars[index] = "\u{FFFC}" } }
    let numbers = NumberScan.all(in: scalars)
    for number in numbers {
      values.formUnion(number.values)
      if case .amount(let digits, let power) = number.values.first, (0...1).contains(power), digits < 100 {
        lone.insert(power == 1 ? digits * 10 : digits)
      }
    }
    for scalar in scalars { values.formUnion(Self.single[scalar].map { [WrittenNumber($0)] } ?? []) }
    let years = JapaneseEra.westernYears(in: subject.plainTarget) + dates.compactMap(\.year)
    values.formUnion(years.map { WrittenNumber($0) })
  }

  /// Characters that stand for a number wherever they are: 両省, 第三四半期, Ⅴ類.
  private static let single: [Unicode.Scalar: Int] = {
    var single: [Unicode.Scalar: Int] = ["両": 2, "兩": 2, "双": 2, "半": 2]
    for (index, scalar) in "一二三四五六七八九十".unicodeScalars.enumerated() { single[scalar] = index + 1 }
    for (index, scalar) in "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ".unicodeScalars.enumerated() { single[scalar] = index + 1 }
    return single
  }()

  func tells(_ number: NumberOccurrence, _ source: SourceReading) -> Bool {
    if number.values.contains(where: values.contains) { return true }
    if case .fraction(let part, let whole) = number.values.first {
      return values.contains(WrittenNumber(part)) && values.contains(WrittenNumber(whole))
    }
    // 至3日: the translation may name the month again.
    let behind = source.scalars[number.range.upperBound...].first
    guard behind == "日" || behind == "号" else { return false }
    return dates.contains { date in date.day.map { number.values.contains(WrittenNumber($0)) } ?? false }
  }

  /// The year may stand elsewhere, the month with another day of it.
  func tells(_ date: WrittenDate) -> Bool {
    dates.contains { other in
      guard other.month == date.month else { return false }
      let hasDay =
        date.day == nil || other.day == date.day || other.day == nil && date.day.map(lone.contains) ?? true
      let isOfYear =
        date.year == nil || other.year == date.year
        || other.year == nil && date.year.map { values.contains(WrittenNumber($0)) } ?? true
      return hasDay && isOfYear
    } || isLoneDay(date)
  }

  /// 7月1日から31日まで.
  private func isLoneDay(_ date: WrittenDate) -> Bool {
    guard let day = date.day, lone.contains(day) else { return false }
    return dates.contains { $0.month == date.month }
  }
}

/// 文号 in one spelling for both scripts: 国办发 is 国弁発.
private enum DocumentNumberKey {
  static func of(_ text: String) -> String {
    let folded = JapaneseCharacters.of(Folding.fold(text)).filter { !$0.isWhitespace && $0 != "第" }
    return String(folded.map { brackets[$0] ?? $0 })
  }

  static func stands(_ number: DocumentNumber, in target: String) -> Bool {
    switch number.form {
    case .bracketed: target.contains(of("\(number)"))
    // Before it stands the name of the body, which may be translated.
    case .yearly: target.contains(of("\(number.year ?? 0)年\(number.serial)号"))
    case .running: target.contains(of("\(number.serial)号"))
    }
  }

  private static let brackets: [Character: Character] = [
    "(": "〔", "[": "〔", "【": "〔", "〈": "〔", "<": "〔", "「": "〔", ")": "〕", "]": "〕", "】": "〕", "〉": "〕",
    ">": "〕",
    "」": "〕",
  ]
}
