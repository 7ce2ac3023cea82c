/// Names and words that two rows claim, where only one of them can be meant.
enum SharedName {
  static func findings(_ glossary: Glossary) -> [Finding] {
    groups(glossary.regionGroups) + types(glossary.documentTypes) + repeats(glossary)
  }

  /// A word that stands twice in one cell: whoever wrote it twice may have meant another.
  private static func repeats(_ glossary: Glossary) -> [Finding] {
    let cells =
      glossary.wordSets.map { ($0.location, "words", $0.words) }
      + glossary.documentTypes.map { ($0.location, "words", $0.words) }
      + glossary.topicRules.flatMap { rule in rule.cells.map { (rule.location, $0.column, $0.words) } }
    return cells.flatMap { row, column, words -> [Finding] in
      var earlier: [String: String] = [:]
      return words.compactMap { word in
        defer { earlier[Folding.fold(word)] = word }
        return earlier[Folding.fold(word)].map { Finding(.sameSpelling, cell(row, column), word, $0) }
      }
    }
  }

  /// Two key regions of one name (or two groups that are none) on the same day: both would be tagged.
  private static func groups(_ groups: [RegionGroup]) -> [Finding] {
    var earlier: [String: [RegionGroup]] = [:]
    return groups.flatMap { group -> [Finding] in
      Set(group.names.map(Folding.fold)).sorted().compactMap { name in
        defer { earlier[name, default: []].append(group) }
        let other = earlier[name]?.first { $0.isKeyRegion == group.isKeyRegion && $0.overlaps(group) }
        return other.map {
          Finding(
            .sharedName, cell(group.location, group.validFrom == nil ? "zh" : "valid_from"), name, $0.id,
            String($0.location.line ?? 1))
        }
      }
    }
  }

  /// A word of two types of document: only the first would ever be found.
  private static func types(_ types: [DocumentType]) -> [Finding] {
    var earlier: [String: DocumentType] = [:]
    return types.flatMap { type -> [Finding] in
      type.words.compactMap { word in
        let folded = Folding.fold(word)
        guard let other = earlier[folded], other.code != type.code else {
          earlier[folded] = type
          return nil
        }
        return Finding(
          .sharedName, cell(type.location, "words"), word, other.code, String(other.location.line ?? 1))
      }
    }
  }

  private static func cell(_ row: Location, _ column: String) -> Location {
    .cell(file: row.file, row: row.line ?? 1, column: column)
  }
}

extension RegionGroup {
  /// What a text may call it.
  var names: [String] { [zh.untilParenthesis] + aliases }

  fileprivate func overlaps(_ other: RegionGroup) -> Bool {
    let startsBeforeEnd = { (a: RegionGroup, b: RegionGroup) in
      guard let start = a.validFrom, let end = b.validTo else { return true }
      return start <= end
    }
    return startsBeforeEnd(self, other) && startsBeforeEnd(other, self)
  }
}

extension String {
  /// `京津冀及周边地区（六省区市）` without its explanation.
  fileprivate var untilParenthesis: String { String(prefix { $0 != "（" && $0 != "(" }) }
}
