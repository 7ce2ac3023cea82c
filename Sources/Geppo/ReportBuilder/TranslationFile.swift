/// A file of a 仮訳, beside the bulletin that names it.
struct TranslationFile: Hashable, Sendable {
  let document: String
  let layout: TranslationLayout
  let format: BulletinFormat

  /// A 仮訳 is a text: there is no table, feed or record of it.
  private static let formats: [BulletinFormat] = [.html, .docx, .pdf]

  /// Relative to the bulletin: `translations/2018-12-0042.docx`, side by side `translations/2018-12-0042_taiyaku.docx`.
  var path: String { "\(Self.folder)/\(stem).\(format.ending)" }

  /// The name without its ending.
  var stem: String { document + (layout == .sideBySide ? "_taiyaku" : "") }

  static let folder = "translations"

  /// All of a document for a reader who takes bulletins in some forms. One who takes tables only gets what every office can open.
  static func all(
    of document: String, for reader: [BulletinFormat], _ layouts: [TranslationLayout]
  ) -> [TranslationFile] {
    let wanted = formats.filter(reader.contains)
    return layouts.flatMap { layout in
      (wanted.isEmpty ? [.docx] : wanted).map { format in
        TranslationFile(document: document, layout: layout, format: format)
      }
    }
  }
}
