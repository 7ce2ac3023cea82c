import Markup

/// Puts the item of an article page together from what the steps read.
struct ItemReader {
  let evidence: PageEvidence
  let isPartial: Bool

  func read() -> (item: Item, findings: [Finding]) {
    let page = evidence.page
    let blocks = BlockReader(
      tree: evidence.tree, page: evidence.lines,
      consumed: evidence.labelLines.union(evidence.body.dropped.keys)
    ).blocks(evidence.body.lines)
    let title = TitleSteps(evidence: evidence).read()
    let signature = Signature.find(in: blocks)
    let number = NumberSteps(evidence: evidence, title: title).read()
    let carrier = CarrierSteps(
      evidence: evidence, title: title, number: number, signature: signature, blocks: blocks
    ).read()
    let issuers =
      carrier == nil ? IssuerSteps(evidence: evidence, title: title, signature: signature).read() : []
    var dates = DateSteps(evidence: evidence, title: title)
    let item = Item(
      key: page.file, page: page.reference, url: evidence.capture.url, savedOn: evidence.capture.savedOn,
      title: title, issuers: issuers, carrier: carrier, documentNumber: number,
      indexNumber: field(.indexNumber, .indexNumber),
      subjectClass: field(.subjectClass, .subject), dates: allDates(dates.read(), signature, blocks),
      status: field(.status, .status),
      keywords: keywords(), blocks: blocks, bodyStep: evidence.body.step,
      attachments: AttachmentReader(evidence: evidence).read(), isPartial: isPartial)
    return (item, dates.findings + missing(in: item) + fit.missed(in: item))
  }

  private func field(_ field: PageField, _ part: Source.Recipe.Part) -> Field<String>? {
    (evidence.recipe.values[part] ?? evidence.label(field)).map {
      Field(value: $0.value, location: evidence.location($0.line), step: $0.step)
    }
  }

  /// One date a kind: labels before the text.
  private func allDates(_ declared: [DatedFact], _ signature: Signature?, _ blocks: [Block]) -> [DatedFact] {
    let signed = signature.map {
      DatedFact(kind: .signature, day: $0.day, location: evidence.location($0.line), step: "signature")
    }
    let inText = TextDates.read(blocks, file: evidence.page.file)
    return ([signed].compactMap { $0 } + inText).reduce(into: declared) { facts, fact in
      if !facts.contains(where: { $0.kind == fact.kind }) { facts.append(fact) }
    }
  }

  /// 主题词 of the metadata block, else the meta tag; each once, in the order of the page.
  private func keywords() -> [String] {
    let declared = evidence.recipe.values[.keywords] ?? evidence.label(.keywords)
    let value = declared?.value ?? evidence.meta.first(.keywords)?.value ?? ""
    var seen: Set<String> = []
    return value.unicodeScalars.split { $0.isSpaceOrInvisible || ",，;；、|".unicodeScalars.contains($0) }
      .map { String(String.UnicodeScalarView($0)) }.filter { seen.insert($0).inserted }
  }

  private var fit: RecipeFit { RecipeFit(recipe: evidence.recipe.recipe, page: evidence.page) }

  private func missing(in item: Item) -> [Finding] {
    let place = Location.file(evidence.page.file)
    var findings: [Finding] = []
    if item.title == nil { findings.append(Finding(.noTitle, place)) }
    if let title = item.title, title.step == TitleSteps.cutStep {
      findings.append(Finding(.longTitle, title.location, String(TitleSteps.longest)))
    }
    if item.publishedOn == nil { findings.append(Finding(.noDate, place)) }
    if item.blocks.isEmpty { findings.append(Finding(.noText, place)) }
    return findings
  }
}
