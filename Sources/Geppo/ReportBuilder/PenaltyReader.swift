/// Reads what a breach costs: 处二万元以上二十万元以下罚款 of rules, and what was done to somebody of a case.
enum PenaltyReader {
  /// `2万元以上20万元以下の過料`, `1台当たり5000元の過料`, in the order of the text.
  static func fines(in texts: [String]) -> [String] {
    texts.flatMap { text -> [String] in
      let ranges = text.matches(of: range).compactMap { match -> String? in
        guard let least = Sum(match.1), let most = Sum(match.2) else { return nil }
        return "\(least.japanese)以上\(most.japanese)以下の過料"
      }
      let single = text.matches(of: single).compactMap { match -> String? in
        Sum(match.3).map { (match.1.flatMap { times[String($0)] } ?? "") + $0.japanese + "の過料" }
      }
      return ranges + single
    }.withoutRepeats
  }

  /// `是正命令`, `過料25万元`, `公安機関への送致`: of the text on one case.
  static func punishments(in texts: [String]) -> [String] {
    let found = texts.flatMap { text -> [(Substring.Index, String)] in
      let known = words.compactMap { zh, ja in text.firstRange(of: zh).map { ($0.lowerBound, ja) } }
      let fines = text.matches(of: fine).compactMap { match in
        Sum(match.1).map { (match.range.lowerBound, "過料\($0.japanese)") }
      }
      return (known + fines).sorted { $0.0 < $1.0 }
    }
    return found.map(\.1).withoutRepeats
  }

  nonisolated(unsafe) private static let range =
    #/([0-9.一二三四五六七八九十百千两]+万?元)以上([0-9.一二三四五六七八九十百千两]+万?元)以下的?罚款/#
  nonisolated(unsafe) private static let single =
    #/每?(台次|辆次|辆|台|次|处)?(?:并)?处(以)?([0-9.一二三四五六七八九十百千两]+万?元)的?罚款/#
  private static let times = ["台次": "1台1回当たり", "辆次": "1台1回当たり", "辆": "1台当たり", "台": "1台当たり", "次": "1回当たり"]
  nonisolated(unsafe) private static let fine = #/罚款(?:人民币)?([0-9.一二三四五六七八九十百千两]+万?元)/#

  private static let words = [
    ("责令停产整治", "操業停止及び是正の命令"), ("责令改正", "是正命令"), ("移送公安机关", "公安機関への送致"), ("行政拘留", "行政拘留"), ("查封", "封印"),
    ("吊销", "許可証の取消し"),
  ]

  /// 二十万元 is 20万元.
  private struct Sum {
    let japanese: String

    init?(_ text: Substring) {
      let amount = text.dropLast()
      let digits = amount.prefix { ("0"..."9").contains($0) || $0 == "." }
      let unit = amount.hasSuffix("万") ? "万元" : "元"
      guard digits.isEmpty else {
        guard amount.dropFirst(digits.count).allSatisfy({ $0 == "万" }), digits.last != "." else { return nil }
        japanese = digits + unit
        return
      }
      guard let value = ChineseNumeral.value(unit == "元" ? amount : amount.dropLast()) else { return nil }
      japanese = "\(value)\(unit)"
    }
  }
}
