/// What one thread does with a page: reads it, or takes up what is known of it; tags it; writes its records.
struct PageWork: Sendable {
  let reader: PageReader
  let containers: ContainerTurns
  /// Nil where records are wanted as they were collected.
  let tagging: Tagging?
  let issue: IssueRequest

  /// A page that is done.
  struct Done: Sendable {
    let turn: PageTurn
    /// What the issue is told of it.
    let records: [StreamedRecord]
    /// For the cache, where it does not have it so.
    var piece: CachedPiece?
    /// Files that were read; nil when one could not be.
    var reads: [FileRead]? = []
  }

  func result(of turn: PageTurn) async -> Result<Done, any Error> {
    do {
      return .success(try await done(turn))
    } catch {
      return .failure(error)
    }
  }

  private func done(_ turn: PageTurn) async throws -> Done {
    switch turn.work {
    case .read(let content): return try await read(content, turn)
    case .known(let piece):
      if let done = try known(piece, turn) { return done }
      return try await read(containers.content(of: turn.file, at: turn.position), turn)
    }
  }

  private func read(_ content: PageTurn.Content, _ turn: PageTurn) async throws -> Done {
    let log = ReadLog()
    let records = await reader.noting(in: log).records(of: content, of: turn.file)
    let collected = try streamed(records)
    guard turn.place != nil else { return try done(turn, tagged(records, collected)) }
    var piece = CachedPiece(collected: try PieceCodec().bytes(of: collected))
    let groups = try tagged(records, collected, into: &piece)
    return try done(turn, groups, piece, log.reads)
  }

  /// Nil when the piece cannot be read.
  private func known(_ piece: CachedPiece, _ turn: PageTurn) throws -> Done? {
    guard let collected = PieceCodec().collected(piece.collected) else { return nil }
    guard let tagging else { return try done(turn, collected) }
    if piece.rules == tagging.digest {
      return try PieceCodec().tagged(piece.tags, on: collected).map { try done(turn, $0) }
    }
    guard let records = try? collected.map({ try $0.map { try RecordCodec().record($0) } }) else {
      return nil
    }
    var piece = piece
    return try done(turn, tagged(records, collected, into: &piece), piece)
  }

  private func tagged(
    _ records: [[Record]], _ collected: [[StreamedRecord]], into piece: inout CachedPiece
  ) throws -> [[StreamedRecord]] {
    let groups = try tagged(records, collected)
    guard let tagging else { return groups }
    piece.rules = tagging.digest
    piece.tags = try PieceCodec().bytes(ofTags: groups, on: collected)
    return groups
  }

  /// The collected records with what tagging adds; their own lines are not written a second time.
  private func tagged(
    _ records: [[Record]], _ collected: [[StreamedRecord]]
  ) throws -> [[StreamedRecord]] {
    guard let tagging else { return collected }
    let codec = RecordCodec()
    return try zip(records, collected).map { group, lines in
      try zip(group, lines).flatMap { record, line in
        try tagging.tag([record]).map { $0 == record ? line : try StreamedRecord($0, codec) }
      }
    }
  }

  private func streamed(_ groups: [[Record]]) throws -> [[StreamedRecord]] {
    let codec = RecordCodec()
    return try groups.map { try $0.map { try StreamedRecord($0, codec) } }
  }

  private func done(
    _ turn: PageTurn, _ groups: [[StreamedRecord]], _ piece: CachedPiece? = nil, _ reads: [FileRead]? = []
  ) throws -> Done {
    let container = turn.container.map { [FileRead(path: turn.file.address, sha256: $0)] } ?? []
    return Done(
      turn: turn, records: groups.flatMap(told), piece: piece, reads: reads.map { $0 + container })
  }

  /// In the folder of a later month, and saved after the day of issue: the issue is not told what the page says.
  private func told(_ group: [StreamedRecord]) -> [StreamedRecord] {
    guard case .other(.page(let outcome)) = group.first, let saved = outcome.savedOn,
      let folder = outcome.page.folder, folder > issue.month, saved > issue.asOf
    else { return group }
    return [.other(.page(outcome.savedLater(on: saved)))]
  }
}

extension StreamedRecord {
  init(_ record: Record, _ codec: RecordCodec) throws {
    self =
      switch record {
      case .item(let item): .item(FoldKey(item, sourceRank: .max), line: try codec.line(record))
      case .tagged(let tags):
        .tagged(key: tags.key, tags.relevance, tags.codes, line: try codec.line(record))
      case .run, .source, .page, .listed, .entry, .finding, .end: .other(record)
      }
  }
}

extension RecordCodec {
  fileprivate func record(_ streamed: StreamedRecord) throws -> Record {
    switch streamed {
    case .item(_, let line), .tagged(_, _, _, let line): try record(line.dropLast())
    case .other(let record): record
    }
  }
}
