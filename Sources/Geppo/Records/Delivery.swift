/// What one municipality got of a sent issue.
struct Delivery: Hashable, Sendable, Codable {
  /// 全国地方公共団体コード: `401005`.
  var code: String
  /// 北九州市.
  var name: String
  /// Edition and cover letter, as they lie in the folder of the municipality.
  var files: [SentFile]
  /// The archives with these files, one a mail.
  var archives: [SentFile]
}

struct SentFile: Hashable, Sendable, Codable {
  /// Relative to the workspace.
  var path: String
  /// In bytes.
  var size: Int
  var sha256: String

  init(_ file: WorkspaceFile) {
    path = file.path
    size = file.bytes.count
    sha256 = SHA256.hex(of: file.bytes)
  }

  /// The last part of the path.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
