import FoundationEssentials

/// A segment that a program of the user is to draft in Japanese.
struct DraftQuestion: Hashable, Sendable, Encodable {
  struct Term: Hashable, Sendable, Encodable {
    var zh: String
    var ja: String
    /// Renderings that must not be used.
    var ng: [String]
  }

  var id: String
  /// In Chinese, without the number of its clause.
  var text: String
  var terms: [Term]
}

/// What the program wrote for a segment.
struct DraftAnswer: Hashable, Sendable, Decodable {
  var id: String
  var text: String
}

/// What a program that drafts translations reads and writes: one JSON object a line, in UTF-8.
enum DraftLines {
  /// `{"id":"s-0123456789ab-1","terms":[{"ja":"…","ng":[],"zh":"…"}],"text":"…"}`.
  static func bytes(_ questions: [DraftQuestion]) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try questions.flatMap { Array(try encoder.encode($0)) + [UInt8(ascii: "\n")] }
  }

  /// The answers, each with the number of its line, and a finding for each line that is none. Further keys may stand in a line.
  static func read(_ bytes: [UInt8], from program: String) -> ([(answer: DraftAnswer, line: Int)], [Finding])
  {
    let decoder = JSONDecoder()
    var answers: [(answer: DraftAnswer, line: Int)] = []
    var findings: [Finding] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      if let answer = try? decoder.decode(DraftAnswer.self, from: Data(line)) {
        answers.append((answer, index + 1))
      } else {
        let start = String(decoding: line.prefix(60), as: UTF8.self)
        findings.append(Finding(.unreadableDraft, .line(file: program, line: index + 1), start))
      }
    }
    return (answers, findings)
  }
}
