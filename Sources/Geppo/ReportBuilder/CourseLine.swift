/// 経緯: the course of a document in one line.
struct CourseLine {
  let entry: IssueEntry

  /// Documents of one kind that are named; of those made from a national plan there may be dozens.
  private static let mostNamed = 5

  /// `意見募集（2018年10月12日、整理番号2018-10-0003、締切2018年11月10日）→公布（本件）→解説（2018年12月20日、整理番号2018-12-0011）`;
  /// empty where nothing but the item itself is known.
  var text: String {
    guard let course = entry.course else { return "" }
    let steps = course.steps.filter {
      ![.basis, .derivation, .replaced, .repealed].contains($0.stage) && !$0.stage.isDayOfDocument
    }
    let chain = steps.count > 1 ? steps.map(step).joined(separator: "→") : ""
    let bases = course.steps.filter { $0.stage == .basis && !isOwn($0) }.map(basis)
    let ended = [Course.Stage.replaced, .repealed].map { documents($0, of: course) }
    return ([chain, bases.joined(separator: "、")] + ended + [derivations(course)]).filter { !$0.isEmpty }
      .joined(
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
    isOwn(course.document) ? documents(.derivation, of: course) : ""
  }

  /// `廃止した文書（整理番号2018-10-0003、整理番号2018-11-0007）`
  private func documents(_ stage: Course.Stage, of course: Course) -> String {
    let others = course.steps.filter { $0.stage == stage && !isOwn($0) }
    guard !others.isEmpty else { return "" }
    let named = others.prefix(Self.mostNamed).map { "整理番号\($0.id)" }.joined(separator: "、")
    let more = others.count > Self.mostNamed ? "ほか\(others.count - Self.mostNamed)件" : ""
    return "\(stage.japanese)（\(named)\(more)）"
  }

  private func isOwn(_ step: Course.Step) -> Bool { isOwn(step.document) }

  private func isOwn(_ document: String) -> Bool { document == entry.entry.representative }
}
