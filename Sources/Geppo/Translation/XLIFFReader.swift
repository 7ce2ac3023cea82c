import Markup

/// Reads XLIFF 1.2 and 2.x as it comes back: ours, edited by other tools, and their own dialects.
struct XLIFFReader {
  private let file: ExchangeTree
  private var units: IncomingUnits
  private var tree: MarkupTree { file.tree }

  static func read(_ file: ExchangeTree) -> [IncomingTranslation] {
    var reader = XLIFFReader(file: file, units: IncomingUnits(file: file.file))
    let isFirst = file.tree.attribute("version", of: file.root)?.hasPrefix("1") ?? true
    for part in file.elements(["file"], below: file.root) where !reader.units.isFull {
      if isFirst { reader.takeFirst(part) } else { reader.takeSecond(part) }
    }
    return reader.units.translations()
  }

  // MARK: 1.2

  private mutating func takeFirst(_ part: MarkupTree.Node) {
    let languages = (attribute("source-language", part) ?? "", attribute("target-language", part))
    guard isOurs(languages, part) else { return }
    let origin = ExchangeForm.document(of: attribute("original", part) ?? "")
    let isOmegaT = attribute("product-name", part) == ExchangeForm.omegatProduct
    for unit in file.elements(["trans-unit", "bin-unit"], below: part) where !units.isFull {
      guard tree.localName(of: unit) == "trans-unit",
        let source = file.children(["source"], of: unit).first
      else {
        units.leaveOut(tree.localName(of: unit), at: file.place(of: unit))
        continue
      }
      let target = file.children(["target"], of: unit).first
      let hint = StateHint(
        named: target.flatMap { attribute("state", $0) }, isApproved: attribute("approved", unit) == "yes",
        isOmegaT: isOmegaT)
      add(
        unit, source: InlineText(tree, source), target: target.map { InlineText(tree, $0) }, hint,
        isLocked: isLocked(unit, below: part), of: origin)
    }
  }

  // MARK: 2.x

  private mutating func takeSecond(_ part: MarkupTree.Node) {
    guard isOurs((attribute("srcLang", file.root) ?? "", attribute("trgLang", file.root)), part) else {
      return
    }
    let origin = ExchangeForm.document(of: attribute("original", part) ?? "")
    for unit in file.elements(["unit"], below: part) where !units.isFull {
      let pieces = file.children(["segment", "ignorable"], of: unit)
      let sources = pieces.compactMap { file.children(["source"], of: $0).first }
      guard !sources.isEmpty else {
        units.leaveOut("unit", at: file.place(of: unit))
        continue
      }
      add(
        unit, source: InlineText(joined: sources.map { InlineText(tree, $0) }),
        target: joinedTarget(pieces), hint(pieces), isLocked: isLocked(unit, below: part), of: origin)
    }
  }

  /// In the order that the targets name, if they do.
  private func joinedTarget(_ pieces: [MarkupTree.Node]) -> InlineText? {
    let targets = pieces.enumerated().compactMap { index, piece in
      file.children(["target"], of: piece).first.map { target in
        (order: attribute("order", target).flatMap { Int($0) } ?? index + 1, text: InlineText(tree, target))
      }
    }
    return targets.isEmpty
      ? nil : InlineText(joined: targets.sorted { $0.order < $1.order }.map(\.text))
  }

  /// Of several segments that of the least; one without a target makes a draft of what is there.
  private func hint(_ pieces: [MarkupTree.Node]) -> StateHint {
    let segments = pieces.filter { tree.localName(of: $0) == "segment" }
    let hints = segments.map { piece in
      StateHint(named: attribute("state", piece), subState: attribute("subState", piece))
    }
    let isPartial = segments.contains { piece in
      file.children(["target"], of: piece).first.map { InlineText(tree, $0).whole.isEmpty } ?? true
    }
    return StateHint(least: hints, isPartial: isPartial)
  }

  // MARK: Both

  private mutating func add(
    _ unit: MarkupTree.Node, source: InlineText, target: InlineText?, _ hint: StateHint, isLocked: Bool,
    of origin: (document: String, revision: String?)?
  ) {
    let id = attribute("id", unit)
    let (clause, text) = source.source(id: id)
    let translated = target?.target(clause: clause) ?? ("", "")
    let isSame = UntouchedText.isCopy(translated.1, of: text)
    let isEmpty = translated.1.isEmpty || (isSame && hint.meansUntranslatedWhenSame)
    units.add(
      IncomingUnit(
        id: id, source: text, sourceClause: clause, target: isLocked || isEmpty ? "" : translated.1,
        state: isLocked ? .locked : isEmpty ? .untranslated : hint.state,
        clause: isLocked || isEmpty ? "" : translated.0, location: file.place(of: unit)),
      of: origin?.document, revision: origin?.revision)
  }

  /// A file without a language of the target holds no translation yet, or says it elsewhere.
  private mutating func isOurs(
    _ languages: (source: String, target: String?), _ part: MarkupTree.Node
  ) -> Bool {
    if LanguageTag.isChinese(languages.source), languages.target.map(LanguageTag.isJapanese) ?? true {
      return true
    }
    units.tell(
      Finding(.foreignLanguage, file.place(of: part), languages.source, languages.target ?? ""))
    return false
  }

  /// The nearest that says something about it.
  private func isLocked(_ unit: MarkupTree.Node, below part: MarkupTree.Node) -> Bool {
    for node in [unit] + tree.ancestors(of: unit).prefix(while: { $0 != part }) {
      if let mark = attribute("translate", node) { return mark == "no" }
    }
    return false
  }

  private func attribute(_ name: String, _ node: MarkupTree.Node) -> String? {
    tree.attribute(name, of: node)
  }
}

extension InlineText {
  /// Several segments of one unit are one text.
  init(joined pieces: [InlineText]) {
    guard let first = pieces.first else {
      self.init(literal: "")
      return
    }
    self = first
    for piece in pieces.dropFirst() { add(piece.front + piece.rest) }
  }
}
