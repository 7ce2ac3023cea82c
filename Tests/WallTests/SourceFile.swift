import Foundation

/// A file of the repository, as the walls see it.
struct SourceFile {
  /// Relative to the root of the repository: `Sources/Geppo/Flows/Issues/MonthlyRun.swift`.
  let path: String
  let text: String
  let code: SwiftCode

  init(path: String, text: String) {
    self.path = path
    self.text = text
    code = SwiftCode(text)
  }

  /// Lines of declarations for other targets that no `///` stands right above, attributes between them aside.
  var undocumentedLines: [Int] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.drop { $0 == " " } }
    return code.packageDeclarations.filter { line in
      lines[..<(line - 1)].last { !$0.hasPrefix("@") }?.hasPrefix("///") != true
    }
  }

  var name: String { String(path.split(separator: "/").last ?? "") }

  /// Its folder by the table, the innermost that fits.
  var folder: Folder? {
    Folder.all.filter { path.hasPrefix($0.path + "/") }.max { $0.path.count < $1.path.count }
  }

  /// All Swift files below Sources and Tests, by path; read once.
  static let ofRepository = Result { try read() }

  private static func read() throws -> [SourceFile] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try ["Sources", "Tests"].flatMap { top in
      try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: top).path())
        .filter { $0.hasSuffix(".swift") }.sorted().map { "\(top)/\($0)" }
    }.map { path in
      SourceFile(path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
    }
  }
}

/// A place where a wall is broken, in the form that terminals open.
struct Breach: Hashable, CustomStringConvertible {
  let path: String
  let line: Int
  let what: String

  var description: String { "\(path):\(line): \(what)" }
}
