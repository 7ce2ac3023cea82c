import Glibc

/// Files that a person named on the command line, anywhere on the machine. Links are followed, because a person named them.
enum NamedFile {
  /// The bytes; never more than `limit`, and never an empty array.
  static func read(_ path: String, limit: Int) -> Result<[UInt8], ReadingProblem> {
    do throws(SystemError) {
      let number = try SystemError.check(path) { Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
      return try Workspace.read(Descriptor(number: number, path: path), limit: limit)
    } catch {
      return .failure(ReadingProblem(error))
    }
  }

  /// The bytes of a large file as they are asked for.
  static func pieces(_ path: String) -> Result<FilePieces, ReadingProblem> {
    do throws(SystemError) {
      let number = try SystemError.check(path) { Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
      return .success(FilePieces(Descriptor(number: number, path: path)))
    } catch {
      return .failure(ReadingProblem(error))
    }
  }

  /// The path without links and dots; nil when nothing is there.
  static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Writes the file anew, unless it is one of those that were read, or lies in a folder that was. Throws `GeppoError`.
  static func write(_ path: String, _ bytes: [UInt8], besides read: [String]) throws {
    let real = realPath(path)
    let own = read.compactMap(realPath).first { $0 == real || real?.hasPrefix($0 + "/") == true }
    if own != nil { throw GeppoError.writesWhatItReads(path) }
    try write(path, bytes)
  }

  /// Writes the file anew. Throws `GeppoError`.
  static func write(_ path: String, _ bytes: [UInt8]) throws {
    try GeppoError.reporting {
      let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
      let number = try SystemError.check(path) { Glibc.open(path, flags, 0o666) }
      try Descriptor(number: number, path: path).write(bytes)
    }
  }
}

/// A gold set: a folder anywhere on the machine with answers and, in `html/` or beside them, the pages that they are
/// about.
struct GoldFolder: Sendable {
  /// Limit of a file of answers in bytes.
  static let answersLimit = 256 << 20

  let path: String
  private let pages: String

  /// Throws `GeppoError` when there is no such folder.
  init(_ path: String) throws {
    self.path = path
    guard GoldFolder.isFolder(path) else {
      throw GeppoError(
        .badInput, path: path,
        english: "no such folder; give a gold set: gold.jsonl and html/ with its pages",
        japanese: "フォルダーがありません。正解集（gold.jsonl と html フォルダー）を指定してください")
    }
    pages = GoldFolder.isFolder("\(path)/html") ? "\(path)/html" : path
  }

  /// Name of the folder.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Nil when the set has no such file. Throws `GeppoError` when it cannot be read.
  func answers(_ name: String) throws -> WorkspaceFile? { try GoldFolder.answers(at: "\(path)/\(name)") }

  /// The same for a file that lies elsewhere.
  static func answers(at path: String) throws -> WorkspaceFile? {
    switch NamedFile.read(path, limit: answersLimit) {
    case .success(let bytes): return WorkspaceFile(path: path, bytes: bytes)
    case .failure(.missing): return nil
    case .failure(let problem):
      throw GeppoError(.badInput, problem.finding(ofData: path))
    }
  }

  /// A page by its name in the set.
  func page(_ name: String, limit: Int) -> Result<[UInt8], ReadingProblem> {
    RelativePath(name) == nil ? .failure(.missing) : NamedFile.read("\(pages)/\(name)", limit: limit)
  }

  /// Names of all files that may be pages, sorted.
  func pageNames() throws -> [String] {
    try GeppoError.reporting {
      try Folder(root: pages).names().map(\.description).filter {
        !$0.hasPrefix(".") && !$0.hasSuffix(".jsonl")
      }
    }.filter { !GoldFolder.isFolder("\(pages)/\($0)") }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && FileKind(mode: status.st_mode) == .directory
  }
}

extension GeppoError {
  static func noSuchFile(_ path: String) -> GeppoError {
    GeppoError(
      .badInput, path: path, english: "no such file; check the path", japanese: "ファイルがありません。場所を確かめてください")
  }

  /// What stops a command that was given a file which cannot be read.
  init(_ code: Code, _ finding: Finding) {
    self.init(
      code, path: finding.location.description, english: finding.message(.english),
      japanese: finding.message(.japanese))
  }
}

extension GeppoError {
  fileprivate static func writesWhatItReads(_ path: String) -> GeppoError {
    GeppoError(
      .badInput, path: path,
      english: "this file is read itself, or lies among the answers; nothing was written, give another name",
      japanese: "読み込むファイルそのもの、又は正解のフォルダーの中です。何も書いていません。別の名前を指定してください")
  }
}
