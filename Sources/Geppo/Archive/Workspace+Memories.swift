extension Workspace {
  /// Where an office puts memories (TMX) of translations that were made elsewhere.
  static let memories: RelativePath = "glossary/memory"

  /// All memories, sorted by name, and what could not be read of them. Most workspaces keep none.
  func memoryFiles() -> (files: [WorkspaceFile], findings: [Finding]) {
    let names: [FileName]
    do throws(SystemError) {
      names = try self.folder(Self.memories).names()
    } catch {
      return error.isMissing ? ([], []) : ([], [ReadingProblem(error).finding("\(Self.memories)")])
    }
    return names.filter(Self.isMemory).map(Self.memories.child).reduce(into: ([], [])) { reading, path in
      switch read(path, limit: Self.memoryLimit) {
      case .success(let bytes): reading.files.append(WorkspaceFile(path: "\(path)", bytes: bytes))
      case .failure(let problem): reading.findings.append(problem.finding("\(path)"))
      }
    }
  }

  /// Bytes of a memory; some 100,000 sentences.
  private static let memoryLimit = 64 << 20

  private static func isMemory(_ name: FileName) -> Bool {
    !name.description.hasPrefix(".") && name.description.lowercased().hasSuffix(".tmx")
  }
}
