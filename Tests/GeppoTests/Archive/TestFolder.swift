import Foundation

@testable import Geppo

/// A workspace in a temporary folder that goes away with the value.
final class TestFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("geppo-\(UUID().uuidString)")
    path = url.path
    try makeFolder("feeds")
    try makeFolder("glossary")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var workspace: Workspace { Workspace(root: path) }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: true)
  }

  func write(_ name: String, _ text: String) throws {
    try makeFolder(String(name[..<(name.lastIndex(of: "/") ?? name.startIndex)]))
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  /// The text of a file, nil when there is none.
  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(name)") }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

  func copy(_ name: String, to copy: String) throws {
    try FileManager.default.copyItem(atPath: "\(path)/\(name)", toPath: "\(path)/\(copy)")
  }

  /// Changes one byte of a file.
  func set(_ byte: UInt8, at offset: Int, of name: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    var data = try Data(contentsOf: url)
    data[offset] = byte
    try data.write(to: url)
  }

  /// All files under a folder with their texts, for a comparison of states.
  func tree(_ name: String) -> [String: String] {
    let names = FileManager.default.enumerator(atPath: "\(path)/\(name)")?.compactMap { $0 as? String } ?? []
    return names.reduce(into: [:]) { tree, file in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(path)/\(name)/\(file)", isDirectory: &isFolder)
      if !isFolder.boolValue { tree[file] = text("\(name)/\(file)") }
    }
  }
}
