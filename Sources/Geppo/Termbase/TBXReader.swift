import Markup

/// Reads TBX of either generation, ours and that of other tools. What the glossary has no place for is counted by its name
/// and told; half a file is refused.
struct TBXReader {
  /// Larger termbases are not kept by hand; a file of them is not ours to read.
  static let concepts = 100_000
  static let termsOfConcept = 1000
  private static let limits = ParseLimits(nodes: 4_000_000, depth: 64, attributes: 64, bytes: 64 << 20)

  private let tree: MarkupTree
  private let file: String
  private var leftOut = LeftOut()

  /// `utf8` is decoded text.
  static func read(_ utf8: [UInt8], file: String) -> IncomingTermbase {
    let parsed = parseXML(utf8, limits: limits)
    if let problem = parsed.problems.first { return .refused(file, line: problem.line, problem.words) }
    guard let root = parsed.tree.children(of: .root).first(where: parsed.tree.isElement),
      TBXForm(rawValue: parsed.tree.localName(of: root)) != nil
    else { return .refused(file, line: 1, "another format") }
    var reader = TBXReader(tree: parsed.tree, file: file)
    return reader.termbase(root)
  }

  private init(tree: MarkupTree, file: String) {
    self.tree = tree
    self.file = file
  }

  private mutating func termbase(_ root: MarkupTree.Node) -> IncomingTermbase {
    let entries = tree.descendants(of: root).filter { isNamed($0, ["conceptEntry", "termEntry"]) }
    guard entries.count <= Self.concepts else {
      return .refused(file, line: tree.line(of: entries[Self.concepts]), "more concepts than the limit")
    }
    for node in tree.descendants(of: root) where isNamed(node, ["refObjectSec", "refObjectList"]) {
      leftOut.add(tree.localName(of: node), line: tree.line(of: node))
    }
    let concepts = entries.map { entry($0) }
    return IncomingTermbase(concepts: concepts, findings: leftOut.findings(file).sorted())
  }

  private mutating func entry(_ node: MarkupTree.Node) -> IncomingConcept {
    var draft = ConceptDraft()
    for child in elements(below: node) { take(child, into: &draft) }
    let id = tree.attribute("id", of: node) ?? ""
    draft.cells[.id] = draft.isOurs ? ConceptName.id(id) : id
    return draft.concept(at: .line(file: file, line: tree.line(of: node)))
  }

  private mutating func take(_ node: MarkupTree.Node, into draft: inout ConceptDraft) {
    switch tree.localName(of: node) {
    case "langSec", "langSet": takeLanguage(node, into: &draft)
    case "descripGrp", "adminGrp": for child in elements(below: node) { take(child, into: &draft) }
    default: takeFact(node, of: nil, into: &draft)
    }
  }

  private mutating func takeLanguage(_ node: MarkupTree.Node, into draft: inout ConceptDraft) {
    let tag = tree.attribute("xml:lang", of: node) ?? tree.attribute("lang", of: node) ?? ""
    guard let language = TermLanguage(tag: tag) else {
      return leftOut.add("xml:lang=\(tag)", line: tree.line(of: node))
    }
    for child in elements(below: node) {
      switch tree.localName(of: child) {
      case "termSec", "tig", "ntig": takeTerm(child, language, into: &draft)
      case "descripGrp", "adminGrp":
        for inner in elements(below: child) { takeFact(inner, of: nil, into: &draft) }
      default: takeFact(child, of: nil, into: &draft)
      }
    }
  }

  private mutating func takeTerm(
    _ node: MarkupTree.Node, _ language: TermLanguage, into draft: inout ConceptDraft
  ) {
    let groups: Set = ["termGrp", "termNoteGrp", "descripGrp", "adminGrp"]
    var parts = elements(below: node)
    while let group = parts.firstIndex(where: { groups.contains(tree.localName(of: $0)) }) {
      parts.replaceSubrange(group...group, with: elements(below: parts[group]))
    }
    guard let word = parts.first(where: { isNamed($0, ["term"]) }) else { return }
    for inner in elements(below: word) {
      leftOut.add("term/\(tree.localName(of: inner))", line: tree.line(of: inner))
    }
    let text = Concept.clean(tree.string(of: word))
    guard !text.isEmpty, draft.terms.count < Self.termsOfConcept else {
      return leftOut.add("term", line: tree.line(of: node))
    }
    draft.terms.append(ConceptDraft.Word(text: text, language: language, rank: nil))
    for part in parts where part != word { takeFact(part, of: text, into: &draft) }
  }

