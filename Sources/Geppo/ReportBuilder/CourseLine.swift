/// 経緯: the course of a document in one line.
struct CourseLine {
  let entry: IssueEntry

  /// Documents made from this one that are named; of a national plan there may be dozens.
  private static let mostDerivations = 5

  /// `意見募集（2018年10月12日、整理番号2018-10-0003、締切2018年11月10日）→公布（本件）→解説（2018年12月20日、整理番号2018-12-0011）`;
  /// empty where nothing but the item itself is known.
  var text: String {
    guard let course = entry.course else { return "" }
    let steps = course.steps.filter {
      ![.basis, .derivation].contains($0.stage) && !$0.stage.isDayOfDocument
    }
    let chain = steps.count > 1 ? steps.map(step).joined(separator: "→") : ""
    let bases = course.steps.filter { $0.stage == .basis && !isOwn($0) }.map(basis)
    return [chain, bases.joined(separator: "、"), derivations(course)].filter { !$0.isEmpty }.joined(
      separator: "。")
  }

  private func step(_ step: Course.Step) -> String {
    "\(step.stage.japanese)（\(isOwn(step) ? "本件" : origin(step))）"
  }

  private func origin(_ step: Course.Step) -> String {
    let closing = step.closesOn.map { "締切\($0.japanese)" }
    return [step.day?.japanese, "整理番号\(step.id)", closing].compactMap(\.self).joined(separator: "、")
  }

  private func basis(_ step: Course.Step) -> String {
    let share = step.relation?.ownShare.map { "。本件に独自の文は約\($0)％" } ?? ""
    return "根拠となる文書（\(origin(step))）\(share)"
  }

  private func derivations(_ course: Course) -> String {
    let made = course.steps.filter { $0.stage == .derivation && !isOwn($0) }
    guard !made.isEmpty, isOwn(course.document) else { return "" }
    let named = made.prefix(Self.mostDerivations).map { "整理番号\($0.id)" }.joined(separator: "、")
    let others = made.count > Self.mostDerivations ? "ほか\(made.count - Self.mostDerivations)件" : ""
    return "これに基づく文書（\(named)\(others)）"
  }

  private func isOwn(_ step: Course.Step) -> Bool { isOwn(step.document) }

  private func isOwn(_ document: String) -> Bool { document == entry.entry.representative }
}
