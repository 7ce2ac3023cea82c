/// A saved page as a person named it, and the folder that it lies in.
struct NamedPage {
  /// For the system.
  let path: String
  /// For people: relative to the workspace, where it lies in one.
  let shown: String
  /// Of a page in a container.
  let enclosed: EnclosedName?
  /// All files of its month's folder; none outside of a workspace.
  let neighbours: [PageFile]
  /// The one that was named.
  let file: PageFile?
  let limit: Int

  /// `name` is a path from where the person stands or from the workspace, in a container with `#3` behind it. Throws
  /// `GeppoError` when there is no such file.
  init(_ name: String, workspace: Workspace?, limit: Int) throws {
    enclosed = EnclosedName(name)
    self.limit = limit
    path = try NamedPage.existing(enclosed?.container ?? name, workspace)
    let below = workspace?.path(of: path)
    neighbours = below.flatMap { workspace?.pageFiles(beside: $0) } ?? []
    file = neighbours.first { $0.address == below }
    shown = file?.path ?? below?.description ?? path
  }

  private static func existing(_ name: String, _ workspace: Workspace?) throws -> String {
    let candidates = [name] + (workspace.map { ["\($0.root)/\(name)"] } ?? [])
    if let found = candidates.first(where: { NamedFile.realPath($0) != nil }) { return found }
    throw GeppoError(
      .badInput, path: name, english: "no such file; name a saved page: feeds/mee/2018-12/t1.html",
      japanese: "ファイルがありません。保存したページを feeds/mee/2018-12/t1.html のように指定してください")
  }

  /// Empty for an empty file.
  func bytes() throws -> [UInt8] {
    switch NamedFile.read(path, limit: limit) {
    case .success(let bytes): return bytes
    case .failure(.empty): return []
    case .failure(let problem): throw GeppoError(.badInput, problem.finding(shown))
    }
  }

  func pieces() throws -> FilePieces {
    guard case .success(let pieces) = NamedFile.pieces(path) else {
      throw GeppoError(.badInput, ReadingProblem.notAFile.finding(shown))
    }
    return pieces
  }

  /// What the `captures.csv` of the folder says.
  func origins(_ workspace: Workspace?) -> PageOrigins {
    guard let file, let workspace, let month = file.month?.description,
      case .success(let table) = workspace.capturesFile(source: file.source, folder: month)
    else { return PageOrigins([:]) }
    return PageOrigins(Captures.read(table).0)
  }

  /// A container that holds several pages, and none was named.
  func unnamed(_ known: [Int]) -> GeppoError {
    let names =
      known.prefix(20).map { "\(shown)#\($0)" }.joined(separator: " ") + (known.count > 20 ? " …" : "")
    return GeppoError(
      .badInput, path: shown, english: "the file holds several pages; name one of them: \(names)",
      japanese: "このファイルには複数のページがあります。次のように1つを指定してください：\(names)")
  }
}
