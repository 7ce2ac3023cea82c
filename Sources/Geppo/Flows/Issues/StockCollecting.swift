extension Collecting {
  /// All records with their tags as a folded stock, their lines in `files`.
  func stock(
    into files: inout RecordFiles, _ archive: inout Archive, progress: (Progress) -> Void
  ) async throws -> Stock {
    var stock = Stock(sources: rulebook.sources)
    let cache = archive.cache(reading.caching)
    try await run(progress: progress, tagging: Tagging(rulebook), cache: cache) {
      stock.take($0)
      try files.take($0)
    }
    stock.known = cache?.hits ?? 0
    archive.note(cache)
    stock.fold()
    return stock
  }
}
