/// How a target is put, and its Japanese.
struct TargetRule: Sendable {
  let name: String
  /// The subject, and what begins with the number.
  let split: @Sendable (String) -> (subject: String, rest: String)?
  let sentence: @Sendable (_ subject: String, _ amount: String) -> String

  static let all =
    compared + [
      TargetRule(
        name: "is raised", split: { at(["提高到", "提高至", "提升到", "提升至", "增加到", "增加至"], $0) },
        sentence: { "\($0)を\($1)に引上げ" }),
      TargetRule(
        name: "is lowered", split: { at(["下降到", "下降至", "降低到", "降低至", "降到", "降至", "减少到", "减少至"], $0) },
        sentence: { "\($0)を\($1)に低減" }),
      TargetRule(
        name: "less than now", split: { at(["比现状减少", "比现状下降", "比现状削减"], $0) },
        sentence: { "\($0)を現状比\($1)削減" }),
      TargetRule(name: "grows", split: { at(["提高", "增长", "增加"], $0) }, sentence: { "\($0)を\($1)増加" }),
      TargetRule(name: "reaches", split: { at("达到", $0) }, sentence: { "\($0)\($1)に到達" }),
      TargetRule(name: "is held", split: { at("控制在", $0) }, sentence: { "\($0)を\($1)に抑制" }),
      TargetRule(name: "at least", split: { at(["不低于", "不少于"], $0) }, sentence: { "\($0)\($1)以上" }),
      TargetRule(name: "at most", split: { at(["不高于", "不超过", "不大于"], $0) }, sentence: { "\($0)\($1)以下" }),
    ]

  /// X比2017年下降N: one rule a verb and year.
  private static let compared = [
    ("下降", "削減"), ("减少", "削減"), ("削减", "削減"), ("降低", "削減"), ("提高", "増加"), ("增长", "増加"), ("增加", "増加"),
  ].flatMap { verb, ja in
    (2010...2035).map { year in
      TargetRule(
        name: "\(verb) since \(year)", split: { at("比\(year)年\(verb)", $0) },
        sentence: { "\($0)を\(year)年比\($1)\(ja)" })
    }
  }

  private static func at(_ words: [String], _ clause: String) -> (String, String)? {
    words.lazy.compactMap { at($0, clause) }.first
  }

  private static func at(_ word: String, _ clause: String) -> (String, String)? {
    clause.firstRange(of: word).map { (String(clause[..<$0.lowerBound]), String(clause[$0.upperBound...])) }
  }
}
