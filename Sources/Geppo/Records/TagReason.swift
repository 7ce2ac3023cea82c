/// Why a word that may speak for a topic or name a place gave a tag, or gave none: all that `geppo why` can say of one.
enum TagReason: String, Hashable, Sendable, Codable, CaseIterable {
  // It did
  case counted
  /// A rule with points below 0.
  case takesAway = "takes-away"

  // The word does not stand
  case insideWord = "inside-word"
  case goesOn = "goes-on"
  case guarded
  case acrossBorder = "across-border"
  case swallowed
  case insideBody = "inside-body"
  case inIssuer = "in-issuer"

  // It stands where it gives nothing
  case noWeight = "no-weight"
  case noWeightByDefault = "no-weight-by-default"
  case background
  case countedEnough = "counted-enough"

  // The rule does not hold
  case otherField = "other-field"
  case partnerMissing = "partner-missing"
  case partnerTooFar = "partner-too-far"
  case partnerElsewhere = "partner-elsewhere"
  case notWordPresent = "not-word-present"

  // The topic is not given
  case belowThreshold = "below-threshold"
  case needsContext = "needs-context"
  case noWord = "no-word"

  // The place is another, or has another role
  case qualifier
  case otherPlace = "other-place"
  case countryOnly = "country-only"
  case groupNotValid = "group-not-valid"
  case venue
  case dateline
  case bareCounty = "bare-county"
  case outsideOwnArea = "outside-own-area"
  case insideOwnArea = "inside-own-area"
  case raised
  case severalPlaces = "several-places"
  case placeNotNamed = "place-not-named"

  /// In a sentence, with what the reason is about (a word, a rule, a number); empty where there is nothing to name.
  func wording(_ about: String) -> Wording {
    ofWord(about) ?? ofRule(about) ?? ofTopic(about) ?? ofPlace(about)
      ?? Wording(english: rawValue, japanese: rawValue)
  }

  private func ofWord(_ about: String) -> Wording? {
    switch self {
    case .counted: Wording(english: "counts", japanese: "数えた")
    case .takesAway: Wording(english: "takes points away", japanese: "点を引く規則")
    case .insideWord:
      Wording(english: "inside a longer word of letters or digits", japanese: "英数字の続く別の語の一部")
    case .goesOn:
      Wording(english: "goes on as something else (\(about))", japanese: "続く文字で別の語になる（\(about)）")
    case .guarded: Wording(english: "hidden by the guard '\(about)'", japanese: "除外語「\(about)」に含まれる")
    case .acrossBorder:
      Wording(english: "lies between the words of '\(about)'", japanese: "「\(about)」の二つの語にまたがる文字列")
    case .swallowed:
      Wording(english: "inside the longer '\(about)', which stands", japanese: "より長い語「\(about)」に含まれる（そちらを採用）")
    case .insideBody:
      Wording(english: "inside the name of a body, '\(about)'", japanese: "機関名「\(about)」に含まれる")
    case .inIssuer:
      Wording(english: "in the title's naming of the issuer", japanese: "題名の発出機関の部分にある")
    case .noWeight:
      Wording(english: "the topic gives this field no weight", japanese: "この分野では、この欄の語に重みがない")
    case .noWeightByDefault:
      Wording(
        english: "this field has no weight, by the default that the topic inherits",
        japanese: "既定の重み（分野が引き継ぐもの）で、この欄の語に重みがない")
    case .background:
      Wording(
        english: "the title names a topic already; what stands here is background",
        japanese: "題名に分野が示されており、ここは背景とみなす")
    case .countedEnough:
      Wording(english: "was counted \(about) times in this field", japanese: "この欄では上限の\(about)回まで数えた")
    default: nil
    }
  }

  private func ofRule(_ about: String) -> Wording? {
    switch self {
    case .otherField: Wording(english: "the rule looks only in \(about)", japanese: "規則は\(about)だけを見る")
    case .partnerMissing:
      Wording(english: "none of \(about) stands in the text", japanese: "組み合わせる語（\(about)）が文中にない")
    case .partnerTooFar:
      Wording(english: "the nearest partner is too far: \(about)", japanese: "組み合わせる語が離れている：\(about)")
    case .partnerElsewhere:
      Wording(
        english: "its partner stands in another paragraph: \(about)", japanese: "組み合わせる語は別の段落にある：\(about)")
    case .notWordPresent:
      Wording(
        english: "'\(about)' stands beside it, which the rule excludes", japanese: "規則が除く語「\(about)」が近くにある")
    default: nil
    }
  }

  private func ofTopic(_ about: String) -> Wording? {
    switch self {
    case .belowThreshold: Wording(english: "below the threshold", japanese: "基準の点に届かない")
    case .needsContext:
      Wording(
        english:
          "its words are common in all administration, and nothing here shows the environment (needs_context)",
        japanese: "行政一般の語だけで、環境の文書と分かる語がない（needs_context）")
    case .noWord: Wording(english: "no word of it stands in the text", japanese: "この分野の語が文中にない")
    default: nil
    }
  }

  private func ofPlace(_ about: String) -> Wording? {
    switch self {
    case .qualifier: Wording(english: "only says which \(about) is meant", japanese: "どの\(about)かを示すだけ")
    case .otherPlace:
      Wording(english: "another place of that name is meant: \(about)", japanese: "同名の別の地域を指す：\(about)")
    case .countryOnly:
      Wording(
        english: "the country is a subject only where no other place is", japanese: "ほかの地名があるときは国を対象としない")
    case .groupNotValid:
      Wording(english: "the group was not valid on the day: \(about)", japanese: "当日は有効でない重点地域：\(about)")
    case .venue: Wording(english: "only where a meeting was held", japanese: "会議の開催地にすぎない（言及として記録）")
    case .dateline:
      Wording(english: "only where a report was sent from", japanese: "記事の発信地にすぎない（言及として記録）")
    case .bareCounty:
      Wording(
        english: "the short name of a county counts only in the name of a project of a place that is told",
        japanese: "県の略称は、上位の地域が分かる事業の名にある場合だけ数える")
    case .outsideOwnArea:
      Wording(english: "outside the issuer's own area: only mentioned", japanese: "発出機関の地域の外（言及として記録）")
    case .insideOwnArea:
      Wording(
        english: "within the issuer's area, which is named itself: only mentioned",
        japanese: "発出機関の地域自体が挙がっており、その一部（言及として記録）")
    case .raised:
      Wording(english: "stands for the province: \(about)", japanese: "省全体のことなので、省とした：\(about)")
    case .placeNotNamed:
      Wording(
        english: "no name of it stands in the text, and neither issuer nor site is of it",
        japanese: "この地名は文中になく、発出機関・サイトの地域でもない")
    case .severalPlaces:
      Wording(english: "may mean several places: \(about)", japanese: "同名の地域が複数あり、決められない：\(about)")
    default: nil
    }
  }
}
