import Glibc

/// Reading files of the workspace, each by one bounded read.
extension Workspace {
  /// Limit of a saved page in bytes, where `--max-page-size` gives no other.
  package static let pageLimit = 64 << 20
  /// What may be given instead: 1 byte to 1 TiB.
  package static let pageLimits = 1...(1 << 40)
  /// Limit of a settings file or table in bytes.
  static let dataLimit = 16 << 20
  /// Limit of a review workbook or table in bytes: that of 10,000 documents has 21 MB.
  static let reviewLimit = CSVTable.maximumBytes

  /// The bytes of a saved page; never more than `limit`, and never an empty array.
  func read(_ page: PageFile, limit: Int) -> Result<[UInt8], ReadingProblem> {
    switch page.kind {
    case .regular: read(page.address, limit: limit)
    case .symlink: .failure(.link)
    case .directory, .special: .failure(.notAFile)
    }
  }

  /// The bytes of a large file as they are asked for, however many there are.
  func pieces(of page: PageFile) -> Result<FilePieces, ReadingProblem> {
    do throws(SystemError) {
      let file = try open(page.address, O_RDONLY)
      let status = try file.status()
      guard status.kind == .regular else { return .failure(.notAFile) }
      return status.size == 0 ? .failure(.empty) : .success(FilePieces(file))
    } catch {
      return .failure(ReadingProblem(error))
    }
  }

  /// `feeds/sources.yaml`.
  func sourcesFile() -> Result<WorkspaceFile, ReadingProblem> { dataFile("feeds/sources.yaml") }

  /// The `captures.csv` of a folder; most folders have none.
  func capturesFile(source: String, folder: String) -> Result<WorkspaceFile, ReadingProblem> {
    guard let path = RelativePath("feeds/\(source)/\(folder)/captures.csv") else { return .failure(.missing) }
    return dataFile(path)
  }

  /// All tables and settings of `glossary/`, sorted by name, and what could not be read of them.
  func glossaryFiles() -> (files: [WorkspaceFile], findings: [Finding]) {
    let folder: RelativePath = "glossary"
    let names: [FileName]
    do throws(SystemError) {
      names = try self.folder(folder).names()
    } catch {
      return ([], [ReadingProblem(error).finding("\(folder)")])
    }
    let paths = names.filter(Workspace.isGlossaryTable).map(folder.child)
    return paths.reduce(into: ([], [])) { reading, path in
      switch dataFile(path) {
      case .success(let file): reading.files.append(file)
      // Its reader says so, and nobody takes it for missing.
      case .failure(.empty): reading.files.append(WorkspaceFile(path: "\(path)", bytes: []))
      case .failure(let problem): reading.findings.append(problem.finding("\(path)"))
      }
    }
  }

  func dataFile(_ path: RelativePath) -> Result<WorkspaceFile, ReadingProblem> {
    read(path, limit: Workspace.dataLimit).map { WorkspaceFile(path: "\(path)", bytes: $0) }
  }

  func read(_ path: RelativePath, limit: Int) -> Result<[UInt8], ReadingProblem> {
    let result = readUnnoted(path, limit: limit)
    log?.note(path, result)
    return result
  }

  private func readUnnoted(_ path: RelativePath, limit: Int) -> Result<[UInt8], ReadingProblem> {
    do throws(SystemError) {
      return try Workspace.read(open(path, O_RDONLY), limit: limit)
    } catch {
      return .failure(ReadingProblem(error))
    }
  }

  /// SHA-256 of a file of any size; nil when it cannot be read to its end.
  func sha256(of path: RelativePath) -> String? {
    guard let file = try? open(path, O_RDONLY), (try? file.status().kind) == .regular else { return nil }
    let pieces = FilePieces(file)
    return pieces.readToEnd()
  }

  /// The size is asked first, so that a file beyond the limit is not read at all; the bytes are counted
  /// all the same, because a file can grow and some special files have no size.
  static func read(
    _ file: borrowing Descriptor, limit: Int
  ) throws(SystemError) -> Result<[UInt8], ReadingProblem> {
    let status = try file.status()
    guard status.kind == .regular else { return .failure(.notAFile) }
    guard status.size <= limit else { return .failure(.tooLarge(size: status.size, limit: limit)) }
    let bytes = try file.read(atMost: limit + 1)
    guard bytes.count <= limit else { return .failure(.tooLarge(size: bytes.count, limit: limit)) }
    return bytes.isEmpty ? .failure(.empty) : .success(bytes)
  }

  private static func isGlossaryTable(_ name: FileName) -> Bool {
    let text = name.description
    return !text.hasPrefix(".") && [".csv", ".yaml"].contains { text.hasSuffix($0) }
  }
}
