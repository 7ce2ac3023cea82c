/// A file of bounds for figures that a person named, or none.
struct FloorFile: Sendable {
  let path: String?
  /// The first record makes the file.
  var mayBeMissing = false

  /// Throws `GeppoError` when it was named and is not there.
  func bounds() throws -> [Floor] { try file().map { Floor.read($0).floors } ?? [] }

  /// What these figures break, and what is wrong with the file. Throws as `bounds` does.
  func findings(on figures: [Figures]) throws -> [Finding] {
    try file().map { Floor.findings(in: $0, on: figures) } ?? []
  }

  private func file() throws -> WorkspaceFile? {
    guard let path else { return nil }
    switch NamedFile.read(path, limit: Workspace.dataLimit) {
    case .success(let bytes): return WorkspaceFile(path: path, bytes: bytes)
    case .failure(.empty): return WorkspaceFile(path: path, bytes: [])
    case .failure(.missing) where mayBeMissing: return nil
    case .failure(.missing): throw GeppoError.noSuchFile(path)
    case .failure(let problem): throw GeppoError(.badInput, problem.finding(path))
    }
  }

  /// Writes figures as the new floors of their sets.
  func record(_ figures: [Figures]) throws {
    guard let path else { return }
    let old = try FloorFile(path: path, mayBeMissing: true).file() ?? WorkspaceFile(path: path, bytes: [])
    try NamedFile.write(path, Floor.recorded(old, figures))
  }

  /// `labels/dev.jsonl` is the set `dev`.
  static func setName(of path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    return last.hasSuffix(".jsonl") ? String(last.dropLast(6)) : last
  }
}
