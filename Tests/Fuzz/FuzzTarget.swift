@testable import Geppo
@testable import Markup
@testable import Packaging

/// The readers of foreign bytes. Each is given any bytes at all and must come back with a value that is sound.
enum FuzzTarget: String, CaseIterable {
  case markup, page, table, yaml, record, mhtml, warc, office, termbase, translation

  func read(_ bytes: [UInt8]) {
    switch self {
    case .markup: readMarkup(bytes)
    case .page: readPage(bytes)
    case .table: readTable(bytes)
    case .yaml: _ = YAMLFile.read(bytes, file: "fuzz.yaml")
    case .record: readRecords(bytes)
    case .mhtml: readMHTML(bytes)
    case .warc: readWARC(bytes)
    case .office: readOffice(bytes)
    case .termbase: readTermbase(bytes)
    case .translation: readTranslation(bytes)
    }
  }
}

private func readMarkup(_ bytes: [UInt8]) {
  let text = decode(bytes)
  precondition(String(validating: text.bytes, as: UTF8.self) != nil, "decoded to something else than UTF-8")
  precondition(!text.bytes.contains(0), "NUL is left")
  for limits in [ParseLimits(), ParseLimits(nodes: 64, depth: 4, attributes: 2)] {
    for parsed in [parseHTML(text.bytes, limits: limits), parseXML(text.bytes, limits: limits)] {
      examine(parsed.tree, limits)
    }
  }
  // The raw bytes too: who forgets to decode must not bring the run down.
  _ = parseHTML(bytes)
  if let document = XPathDocument(parseHTML(text.bytes).tree) { _ = document.select("//*[@*]//text()") }
  _ = xpathFault(in: String(decoding: bytes.prefix(256), as: UTF8.self))
}

private func examine(_ tree: MarkupTree, _ limits: ParseLimits) {
  precondition(tree.nodeCount <= limits.nodes, "more nodes than the limit")
  precondition(tree.end(of: .root).index == Int32(tree.nodeCount), "the root does not span the tree")
  for node in tree.descendants(of: .root) {
    guard let parent = tree.parent(of: node) else { preconditionFailure("node without parent") }
    precondition(tree.isNode(node, below: parent), "node outside its parent")
    precondition(tree.end(of: node) <= tree.end(of: parent), "node leaves its parent")
    precondition(tree.attributes(of: node).count <= limits.attributes, "more attributes than the limit")
    precondition(tree.line(of: node) >= 1 || tree.isElement(node), "node without line")
    _ = tree.string(of: tree.isElement(node) ? parent : node)
  }
}

private func readPage(_ bytes: [UInt8]) {
  guard let month = Month("2018-12") else { return }
  let page = SavedPage(
    file: "feeds/fuzz/2018-12/page.html", source: "fuzz", folder: month, sha256: "", declaredCapture: nil,
    siblings: ["menu.html", "page.html", "page_2.html", "page_files/a.html"])
  let source = Source(
    id: "fuzz", zh: "某市", ja: "某市", body: "某市人民政府", adcode: "CN", level: .city, rank: 1, site: nil,
    columns: [],
    expectedMinimum: 0, recipes: [], location: .file("feeds/sources.yaml"))
  let reading = Collector().read(page, bytes: bytes, source: source)
  let further = Collector().continuation(of: page, bytes: bytes, source: source)
  precondition(further != .pages([]) && further != .frames([]), "goes on in nothing")
  let part = PagePart(file: "feeds/fuzz/2018-12/page_2.html", bytes: bytes)
  let joined = Collector().joined(reading, of: page, with: [part], source: source)
  precondition(joined.items.allSatisfy { $0.key == page.file }, "an item of a part")
  for item in reading.items {
    let key = FoldKey(item, sourceRank: 1)
    precondition(key.sketch.map { $0.figures.count <= 1024 && !$0.contradicts($0) } ?? true, "an odd sketch")
  }
}

private func readTable(_ bytes: [UInt8]) {
  let (table, _) = CSVTable.read(bytes, file: "fuzz.csv")
  precondition(table.rows.allSatisfy { $0.line >= 1 }, "row without line")
}

/// What is accepted is written again as it was.
private func readRecords(_ bytes: [UInt8]) {
  let codec = RecordCodec()
  for line in bytes.split(separator: UInt8(ascii: "\n")) {
    guard let record = try? codec.record(line) else { continue }
    let written = try? codec.line(record)
    precondition(written.map { $0.dropLast().elementsEqual(line) } == true, "record changes on its way")
  }
  _ = try? JournalLines(bytes)
}

/// Small limits, so that short inputs reach them.
private let limits: ContainerLimits = {
  var limits = ContainerLimits(page: 4096)
  limits.headerLine = 512
  limits.headerLines = 32
  limits.records = 100
  limits.parts = 100
  limits.inflation = InflationLimit(ratio: 100, allowance: 1 << 20)
  return limits
}()

private func readMHTML(_ bytes: [UInt8]) {
  guard let content = MHTMLReader(bytes, file: "fuzz.mhtml", limits: limits)?.read() else { return }
  let pages = content.frames + [content.root].compactMap { $0 }
  precondition(pages.count <= limits.parts, "more pages than the limit of parts")
  precondition(Set(pages.map(\.index)).count == pages.count, "two pages with one number")
  pages.forEach(examine)
}

/// The same pages come whatever the size of the pieces in which the file is read.
private func readWARC(_ bytes: [UInt8]) {
  let (one, other) = (pages(of: bytes, step: 13), pages(of: bytes, step: 1 << 16))
  precondition(one == other, "pages depend on how the file is read")
  precondition(one.count <= limits.records, "more pages than the limit of records")
  one.forEach(examine)
  precondition(articles(in: bytes) == one, "a page is lost or doubled where articles are joined")
}

