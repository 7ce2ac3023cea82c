extension OfficeSettings {
  /// Reads `glossary/office.yaml`; a value that is missing or wrong keeps its default. `regions` are the codes that
  /// a place may have, nil when they are not known.
  static func read(_ file: WorkspaceFile, regions: [String]?) -> (OfficeSettings, [Finding]) {
    if file.bytes.isEmpty { return (OfficeSettings(), [Finding(.emptyData, .file(file.path))]) }
    let (value, syntax) = YAMLFile.read(file.bytes, file: file.path)
    guard syntax.isEmpty else { return (OfficeSettings(), syntax) }
    guard let value, var record = YAMLRecord(value, keys: keys) else {
      return (OfficeSettings(), [Finding(.missingKey, .line(file: file.path, line: 1), "name")])
    }
    let settings = OfficeSettings(&record, regions: regions)
    return (settings, record.findings)
  }

  private static let keys = [
    "name", "programme", "bulletin_title", "contact", "public_contact", "places", "queue_from", "normal_from",
    "urgent_from",
    "characters_per_hour", "letterhead", "date_style", "mail_limit_mb", "formats",
    "letter_points", "translation_days", "translation", "translation_layouts", "site_title", "site_address",
  ]

  private init(_ record: inout YAMLRecord, regions: [String]?) {
    name = record.required("name")
    programme = record.required("programme")
    bulletinTitle = record.required("bulletin_title")
    contact = record.texts("contact")
    contactPlace = record.value("contact")?.location
    publicContact = record.texts("public_contact")
    places = Self.places(&record, regions: regions)
    queueFrom = record.integer("queue_from", in: 0...100) ?? queueFrom
    normalFrom = record.integer("normal_from", in: 0...100) ?? normalFrom
    urgentFrom = record.integer("urgent_from", in: 0...100) ?? urgentFrom
    if normalFrom < queueFrom {
      record.refuse("normal_from", hint: FindingArguments.allowed("\(queueFrom)…100"))
    }
    if urgentFrom < normalFrom {
      record.refuse("urgent_from", hint: FindingArguments.allowed("\(normalFrom)…100"))
    }
    charactersPerHour = record.integer("characters_per_hour", in: 1...100_000) ?? charactersPerHour
    effortWeights =
      record.record("translation", keys: EffortWeights.keys) { EffortWeights(&$0) } ?? effortWeights
    translationLayouts = record.choices("translation_layouts") ?? translationLayouts
    letterhead = record.texts("letterhead")
    dateStyle = record.choice("date_style") ?? dateStyle
    mailMegabytes = record.integer("mail_limit_mb", in: 1...1_000) ?? mailMegabytes
    letterPoints = record.integer("letter_points", in: 9...20) ?? letterPoints
    translationDays = record.integer("translation_days", in: 1...365) ?? translationDays
    siteTitle = record.optional("site_title") ?? siteTitle
    siteAddress = Self.siteAddress(&record)
    if let chosen = record.formats("formats") {
      formats = chosen.contains(.html) ? chosen : ([.html] + chosen)
    } else {
      record.report(Finding(.noFormats, .file(Glossary.Path.office)))
    }
  }

  private static func siteAddress(_ record: inout YAMLRecord) -> WebLink? {
    guard let text = record.optional("site_address"), !text.isEmpty else { return nil }
    guard let link = WebLink(text), text.hasSuffix("/") else {
      record.refuse("site_address", hint: FindingArguments.example("https://www.example.jp/geppo/"))
      return nil
    }
    return link
  }

  /// Each place once, and only known ones: an unknown place would silently have no chapter.
  private static func places(_ record: inout YAMLRecord, regions: [String]?) -> [String] {
    if record.value("places") == nil { _ = record.required("places") }
    var lineOfPlace: [String: Int] = [:]
    return record.members("places").compactMap { member in
      guard let code = member.text else {
        record.report(Finding(.badValue, member.location, member.form, "places", ""))
        return nil
      }
      if let earlier = lineOfPlace[code] {
        record.report(Finding(.duplicateKey, member.location, code, String(earlier)))
        return nil
      }
      lineOfPlace[code] = member.line
      guard let regions, !regions.contains(code) else { return code }
      let hint = NearestWord.hint(for: code, among: regions)
      record.report(Finding(.unknownReference, member.location, code, Glossary.Path.regions, hint))
      return nil
    }
  }
}
