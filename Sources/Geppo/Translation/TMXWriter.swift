import Markup

/// A pair of texts as a memory holds it.
struct MemoryPair: Hashable, Sendable {
  /// The id of the segment; nil for an earlier translation of another text.
  var segment: String?
  var clause: String
  var source: String
  var target: String
  var document: String
  var state: TranslationUnit.State
}

/// Writes pairs as TMX 1.4.
struct TMXWriter {
  /// How the number of a clause is written.
  enum Codes: Hashable, Sendable {
    /// Not at all: memories of other tools compare texts.
    case none
    /// As the text `<g0>第一条</g0>`, by which OmegaT knows its own tags.
    case omegat
  }

  var form = ExchangeForm()
  var codes = Codes.none

  /// Of pairs whose source is written alike the first: tools know a pair by its source.
  func bytes(_ pairs: [MemoryPair]) -> [UInt8] {
    var seen: Set<String> = []
    let pairs = pairs.filter { seen.insert(shown($0.clause, $0.source)).inserted }
    var writer = XMLWriter(prolog: ["<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">"])
    writer.element("tmx", [("version", "1.4")]) { root in
      root.empty("header", header)
      root.element("body") { body in
        for pair in pairs { write(pair, to: &body) }
      }
    }
    return writer.bytes
  }

  private var header: [(name: String, value: String)] {
    [
      ("creationtool", ExchangeForm.creator), ("creationtoolversion", ExchangeForm.version),
      ("segtype", "sentence"), ("o-tmf", ExchangeForm.creator), ("adminlang", "en"),
      ("srclang", form.language), ("datatype", "plaintext"),
    ]
  }

  private func write(_ pair: MemoryPair, to writer: inout XMLWriter) {
    writer.element("tu", pair.segment.map { [("tuid", $0)] } ?? []) { unit in
      unit.element("prop", [("type", "x-document")], text: pair.document)
      unit.element("prop", [("type", "x-state")], text: pair.state.rawValue)
      for (language, text) in [(form.language, pair.source), (ExchangeForm.target, pair.target)] {
        unit.element("tuv", [("xml:lang", language)]) { $0.element("seg", text: shown(pair.clause, text)) }
      }
    }
  }

  private func shown(_ clause: String, _ text: String) -> String {
    codes == .none || clause.isEmpty ? text : "<g0>\(clause)</g0> \(text)"
  }
}

extension TranslationOrder {
  /// What is translated and stands.
  var translations: [MemoryPair] {
    units.filter { $0.isShown && $0.state != .draft }.map { pair($0, $0.state) }
  }

  /// What may help: drafts, earlier versions and like texts of other documents; each pair of texts once.
  var suggestions: [MemoryPair] {
    let drafts = units.filter { $0.isShown && $0.state == .draft }.map { pair($0, .draft) }
    let former = units.compactMap { unit -> MemoryPair? in
      guard let former = unit.former, !former.target.isEmpty else { return nil }
      return MemoryPair(
        segment: nil, clause: unit.segment.clause, source: former.source, target: former.target,
        document: document, state: .stale)
    }
    let matches = units.flatMap { unit in
      unit.matches.map { match in
        MemoryPair(
          segment: nil, clause: unit.segment.clause, source: match.source, target: match.target,
          document: match.document, state: .translated)
      }
    }
    var seen: Set<[String]> = []
    return (drafts + former + matches).filter { seen.insert([$0.clause, $0.source, $0.target]).inserted }
  }

  private func pair(_ unit: TranslationUnit, _ state: TranslationUnit.State) -> MemoryPair {
    MemoryPair(
      segment: unit.segment.id, clause: unit.segment.clause, source: unit.segment.text, target: unit.target,
      document: document, state: state)
  }
}