  /// A fact on the concept, or on one of its terms. DCT style names the category by the element, DCA by its `type`.
  private mutating func takeFact(
    _ node: MarkupTree.Node, of term: String?, into draft: inout ConceptDraft
  ) {
    let category = tree.attribute("type", of: node) ?? tree.localName(of: node)
    let text = Concept.clean(tree.string(of: node))
    if !draft.take(category, text, of: term) {
      let isPick = ["administrativeStatus", "partOfSpeech"].contains(category)
      leftOut.add(isPick ? "\(category)=\(text)" : category, line: tree.line(of: node))
    }
  }

  private func elements(below node: MarkupTree.Node) -> [MarkupTree.Node] {
    tree.children(of: node).filter(tree.isElement)
  }

  private func isNamed(_ node: MarkupTree.Node, _ names: [String]) -> Bool {
    tree.isElement(node) && names.contains(tree.localName(of: node))
  }
}

/// A concept while its elements are read.
struct ConceptDraft {
  struct Word {
    var text: String
    var language: TermLanguage
    var rank: TermRank?
  }

  var cells: [Concept.Field: String] = [:]
  var terms: [Word] = []
  private(set) var isOurs = false
  private var notes: [String] = []

  /// Whether the glossary has a place for the fact.
  mutating func take(_ category: String, _ text: String, of term: String?) -> Bool {
    switch category {
    case "administrativeStatus", "normativeAuthorization":
      guard !terms.isEmpty, let rank = TermRank(foreign: text) else { return false }
      terms[terms.count - 1].rank = rank
      return true
    case "partOfSpeech": return takePartOfSpeech(text.lowercased())
    case "termType": return text == "variant"
    case "subjectField" where term == nil: return fill(.topic, text)
    case "source" where term == nil: return fill(.source, text)
    case "projectSubset" where term == nil: return takeMark(text)
    case "note":
      if !AvoidedNote.isOne(text) { notes.append(term.map { "\($0)：\(text)" } ?? text) }
      return true
    default: return false
    }
  }

  /// The same of all terms, or that of the first.
  private mutating func takePartOfSpeech(_ text: String) -> Bool {
    guard Term.PartOfSpeech(rawValue: text) != nil else { return false }
    return cells[.partOfSpeech] == text || fill(.partOfSpeech, text)
  }

  private mutating func takeMark(_ text: String) -> Bool {
    guard let mark = ConceptMark(text) else { return false }
    cells.merge(mark.values) { _, new in new }
    isOurs = true
    return true
  }

  private mutating func fill(_ field: Concept.Field, _ text: String) -> Bool {
    guard cells[field] == nil else { return cells[field] == text }
    cells[field] = text
    return true
  }

  /// Where nobody says which term is preferred it is the first that may be used.
  func concept(at location: Location) -> IncomingConcept {
    var cells = cells
    cells[.note] = notes.joined(separator: "\n")
    for language in TermLanguage.allCases {
      let words = terms.filter { $0.language == language }
      let preferred =
        words.firstIndex { $0.rank == .preferred }
        ?? (isOurs ? nil : words.firstIndex { $0.rank?.isRight ?? true })
      for (index, word) in words.enumerated() {
        let rank =
          index == preferred
          ? TermRank.preferred : word.rank == .preferred ? .admitted : word.rank ?? .admitted
        let field = language.field(rank)
        cells[field] = [cells[field], word.text].compactMap { $0 }.joined(separator: "|")
      }
    }
    let concept = Concept(cells, location: location)
    return IncomingConcept(
      concept: concept, carried: Set(isOurs ? Concept.Field.allCases : Array(concept.cells.keys)),
      isOurs: isOurs)
  }
}

/// Data categories and elements that were not taken over, by name.
private struct LeftOut {
  private var counts: [String: (count: Int, line: Int)] = [:]

  mutating func add(_ name: String, line: Int) {
    counts[name, default: (0, line)].count += 1
  }

  func findings(_ file: String) -> [Finding] {
    counts.map { name, found in
      Finding(.leftOutData, .line(file: file, line: found.line), name, String(found.count))
    }
  }
}

extension IncomingTermbase {
  fileprivate static func refused(_ file: String, line: Int, _ reason: String) -> IncomingTermbase {
    IncomingTermbase(
      concepts: [], findings: [Finding(.unreadableTermbase, .line(file: file, line: line), reason)])
  }
}
