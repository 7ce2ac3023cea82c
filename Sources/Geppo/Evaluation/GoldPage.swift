import FoundationEssentials

/// What people say is right of one page: a line of `gold.jsonl`. A field that is absent or empty is not asked for.
struct GoldPage: Hashable, Sendable, Decodable {
  var file: String
  /// The address that the page had.
  var url: String?
  /// The day of the capture, where it is known.
  var savedOn: Day?
  var text: String?
  var title: String?
  var date: String?
  var dateAdopted: String?
  var issuer: String?
  var docNumber: String?
  var indexNumber: String?
  var subject: String?
  /// `silver` answers are another tool's: they are not scored.
  var quality: String?

  var isScored: Bool { quality != "silver" }

  private enum CodingKeys: String, CodingKey {
    case file, url, text, title, date, issuer, subject, quality
    case savedOn = "saved_on"
    case dateAdopted = "date_adopted"
    case docNumber = "doc_number"
    case indexNumber = "index_number"
  }
}

/// What people say is right of a list page or feed: a line of `list.jsonl`. What is absent is not asked for.
struct GoldList: Hashable, Sendable, Decodable {
  struct Entry: Hashable, Sendable, Decodable {
    var title: String
    /// Resolved, as it would be opened; absent where it cannot be known.
    var url: String?
    /// Only where the page prints it.
    var date: String?
  }

  var file: String
  var url: String?
  var savedOn: Day?
  /// The disposition that the page must have: `index`, `feed`, `item` …
  var kind: String?
  /// How many entries it has, where they are not written out.
  var count: Int?
  var entries: [Entry]?

  private enum CodingKeys: String, CodingKey {
    case file, url, kind, count, entries
    case savedOn = "saved_on"
  }
}

/// The lines of a file of answers.
enum GoldLines {
  /// Throws `GeppoError` at the first line that is no answer: a score over the rest would be another set's.
  /// `needed` are the fields that every line must have.
  static func read<Answer: Decodable>(
    _ file: WorkspaceFile, as type: Answer.Type, needed: [String] = ["file"]
  ) throws -> [Answer] {
    let decoder = JSONDecoder()
    let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return try lines.enumerated().compactMap { number, line in
      guard line.contains(where: { $0 != 0x20 && $0 != 0x0D }) else { return nil }
      guard let answer = try? decoder.decode(type, from: Data(line)) else {
        throw GeppoError(
          .badInput, path: "\(file.path):\(number + 1)",
          english:
            "this line is no answer; give one JSON object a line, with \(needed.map { "'\($0)'" }.joined(separator: " and "))",
          japanese: "この行は正解データとして読めません。1行に1つのJSONオブジェクト（\(needed.joined(separator: "、")) は必須）を書いてください")
      }
      return answer
    }
  }
}
