import Foundation
import Testing

@testable import Geppo

/// Real pages with answers that people gave. They lie outside of the project; tests on them pass without.
enum SharedPages {
  static let folder: URL? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
      .standardizedFileURL
    let path = ProcessInfo.processInfo.environment["GEPPO_SHARED"] ?? root.appending(path: "../shared").path()
    let url = URL(filePath: path)
    return FileManager.default.fileExists(atPath: url.path()) ? url : nil
  }()

  static let whyMissing: Comment = "no shared pages: neither $GEPPO_SHARED nor ../shared is a folder"

  /// The answers of a set.
  static func gold(_ set: String) throws -> [GoldPage] {
    let path = "gold/\(set)/gold.jsonl"
    return try GoldLines.read(WorkspaceFile(path: path, bytes: try bytes(path)), as: GoldPage.self)
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    guard let folder else { return [] }
    return Array(try Data(contentsOf: folder.appending(path: path)))
  }

  /// All files below a folder, sorted.
  static func files(below path: String) -> [String] {
    guard let base = folder?.appending(path: path) else { return [] }
    let found = FileManager.default.subpaths(atPath: base.path()) ?? []
    return found.sorted().map { "\(path)/\($0)" }.filter { isFile($0) }
  }

  private static func isFile(_ path: String) -> Bool {
    guard let folder else { return false }
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(
      atPath: folder.appending(path: path).path(), isDirectory: &isFolder)
    return exists && !isFolder.boolValue
  }
}