/// The pages in their order, as they come with those of their article.
private func articles(in bytes: [UInt8]) -> [EnclosedPage] {
  func pieces() -> () -> [UInt8] {
    var rest = bytes
    return {
      defer { rest = [] }
      return rest
    }
  }
  var articles = EnclosedArticles(file: "fuzz.warc", limits: limits, addresses: pieces(), pages: pieces())
  var pages: [EnclosedPage] = []
  while let article = articles.next() { pages += article }
  return pages.sorted { $0.index < $1.index }
}

private func pages(of bytes: [UInt8], step: Int) -> [EnclosedPage] {
  var rest = bytes[...]
  var reader = WARCReader(file: "fuzz.warc", limits: limits) {
    defer { rest = rest.dropFirst(step) }
    return Array(rest.prefix(step))
  }
  var pages: [EnclosedPage] = []
  while let page = reader.next() { pages.append(page) }
  precondition(reader.pages == pages.count && reader.records <= limits.records, "miscounted")
  return pages
}

private func examine(_ page: EnclosedPage) {
  precondition(page.bytes.count <= limits.page, "a page beyond the limit")
  precondition(page.problem == nil || page.bytes.isEmpty, "a page with a problem and bytes")
}

/// As they come, and as a document of each kind would hold them.
private func readOffice(_ bytes: [UInt8]) {
  var limits = OfficeLimits()
  (limits.part, limits.text, limits.sheets, limits.columns) = (1 << 18, 4096, 4, 64)
  if let archive = ZipArchive(bytes, limit: 64) {
    precondition(archive.names.count <= 64, "more files than the limit")
    for name in archive.names {
      precondition((archive.read(name, limit: 512)?.bytes.count ?? 0) <= 512, "a file beyond the limit")
    }
  }
  readReview(bytes)
  for text in [
    DocumentText.office(bytes, file: "fuzz", limits: limits),
    DocumentText.pdf(printed: bytes, file: "fuzz", limits: limits),
  ] {
    precondition(text.pieces.reduce(0) { $0 + $1.text.utf8.count } <= limits.text, "more text than the limit")
    precondition(text.problem != nil || !text.pieces.isEmpty, "nothing was read and nothing is told")
  }
}

/// A workbook that came back: whatever it holds, each row says what it is about, and nothing is recorded unnamed.
private func readReview(_ bytes: [UInt8]) {
  var limits = OfficeLimits()
  (limits.part, limits.parts, limits.text) = (1 << 18, 1 << 20, 1 << 18)
  guard let sheets = try? SheetTables.read(bytes, limits: limits) else { return }
  let tables = sheets.map { CSVTable.read($0.records, sheet: $0.name, file: "fuzz.xlsx") }
  let reading = ReviewReading(tables, words: DecisionWords(Glossary()))
  precondition(reading.isReview || reading.rows.isEmpty, "rows of no review table")
  let changes = ReviewChanges(
    reading.rows, book: DecisionBook([]), known: ["2018-12-0001"], pages: [:], name: nil)
  precondition(changes.changes.allSatisfy { !$0.by.isEmpty && !$0.document.isEmpty }, "a decision of nobody")
}

/// What was taken over is written and read again without loss, and never starts a formula in our table.
private func readTermbase(_ bytes: [UInt8]) {
  let read = IncomingTermbase.read(bytes, file: "fuzz")
  let whole = read.concepts.map(\.concept).filter { !$0[.id].isEmpty && !$0[.zh].isEmpty }
  for form in TBXForm.allCases {
    let again = IncomingTermbase.read(TBXWriter(form: form).bytes(whole), file: "fuzz")
    precondition(again.concepts.map(\.concept.cells) == whole.map(\.cells), "a concept changes on its way")
  }
  let plan = TermImport(read, into: [], topics: [])
  guard !plan.hasErrors else { return }
  precondition(plan.added.allSatisfy { !$0[.id].isEmpty && !$0[.zh].isEmpty }, "a concept without name")
  precondition(plan.added.allSatisfy { !FormulaGuard.startsFormula($0[.zh]) }, "a formula is taken over")
}

/// What comes from a translator: one value for each document, every id once, and what was taken can be written and read again.
private func readTranslation(_ bytes: [UInt8]) {
  let read = IncomingTranslation.read(bytes, name: "fuzz")
  precondition(!read.isEmpty, "nothing was read and nothing is told")
  for translation in read {
    let ids = translation.units.compactMap(\.id)
    precondition(Set(ids).count == ids.count, "a segment comes twice")
    precondition(ids.allSatisfy(ExchangeForm.isSegment), "an id of others")
    precondition(translation.units.count <= IncomingUnits.most, "more segments than the limit")
    let isFitting = translation.units.allSatisfy { unit in
      unit.target.isEmpty == [.untranslated, .locked].contains(unit.state)
    }
    precondition(isFitting, "a state that does not fit the text")
  }
  let units = read.flatMap(\.units)
  precondition(
    !units.isEmpty || read.contains { !$0.findings.isEmpty }, "nothing was read and nothing is told")
  let pairs = units.prefix(100).filter { !$0.target.isEmpty }.enumerated().map { index, unit in
    MemoryPair(
      segment: "s-0123456789ab-\(index + 1)", clause: "", source: "甲\(index)", target: unit.target,
      document: "",
      state: .translated)
  }
  let again = IncomingTranslation.read(TMXWriter().bytes(pairs), name: "again").flatMap(\.units)
  precondition(pairs.isEmpty || again.count == pairs.count, "a pair is lost")
}
