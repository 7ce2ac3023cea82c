/// Tags an item with topics, places, type and importance: a pure function of the item, its source and the glossary.
package struct Classifier: Sendable {
  let glossary: Glossary
  let lexicon: Lexicon
  private let sources: [String: Source]
  let topics: TopicScoring
  private let issuers: IssuerReading
  private let places: PlaceTagging
  private let types: DocumentTypeReading
  private let monitored: MonitoredPlaces
  private let programme: Programme
  let importance: ImportanceScoring

  /// Builds the automaton over all words of the glossary, once for a run.
  init(glossary: Glossary, sources: [Source]) {
    let index = PlaceIndex(glossary)
    let lexicon = Lexicon(glossary)
    self.glossary = glossary
    self.lexicon = lexicon
    self.sources = Dictionary(sources.map { ($0.id, $0) }) { first, _ in first }
    topics = TopicScoring(glossary: glossary, lexicon: lexicon)
    issuers = IssuerReading(glossary: glossary, lexicon: lexicon, places: index)
    places = PlaceTagging(glossary: glossary, lexicon: lexicon, places: index)
    types = DocumentTypeReading(glossary)
    monitored = MonitoredPlaces(glossary, places: index)
    programme = Programme(glossary, places: index)
    importance = ImportanceScoring(glossary)
  }

  /// The tags of an item, and what a person should settle about them.
  func tag(_ item: Item) -> (TaggedItem, [Finding]) {
    let weighed = weigh(item, isTraced: false)
    return (weighed.tagged, weighed.places.findings)
  }

  /// What was weighed of an item. A traced one also keeps the words that gave nothing; its tags are the same.
  func weigh(_ item: Item, isTraced: Bool) -> Weighed {
    let source = sources[item.page.source]
    let reading = Reading(item, lexicon: lexicon, isTraced: isTraced)
    let day = item.decidingDay ?? PlanPeriod.firstDay(in: reading.title.string)
    let topicTags = topics.tags(reading)
    let issuers = issuers.issuers(reading, source: source)
    let places = places.tags(reading, issuers: issuers, source: source, on: day, isTraced: isTraced)
    let type = types.tag(
      reading.title, location: item.title?.location ?? .file(item.page.file), carrier: item.carrier)
    var facts = Facts(issuers: issuers, topics: topicTags, places: places.tags, type: type.code, day: day)
    facts.isOutOfForce = item.status.flatMap { Force($0.value) }?.isOver ?? false
    let relevanceFacts = relevanceFacts(facts)
    facts.relevance = RelevanceRule.relevance(relevanceFacts)
    let characters = CharacterCount.of(item)
    let importanceCase = importanceCase(facts, reading, characters)
    let tagged = TaggedItem(
      key: item.key, topics: topicTags, places: facts.places, documentType: type,
      importance: importance.importance(importanceCase), relevance: facts.relevance, characters: characters)
    return Weighed(
      tagged: tagged, reading: reading, issuers: issuers, places: places, day: day, relevance: relevanceFacts,
      importance: importanceCase)
  }

  /// An item between its facts and its tags.
  struct Weighed {
    var tagged: TaggedItem
    var reading: Reading
    var issuers: Issuers
    var places: PlaceCollection
    var day: Day?
    var relevance: RelevanceRule.Facts
    var importance: ImportanceCase
  }

  /// Codes of the topics by which a title alone would belong to a bulletin, best first.
  func topics(of item: Item) -> [String] {
    carrying(topics.tags(Reading(item, lexicon: lexicon))).map(\.code)
  }
}

extension Classifier {
  /// What is known of an item before its relevance and importance are weighed.
  private struct Facts {
    var issuers: Issuers
    var topics: [TopicTag]
    var places: [PlaceTag]
    var type: String
    var day: Day?
    var isOutOfForce = false
    var relevance = Relevance(isRelevant: false, reason: nil)

    /// The places that issued it or are its subject.
    var ownPlaces: [PlaceTag] { places.filter { $0.role != .mentioned } }
    var isNational: Bool { issuers.kind.map { $0 <= .ministry } ?? false }
  }

  private func carrying(_ tags: [TopicTag]) -> [TopicTag] {
    AdjacentMedium.carrying(tags) { glossary.topic($0) }
  }

  private func tier(_ code: String) -> Topic.Tier { glossary.topic(code)?.tier ?? .none }

  private func relevanceFacts(_ facts: Facts) -> RelevanceRule.Facts {
    let section = glossary.documentType(facts.type)?.section
    return RelevanceRule.Facts(
      tiers: Set(carrying(facts.topics).map { tier($0.code) }),
      isPlaceMonitored: facts.ownPlaces.contains { monitored.standing(of: $0.code, on: facts.day) != nil },
      isNational: facts.isNational,
      isPlanOrLaw: section == "plan" || section == "law",
      isTechnicalRule: RelevanceRule.technicalTypes.contains(facts.type))
  }

  private func isKeyRegionProvince(_ code: String, on day: Day?) -> Bool {
    glossary.region(code)?.level == .province && monitored.standing(of: code, on: day) == .inKeyRegion
  }

  /// Partners to which the text gives tasks. A city that names its own districts names no other partner.
  private func partnersNamed(_ facts: Facts, besides own: [String]) -> Set<String> {
    let mentioned = facts.places.filter { $0.role == .mentioned }
    let partners = Set(mentioned.compactMap { monitored.partner(for: $0.code, on: facts.day) })
    return partners.subtracting(own)
  }

  private func importanceCase(_ facts: Facts, _ reading: Reading, _ characters: Int) -> ImportanceCase {
    let own = facts.ownPlaces.map(\.code)
    let core = Set(carrying(facts.topics).map(\.code).filter { tier($0) == .core })
    let cues = ContentCues(reading, lexicon)
    return ImportanceCase(
      titleWords: lexicon.titleWords(reading),
      type: glossary.documentType(facts.type) ?? DocumentType.unknown(facts.type),
      issuer: facts.issuers.kind,
      standings: Set(own.compactMap { monitored.standing(of: $0, on: facts.day) }),
      isKeyRegionProvince: own.contains { isKeyRegionProvince($0, on: facts.day) },
      isOfPartnersKeyRegion: own.contains { monitored.holdsPartner($0, on: facts.day) },
      years: PlanPeriod.years(in: reading.title.string),
      coreTopics: core,
      isMultiMedia: facts.topics.contains { $0.code == "ENV" },
      isRelevant: facts.relevance.isRelevant, isOutOfForce: facts.isOutOfForce,
      targets: cues.targets, duties: cues.duties, levers: cues.levers, characters: characters,
      paragraphs: reading.paragraphs,
      partnersNamed: partnersNamed(facts, besides: own).count,
      isInPlacesProgramme: own.contains { !programme.topics(with: $0, on: facts.day).isDisjoint(with: core) },
      isInProgramme: !programme.topics(on: facts.day).isDisjoint(with: core))
  }
}

extension Item {
  /// The day that decides which key regions and partners count: published, else adopted, else signed, else the
  /// last day of the folder's month.
  fileprivate var decidingDay: Day? {
    publishedOn ?? date(.adoption) ?? date(.signature) ?? page.folder?.lastDay
  }
}

extension DocumentType {
  /// Stands in for a code that the glossary does not have: nothing for the queue.
  fileprivate static func unknown(_ code: String) -> DocumentType {
    DocumentType(
      code: code, zh: code, ja: code, words: [], points: 0, isForQueue: false, section: "news", verb: "",
      location: .file("glossary/document_types.csv"))
  }
}
