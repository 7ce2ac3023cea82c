import Glibc

/// Makes PDF files by typst, as the Python package that `scripts/install-dependencies` installs beside geppo. One process
/// sets all documents, because most of its time goes into reading fonts. It sees only the fonts of known folders.
struct Typesetter: Sendable {
  private let python: InstalledProgram
  private let fonts: [String]

  /// What came of one document.
  struct Outcome: Hashable, Sendable {
    enum Kind: String, Hashable, Sendable {
      /// Tagged, and marked as PDF/UA-1.
      case accessible = "ua-1"
      /// The standard was refused: tagged without the mark.
      case tagged
      case refused
    }

    var kind: Kind
    var bytes: [UInt8]
    /// Why typst refused the document, or the mark.
    var reason = ""
    var lost: [LostCharacter] = []
  }

  /// A character that no font has: a mark stands for it.
  struct LostCharacter: Hashable, Sendable {
    /// `U+1F600`.
    var code: String
    /// Id of the item; `-` outside of items.
    var item: String
  }

  /// What came of all.
  enum Run: Hashable, Sendable {
    case outcomes([Outcome])
    /// There is no typst.
    case missing
    /// The program ended before its work was done: how it ended.
    case failed(String)
  }

  /// Twelve editions take ten seconds, and have ten million bytes.
  private static let limits = InstalledProgram.Limits(outputBytes: 1 << 30, seconds: 600)
  /// What the folders of fonts must hold together: Japanese and Chinese shapes are different faces of these files. Without one of them what is
  /// set in it would vanish, and no program would say so.
  static let faces = ["NotoSerifCJK-Regular.ttc", "NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"]
  private static let fontFolders = [
    "/usr/share/fonts/opentype/noto", "/usr/share/fonts/noto-cjk", "/usr/share/fonts/google-noto-cjk",
    "/usr/share/fonts/google-noto-serif-cjk-fonts", "/usr/share/fonts/google-noto-sans-cjk-fonts",
  ]

  /// Nil where there is no Python, or not all of the fonts; whether it has typst shows when it starts.
  static func find(in folders: [String] = pythonFolders, fonts: [String] = fontFolders) -> Typesetter? {
    let python = InstalledProgram.find("python3", in: folders)
    let fonts = fonts.filter { access($0, R_OK) == 0 }
    let hasFaces = faces.allSatisfy { face in fonts.contains { access("\($0)/\(face)", R_OK) == 0 } }
    guard let python, hasFaces else { return nil }
    return Typesetter(python: python, fonts: fonts)
  }

  /// The environment that `scripts/install-dependencies` made, then `PATH`.
  static var pythonFolders: [String] {
    let data = UserFolder.named("XDG_DATA_HOME") ?? UserFolder.named("HOME").map { $0 + "/.local/share" }
    return (data.map { ["\($0)/geppo/venv/bin"] } ?? []) + InstalledProgram.searchPath
  }

  /// An outcome for each document, or why there is none.
  func run(template: [UInt8], documents: [[UInt8]]) async -> Run {
    let script = String(decoding: PackageResources.typeset_py, as: UTF8.self)
    // Isolated: neither the folder in which geppo runs nor variables of its user add modules.
    let ending = await python.ending(
      ["-I", "-c", script] + fonts,
      reading: ([template] + documents).flatMap { [Array("\($0.count)\n".utf8), $0] }, within: Self.limits,
      locale: "C.UTF-8")
    switch ending {
    case .finished(let bytes):
      let outcomes = Self.read(bytes)
      return outcomes.count == documents.count
        ? .outcomes(outcomes) : .failed("\(outcomes.count) of \(documents.count)")
    case .status(Self.noTypst): return .missing
    case .status(let status): return .failed("exit status \(status)")
    case .signal(let signal): return .failed("signal \(signal)")
    case .stopped: return .failed("too much output")
    }
  }

  /// What the script says where Python has no typst.
  private static let noTypst: Int32 = 3

  /// `ua-1 4711 12`, a line end, so many bytes of PDF and of notes; and so on.
  private static func read(_ bytes: [UInt8]) -> [Outcome] {
    var outcomes: [Outcome] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      let sizes = head.dropFirst().compactMap { Int($0) }.filter { $0 >= 0 }
      guard head.count == 3, sizes.count == 2, let kind = Outcome.Kind(rawValue: String(head[0])),
        rest.endIndex - end > sizes[0] + sizes[1]
      else { break }
      let middle = end + 1 + sizes[0]
      let notes = String(decoding: rest[middle..<(middle + sizes[1])], as: UTF8.self)
      outcomes.append(outcome(kind, Array(rest[(end + 1)..<middle]), notes))
      rest = rest[(middle + sizes[1])...]
    }
    return outcomes
  }

  private static func outcome(_ kind: Outcome.Kind, _ bytes: [UInt8], _ notes: String) -> Outcome {
    var outcome = Outcome(kind: kind, bytes: bytes)
    for line in notes.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 2, line.hasPrefix("U+") {
        outcome.lost.append(LostCharacter(code: String(words[0]), item: String(words[1])))
      } else {
        outcome.reason += (outcome.reason.isEmpty ? "" : " ") + line
      }
    }
    return outcome
  }
}
