/// Everything that analysts keep under `glossary/`, read and checked. A value: the rules of one run.
package struct Glossary: Hashable, Sendable {
  var topics: [Topic] = []
  var terms: [Term] = []
  var regions: [Region] = []
  /// All codes of `regions.csv`, also of rows that cannot be used; nil where the file does not tell them.
  var regionCodes: Set<String>?
  var regionGroups: [RegionGroup] = []
  var bodies: [IssuingBody] = []
  var documentTypes: [DocumentType] = []
  var guards: [GuardPhrase] = []
  var wordBorders: [WordBorder] = []
  var continuations: [ContinuationRow] = []
  var municipalities: [Municipality] = []
  var partnerships: [Partnership] = []
  var titleWords: [TitleWord] = []
  var avoided: [AvoidedWord] = []
  var homonyms: [Homonym] = []
  var wordSets: [WordSet] = []
  var topicRules: [TopicRule] = []
  var fieldWeights: [FieldWeight] = []
  var importance: [ImportanceRow] = []
  var numberPrefixes: [NumberPrefix] = []
  var siteHosts: [SiteHost] = []
  var translationWords: [TranslationWord] = []
  var wording = Phrasing()
  var office = OfficeSettings()
  /// SHA-256 over the names and bytes of the files, in hex: the version of the rules.
  package var digest = ""
  /// The same of each file by its path, for what depends on few of them.
  var fileDigests: [String: String] = [:]
}

/// A row of `glossary/topics.csv`.
struct Topic: Hashable, Sendable {
  enum Tier: String, Hashable, Sendable, CaseIterable { case core, adjacent, none }

  var code: String
  var zh: String
  var ja: String
  var en: String
  var tier: Tier
  /// Points that a page must reach to have the topic.
  var threshold: Int
  /// Its words are common in all administration: they count only where something shows the environment.
  var needsContext = false
  var definition: String
  var location: Location
}

/// A row of `glossary/terms.csv`, a concept: words that speak for a topic, and how they are put into Japanese and English.
struct Term: Hashable, Sendable {
  var id: String
  var zh: String
  /// The preferred rendering.
  var ja: String
  var en: String
  /// Renderings that are right, too, and those that are not to be used.
  var japanese = Renderings()
  var english = Renderings()
  /// Code of the topic that the term speaks for; empty for a term that is only for translators.
  var topic: String
  /// Other spellings in Chinese text.
  var variants: [String]
  /// Points in a title; less in the body (see the classifier's field weights).
  var weight: Int
  /// Marked uncertain in the source.
  var isDoubtful: Bool
  var note: String
  /// Where the rendering is from.
  var source = ""
  var location: Location
}

/// What a concept may be called in one language beside its preferred rendering.
struct Renderings: Hashable, Sendable {
  var admitted: [String] = []
  var deprecated: [String] = []
}

/// A row of `glossary/regions.csv`.
struct Region: Hashable, Sendable {
  enum Level: String, Hashable, Sendable, CaseIterable { case country, province, prefecture, county }

  /// GB/T 2260 code, or `CN`.
  var adcode: String
  var level: Level
  /// Full Chinese name with 省, 市, 区 …
  var zh: String
  /// Without the ending; empty where the short name is not used alone.
  var zhShort: String
  var ja: String
  var kana: String
  var romaji: String
  /// Code of the region above; empty for the country.
  var parent: String
  var aliases: [String]
  /// Single characters that stand for it in compounds and document numbers (沪), never alone.
  var abbreviations: [String] = []
  /// Codes of other places with the same full name.
  var namesakes: [String] = []
  var isDoubtful: Bool
  var location: Location
}

/// A key region by its period of validity: a row of `glossary/region_groups.csv`.
struct RegionGroup: Hashable, Sendable {
  var id: String
  var zh: String
  var ja: String
  var aliases: [String]
  var members: [String]
  /// First and last day of the period; nil where it is open.
  var validFrom: Day?
  var validTo: Day?
  /// Whether the group is a key region (重点区域) that the bulletin reports on.
  var isKeyRegion: Bool
  /// A short way to name its members (广佛 for 广州 and 佛山): they are tagged, not the group.
  var namesMembers = false
  var isDoubtful: Bool
  var location: Location
}

