/// A file as the journal says that a run wrote it.
struct PublishedFile {
  let path: String
  let sha256: String

  /// What is wrong with it.
  struct Problem: Error {
    let finding: Finding
  }

  func read(_ workspace: Workspace) -> Result<[UInt8], Problem> {
    switch workspace.read(RelativePath(stringLiteral: path), limit: 1 << 30) {
    case .failure: .failure(Problem(finding: Finding(.publishedFileMissing, .file(path))))
    case .success(let bytes):
      SHA256.hex(of: bytes) == sha256
        ? .success(bytes) : .failure(Problem(finding: Finding(.publishedFileChanged, .file(path))))
    }
  }
}
