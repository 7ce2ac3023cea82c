import FoundationEssentials

/// `joins.jsonl`: what the ledger of a year and the documents of issues have to do with each other, for other programs. A
/// record a line under the name of its kind: `{"cooperation":{…}}`, `{"policy":{…}}`, and first of all `{"issues":[…]}`,
/// the issues that were looked through.
enum CooperationLines {
  static func bytes(_ joins: YearJoins) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines =
      [Line(issues: joins.issues)] + joins.cooperation.map { Line(cooperation: $0) }
      + joins.policies.map { Line(policy: $0) }
    return try lines.flatMap { Array(try encoder.encode($0)) + [UInt8(ascii: "\n")] }
  }

  /// One of them is there.
  private struct Line: Encodable {
    var issues: [Month]?
    var cooperation: CooperationRecord?
    var policy: ActivityPolicy?
  }
}
