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

  struct Gold: Decodable {
    var file: String
    var url: String?
    var text: String?
    var title: String?
    var date: String?
    var dateAdopted: String?
    var issuer: String?
    var docNumber: String?
    var indexNumber: String?
    var subject: String?
    var quality: String?
  }

  /// The answers of a set.
  static func gold(_ set: String) throws -> [Gold] {
    guard let folder else { return [] }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let text = try String(contentsOf: folder.appending(path: "gold/\(set)/gold.jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map { try decoder.decode(Gold.self, from: Data($0.utf8)) }
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

/// Agreement of two texts: runs of four tokens (a Chinese character, or a word of other letters) that both have.
struct TextAgreement {
  var precision = 0.0
  var recall = 0.0
  var pages = 0

  var f1: Double {
    guard pages > 0, precision + recall > 0 else { return 0 }
    let (p, r) = (precision / Double(pages), recall / Double(pages))
    return 2 * p * r / (p + r)
  }

  mutating func add(read: String, gold: String) {
    let (a, b) = (TextAgreement.runs(gold), TextAgreement.runs(read))
    let common = a.reduce(0) { $0 + min($1.value, b[$1.key] ?? 0) }
    pages += 1
    if !b.isEmpty { precision += Double(common) / Double(b.values.reduce(0, +)) }
    if !a.isEmpty { recall += Double(common) / Double(a.values.reduce(0, +)) }
  }

  private static func runs(_ text: String) -> [[String]: Int] {
    let tokens = tokens(text)
    guard !tokens.isEmpty else { return [:] }
    var runs: [[String]: Int] = [:]
    for start in 0..<max(1, tokens.count - 3) {
      runs[Array(tokens[start..<min(tokens.count, start + 4)]), default: 0] += 1
    }
    return runs
  }

  private static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      let isHan =
        (0x3040...0x30FF).contains(scalar.value) || (0x3400...0x4DBF).contains(scalar.value)
        || (0x4E00...0x9FFF).contains(scalar.value)
      let isLetter =
        !isHan && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_")
      if isLetter {
        word.unicodeScalars.append(scalar)
        continue
      }
      if !word.isEmpty { tokens.append(word) }
      word = ""
      if isHan { tokens.append(String(scalar)) }
    }
    if !word.isEmpty { tokens.append(word) }
    return tokens
  }
}
