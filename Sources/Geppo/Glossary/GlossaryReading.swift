extension Glossary {
  /// The files that a workspace must have, relative to it.
  package static let files = [
    Path.topics, Path.terms, Path.regions, Path.regionGroups, Path.bodies, Path.documentTypes, Path.guards,
    Path.municipalities, Path.partners, Path.titleWords, Path.wording, Path.avoid, Path.homonyms,
    Path.wordSets, Path.topicRules, Path.fieldWeights, Path.importance, Path.numberPrefixes,
    Path.siteHosts, Path.wordBorders, Path.continuations, Path.translationWords, Path.office,
  ]

  enum Path {
    static let topics = "glossary/topics.csv"
    static let terms = "glossary/terms.csv"
    static let regions = "glossary/regions.csv"
    static let regionGroups = "glossary/region_groups.csv"
    static let bodies = "glossary/bodies.csv"
    static let documentTypes = "glossary/document_types.csv"
    static let guards = "glossary/guards.csv"
    static let wordBorders = "glossary/word_borders.csv"
    static let continuations = "glossary/continuations.csv"
    static let municipalities = "glossary/municipalities.csv"
    static let partners = "glossary/partners.csv"
    static let titleWords = "glossary/title_words.csv"
    static let wording = "glossary/wording.csv"
    static let avoid = "glossary/avoid.csv"
    static let homonyms = "glossary/homonyms.csv"
    static let wordSets = "glossary/word_sets.csv"
    static let topicRules = "glossary/topic_rules.csv"
    static let fieldWeights = "glossary/field_weights.csv"
    static let importance = "glossary/importance.csv"
    static let numberPrefixes = "glossary/number_prefixes.csv"
    static let siteHosts = "glossary/site_hosts.csv"
    static let translationWords = "glossary/translation_words.csv"
    static let office = "glossary/office.yaml"
  }

  /// Reads and checks all files of `glossary/`. What is wrong is a finding with file, row and column; rows that
  /// cannot be used are left out.
  package static func read(_ files: [WorkspaceFile]) -> (Glossary, [Finding]) {
    var reader = GlossaryReader(files)
    var glossary = reader.tables()
    glossary.office = reader.office()
    glossary.digest = digest(of: files)
    glossary.fileDigests = Dictionary(files.map { ($0.path, digest(of: [$0])) }) { first, _ in first }
    reader.checkReferences(of: glossary)
    glossary.regionCodes = reader.regionCodes
    glossary.dropUnknownPartners()
    return (glossary, reader.findings.sorted())
  }

  /// SHA-256 over paths and bytes in the order of the paths, each preceded by its length.
  private static func digest(of files: [WorkspaceFile]) -> String {
    var digest = SHA256()
    for file in files.sorted(by: { $0.path < $1.path }) {
      digest.update("\(file.path.utf8.count) \(file.path) \(file.bytes.count) ".utf8)
      digest.update(file.bytes)
    }
    return digest.hex()
  }
}

/// Reads the tables one by one and remembers what other tables may refer to.
private struct GlossaryReader {
  private let files: [WorkspaceFile]
  private(set) var findings: [Finding] = []
  private var topics = KnownCodes(file: Glossary.Path.topics)
  private var regions = KnownCodes(file: Glossary.Path.regions)
  private var wordSets = KnownCodes(file: Glossary.Path.wordSets)
  private var documentTypes = KnownCodes(file: Glossary.Path.documentTypes)

  init(_ files: [WorkspaceFile]) { self.files = files }

  var regionCodes: Set<String>? { regions.codes }

