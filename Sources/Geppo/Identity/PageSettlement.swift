/// Gives every page its one final disposition, after folding.
struct PageSettlement {
  let entries: [Entry]
  /// The standing of an entry in the issue, by the key of its representative.
  let standing: [String: MonthOfIssue.Standing]
  /// What the classifier said, by item key.
  let relevance: [String: Relevance]
  /// The page that attaches a saved file, by path of the file.
  var carriers: [String: String] = [:]
  /// Pages whose text was garbled before they were saved: their topics mean nothing.
  var garbled: Set<String> = []

  /// The outcomes in the order given; only those of pages with an item change. Settling again is harmless.
  func settle(_ outcomes: [PageOutcome], items: [String: [String]]) -> [PageOutcome] {
    let membership = members
    let twins = twins(outcomes, items: items)
    return outcomes.map { outcome in
      if let page = carriers[outcome.page.file], outcome.mayBeAttached {
        var settled = outcome
        (settled.disposition, settled.reason, settled.detail) = (.attachment, .attachmentFile, page)
        return settled
      }
      guard Self.ofItems.contains(outcome.disposition), let key = items[outcome.page.file]?.first else {
        return outcome
      }
      var settled = outcome
      (settled.disposition, settled.reason, settled.detail) = verdict(key, membership[key])
      if settled.reason == .noTopic, garbled.contains(outcome.page.file) { settled.reason = .garbled }
      if settled.disposition == .sameBytes { settled.detail = twins[outcome.page.sha256] ?? settled.detail }
      return settled
    }
  }

  /// What a page with an item can end in.
  private static let ofItems: Set<Disposition> = [
    .item, .repost, .revision, .sameBytes, .offTopic, .outsideMonth, .undated,
  ]

  /// Of several pages that attach one file, the first by name.
  static func carriers(_ keys: [FoldKey]) -> [String: String] {
    keys.reduce(into: [:]) { carriers, key in
      for file in key.attachedFiles {
        carriers[file] = min(carriers[file] ?? key.page.file, key.page.file)
      }
    }
  }

  private typealias Verdict = (Disposition, OutcomeReason, String)

  private func verdict(_ key: String, _ member: (Entry.Member, representative: String)?) -> Verdict {
    if let (member, representative) = member, member.relation == .sameBytes {
      return (.sameBytes, .sameBytesAs, representative)
    }
    if let relevance = relevance[key], !relevance.isRelevant {
      return (.offTopic, relevance.reason ?? .noTopic, "")
    }
    if let (member, representative) = member {
      return member.relation == .revision
        ? (.revision, .newerCapture, representative) : (.repost, .copyOfDocument, representative)
    }
    switch standing[key] {
    case .new: return (.item, .newInMonth, "")
    case .late: return (.item, .lateFind, "")
    case .otherMonth(let month): return (.outsideMonth, .publishedInOtherMonth, month.description)
    case .undated, nil: return (.undated, .noDate, "")
    }
  }

  /// By SHA-256, the page that stands first for its document: it need not be the representative itself.
  private func twins(_ outcomes: [PageOutcome], items: [String: [String]]) -> [String: String] {
    let first = Set(
      entries.flatMap { entry in
        [entry.representative] + entry.members.filter { $0.relation != .sameBytes }.map(\.key)
      })
    return outcomes.reduce(into: [:]) { twins, outcome in
      guard let key = items[outcome.page.file]?.first, first.contains(key) else { return }
      if twins[outcome.page.sha256] == nil { twins[outcome.page.sha256] = key }
    }
  }

  private var members: [String: (Entry.Member, representative: String)] {
    var result: [String: (Entry.Member, representative: String)] = [:]
    for entry in entries {
      for member in entry.members { result[member.key] = (member, entry.representative) }
    }
    return result
  }
}

extension PageOutcome {
  /// What a file can be called before a page is known that attaches it.
  var mayBeAttached: Bool {
    disposition == .attachment || disposition == .partOfPage || reason == .packedPages
  }
}
