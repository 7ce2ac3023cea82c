/// Rows that geppo itself names: without one of them something is never found, and nothing would say so.
struct RequiredRow: Sendable {
  let reason: String
  let file: String
  let codes: [String]

  static let all: [RequiredRow] = [
    RequiredRow(
      reason: "targets, duties and means are counted by them", file: Glossary.Path.wordSets,
      codes: ["deadline", "figure", "duty", "lever"]),
    RequiredRow(
      reason: "steps of the reading ask for them", file: Glossary.Path.wordSets,
      codes: ReadingWords.allCases.map(\.rawValue)),
    RequiredRow(
      reason: "they say how the first lines are meant", file: Glossary.Path.wordSets,
      codes: ["emphasis", "emphasis-before", "preamble"]),
    RequiredRow(
      reason: "types that are not told by words of the title", file: Glossary.Path.documentTypes,
      codes: ["report", "activity", "reply", "other"]),
    RequiredRow(
      reason: "technical rules of the country are told of where they are relevant",
      file: Glossary.Path.documentTypes, codes: ["standard", "method", "guide"]),
    RequiredRow(
      reason: "a plan for all media is weighed by it", file: Glossary.Path.topics, codes: ["ENV"]),
    RequiredRow(
      reason: "the number of a standard in a title speaks for it", file: Glossary.Path.topics,
      codes: ["STANDARD"]),
    RequiredRow(
      reason: "media beside the air take common words of administration", file: Glossary.Path.topics,
      codes: ["WATER", "SOIL", "NOISE", "WASTE", "ODS"]),
  ]

  /// Those that a file lacks, of which all rows are known.
  static func findings(in file: String, _ codes: Set<String>) -> [Finding] {
    all.filter { $0.file == file }.flatMap(\.codes).filter { !codes.contains($0) }
      .map { Finding(.missingRow, .file(file), $0) }
  }
}
