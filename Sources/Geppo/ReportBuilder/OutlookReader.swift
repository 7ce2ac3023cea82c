/// Reads what air is expected, and how many places have given an alert.
struct OutlookReader: Sendable {
  let titles: TitleTranslator

  /// `11月12日～15日、京津冀及び周辺地域でPM2.5重度汚染の見込み`, `予報の対象期間：10月26日～11月4日`.
  func outlook(in texts: [String]) -> String? {
    let sentences = texts.flatMap(Sentence.all)
    return sentences.lazy.compactMap(expected).first ?? sentences.lazy.compactMap(period).first
  }

  /// `11日18時現在、21都市がオレンジ警報、5都市が黄色警報を発令`.
  func alerts(in texts: [String]) -> String? {
    texts.flatMap(Sentence.all).lazy.compactMap(told).first
  }

  private func expected(_ sentence: Sentence) -> String? {
    for (days, clause) in zip(sentence.clauses, sentence.clauses.dropFirst()) {
      guard let period = Self.days(days), let mark = clause.firstRange(of: "将出现"),
        let place = ClauseReader(titles: titles).noun(String(clause[..<mark.lowerBound])),
        let air = air(clause[mark.upperBound...])
      else { continue }
      return "\(period)、\(place)で\(air)の見込み"
    }
    return nil
  }

  /// 一次区域性PM2.5重污染过程.
  private func air(_ text: Substring) -> String? {
    var bare = text.hasPrefix("一次") ? text.dropFirst(2) : text
    if bare.hasSuffix("过程") { bare = bare.dropLast(2) }
    return bare.contains("污染") ? ClauseReader(titles: titles).noun(String(bare)) : nil
  }

  /// 对10月26日至11月4日的空气质量形势作出预报.
  private func period(_ sentence: Sentence) -> String? {
    sentence.clauses.lazy.compactMap { clause -> String? in
      guard clause.hasPrefix("对"), clause.contains("预报"), clause.contains("空气质量"),
        let end = clause.firstIndex(of: "的")
      else { return nil }
      return Self.days(String(clause[..<end].dropFirst()))
    }.first.map { "予報の対象期間：\($0)" }
  }

  /// 10月26日至11月4日, and nothing else.
  private static func days(_ text: String) -> String? {
    let halves = text.split { "至—-～".contains($0) }
    guard halves.count == 2, text.contains("月"), text.hasSuffix("日"),
      halves.allSatisfy({ $0.first?.isNumber ?? false && $0.allSatisfy { $0.isNumber || "年月日".contains($0) } }
      )
    else { return nil }
    return halves.joined(separator: "～")
  }

  private func told(_ sentence: Sentence) -> String? {
    guard let time = sentence.clauses.first, time.hasPrefix("截至"),
      time.dropFirst(2).allSatisfy({ $0.isNumber || "年月日时".contains($0) })
    else { return nil }
    let given = sentence.clauses.dropFirst().compactMap { clause in
      clause.wholeMatch(of: #/(?:已有|共有|有)?([0-9]+)个城市(?:发布|启动)(红|橙|黄|蓝)色预警/#).flatMap { match in
        Self.colours[String(match.2)].map { "\(match.1)都市が\($0)警報" }
      }
    }
    guard !given.isEmpty else { return nil }
    return time.dropFirst(2).replacing("时", with: "時") + "現在、" + given.joined(separator: "、") + "を発令"
  }

  private static let colours = ["红": "赤色", "橙": "オレンジ", "黄": "黄色", "蓝": "青色"]
}
