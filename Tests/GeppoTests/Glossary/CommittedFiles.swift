import Foundation

@testable import Geppo

/// The files of this repository, and copies of them with damage.
enum CommittedFiles {
  static func read(_ path: String) throws -> WorkspaceFile {
    let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
    return WorkspaceFile(path: path, bytes: Array(try Data(contentsOf: root.appending(path: path))))
  }

  static func glossary() throws -> [WorkspaceFile] { try Glossary.files.map(read) }

  /// The glossary with `old` replaced by `new` where it first stands in one file.
  static func glossary(_ path: String, replacing old: String, with new: String) throws -> [WorkspaceFile] {
    try glossary().map { file in
      guard file.path == path else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      guard let range = text.range(of: old) else { throw Missing(text: old) }
      return WorkspaceFile(path: path, bytes: Array(text.replacingCharacters(in: range, with: new).utf8))
    }
  }

  struct Missing: Error { let text: String }
}

extension WorkspaceFile {
  init(_ path: String, _ text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}
