/// Where a county goes by its name without 县: a project is called by owner, place and kind
/// (某某公司 + 阳高 + 2×350MW…工程). Elsewhere such names are too often other words: 和平, 平安, 大兴.
enum CountyOfProject {
  /// Whether a word that is a place only so is something else here.
  static func isAnotherWord(_ sighting: Sighting, in text: FoldedText, words: Lexicon) -> Bool {
    sighting.layer == .place && words.isOnlyCounty(sighting.word) && !isNamed(sighting, in: text, words)
  }

  private static func isNamed(_ name: Sighting, in text: FoldedText, _ words: Lexicon) -> Bool {
    let rest = text.scalars[name.range.upperBound...]
    let isOfProject =
      rest.first?.isDigit ?? false || words.scalars(.projectKinds).contains { rest.starts(with: $0) }
    return isOfProject
      && words.scalars(.projectOwners).contains { text.scalars[..<name.range.lowerBound].ends(with: $0) }
  }
}

extension Lexicon {
  /// Whether a word is a place only as the name of a county without 县.
  fileprivate func isOnlyCounty(_ word: Int) -> Bool {
    meanings[word].allSatisfy { meaning in
      switch meaning {
      case .county, .homonym: true
      default: meaning.layer != .place
      }
    }
  }
}