/// A row of `glossary/bodies.csv`: an issuing body, its rank and its Japanese name.
struct IssuingBody: Hashable, Sendable {
  var zh: String
  var ja: String
  var aliases: [String]
  /// The place it governs: an adcode or `CN`.
  var adcode: String
  /// 1 National People's Congress, Party centre, State Council; 2 ministries and offices of the centre; 3 province;
  /// 4 bureau of a province; 5 city; 6 bureau of a city. Within a rank the order of the file is that of precedence.
  var rank: Int
  /// Prefixes of its document numbers: `国发`, `国办发`.
  var numberPrefixes: [String]
  var location: Location
}

/// A row of `glossary/document_types.csv`.
struct DocumentType: Hashable, Sendable {
  var code: String
  var zh: String
  var ja: String
  /// Words of a title that show the type, e.g. `行动计划`.
  var words: [String]
  /// Points for importance.
  var points: Int
  /// Whether the type can enter the translation queue at all.
  var isForQueue: Bool
  /// The section of the bulletin: `plan`, `law`, `consultation`, `enforcement`, `data`, `news`.
  var section: String
  /// Verb of the Japanese headline: 公布, 公表, 意見募集を開始 …
  var verb: String
  var location: Location
  /// Whether a page of the type only tells of a document, which is then to be read in its place.
  var seeksOriginal = false
}

/// A row of `glossary/guards.csv`: words that hold a place or topic word without meaning it (北京时间, 南京路).
struct GuardPhrase: Hashable, Sendable {
  var words: String
  var reason: String
  var location: Location
}

/// A row of `glossary/municipalities.csv`: who receives an edition.
package struct Municipality: Hashable, Sendable {
  /// 全国地方公共団体コード: `401005`.
  package var code: String
  /// Japanese name: 北九州市.
  package var ja: String
  /// As Chinese texts name it: 富山县.
  var zh: [String] = []
  var kana: String
  /// In Latin letters; part of the name of its folder of editions: `kitakyushu-shi`.
  package var romaji: String
  /// Adcodes of the partner cities and provinces.
  var partners: [String]
  /// First and last day of taking part in the cooperation; nil where it is open.
  var validFrom: Day? = nil
  var validTo: Day? = nil
  /// In which forms its edition is written.
  var formats = BulletinFormat.standard
  var location: Location
}

/// A row of `glossary/partners.csv`: what a municipality works on with a partner.
struct Partnership: Hashable, Sendable {
  var fiscalYear: String
  /// As printed: 北九州市, IGES …
  var japanSide: String
  var adcode: String
  var topics: [String]
  var content: String
  var location: Location
}

/// `glossary/office.yaml`: names, letterhead, order of places, thresholds.
package struct OfficeSettings: Hashable, Sendable {
  /// The office that issues the bulletin, as its letterhead has it.
  package var name = ""
  var programme = ""
  var bulletinTitle = ""
  var contact: [String] = []
  /// Where it stands.
  var contactPlace: Location?
  /// The same for the public: on the website and in the 公開版.
  var publicContact: [String] = []
  /// Adcodes in the order of the bulletin.
  var places: [String] = []
  /// Points from which a document enters the translation queue, and from which it has priority A and B.
  var queueFrom = 9
  var normalFrom = 11
  var urgentFrom = 14
  /// Characters that a translator does in an hour.
  var charactersPerHour = 400
  var effortWeights = EffortWeights()
  /// How translations are laid out, each as a file of its own.
  var translationLayouts = TranslationLayout.allCases
  /// The sender as a cover letter has it, line by line; the name of the office where it is empty.
  var letterhead: [String] = []
  var dateStyle = LetterDate.western
  /// What a mail may weigh, in millions of bytes.
  var mailMegabytes = 10
  /// In which forms the 全体版 is written.
  var formats = BulletinFormat.standard

  /// Size of the letters of a cover letter.
  var letterPoints = 12
  /// Days from the sending on within which a municipality can ask for a full translation.
  var translationDays = 14

  /// What the website is called.
  var siteTitle = "中国大気環境政策動向"
  /// Where the public site will lie, ending with a slash: only `sitemap.xml` needs to know. Nil where nobody has said so.
  var siteAddress: WebLink? = nil

  /// In bytes.
  var mailLimit: Int { mailMegabytes * 1_000_000 }
}
