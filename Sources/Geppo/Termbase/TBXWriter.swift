import Markup

/// Writes concepts as TBX.
struct TBXWriter {
  let form: TBXForm
  /// OmegaT offers deprecated terms as translations: they become a note (NG: …) instead.
  var keepsDeprecated = true

  func bytes(_ concepts: [Concept]) -> [UInt8] {
    var writer = XMLWriter(prolog: form.prolog)
    writer.element(form.rawValue, form.rootAttributes) { root in
      root.element(form == .v3 ? "tbxHeader" : "martifHeader") { header(&$0) }
      root.element("text") { text in
        text.element("body") { body in
          for concept in concepts { write(concept, to: &body) }
        }
      }
    }
    return writer.bytes
  }

  private func header(_ writer: inout XMLWriter) {
    writer.element("fileDesc") { description in
      description.element("sourceDesc") { $0.element("p", text: "geppo glossary zh-Hans, ja, en") }
    }
    guard form == .v2 else { return }
    writer.element("encodingDesc") { $0.element("p", [("type", "XCSURI")], text: "TBXXCS.xcs") }
  }

  private func write(_ concept: Concept, to writer: inout XMLWriter) {
    writer.element(form.concept, [("id", ConceptName.xml(concept[.id]))]) { entry in
      if !concept[.topic].isEmpty {
        entry.element("descrip", [("type", "subjectField")], text: concept[.topic])
      }
      if !concept[.source].isEmpty { entry.element("admin", [("type", "source")], text: concept[.source]) }
      if keepsDeprecated {
        entry.element("admin", [("type", "projectSubset")], text: ConceptMark(concept).text)
      }
      for note in notes(of: concept) { entry.element("note", text: note) }
      for language in TermLanguage.allCases { write(language, of: concept, to: &entry) }
    }
  }

  private func notes(of concept: Concept) -> [String] {
    let avoided = keepsDeprecated ? [] : concept.list(.deprecatedJapanese) + concept.list(.deprecatedEnglish)
    return [concept[.note], avoided.isEmpty ? "" : AvoidedNote.text(avoided)].filter { !$0.isEmpty }
  }

  private func write(_ language: TermLanguage, of concept: Concept, to writer: inout XMLWriter) {
    let terms = language.ranks.filter { keepsDeprecated || $0.isRight }.flatMap { rank in
      let field = language.field(rank)
      let words = field.isList ? concept.list(field) : [concept[field]].filter { !$0.isEmpty }
      return words.map { (word: $0, rank: rank) }
    }
    guard !terms.isEmpty else { return }
    writer.element(form.language, [("xml:lang", language.rawValue)]) { section in
      for term in terms { write(term.word, term.rank, language, concept, to: &section) }
    }
  }

  private func write(
    _ word: String, _ rank: TermRank, _ language: TermLanguage, _ concept: Concept,
    to writer: inout XMLWriter
  ) {
    writer.element(form.term) { term in
      term.element("term", text: word)
      if !concept[.partOfSpeech].isEmpty {
        term.element("termNote", [("type", "partOfSpeech")], text: concept[.partOfSpeech])
      }
      term.element("termNote", [("type", "administrativeStatus")], text: rank.rawValue)
      if language == .chinese, rank == .admitted {
        term.element("termNote", [("type", "termType")], text: "variant")
      }
    }
  }
}

/// What the glossary says of a concept and TBX has no place for, in the subset of the project: `geppo weight=10`. A concept
/// with the mark is ours and whole: what it lacks is empty.
struct ConceptMark {
  private static let opening = "geppo"
  static let fields: [Concept.Field] = [.weight, .status, .doubt]

  let values: [Concept.Field: String]

  init(_ concept: Concept) { values = concept.cells.filter { Self.fields.contains($0.key) } }

  /// Nil for a subset that others named.
  init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.first == Self.opening else { return nil }
    let pairs = words.dropFirst().compactMap { word -> (Concept.Field, String)? in
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let field = Concept.Field(rawValue: parts[0]), Self.fields.contains(field)
      else {
        return nil
      }
      return (field, parts[1])
    }
    values = Dictionary(pairs) { first, _ in first }
  }

  var text: String {
    ([Self.opening] + Self.fields.compactMap { field in values[field].map { "\(field.rawValue)=\($0)" } })
      .joined(separator: " ")
  }
}

/// The note that names deprecated renderings where they cannot stand as terms.
enum AvoidedNote {
  private static let opening = "NG: "

  static func text(_ words: [String]) -> String { opening + words.joined(separator: "、") }
  static func isOne(_ text: String) -> Bool { text.hasPrefix(opening) }
}
