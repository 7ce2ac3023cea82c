import Markup

/// Writes an order as XLIFF 2.1: core, candidates, glossary, metadata; what tools do not read of these stands in notes, too.
struct XLIFF21Writer {
  var form = ExchangeForm()

  func bytes(_ order: TranslationOrder) -> [UInt8] {
    var writer = XMLWriter()
    writer.element("xliff", root) { root in
      root.element("file", [("id", "f1"), ("original", ExchangeForm.original(order))]) { file in
        metadata(order, &file)
        file.element("notes") {
          $0.element("note", [("id", "n1"), ("category", "geppo:summary")], text: order.summary)
        }
        for (index, group) in SegmentGroup.groups(of: order.units).enumerated() {
          write(group, id: "g-\(index + 1)", to: &file)
        }
      }
    }
    return writer.bytes
  }

  private var root: [(name: String, value: String)] {
    let modules = [("gls", "glossary"), ("mtc", "matches"), ("mda", "metadata")].map {
      (name: "xmlns:\($0.0)", value: "urn:oasis:names:tc:xliff:\($0.1):2.0")
    }
    return [(name: "xmlns", value: "urn:oasis:names:tc:xliff:document:2.0")] + modules + [
      ("version", "2.1"), ("srcLang", form.language), ("trgLang", ExchangeForm.target),
    ]
  }

  private func metadata(_ order: TranslationOrder, _ writer: inout XMLWriter) {
    let facts = [
      ("document", order.document), ("revision", order.revision.digest), ("docno", order.documentNumber),
      ("url", order.url?.text ?? ""), ("due", order.due?.description ?? ""),
      ("date", order.on.description),
    ].filter { !$0.1.isEmpty }
    writer.element("mda:metadata") { metadata in
      metadata.element("mda:metaGroup", [("category", "geppo")]) { group in
        for fact in facts { group.element("mda:meta", [("type", fact.0)], text: fact.1) }
      }
    }
  }

  private func write(_ group: SegmentGroup, id: String, to writer: inout XMLWriter) {
    writer.element(
      "group", [("id", id), ("name", group.name), ("type", "geppo:\(group.kind.rawValue)")]
    ) { inside in
      for (unit, label) in zip(group.units, group.labels) { write(unit, label, to: &inside) }
    }
  }

  private func write(_ unit: TranslationUnit, _ label: String, to writer: inout XMLWriter) {
    var attributes = [(name: "id", value: unit.segment.id), ("name", label)]
    if !unit.isTranslatable { attributes.append(("translate", "no")) }
    let matches = unit.isTranslatable ? Self.matches(of: unit) : []
    writer.element("unit", attributes) { inside in
      Self.write(matches, to: &inside)
      if unit.isTranslatable { Self.glossary(unit.hints, &inside) }
      Self.notes(of: unit, &inside)
      Self.segment(unit, isMarked: !matches.isEmpty, &inside)
    }
  }

  private static func segment(_ unit: TranslationUnit, isMarked: Bool, _ writer: inout XMLWriter) {
    let isDraft = unit.isShown && unit.state == .draft
    let attributes =
      [(name: "id", value: "s1"), ("state", unit.isShown ? state(unit.state) : "initial")]
      + (isDraft ? [("subState", ExchangeForm.draftSubState)] : [])
    let space = [(name: "xml:space", value: "preserve")]
    writer.element("segment", attributes) { inside in
      inside.line("source", space) { run in
        guard isMarked else { return write(unit.segment.clause, unit.segment.text, to: &run) }
        run.element("mrk", [("id", "m1"), ("type", "mtc:match")]) {
          write(unit.segment.clause, unit.segment.text, to: &$0)
        }
      }
      if unit.isShown { inside.line("target", space) { write(unit.segment.clause, unit.target, to: &$0) } }
    }
  }

  private static func write(_ clause: String, _ text: String, to run: inout XMLRun) {
    if !clause.isEmpty {
      let attributes = [
        (name: "id", value: "1"), ("type", "other"), ("subType", ExchangeForm.clauseSubType),
        ("canDelete", "no"), ("canCopy", "no"),
      ]
      run.element("pc", attributes) { $0.text(clause) }
      run.text(" ")
    }
    run.text(text)
  }

  private static func state(_ state: TranslationUnit.State) -> String {
    switch state {
    case .untranslated, .stale, .locked, .draft: "initial"
    case .translated: "translated"
    case .reviewed: "reviewed"
    case .approved: "final"
    }
  }

  // MARK: Modules

  private struct Match {
    var attributes: [(name: String, value: String)]
    var source: String
    var target: String
  }

  private static func matches(of unit: TranslationUnit) -> [Match] {
    let former = unit.former.flatMap { former in
      former.target.isEmpty
        ? nil
        : Match(
          attributes: [
            ("ref", "#m1"), ("origin", "geppo-previous-version"), ("type", "tm"),
            ("subType", "geppo:previous"),
          ], source: former.source, target: former.target)
    }
    return [former].compactMap(\.self)
      + unit.matches.map { match in
        let percent = String(min(100, match.percent))
        return Match(
          attributes: [
            ("ref", "#m1"), ("matchQuality", percent), ("similarity", percent),
            ("origin", "geppo-tm:\(match.document)"), ("type", match.percent > 100 ? "icm" : "tm"),
          ], source: match.source, target: match.target)
      }
  }

  private static func write(_ matches: [Match], to writer: inout XMLWriter) {
    guard !matches.isEmpty else { return }
    writer.element("mtc:matches") { list in
      for match in matches {
        list.element("mtc:match", match.attributes) { inside in
          inside.element("source", text: match.source)
          inside.element("target", text: match.target)
        }
      }
    }
  }

  private static func glossary(_ hints: [TermHint], _ writer: inout XMLWriter) {
    guard !hints.isEmpty else { return }
    writer.element("gls:glossary") { list in
      for hint in hints {
        list.element("gls:glossEntry") { entry in
          entry.element("gls:term", [("source", ExchangeForm.creator)], text: hint.chinese)
          for word in [hint.preferred] + hint.admitted {
            entry.element("gls:translation", [("source", ExchangeForm.creator)], text: word)
          }
        }
      }
    }
  }

  private static func notes(of unit: TranslationUnit, _ writer: inout XMLWriter) {
    let notes = UnitNotes(unit).notes
    guard !notes.isEmpty else { return }
    writer.element("notes") { list in
      for (index, note) in notes.enumerated() {
        list.element(
          "note",
          [("id", "n\(index + 1)"), ("category", "geppo:\(note.kind.rawValue)"), ("appliesTo", "source")],
          text: note.text)
      }
    }
  }
}
