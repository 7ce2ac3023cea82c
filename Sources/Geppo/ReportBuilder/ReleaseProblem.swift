/// What a check before release has found: a sentence, and where it is to be corrected.
struct ReleaseProblem: Hashable, Sendable {
  var text: String
  /// The file of the text, with its line where that is known; nil where only the page shows it.
  var origin: Location?
  /// Nothing is known to be wrong, but geppo could not look: a person has to.
  var isDoubt: Bool

  init(_ text: String, origin: Location? = nil, isDoubt: Bool = false) {
    (self.text, self.origin, self.isDoubt) = (text, origin, isDoubt)
  }
}

extension ReleaseProblem {
  /// One finding for the same problem in several editions.
  static func findings(of problems: [ReleaseProblem], check: String, file: String) -> [Finding] {
    let counts = Dictionary(problems.map { ($0, 1) }, uniquingKeysWith: +)
    return problems.withoutRepeats.map { problem in
      let count = counts[problem] ?? 1
      return Finding(
        problem.isDoubt ? .releaseDoubt : .releaseCheck, problem.origin ?? .file(file),
        "\(check)：\(problem.text)" + (count > 1 ? "（\(count)か所）" : ""))
    }
  }
}
