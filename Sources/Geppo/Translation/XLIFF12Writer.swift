import Markup

/// Writes an order as XLIFF 1.2, in the strict form of its schema: one `<file>` a document, a `<trans-unit>` a segment.
struct XLIFF12Writer {
  /// How untranslated segments are told.
  enum Style: Hashable, Sendable {
    /// No target, as the standard has it.
    case bilingual
    /// The source as target: OmegaT up to 5.7 shows targets only. Known translations go beside, as TMX.
    case omegat
  }

  var form = ExchangeForm()
  var style = Style.bilingual

  func bytes(_ order: TranslationOrder) -> [UInt8] {
    var writer = XMLWriter()
    let root = [(name: "xmlns", value: "urn:oasis:names:tc:xliff:document:1.2"), ("version", "1.2")]
    writer.element("xliff", root) { root in
      root.element("file", attributes(order)) { file in
        file.element("header") { header(order, &$0) }
        file.element("body") { body in
          for (index, group) in SegmentGroup.groups(of: order.units).enumerated() {
            write(group, id: "g-\(index + 1)", to: &body)
          }
        }
      }
    }
    return writer.bytes
  }

  private func attributes(_ order: TranslationOrder) -> [(name: String, value: String)] {
    [
      ("original", ExchangeForm.original(order)), ("source-language", form.language),
      ("target-language", ExchangeForm.target), ("datatype", "plaintext"),
      ("product-name", style == .omegat ? ExchangeForm.omegatProduct : ExchangeForm.creator),
      ("product-version", ExchangeForm.version), ("date", "\(order.on)T00:00:00Z"),
    ]
  }

  private func header(_ order: TranslationOrder, _ writer: inout XMLWriter) {
    writer.element("note", [("from", ExchangeForm.creator), ("priority", "1")], text: order.summary)
    if let url = order.url {
      writer.element("reference") { $0.empty("external-file", [("href", url.text)]) }
    }
    writer.empty("tool", [("tool-id", ExchangeForm.creator), ("tool-name", ExchangeForm.creator)])
  }

  private func write(_ group: SegmentGroup, id: String, to writer: inout XMLWriter) {
    writer.element(
      "group", [("id", id), ("restype", "x-\(group.kind.rawValue)"), ("resname", group.name)]
    ) { inside in
      for (unit, label) in zip(group.units, group.labels) { write(unit, label, to: &inside) }
    }
  }

  private func write(_ unit: TranslationUnit, _ label: String, to writer: inout XMLWriter) {
    var attributes = [(name: "id", value: unit.segment.id), ("resname", label)]
    if !unit.isTranslatable { attributes.append(("translate", "no")) }
    if style == .bilingual, unit.isShown, unit.state == .approved { attributes.append(("approved", "yes")) }
    attributes.append(("xml:space", "preserve"))
    writer.element("trans-unit", attributes) { inside in
      inside.line("source") { Self.write(unit.segment.clause, unit.segment.text, to: &$0) }
      target(of: unit, &inside)
      for note in UnitNotes(unit).notes {
        inside.element("note", [("from", ExchangeForm.creator), ("annotates", "source")], text: note.text)
      }
      if style == .bilingual, unit.isTranslatable { alternatives(of: unit, &inside) }
    }
  }

  private func target(of unit: TranslationUnit, _ writer: inout XMLWriter) {
    guard unit.isTranslatable else { return }
    if style == .omegat {
      writer.line("target", [("state", "needs-translation")]) {
        Self.write(unit.segment.clause, unit.segment.text, to: &$0)
      }
    } else if unit.isShown {
      writer.line("target", [("state", Self.state(unit.state))]) {
        Self.write(unit.segment.clause, unit.target, to: &$0)
      }
    }
  }

  static func write(_ clause: String, _ text: String, to run: inout XMLRun) {
    if !clause.isEmpty {
      run.element("g", [("id", "1"), ("ctype", ExchangeForm.clauseCode)]) { $0.text(clause) }
      run.text(" ")
    }
    run.text(text)
  }

  private static func state(_ state: TranslationUnit.State) -> String {
    switch state {
    case .untranslated, .stale, .locked: "new"
    case .draft: "needs-translation"
    case .translated: "translated"
    case .reviewed: "signed-off"
    case .approved: "final"
    }
  }

  private func alternatives(of unit: TranslationUnit, _ writer: inout XMLWriter) {
    if let former = unit.former, !former.target.isEmpty {
      writer.element(
        "alt-trans", [("origin", "geppo-previous-version"), ("alttranstype", "previous-version")]
      ) {
        Self.pair(former.source, former.target, "leveraged-inherited", &$0)
      }
    }
    for match in unit.matches {
      let attributes = [
        (name: "match-quality", value: "\(min(100, match.percent))%"),
        ("origin", "geppo-tm:\(match.document)"), ("alttranstype", "proposal"),
      ]
      writer.element("alt-trans", attributes) {
        Self.pair(match.source, match.target, match.percent < 100 ? "fuzzy-match" : "exact-match", &$0)
      }
    }
  }

  private static func pair(_ source: String, _ target: String, _ kind: String, _ writer: inout XMLWriter) {
    writer.element("source", text: source)
    writer.element("target", [("state-qualifier", kind), ("xml:lang", ExchangeForm.target)], text: target)
  }
}
