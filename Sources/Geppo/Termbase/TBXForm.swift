/// The two generations of TermBase eXchange: the same content under other names.
enum TBXForm: String, CaseIterable, Sendable {
  /// ISO 30042:2019, TBX-Basic, data categories as attributes.
  case v3 = "tbx"
  /// ISO 30042:2008 (MARTIF): what OmegaT, Weblate and translate-toolkit read.
  case v2 = "martif"

  var concept: String { self == .v3 ? "conceptEntry" : "termEntry" }
  var language: String { self == .v3 ? "langSec" : "langSet" }
  var term: String { self == .v3 ? "termSec" : "tig" }

  var prolog: [String] { self == .v3 ? [] : ["<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">"] }

  var rootAttributes: [(name: String, value: String)] {
    switch self {
    case .v3:
      [
        ("type", "TBX-Basic"), ("style", "dca"), ("xml:lang", "ja"),
        ("xmlns", "urn:iso:std:iso:30042:ed-2"),
      ]
    case .v2: [("type", "TBX"), ("xml:lang", "ja")]
    }
  }
}

/// Whether a term should be used; the picklist of TBX-Basic.
enum TermRank: String, CaseIterable, Sendable {
  case preferred = "preferredTerm-admn-sts"
  case admitted = "admittedTerm-admn-sts"
  case deprecated = "deprecatedTerm-admn-sts"
  case superseded = "supersededTerm-admn-sts"

  /// `nil` for a word that is not in the picklist. Weblate and others leave the ending away, or say forbidden.
  init?(foreign text: String) {
    let word = text.hasSuffix("-admn-sts") ? String(text.dropLast("-admn-sts".count)) : text
    switch word {
    case "preferredTerm", "preferred": self = .preferred
    case "admittedTerm", "admitted": self = .admitted
    case "deprecatedTerm", "deprecated", "forbidden": self = .deprecated
    case "supersededTerm", "superseded", "obsolete": self = .superseded
    default: return nil
    }
  }

  var isRight: Bool { self == .preferred || self == .admitted }
}

/// The languages of a concept, in the order in which tools that mind no languages need them: translate-toolkit takes the
/// second for the target.
enum TermLanguage: String, CaseIterable, Sendable {
  case chinese = "zh-Hans"
  case japanese = "ja"
  case english = "en"

  /// By the main language of a tag; nil for a language that the glossary does not have.
  init?(tag: String) {
    let main = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    guard let language = Self.allCases.first(where: { $0.rawValue.prefix(2) == main }) else { return nil }
    self = language
  }

  /// Where the glossary keeps the terms of each rank. Chinese texts say what they say: none is deprecated.
  func field(_ rank: TermRank) -> Concept.Field {
    switch (self, rank) {
    case (.chinese, .preferred): .zh
    case (.chinese, _): .variants
    case (.japanese, .preferred): .japanese
    case (.japanese, .admitted): .admittedJapanese
    case (.japanese, _): .deprecatedJapanese
    case (.english, .preferred): .english
    case (.english, .admitted): .admittedEnglish
    case (.english, _): .deprecatedEnglish
    }
  }

  /// The ranks that the glossary tells apart.
  var ranks: [TermRank] {
    self == .chinese ? [.preferred, .admitted] : [.preferred, .admitted, .deprecated]
  }
}
