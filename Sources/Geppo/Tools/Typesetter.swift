import Glibc

/// Makes PDF files by typst, as the Python package that `scripts/install-dependencies` installs beside geppo. One process
/// sets all documents, because most of its time goes into reading fonts. It sees only the fonts of known folders.
struct Typesetter: Sendable {
  private let python: InstalledProgram
  private let fonts: [String]

  /// What came of one document.
  enum Outcome: Hashable, Sendable {
    /// Tagged, and marked as PDF/UA-1.
    case accessible([UInt8])
    /// The standard was refused: tagged without the mark.
    case tagged([UInt8])
    case refused(String)
  }

  /// Twelve editions take ten seconds, and have ten million bytes.
  private static let limits = InstalledProgram.Limits(outputBytes: 1 << 30, seconds: 600)
  /// What one of the folders of fonts must hold: Japanese and Chinese shapes are different faces of these files.
  private static let face = "NotoSerifCJK-Regular.ttc"
  private static let fontFolders = [
    "/usr/share/fonts/opentype/noto", "/usr/share/fonts/noto-cjk", "/usr/share/fonts/google-noto-cjk",
    "/usr/share/fonts/google-noto-serif-cjk-fonts", "/usr/share/fonts/google-noto-sans-cjk-fonts",
  ]

  /// Nil where there is no Python, or none of the fonts; whether it has typst shows when it starts.
  static func find(in folders: [String] = pythonFolders, fonts: [String] = fontFolders) -> Typesetter? {
    let python = InstalledProgram.find("python3", in: folders)
    let fonts = fonts.filter { access($0, R_OK) == 0 }
    guard let python, fonts.contains(where: { access("\($0)/\(face)", R_OK) == 0 }) else { return nil }
    return Typesetter(python: python, fonts: fonts)
  }

  /// The environment that `scripts/install-dependencies` made, then `PATH`.
  static var pythonFolders: [String] {
    let data = variable("XDG_DATA_HOME") ?? variable("HOME").map { $0 + "/.local/share" }
    return (data.map { ["\($0)/geppo/venv/bin"] } ?? []) + InstalledProgram.searchPath
  }

  private static func variable(_ name: String) -> String? {
    guard let text = getenv(name).map({ String(cString: $0) }), text.hasPrefix("/") else { return nil }
    return text
  }

  /// An outcome for each document; nil when the program has no typst, or ended before its work was done.
  func outcomes(template: [UInt8], documents: [[UInt8]]) async -> [Outcome]? {
    let script = String(decoding: PackageResources.typeset_py, as: UTF8.self)
    // Isolated: neither the folder in which geppo runs nor variables of its user add modules.
    let printed = await python.output(
      ["-I", "-c", script] + fonts,
      reading: ([template] + documents).flatMap { [Array("\($0.count)\n".utf8), $0] }, within: Self.limits,
      locale: "C.UTF-8")
    let outcomes = printed.map(Self.read) ?? []
    return outcomes.count == documents.count ? outcomes : nil
  }

  /// `ua-1 4711`, a line end, and so many bytes; and so on.
  private static func read(_ bytes: [UInt8]) -> [Outcome] {
    var outcomes: [Outcome] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      guard head.count == 2, let size = Int(head[1]), size >= 0, rest.endIndex - end > size else { break }
      let content = Array(rest[(end + 1)..<(end + 1 + size)])
      switch head[0] {
      case "ua-1": outcomes.append(.accessible(content))
      case "tagged": outcomes.append(.tagged(content))
      default: outcomes.append(.refused(String(decoding: content, as: UTF8.self)))
      }
      rest = rest[(end + 1 + size)...]
    }
    return outcomes
  }
}
