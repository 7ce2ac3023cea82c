/// The files of a return by what they are, told by their names.
struct ReturnedParts {
  enum Kind: Hashable, Sendable {
    /// Of an OmegaT project: what it keeps, what it writes, what it was given.
    case saved, target, source
    case archive, workbook, table, xliff21, xliff12
    /// A memory of another program, or the one that went along.
    case memory
    /// A memory that is no answer: it lies where programs look for helps.
    case givenMemory
    /// What goes out to help, and what programs put beside.
    case companion
    case other

    /// The main form of a profile comes before the XLIFF 1.2 that lies beside each.
    var rank: Int {
      switch self {
      case .saved: 0
      case .target: 1
      case .archive: 2
      case .workbook: 3
      case .table: 4
      case .xliff21: 5
      case .xliff12: 6
      case .source: 7
      case .memory: 8
      case .givenMemory, .companion, .other: 9
      }
    }
  }

  private static let saved = "project_save.tmx"
  /// Endings of what may be an answer; those of Trados Studio, memoQ and Phrase are XLIFF 1.2.
  private static let xliff = [".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff"]
  static let endings = xliff + [".tmx", ".xlsx", ".csv", ".tsv", ".zip"]
  /// Forms that a translator may send and that are not read: a person has to be told.
  static let unread = [
    ".docx", ".doc", ".odt", ".rtf", ".txt", ".xls", ".ods", ".sdlppx", ".sdlrpx", ".mqxlz",
  ]

  private let names: [Kind: [String]]

  init(_ names: [String]) {
    let files = names.filter { !$0.hasSuffix("/") }
    let stems = Set(files.filter { Self.parts($0).last.map(Self.isAnswer) == true }.compactMap(Self.stem))
    self.names = Dictionary(grouping: files) { Self.kind($0, stems) }
  }

  subscript(kind: Kind) -> [String] { names[kind] ?? [] }

  var nested: [String] { self[.archive] }

  /// Whether anything in it is what a translator gives back.
  var isAnswer: Bool {
    [.saved, .target, .source, .workbook, .table, .xliff21, .xliff12].contains { !self[$0].isEmpty }
  }

  private static func parts(_ name: String) -> [String] {
    name.split { $0 == "/" || $0 == "\\" }.map { $0.lowercased() }
  }

  private static func isAnswer(_ last: String) -> Bool { endings.contains(where: last.hasSuffix) }

  /// `mee-20181203-a1b2c3` of `mee-20181203-a1b2c3.zh-Hans_ja.xlf`.
  private static func stem(_ name: String) -> String? {
    parts(name).last.flatMap { $0.split(separator: ".").first.map(String.init) }
  }

  private static func kind(_ name: String, _ stems: Set<String>) -> Kind {
    let parts = parts(name)
    guard let last = parts.last else { return .companion }
    func ends(_ endings: [String]) -> Bool { endings.contains(where: last.hasSuffix) }
    // What programs of Apple and Microsoft put beside a file, is none.
    if last.hasPrefix(".") || last.hasPrefix("~$") || ["thumbs.db", "desktop.ini"].contains(last)
      || parts.contains("__macosx")
    {
      return .companion
    }
    if last == saved { return .saved }
    if ends(xliff) {
      if parts.dropLast().contains("target") { return .target }
      if parts.dropLast().contains("source") { return .source }
      return last.contains(".v21.") ? .xliff21 : .xliff12
    }
    if ends([".xlsx"]) { return .workbook }
    if ends([".csv", ".tsv"]) { return .table }
    if ends([".tmx"]) { return isHelp(parts) ? .givenMemory : .memory }
    if ends([".zip"]) { return .archive }
    let isPageOfOurs =
      ends([".html"]) && (last == ExportProfile.guide.lowercased() || stem(name).map(stems.contains) == true)
    if isPageOfOurs || isHelp(parts) || ends([".tbx", ".utf8", "omegat.project"]) { return .companion }
    return .other
  }

  /// In a folder of an OmegaT project that holds no answer, or what OmegaT derives from its memory.
  private static func isHelp(_ parts: [String]) -> Bool {
    let folders: Set = ["tm", "glossary", "dictionary", "omegat"]
    let derived = ["-level1.tmx", "-level2.tmx", "-omegat.tmx"]
    return parts.dropLast().contains(where: folders.contains)
      || parts.last.map { last in derived.contains(where: last.hasSuffix) } == true
  }
}
