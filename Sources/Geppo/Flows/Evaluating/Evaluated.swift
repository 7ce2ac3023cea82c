/// Figures of sets with answers, as they are shown and written.
protocol EvaluationScore: Sendable {
  var figures: Figures { get }
  func lines(_ language: Language) -> [String]
  func predictions() throws -> [UInt8]
  static func json(_ scores: [Self]) throws -> [UInt8]
}

extension HeadlineScore: EvaluationScore {}
extension IdentityScore: EvaluationScore {}

/// What `evaluate headlines` and `evaluate identity` found, of one kind of score.
package struct Evaluated: Sendable {
  let scores: [any EvaluationScore]
  /// Paths that were read: nothing is written over them.
  private let read: [String]
  package let findings: [Finding]
  private let document: @Sendable () throws -> [UInt8]

  init<Score: EvaluationScore>(_ scores: [Score], read: [String], findings: [Finding]) {
    (self.read, self.findings) = (read, findings)
    self.scores = scores
    document = { try Score.json(scores) }
  }

  var figures: [Figures] { scores.map(\.figures) }

  /// Tables for the screen.
  package func lines(_ language: Language) -> [String] {
    Array(scores.map { $0.lines(language) }.joined(separator: [""]))
  }

  package func json() throws -> [UInt8] { try document() }

  package func writePredictions(to path: String) throws {
    try NamedFile.write(path, try scores.flatMap { try $0.predictions() }, besides: read)
  }
}