  mutating func tables() -> Glossary {
    var glossary = Glossary()
    glossary.topics = rows(Topic.table, Glossary.Path.topics, into: \.topics)
    glossary.terms = rows(Term.table, Glossary.Path.terms)
    glossary.regions = rows(Region.table, Glossary.Path.regions, into: \.regions)
    glossary.regionGroups = rows(RegionGroup.table, Glossary.Path.regionGroups)
    glossary.bodies = rows(IssuingBody.table, Glossary.Path.bodies)
    glossary.documentTypes = rows(DocumentType.table, Glossary.Path.documentTypes, into: \.documentTypes)
    glossary.guards = rows(GuardPhrase.table, Glossary.Path.guards)
    glossary.wordBorders = rows(WordBorder.table, Glossary.Path.wordBorders)
    glossary.continuations = rows(ContinuationRow.table, Glossary.Path.continuations)
    glossary.municipalities = rows(Municipality.table, Glossary.Path.municipalities)
    noteMissingFormats()
    glossary.partnerships = rows(Partnership.table, Glossary.Path.partners)
    glossary.titleWords = rows(TitleWord.table, Glossary.Path.titleWords)
    glossary.avoided = rows(AvoidedWord.table, Glossary.Path.avoid) + glossary.terms.flatMap(\.avoidedWords)
    glossary.homonyms = rows(Homonym.table, Glossary.Path.homonyms)
    glossary.wordSets = rows(WordSet.table, Glossary.Path.wordSets, into: \.wordSets)
    glossary.topicRules = rows(TopicRule.table, Glossary.Path.topicRules)
    glossary.fieldWeights = rows(FieldWeight.table, Glossary.Path.fieldWeights)
    glossary.importance = rows(ImportanceRow.table, Glossary.Path.importance)
    glossary.numberPrefixes = rows(NumberPrefix.table, Glossary.Path.numberPrefixes)
    glossary.siteHosts = rows(SiteHost.table, Glossary.Path.siteHosts)
    glossary.translationWords = rows(TranslationWord.table, Glossary.Path.translationWords)
    glossary.wording = wording()
    return glossary
  }

  /// A table of an older geppo has no column for the forms of editions.
  private mutating func noteMissingFormats() {
    guard let file = file(Glossary.Path.municipalities) else { return }
    let table = CSVTable.read(file.bytes, file: file.path).0
    guard !table.rows.isEmpty, !table.columns.contains("formats") else { return }
    findings.append(Finding(.noFormats, .file(file.path)))
  }

  private mutating func wording() -> Phrasing {
    guard let file = file(Glossary.Path.wording) else { return Phrasing() }
    let reading = PhrasingRow.table.read(file)
    findings += reading.findings + (reading.isWhole ? PhrasingRow.missing(reading.keys) : [])
    return Phrasing(reading.rows)
  }

  mutating func office() -> OfficeSettings {
    guard let file = file(Glossary.Path.office) else { return OfficeSettings() }
    let (settings, problems) = OfficeSettings.read(file, regions: regions.codes == nil ? nil : regions.list)
    findings += problems
    return settings
  }

  mutating func checkReferences(of glossary: Glossary) {
    for reference in GlossaryReference.all {
      let known =
        switch reference.target {
        case .topic: topics
        case .region: regions
        case .wordSet: wordSets
        case .documentType: documentTypes
        }
      guard let codes = known.codes else { continue }
      let unknown = reference.uses(glossary).filter { !codes.contains($0.code) }
      findings += unknown.map {
        Finding(
          .unknownReference, $0.location, $0.code, known.file,
          NearestWord.hint(for: $0.code, among: known.list))
      }
    }
    findings += RegionOrder.findings(glossary.regions)
    findings += Homonym.findings(glossary.homonyms, glossary.regions)
    findings += TitleWordOrder.findings(glossary.titleWords) + SharedName.findings(glossary)
    findings += glossary.terms.compactMap(\.idleWeight)
    for known in [topics, wordSets, documentTypes] {
      if let codes = known.codes { findings += RequiredRow.findings(in: known.file, codes) }
    }
    // Where a table is damaged, rules lack what they need for that one reason.
    if !findings.contains(where: { $0.severity == .error }) { findings += DeadRule.findings(glossary) }
  }

  private mutating func rows<Row>(
    _ layout: TableLayout<Row>, _ path: String, into known: WritableKeyPath<GlossaryReader, KnownCodes>? = nil
  ) -> [Row] {
    guard let file = file(path) else { return [] }
    let reading = layout.read(file)
    findings += reading.findings
    if let known, reading.isWhole, !reading.hasDamagedKey { self[keyPath: known].take(reading.keys) }
    return reading.rows
  }

  private mutating func file(_ path: String) -> WorkspaceFile? {
    if let file = files.first(where: { $0.path == path }) { return file }
    findings.append(Finding(.missingFile, .file(path)))
    return nil
  }
}

/// The codes that a table gives. Without them (the table is missing, has no code column, or has a code that cannot be
/// told) nothing is checked: one mistake would show as hundreds.
private struct KnownCodes {
  let file: String
  private(set) var list: [String] = []
  private(set) var codes: Set<String>?

  init(file: String) { self.file = file }

  mutating func take(_ keys: [String]) {
    list = keys
    codes = Set(keys)
  }
}
