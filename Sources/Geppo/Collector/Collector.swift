import Markup

/// Reads one saved page: a pure function of its bytes, its capture facts and its source.
package struct Collector: Sendable {
  private let limits: ParseLimits
  private let names: IssuerNames?

  /// `limits` bound nodes, depth and attributes; the bytes are bounded by whoever reads the file. `names` completes
  /// the short names of issuing bodies.
  init(limits: ParseLimits = ParseLimits(), names: IssuerNames? = nil) {
    self.limits = limits
    self.names = names
  }

  func read(_ page: SavedPage, bytes: [UInt8], source: Source) -> PageReading {
    var trace = PageTrace()
    return read(page, bytes: bytes, source: source, &trace)
  }

  /// The same, and in `trace` how it was read.
  func read(_ page: SavedPage, bytes: [UInt8], source: Source, _ trace: inout PageTrace) -> PageReading {
    let account = PageAccountant(page: page)
    if let status = page.container?.status, status >= 400 {
      return account.reading(
        .errorPage, .errorNotice, findings: [Finding(.errorPage, account.place, "HTTP \(status)")])
    }
    switch FileForm.of(page.isPart ? Address(page.file).fileName : page.file, bytes: bytes) {
    case .empty: return account.reading(.empty, .noText, findings: [Finding(.emptyFile, account.place)])
    case .attachment: return account.reading(.attachment, .attachmentFile)
    case .resource: return account.reading(.partOfPage, .pageResource)
    case .binary(let why):
      return account.reading(.unreadable, .notAPage, findings: [Finding(.notAPage, account.place, why)])
    case .markup: return readMarkup(page, bytes, source, account, &trace)
    }
  }

  private func readMarkup(
    _ page: SavedPage, _ bytes: [UInt8], _ source: Source, _ account: PageAccountant,
    _ trace: inout PageTrace
  ) -> PageReading {
    let text = decode(bytes, hint: page.container?.charset)
    trace.text = text
    let parsed = MarkupSyntax.looksLikeXML(text.bytes) ? parseXML(text.bytes, limits: limits) : nil
    if let parsed, let form = FeedForm.of(parsed.tree) {
      let findings = MarkupFindings.of(text, parsed, limits, file: page.file)
      trace.feed = form
      return readFeed(
        FeedPage(page: page, source: source, tree: parsed.tree, form: form), account, findings)
    }
    let html = parseHTML(text.bytes, limits: limits)
    let findings = MarkupFindings.of(text, html, limits, file: page.file)
    let recipe = RecipeReader.read(source, page, html.tree)
    let evidence = PageEvidence(page: page, source: source, tree: html.tree, recipe: recipe, names: names)
    trace.evidence = evidence
    return readHTML(
      evidence, account, findings + account.lost(QuestionMarks.lost(in: evidence.lines)), &trace,
      isPartial: html.breaksOff || page.container?.isCut == true)
  }

  /// A page of HTML as evidence and what kind of page it is; nil for all else.
  func evidence(of page: SavedPage, bytes: [UInt8], source: Source) -> (PageEvidence, PageKind)? {
    guard FileForm.of(page.file, bytes: bytes) == .markup else { return nil }
    let text = decode(bytes, hint: page.container?.charset)
    guard !MarkupSyntax.looksLikeXML(text.bytes) else { return nil }
    let tree = parseHTML(text.bytes, limits: limits).tree
    let evidence = PageEvidence(
      page: page, source: source, tree: tree, recipe: RecipeReader.read(source, page, tree), names: names)
    return (evidence, PageKindRules(evidence: evidence, entries: entries(evidence)).decision().kind)
  }

  // MARK: Feeds

  private func readFeed(_ feed: FeedPage, _ account: PageAccountant, _ findings: [Finding]) -> PageReading {
    let entries = feed.reader.entries()
    let missing = entries.isEmpty ? [Finding(.noEntries, account.place)] : []
    let isFeed = feed.reader.form.kind == .feed
    return account.reading(
      isFeed ? .feed : .index, isFeed ? .feedPage : .sitemap, title: feed.reader.title(), listed: entries,
      findings: findings + missing)
  }

  // MARK: Pages

  private func readHTML(
    _ evidence: PageEvidence, _ account: PageAccountant, _ findings: [Finding], _ trace: inout PageTrace,
    isPartial: Bool
  ) -> PageReading {
    let entries = entries(evidence)
    let title = evidence.documentTitle?.value ?? ""
    let (kind, rule) = PageKindRules(evidence: evidence, entries: entries).decision()
    trace.kindRule = rule
    switch kind {
    case .errorNotice(let words):
      let finding = Finding(.errorPage, account.place, words)
      return account.reading(.errorPage, .errorNotice, title: title, findings: findings + [finding])
    case .empty:
      let missing = account.missing(PageParts(evidence: evidence).frames, of: evidence)
      return account.reading(
        .empty, .noText, title: title,
        findings: findings + (missing.isEmpty ? [Finding(.emptyPage, account.place)] : missing))
    case .list: return account.list(evidence, entries, title: title, findings)
    case .article:
      let further = PageParts(evidence: evidence).further()
      let missing = account.missing(further.pages, of: evidence) + account.excess(further.excess)
      return account.article(
        ItemReader(evidence: evidence, isPartial: isPartial || !missing.isEmpty), findings + missing)
    }
  }

  /// What the page lists itself, and what its scripts would add.
  private func entries(_ evidence: PageEvidence) -> [ListReader.Entry] {
    let (tree, base, folder) = (evidence.tree, evidence.base, evidence.page.folder)
    if !evidence.recipe.items.isEmpty {
      return RecipeList(tree: tree, page: evidence.lines, base: base, recipe: evidence.recipe).entries()
    }
    return ListReader(tree: tree, page: evidence.lines, base: base, folder: folder).entries()
      + EmbeddedRecords(tree: tree, base: base, folder: folder, limits: limits).entries()
  }
}

/// A feed with what its entries need.
struct FeedPage {
  let page: SavedPage
  let reader: FeedReader

  init(page: SavedPage, source: Source, tree: MarkupTree, form: FeedForm) {
    self.page = page
    let base = LinkBase(page: page.declaredCapture?.url, base: nil, site: source.site)
    reader = FeedReader(tree: tree, form: form, base: base, page: page)
  }
}
