/// Makes the keys of the cache: everything that goes into the reading of a page, but for the bytes that it reads.
struct CacheKeys {
  private let origins: PageOrigins
  private let rules: String
  /// By id of the source, and by path of the folder.
  private let sources: [String: String]
  private let folders: [String: String]

  init(
    _ rulebook: Rulebook, _ reading: ReadingRequest, _ files: [PageFile], _ origins: PageOrigins
  ) {
    self.origins = origins
    rules =
      ([StageRevision.collect, StageRevision.foldKey, RunHeader.formatVersion, reading.maxPageSize]
      .map(String.init) + [reading.pdf?.identity ?? "-"]
      + IssuerNames.tables.map { rulebook.glossary.fileDigests[$0] ?? "-" }).joined(separator: " ")
    sources = Dictionary(rulebook.sources.map { ($0.id, CanonicalText.of($0)) }) { first, _ in first }
    folders = Dictionary(grouping: files) { $0.address.parent.description }.reduce(into: [:]) {
      let names = $1.value.map { "\($0.path.utf8.count):\($0.path) \($0.kind)" }
      $0[$1.key] = Self.digest(names + [CanonicalText.of(origins.addresses[$1.key] ?? [:])])
    }
  }

  /// Nil for what is told without opening it.
  func page(_ file: PageFile) -> CacheKey? {
    guard file.partOf == nil else { return nil }
    return key(.page, file, also: file.continuations.map(\.path) + [String(file.furtherPages)])
  }

  /// `isSharing`: the address of the page is that of another, too.
  func continuation(_ file: PageFile, isSharing: Bool) -> CacheKey? {
    key(.continuation, file, also: [isSharing ? "shared address" : ""])
  }

  private func key(_ work: CacheKey.Work, _ file: PageFile, also inputs: [String]) -> CacheKey? {
    guard file.kind == .regular else { return nil }
    let facts = [
      rules, sources[file.source] ?? "-", file.path, file.source, file.month?.description ?? "-",
      folders[file.address.parent.description] ?? "-", CanonicalText.of(origins.captures[file.path] as Any),
    ]
    return CacheKey(
      work: work, file: file.address,
      inputs: Self.digest(facts + ["siblings"] + file.parts + ["also"] + inputs))
  }

  private static func digest(_ texts: [String]) -> String {
    var digest = SHA256()
    for text in texts { digest.update("\(text.utf8.count):\(text)".utf8) }
    return digest.hex()
  }
}
