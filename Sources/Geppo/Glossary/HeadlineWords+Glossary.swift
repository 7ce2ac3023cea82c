extension Glossary {
  /// The words by which headlines of news are known, from the tables of places and the word sets.
  var headlineWords: HeadlineWords {
    let scalars = { (set: ReadingWords) in words(ofSet: set.rawValue).map { FoldedText($0).scalars } }
    var places: [[UInt32]: String] = [:]
    for region in regions where region.level != .county {
      for name in [region.zh, region.zhShort] + region.aliases where name.unicodeScalars.count >= 2 {
        places[FoldedText(name).scalars] = region.level == .country ? "" : region.zh
      }
    }
    for region in regions where region.level == .county {
      places[FoldedText(region.zh).scalars] = places[FoldedText(region.zh).scalars] ?? region.zh
    }
    for group in regionGroups {
      for name in group.names { places[FoldedText(name).scalars] = name }
    }
    return HeadlineWords(
      places: places, actors: scalars(.headlineActors), manners: scalars(.headlineManners),
      verbs: scalars(.headlineVerbs), carryingOut: scalars(.headlineCarryingOut),
      carryingOutTexts: scalars(.carryingOutTexts), openings: scalars(.headlineOpenings),
      exceptions: scalars(.notHeadlines), ownHeadlines: scalars(.ownHeadlines))
  }
}
