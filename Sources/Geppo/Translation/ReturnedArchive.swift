import Markup
import Packaging

/// An archive that came back: the folder of an export or of an OmegaT project, or files that a translator packed. All that may hold a
/// translation is read, what is left out is told. Names in it are looked at, never used as paths.
struct ReturnedArchive {
  private static let files = 2000
  /// Bytes of all files that are read, inflated.
  private static let all = 192 << 20
  /// Archives in it; what is in those is not looked into.
  private static let archives = 16

  private let archive: ZipArchive
  private let file: String
  private let isNested: Bool
  private var rest: Int

  static func read(_ bytes: [UInt8], file: String) -> [IncomingTranslation] {
    guard let archive = ZipArchive(bytes, limit: files) else {
      return [.refused(RefusedFile(file, "damaged"))]
    }
    var reader = ReturnedArchive(archive: archive, file: file, isNested: false, rest: all)
    return reader.translations()
  }

  /// The files of a folder, as if somebody had packed them; empty beyond what an archive holds.
  static func packed(_ files: [WorkspaceFile]) -> [UInt8] {
    let packed = files.compactMap { PackedFile(name: $0.path, bytes: $0.bytes) }
    return ZipWriter(year: 1980, month: 1, day: 1).archive(of: packed) ?? []
  }

  private init(archive: ZipArchive, file: String, isNested: Bool, rest: Int) {
    (self.archive, self.file, self.isNested, self.rest) = (archive, file, isNested, rest)
  }

  private mutating func translations() -> [IncomingTranslation] {
    let parts = ReturnedParts(archive.names)
    var merge = TranslationMerge()
    var archives = 0
    var leftOut = parts[.other]
    var isAnswer = parts.isAnswer
    for name in parts.nested {
      guard !isNested, archives < Self.archives, let inner = nested(name) else {
        leftOut.append(name)
        continue
      }
      (archives, isAnswer) = (archives + 1, true)
      merge.add(inner, rank: ReturnedParts.Kind.archive.rank)
    }
    guard isAnswer || !parts[.memory].isEmpty else { return [.refused(RefusedFile(file, "another format"))] }
    take(parts, isAnswer: isAnswer, into: &merge)
    for name in leftOut { merge.tell(Finding(.leftOutText, .file(place(of: name)), shown(name), "1")) }
    return merge.translations()
  }

  private mutating func take(_ parts: ReturnedParts, isAnswer: Bool, into merge: inout TranslationMerge) {
    // Nobody has confirmed anything yet: OmegaT's memory is empty, and the target says what there is.
    let saved = parts[.saved].flatMap { read($0) }.filter { !$0.units.isEmpty || !Self.isEmpty($0) }
    let sources = parts[.source].flatMap { read($0) }
    if saved.isEmpty || sources.isEmpty {
      merge.add(saved, rank: ReturnedParts.Kind.saved.rank)
      merge.add(sources, rank: ReturnedParts.Kind.source.rank)
    } else {
      merge.note(given: sources)
      merge.add(OmegaTMatching(saved).filled(sources), rank: ReturnedParts.Kind.saved.rank)
    }
    for kind in [ReturnedParts.Kind.target, .workbook, .table, .xliff21, .xliff12] {
      for name in parts[kind] { merge.add(read(name), rank: kind.rank) }
    }
    for name in parts[.givenMemory] where isOurs(name) { merge.note(given: read(name)) }
    for name in parts[.memory] {
      // What went out to help is no answer, unless nothing else is.
      if isAnswer, isOurs(name) {
        merge.note(given: read(name))
      } else {
        merge.add(read(name), rank: ReturnedParts.Kind.memory.rank)
      }
    }
  }

  private static func isEmpty(_ memory: IncomingTranslation) -> Bool {
    memory.findings.allSatisfy { $0.arguments == [IncomingUnits.nothing] }
  }

  /// What an archive in the archive holds; nil for one without a translation.
  private mutating func nested(_ name: String) -> [IncomingTranslation]? {
    guard let content = archive.read(name, limit: min(ExchangeTree.bytes, rest)), content.problem == nil,
      let inner = ZipArchive(content.bytes, limit: Self.files), ReturnedParts(inner.names).isAnswer
    else { return nil }
    rest -= content.bytes.count
    var reader = ReturnedArchive(archive: inner, file: place(of: name), isNested: true, rest: rest)
    defer { rest = reader.rest }
    return reader.translations()
  }

  /// Whether it is a memory (TMX) as geppo wrote it.
  private func isOurs(_ name: String) -> Bool {
    guard let content = archive.read(name, limit: min(ExchangeTree.bytes, rest)) else { return false }
    return String(decoding: content.bytes.prefix(1000), as: UTF8.self)
      .contains("creationtool=\"\(ExchangeForm.creator)\"")
  }

  private func shown(_ name: String) -> String {
    String(
      VisibleText.of(name.split { $0 == "/" || $0 == "\\" }.suffix(2).joined(separator: "/")).prefix(100))
  }

  private func place(of name: String) -> String { "\(file)/\(shown(name))" }

  private mutating func read(_ name: String) -> [IncomingTranslation] {
    let place = place(of: name)
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
