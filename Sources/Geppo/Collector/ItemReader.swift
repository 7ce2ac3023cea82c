import Markup

/// Puts the item of an article page together from what the steps read.
struct ItemReader {
  let evidence: PageEvidence
  let isPartial: Bool

  func read() -> (item: Item, findings: [Finding]) {
    let page = evidence.page
    let (title, inFront) = TitleSteps(evidence: evidence).readWithNumber()
    var dates = DateSteps(evidence: evidence, title: title)
    let declared = dates.read()
    let blocks = blocks(below: title?.value ?? "", declared)
    let signatures = Signature.all(in: blocks)
    let signature = signatures.first
    let number = NumberSteps(evidence: evidence, title: title, inFront: inFront).read()
    let carrier = CarrierSteps(
      evidence: evidence, title: title, number: number, signature: signature, blocks: blocks
    ).read()
    let bodies = IssuerSteps(
      evidence: evidence, title: title, signatures: signatures, head: head(title?.value ?? "", blocks))
    let issuers = carrier == nil ? bodies.read() : []
    let noIssuers = carrier == nil ? bodies.refused() : []
    let attachments = AttachmentReader(evidence: evidence).read()
    let (facts, refused) = allDates(declared, signature, blocks, title?.value ?? "")
    let item = Item(
      key: page.file, page: page.reference, url: evidence.capture.url, savedOn: evidence.capture.savedOn,
      title: title, issuers: issuers, forwarded: carrier == nil ? bodies.forwarded(besides: issuers) : nil,
      carrier: carrier,
      documentNumber: number,
      indexNumber: field(.indexNumber, .indexNumber),
      subjectClass: field(.subjectClass, .subject), dates: facts,
      status: recipe(.status) ?? StatusSteps(evidence: evidence, title: title).read(),
      keywords: keywords(), blocks: blocks, bodyStep: evidence.body.step,
      attachments: attachments, links: NamedLinks(evidence: evidence).read(besides: attachments),
      isPartial: isPartial)
    return (item, dates.findings + refused + noIssuers + missing(in: item) + fit.missed(in: item))
  }

  /// Without what was read as facts: labels, the title, the day of release under it.
  private func blocks(below title: String, _ declared: [DatedFact]) -> [Block] {
    let dropped = evidence.labelLines.union(evidence.body.dropped.keys)
    let days = DayUnderTitle.all(title, in: evidence).filter { line in
      !line.isBesideNumber && declared.contains { $0.kind == .publication && $0.day == line.day }
    }
    return BlockReader(
      tree: evidence.tree, page: evidence.lines,
      consumed: dropped.union(TitleRepetition.lines(of: title, in: evidence)).union(days.map(\.index))
    ).blocks(evidence.body.lines)
  }

  private func field(_ field: PageField, _ part: Source.Recipe.Part) -> Field<String>? {
    recipe(part) ?? evidence.label(field).map(located)
  }

  private func recipe(_ part: Source.Recipe.Part) -> Field<String>? {
    evidence.recipe.values[part].map(located)
  }

  private func located(_ value: FieldValue) -> Field<String> {
    Field(value: value.value, location: evidence.location(value.line), step: value.step)
  }

  /// One date a kind: labels before the text. What the text cannot mean is a finding.
  private func allDates(
    _ declared: [DatedFact], _ signature: Signature?, _ blocks: [Block], _ title: String
  ) -> ([DatedFact], [Finding]) {
    let file = evidence.page.file
    let published = declared.first { $0.kind == .publication }?.day
    let texts = TextDates(file: file, title: title, published: published)
    let signed = signature.map {
      DatedFact(kind: .signature, day: $0.day, location: evidence.location($0.line), step: "signature")
    }
    var facts = declared
    var findings: [Finding] = []
    func add(_ stated: [DatedFact]) {
      for fact in stated where !facts.contains(where: { $0.kind == fact.kind }) {
        if evidence.plausibility.holds(fact.day, fact.kind, publishedOn: published) {
          facts.append(fact)
        } else {
          findings.append(Finding(.doubtfulDate, fact.location, fact.kind.rawValue, fact.day.description))
        }
      }
    }
    add([signed].compactMap { $0 } + TitleNote(file: file).read(head(title, blocks)) + texts.read(blocks))
    add([EntryIntoForce(file: file, title: title).read(blocks, facts)].compactMap { $0 })
    return (facts, findings)
  }

  /// Lines that may hold the note under the title, which layouts put into the text or above it.
  private func head(_ title: String, _ blocks: [Block]) -> [(text: String, line: Int)] {
    let above = evidence.linesUnderTitle(title).filter { !evidence.body.lines.contains($0) }.map {
      (evidence.lines.lines[$0].text, evidence.lines.lines[$0].line)
    }
    return above + blocks.prefix(Self.longestHead).filter { $0.kind != .table }.map { ($0.text, $0.line) }
  }

  private static let longestHead = 8

  /// 主题词 of the metadata block, else the meta tag; each once, in the order of the page.
  private func keywords() -> [String] {
    let declared = evidence.recipe.values[.keywords] ?? evidence.label(.keywords)
    let value = declared?.value ?? evidence.meta.first(.keywords)?.value ?? ""
    var seen: Set<String> = []
    return value.unicodeScalars.split { $0.isSpaceOrInvisible || ",，;；、|".unicodeScalars.contains($0) }
      .map { TitleTail.withoutMarks(String(String.UnicodeScalarView($0))) }.filter {
        seen.insert($0).inserted
      }
  }

  private var fit: RecipeFit { RecipeFit(evidence.recipe, page: evidence.page) }

  private func missing(in item: Item) -> [Finding] {
    let place = Location.file(evidence.page.file)
    var findings: [Finding] = []
    if item.title == nil { findings.append(Finding(.noTitle, place)) }
    if let title = item.title, title.step == TitleSteps.cutStep {
      findings.append(Finding(.longTitle, title.location, String(TitleSteps.longest)))
    }
    if item.publishedOn == nil { findings.append(Finding(.noDate, place)) }
    if let status = item.status, Force(status.value)?.isOver == true {
      findings.append(Finding(.notInForce, status.location, StatusSteps.quoted(status, in: evidence)))
    }
    if item.blocks.isEmpty || item.wrapsFiles { findings.append(Finding(.noText, place)) }
    let others = evidence.body.others
    if others > 0 { findings.append(Finding(.severalTexts, place, String(others))) }
    return findings
  }
}
