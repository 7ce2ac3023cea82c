import Packaging

/// A folder that OmegaT opens by a double click, and the same as an archive. Right in OmegaT 3.6 and in later ones.
struct OmegaTProject {
  static let keeper = ".keep"

  var form = ExchangeForm()

  /// Below a folder of that name.
  func files(
    _ order: TranslationOrder, terms: [TermHint], memory: [MemoryPair], name: String, file: String
  )
    -> [WorkspaceFile]
  {
    let folder = "\(name)-omegat"
    // The languages of the project, by which OmegaT takes a memory without a warning.
    let memories = TMXWriter(form: ExchangeForm(language: "zh-CN"), codes: .omegat)
    return [
      ("omegat.project", project),
      ("source/\(file)", XLIFF12Writer(form: form, style: .omegat).bytes(order)),
      ("tm/auto/approved.tmx", memories.bytes(order.translations)),
      ("tm/\(name).tmx", memories.bytes(order.suggestions + memory)),
      ("glossary/glossary.utf8", GlossaryLines.bytes(terms)),
      // Without these folders OmegaT opens nothing, and an archive has no empty ones.
      ("target/\(Self.keeper)", []), ("dictionary/\(Self.keeper)", []), ("omegat/\(Self.keeper)", []),
    ].map { WorkspaceFile(path: "\(folder)/\($0.0)", bytes: $0.1) }
  }

  /// Nil where a file is too large for an archive.
  static func archive(of files: [WorkspaceFile], on day: Day) -> [UInt8]? {
    let packed = files.compactMap { PackedFile(name: $0.path, bytes: $0.bytes) }
    guard packed.count == files.count else { return nil }
    return ZipWriter(year: day.year, month: day.month, day: day.day).archive(of: packed)
  }

  /// Segments must not be cut again.
  private var project: [UInt8] {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <omegat>
        <project version="1.0">
            <source_dir>__DEFAULT__</source_dir>
            <target_dir>__DEFAULT__</target_dir>
            <tm_dir>__DEFAULT__</tm_dir>
            <glossary_dir>__DEFAULT__</glossary_dir>
            <dictionary_dir>__DEFAULT__</dictionary_dir>
            <source_lang>ZH-CN</source_lang>
            <target_lang>JA</target_lang>
            <sentence_seg>false</sentence_seg>
            <support_default_translations>true</support_default_translations>
            <remove_tags>false</remove_tags>
        </project>
    </omegat>

    """.utf8.map(\.self)
  }
}
