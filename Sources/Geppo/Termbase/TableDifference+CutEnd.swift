extension TableDifference {
  /// A piece of the rows with which the workspace began is missing as a whole: at the end, as where a file breaks off, or so
  /// long a piece that nobody removed it row by row. A few rows may have been removed on purpose.
  static func cutEnd(here: WorkspaceFile, first: WorkspaceFile) -> Finding? {
    guard here.path.hasSuffix(".csv"), here.bytes.count < first.bytes.count else { return nil }
    let (now, then) = (Rows(here, here.path), Rows(first, here.path))
    guard !now.keys.isEmpty else { return nil }
    let isLost = then.keys.map { now.row($0) == nil }
    let lostAtEnd = isLost.reversed().prefix { $0 }.count
    let isBehindLast = now.keys.last == then.keys.dropLast(lostAtEnd).last
    let all = then.keys.count
    if isBehindLast, lostAtEnd >= min(5, max(2, all / 3)), lostAtEnd * 10 >= all {
      return finding(lostAtEnd, behind: now.keys.last, all, here, first)
    }
    let piece = isLost.split(separator: false).max { $0.count < $1.count } ?? []
    guard piece.count >= 20, piece.count * 10 >= all else { return nil }
    return finding(piece.count, behind: then.keys[..<piece.startIndex].last, all, here, first)
  }

  private static func finding(
    _ lost: Int, behind key: String?, _ all: Int, _ here: WorkspaceFile, _ first: WorkspaceFile
  ) -> Finding {
    Finding(.cutEnd, .file(here.path), String(lost), String(all), first.path, key ?? "")
  }
}
