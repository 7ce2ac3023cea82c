/// The sources that `feeds/sources.yaml` declares, in the order of the file.
package struct SourceList: Hashable, Sendable {
  static let path = "feeds/sources.yaml"

  var sources: [Source] = []

  /// Reads and checks the declarations. `xpathProblem` says what is wrong with an XPath, nil when nothing is.
  static func read(
    _ file: WorkspaceFile, glossary: Glossary, xpathProblem: @escaping (String) -> XPathSlip?
  ) -> (SourceList, [Finding]) {
    let (value, syntax) = YAMLFile.read(file.bytes, file: file.path)
    guard syntax.isEmpty else { return (SourceList(), syntax) }
    guard let value, var root = YAMLRecord(value, keys: ["sources"]), root.value("sources") != nil else {
      return (SourceList(), [Finding(.missingKey, .line(file: file.path, line: 1), "sources")])
    }
    var reader = SourceReader(glossary: glossary)
    let sources = root.records("sources", keys: SourceReader.keys) { record in
      reader.source(&record, xpathProblem)
    }
    return (SourceList(sources: sources.compactMap(\.self)), root.findings.sorted())
  }
}

/// Reads one declaration after the other and remembers their ids.
private struct SourceReader {
  static let keys = [
    "id", "name_zh", "name_ja", "body", "adcode", "level", "rank", "site", "columns", "expected_minimum",
    "recipe",
  ]

  let glossary: Glossary
  private var lineOfID: [String: Int] = [:]

  init(glossary: Glossary) { self.glossary = glossary }

  /// Nil when the declaration cannot be told from another, or its place or level is not known.
  mutating func source(_ record: inout YAMLRecord, _ xpathProblem: @escaping (String) -> XPathSlip?)
    -> Source?
  {
    let id = id(&record)
    let zh = record.required("name_zh")
    let adcode = place(&record)
    let level: Source.Level? = record.value("level") == nil ? nil : record.choice("level")
    if record.value("level") == nil { _ = record.required("level") }
    let source = level.map { level in
      Source(
        id: id ?? "", zh: zh, ja: japanese(&record), body: body(&record, level: level),
        adcode: adcode ?? "", level: level, rank: rank(&record), site: link(&record, "site"),
        columns: columns(&record), expectedMinimum: record.integer("expected_minimum", in: 0...10_000) ?? 0,
        recipes: RecipeRecords(xpathProblem: xpathProblem).recipes(&record), location: record.location)
    }
    return id == nil || adcode == nil ? nil : source
  }

  /// The id is the name of a folder, also on disks that do not tell `Mee` from `mee`.
  private mutating func id(_ record: inout YAMLRecord) -> String? {
    let id = record.required("id")
    guard !id.isEmpty else { return nil }
    guard isFolderName(id) else {
      record.refuse("id", hint: FindingArguments.allowed("a-z 0-9 - _"))
      return nil
    }
    if let earlier = lineOfID[id.lowercased()] {
      record.report(Finding(.duplicateKey, record.location("id"), id, String(earlier)))
      return nil
    }
    lineOfID[id.lowercased()] = record.location("id").line ?? 1
    return id
  }

  private func isFolderName(_ text: String) -> Bool {
    let isSafe = text.utf8.allSatisfy {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
    }
    return isSafe && text.utf8.count <= 64 && text.first != "-"
  }

  private func japanese(_ record: inout YAMLRecord) -> String {
    let name = record.required("name_ja")
    if let character = SimplifiedCharacters.first(in: name) {
      record.report(Finding(.chineseInJapanese, record.location("name_ja"), name, String(character)))
    }
    return name
  }

  private func place(_ record: inout YAMLRecord) -> String? {
    let adcode = record.required("adcode")
    guard !adcode.isEmpty else { return nil }
    // Without all codes nothing can be checked; the glossary has said so already.
    guard let codes = glossary.regionCodes, !codes.contains(adcode) else { return adcode }
    unknown(&record, "adcode", adcode, Glossary.Path.regions, among: codes.sorted())
    return nil
  }

  /// The site of a newspaper has no issuing body of its own; any other must be one that the bulletin can name.
  private func body(_ record: inout YAMLRecord, level: Source.Level) -> String {
    guard level != .media else { return record.optional("body") ?? "" }
    let body = record.required("body")
    let names = glossary.bodies.flatMap { [$0.zh] + $0.aliases }
    if !body.isEmpty, !names.isEmpty, !names.contains(body) {
      record.report(
        Finding(.unknownBody, record.location("body"), body, NearestWord.hint(for: body, among: names)))
    }
    return body
  }

  private func unknown(
    _ record: inout YAMLRecord, _ key: String, _ value: String, _ file: String, among words: [String]
  ) {
    let hint = NearestWord.hint(for: value, among: words)
    record.report(Finding(.unknownReference, record.location(key), value, file, hint))
  }

  private func rank(_ record: inout YAMLRecord) -> Int {
    if record.value("rank") == nil { _ = record.required("rank") }
    return record.integer("rank", in: 1...99) ?? 99
  }

  private func link(_ record: inout YAMLRecord, _ key: String) -> WebLink? {
    guard let text = record.optional(key) else { return nil }
    let link = WebLink(text)
    if link == nil { record.refuse(key, hint: FindingArguments.example("https://www.mee.gov.cn/")) }
    return link
  }

  private func columns(_ record: inout YAMLRecord) -> [Source.Column] {
    record.records("columns", keys: ["name", "url"]) { column in
      let name = column.required("name")
      if column.value("url") == nil { _ = column.required("url") }
      return link(&column, "url").map { Source.Column(name: name, url: $0) }
    }.compactMap(\.self)
  }
}
