/// Finds among all documents the one that a report names.
struct OriginalIndex: Sendable {
  private struct Document {
    let entry: Entry
    let key: FoldKey
    let numbers: Set<String>
  }

  private let documents: [Document]
  private let byCore: [String: [Int]]
  private let byNumber: [String: [Int]]

  init(_ entries: [Entry], keys: [FoldKey]) {
    let keyOf = Dictionary(keys.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let documents = entries.sorted { $0.representative < $1.representative }.compactMap { entry in
      keyOf[entry.representative].map { first in
        let all = [first] + entry.members.compactMap { keyOf[$0.key] }
        return Document(entry: entry, key: first, numbers: Set(all.compactMap(\.documentNumber)))
      }
    }
    self.documents = documents
    byCore = Dictionary(grouping: documents.indices) { documents[$0].key.titleSense.core }
    byNumber = documents.indices.reduce(into: [:]) { index, position in
      for number in documents[position].numbers { index[number, default: []].append(position) }
    }
  }

  /// Who asks: a page of these places, of that day.
  struct Asking: Sendable {
    var document: String
    /// Codes of the places that issued it or that it is about.
    var places: [String]
    var publishedOn: Day?
  }

  /// The entries that may be it, the likeliest first.
  func candidates(_ name: OriginalName, for asking: Asking) -> [Entry] {
    let numbered = name.number.flatMap { OriginalName.isTelling($0) ? byNumber[$0] : nil } ?? []
    let exact = (byCore[name.core] ?? []).filter { fits(documents[$0], name, asking) }
    // The very name is also that of the explanations.
    let titled = exact.isEmpty ? kinds(of: name).filter { fits(documents[$0], name, asking) } : exact
    let others = titled.filter { !numbered.contains($0) }.sorted { left, right in
      let (one, other) = (order(left, name, asking), order(right, name, asking))
      return one == other ? left < right : one.lexicographicallyPrecedes(other)
    }
    return (numbered + others).map { documents[$0].entry }.filter { $0.representative != asking.document }
  }

  /// 关于发布国家环境保护标准《…》的公告: titles put the kind of a standard in front of its name.
  private func kinds(of name: OriginalName) -> [Int] {
    guard name.core.count >= Self.shortestCore else { return [] }
    return documents.indices.filter { position in
      let core = documents[position].key.titleSense.core
      return core.hasSuffix(name.core) && core.dropLast(name.core.count).hasSuffix("标准")
    }
  }

  /// Shorter names (实施方案) are those of many documents: only its issuers tell which.
  private static let shortestCore = 8

  private func fits(_ document: Document, _ name: OriginalName, _ asking: Asking) -> Bool {
    let key = document.key
    guard roles(of: name).contains(key.titleSense.role), isOfPlace(key, asking) else { return false }
    let isForward = key.titleSense.role == .forward
    if let number = name.number, !isForward, !document.numbers.isEmpty, !document.numbers.contains(number) {
      return false
    }
    if name.core.count < Self.shortestCore, name.issuers.isEmpty || key.ownIssuers.isEmpty { return false }
    return isForward || !IssuerLikeness.contradicts(name.issuers, key.ownIssuers)
  }

  /// A forward holds the text that it passes on; where the draft is named, its final version is better.
  private func roles(of name: OriginalName) -> Set<TitleRole> {
    switch name.role {
    case .draft: [.draft, .document]
    case .document: [.document, .forward]
    default: [name.role]
    }
  }

  /// A city's page may tell of a national document, not of another city's.
  private func isOfPlace(_ key: FoldKey, _ asking: Asking) -> Bool {
    asking.places.isEmpty || key.issuedFor.isEmpty || key.issuedFor.contains("CN")
      || key.issuedFor.contains(where: asking.places.contains)
  }

  /// The very stage of the document first, no forward, its own place; then the latest that the page could know.
  private func order(_ position: Int, _ name: OriginalName, _ asking: Asking) -> [Int] {
    let document = documents[position]
    let isOwn = document.key.issuedFor.contains(where: asking.places.contains)
    let role = document.key.titleSense.role
    return [role == name.role ? 0 : 1, role == .forward ? 1 : 0, isOwn ? 0 : 1]
      + Self.order(document.entry.publishedOn, asking.publishedOn)
  }

  private static func order(_ day: Day?, _ asked: Day?) -> [Int] {
    guard let day, let asked else { return [2, 0] }
    return day <= asked ? [0, -number(day)] : [1, number(day)]
  }

  private static func number(_ day: Day) -> Int { (day.year * 100 + day.month) * 100 + day.day }
}
