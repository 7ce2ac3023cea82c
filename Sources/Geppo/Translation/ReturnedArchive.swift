import Markup
import Packaging

/// An archive that came back: the folder of an OmegaT project, or files that a translator packed. Names in it are looked at, never used as paths.
struct ReturnedArchive {
  private static let files = 2000
  /// Bytes of all files that are read, inflated.
  private static let all = 192 << 20
  private static let memory = "project_save.tmx"

  private let archive: ZipArchive
  private let file: String
  private var rest = all

  static func read(_ bytes: [UInt8], file: String) -> [IncomingTranslation] {
    guard let archive = ZipArchive(bytes, limit: files) else {
      return [.refused(RefusedFile(file, "damaged"))]
    }
    var reader = ReturnedArchive(archive: archive, file: file)
    return reader.translations()
  }

  /// The files of a folder, as if somebody had packed them; empty beyond what an archive holds.
  static func packed(_ files: [WorkspaceFile]) -> [UInt8] {
    let packed = files.compactMap { PackedFile(name: $0.path, bytes: $0.bytes) }
    return ZipWriter(year: 1980, month: 1, day: 1).archive(of: packed) ?? []
  }

  private init(archive: ZipArchive, file: String) { (self.archive, self.file) = (archive, file) }

  private mutating func translations() -> [IncomingTranslation] {
    let saved = names { parts in parts.suffix(2) == ["omegat", Self.memory] || parts == [Self.memory] }
    let sources = names { $0.contains("source") && Self.isXLIFF($0) }
    if !saved.isEmpty, !sources.isEmpty {
      return OmegaTMatching(saved.flatMap { read($0) }).filled(sources.flatMap { read($0) })
    }
    let targets = names { $0.contains("target") && Self.isXLIFF($0) }
    let chosen = [
      targets, saved, names(Self.isXLIFF), names { Self.hasEnding($0, [".xlsx"]) },
      names { Self.hasEnding($0, [".csv", ".tsv"]) },
    ].first { !$0.isEmpty }
    guard let chosen else { return [.refused(RefusedFile(file, "another format"))] }
    return chosen.flatMap { read($0) }
  }

  private func names(_ isWanted: ([String]) -> Bool) -> [String] {
    archive.names.filter { name in
      isWanted(name.split { $0 == "/" || $0 == "\\" }.map { $0.lowercased() })
    }
  }

  private static func isXLIFF(_ parts: [String]) -> Bool { hasEnding(parts, [".xlf", ".xliff"]) }

  /// What programs of Apple put beside a file, is none.
  private static func hasEnding(_ parts: [String], _ endings: [String]) -> Bool {
    guard let last = parts.last, !last.hasPrefix("._") else { return false }
    return endings.contains(where: last.hasSuffix)
  }

  private mutating func read(_ name: String) -> [IncomingTranslation] {
    let shown = VisibleText.of(name.split { $0 == "/" || $0 == "\\" }.suffix(2).joined(separator: "/"))
    let place = "\(file)/\(shown.prefix(100))"
    guard let content = archive.read(name, limit: min(ExchangeTree.bytes, rest)) else {
      return [.refused(RefusedFile(place, "damaged"))]
    }
    rest -= content.bytes.count
    if let problem = content.problem {
      return [
        .refused(RefusedFile(place, problem == .tooLarge ? "larger than the limit" : "damaged"))
      ]
    }
    return IncomingTranslation.read(content.bytes, name: place, isPacked: true)
  }
}

/// What OmegaT keeps has the texts, its source files have the ids.
private struct OmegaTMatching {
  /// By number and text of the source.
  private var byText: [[String]: IncomingUnit] = [:]
  private var byID: [String: IncomingUnit] = [:]
  private let findings: [Finding]

  init(_ memories: [IncomingTranslation]) {
    findings = memories.flatMap(\.findings)
    for unit in memories.flatMap(\.units) where !unit.target.isEmpty {
      if let id = unit.id {
        byID[id] = byID[id] ?? unit
      } else if let source = unit.source {
        // The same text stands below several numbers.
        for key in Self.keys(unit.sourceClause ?? "", source) {
          byText[key] = byText[key] ?? unit
        }
      }
    }
  }

  /// The surest first: both as they are, both folded, the text alone.
  private static func keys(_ clause: String, _ source: String) -> [[String]] {
    let plain = SegmentName.plain(source)
    return [["as it is", clause, source], ["folded", SegmentName.plain(clause), plain], ["text", plain]]
  }

  func filled(_ sources: [IncomingTranslation]) -> [IncomingTranslation] {
    var filled = sources.map { source in
      var source = source
      source.units = source.units.map { translated($0) }
      return source
    }
    if !filled.isEmpty { filled[0].findings += findings }
    return filled
  }

  private func translated(_ unit: IncomingUnit) -> IncomingUnit {
    guard unit.state != .locked, let source = unit.source,
      let found = unit.id.flatMap({ byID[$0] })
        ?? Self.keys(unit.sourceClause ?? "", source).lazy.compactMap({ byText[$0] }).first,
      SegmentName.plain(found.target) != SegmentName.plain(source)
    else { return unit }
    // A translation of the same text below another number brings that number along.
    let clause = found.sourceClause == unit.sourceClause ? found.clause : unit.sourceClause
    var unit = unit
    (unit.target, unit.clause, unit.state) = (found.target, clause, .translated)
    unit.location = found.location
    return unit
  }
}
