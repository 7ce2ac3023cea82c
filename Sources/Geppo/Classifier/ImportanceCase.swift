/// What the rules of importance ask about one document (all facts are found before a rule is walked).
struct ImportanceCase: Sendable {
  /// Folded.
  var title: String
  var type: DocumentType
  var issuer: Issuer.Kind?
  /// Standings of the places that issued it or are its subject.
  var standings: Set<MonitoredPlaces.Standing>
  /// It was issued by, or is about, a province that a key region touches (a city of one is not enough).
  var isKeyRegionProvince: Bool
  /// It is about a key region that holds partners.
  var isOfPartnersKeyRegion: Bool
  /// Years that a plan spans, where the title says so.
  var years: Int?
  var coreTopics: Set<String>
  /// It is about the environment as a whole (topic ENV).
  var isMultiMedia: Bool
  var isRelevant: Bool
  /// Paragraphs that set a figure for a date.
  var targets: Int
  var duties: Int
  var levers: Int
  /// Partners that the text names, but that did not issue it.
  var partnersNamed: Int
  /// The topic is worked on with the very place; with anyone in the programme.
  var isInPlacesProgramme: Bool
  var isInProgramme: Bool

  var isNational: Bool { issuer == .centre || issuer == .ministry }
  var isPartners: Bool { !standings.isDisjoint(with: [.partner, .nearPartner]) }
  var isPlan: Bool { type.section == "plan" }
  var isLaw: Bool { type.section == "law" }
  var isDraft: Bool { type.section == "consultation" }
}
