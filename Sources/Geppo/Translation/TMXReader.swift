import Markup

/// Reads TMX of any level: ours, that of memories, and what OmegaT keeps as `project_save.tmx`.
struct TMXReader {
  /// Elements whose text is code of another format, unless OmegaT wrote its own tags there.
  private static let codes: Set = ["bpt", "ept", "it", "ph", "ut"]

  private let file: ExchangeTree
  private var units: IncomingUnits
  private var tree: MarkupTree { file.tree }
  /// Pairs of other languages: the first, and how many.
  private var foreign: (languages: [String], place: Location)?

  static func read(_ file: ExchangeTree) -> [IncomingTranslation] {
    var reader = TMXReader(file: file, units: IncomingUnits(file: file.file))
    for unit in file.elements(["tu"], below: file.root) where !reader.units.isFull { reader.take(unit) }
    if reader.units.count == 0, let foreign = reader.foreign {
      reader.units.tell(
        Finding(
          .foreignLanguage, foreign.place, foreign.languages.first ?? "",
          foreign.languages.dropFirst().joined(separator: ", ")))
    }
    return reader.units.translations()
  }

  private init(file: ExchangeTree, units: IncomingUnits) {
    (self.file, self.units) = (file, units)
  }

  private mutating func take(_ unit: MarkupTree.Node) {
    let texts = file.children(["tuv"], of: unit).map { ($0, language(of: $0)) }
    guard let source = texts.first(where: { LanguageTag.isChinese($0.1) })?.0,
      let target = texts.first(where: { LanguageTag.isJapanese($0.1) })?.0
    else {
      foreign = foreign ?? (texts.map(\.1), file.place(of: unit))
      let pair = texts.map(\.1).joined(separator: "→")
      return units.leaveOut(pair.isEmpty ? "tu" : pair, at: file.place(of: unit))
    }
    for (other, tag) in texts where other != source && other != target {
      units.leaveOut(tag, at: file.place(of: other))
    }
    let facts = properties(of: unit)
    let id = [tree.attribute("tuid", of: unit), facts["id"]].compactMap(\.self)
      .first(where: ExchangeForm.isSegment)
    let (clause, text) = inline(source).source(id: id)
    let translated = inline(target).target(clause: clause)
    let origin = ExchangeForm.document(of: facts["x-document"] ?? "")
    units.add(
      IncomingUnit(
        id: id, source: text, sourceClause: clause.isEmpty ? nil : clause, target: translated.text,
        state: translated.text.isEmpty ? .untranslated : state(facts["x-state"]),
        // Most memories have no numbers of clauses; then they say nothing of them.
        clause: clause.isEmpty ? nil : translated.clause, changedAt: changedAt(target) ?? changedAt(unit),
        location: file.place(of: unit)),
      of: origin?.document, revision: origin?.revision)
  }

  private func state(_ name: String?) -> TranslationUnit.State {
    let state = name.flatMap(TranslationUnit.State.init(rawValue:)) ?? .translated
    return [.untranslated, .stale, .locked].contains(state) ? .translated : state
  }

  /// TMX 1.4b, 2.2: `YYYYMMDDThhmmssZ`; another form would not compare.
  private func changedAt(_ node: MarkupTree.Node) -> String? {
    let times = [tree.attribute("changedate", of: node), tree.attribute("creationdate", of: node)]
    return times.compactMap(\.self).first { $0.wholeMatch(of: #/[0-9]{8}T[0-9]{6}Z/#) != nil }
  }

  private func language(of text: MarkupTree.Node) -> String {
    tree.attribute("xml:lang", of: text) ?? tree.attribute("lang", of: text) ?? ""
  }

  private func properties(of unit: MarkupTree.Node) -> [String: String] {
    let pairs = file.children(["prop"], of: unit).map { prop in
      (tree.attribute("type", of: prop) ?? "", tree.string(of: prop).trimmingSpaces())
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private func inline(_ text: MarkupTree.Node) -> InlineText {
    guard let segment = file.children(["seg"], of: text).first else { return InlineText(literal: "") }
    var all = ""
    tree.walk(segment) { node in
      guard tree.isElement(node) else {
        if tree.kind(of: node) == .text { all += tree.string(of: node) }
        return true
      }
      guard Self.codes.contains(tree.localName(of: node)) else { return true }
      let code = tree.string(of: node)
      if Self.isOwnTag(code) { all += code }
      return false
    }
    return InlineText(literal: all.trimmingSpaces())
  }

  /// `<g0>` and `</g0>`.
  private static func isOwnTag(_ code: String) -> Bool {
    let name = code.dropFirst(code.hasPrefix("</g") ? 3 : code.hasPrefix("<g") ? 2 : 0).dropLast()
    return code.hasPrefix("<") && code.hasSuffix(">") && !name.isEmpty && name.allSatisfy(\.isNumber)
      && name.count < code.count - 2
  }
}
