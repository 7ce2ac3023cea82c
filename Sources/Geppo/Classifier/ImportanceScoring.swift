/// Importance: points with every term printed, the hard rules, and the place in the translation queue.
struct ImportanceScoring: Sendable {
  let office: OfficeSettings

  func importance(_ facts: ImportanceCase) -> Importance {
    var terms = ImportanceRule.all.compactMap { rule -> Importance.Term? in
      let points = rule.points(facts)
      return points == 0 ? nil : Importance.Term(rule: rule.name, points: points, note: rule.note)
    }
    let points = terms.reduce(0) { $0 + $1.points }
    let (priority, reason) = priority(facts, points: points)
    if let reason { terms.append(reason) }
    return Importance(points: points, terms: terms, priority: priority)
  }

  /// The priority, and the rule that decided it where the points did not.
  private func priority(_ facts: ImportanceCase, points: Int) -> (Importance.Priority?, Importance.Term?) {
    if let gate = QueueGate.all.first(where: { !$0.isOpen(facts) }) {
      return (nil, Importance.Term(rule: gate.name, points: 0, note: gate.note))
    }
    let byPoints = priority(points)
    guard let rule = HardRule.all.first(where: { $0.holds(facts) }) else { return (byPoints, nil) }
    let term = Importance.Term(rule: rule.name, points: 0, note: rule.note)
    switch rule.verdict {
    case .never: return (nil, term)
    case .always(let least): return (min(byPoints ?? least, least), term)
    }
  }

  private func priority(_ points: Int) -> Importance.Priority? {
    if points >= office.urgentFrom { return .urgent }
    if points >= office.normalFrom { return .normal }
    return points >= office.queueFrom ? .summary : nil
  }
}
