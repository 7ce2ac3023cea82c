/// Names of the files of an export: ASCII without spaces, for old tools and mail; `mee-20181203-a1b2c3.zh-Hans_ja.xlf`.
struct ExportNames: Hashable, Sendable {
  let stem: String
  private let languages: String

  init(_ order: TranslationOrder, form: ExchangeForm) {
    let source = order.source.lowercased().unicodeScalars.filter {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
    let name = source.isEmpty ? "document" : String(String.UnicodeScalarView(source))
    let day = (order.publishedOn ?? order.on).description.replacing("-", with: "")
    // Of one source and day several documents may have the same revision: an empty text, the same notice.
    let mark = SHA256.hex(of: "\(order.document)\t\(order.revision.digest)".utf8).prefix(6)
    stem = "\(name)-\(day)-\(mark)"
    languages = "\(form.language)_\(ExchangeForm.target)"
  }

  var xliff12: String { "\(stem).\(languages).xlf" }
  var xliff21: String { "\(stem).\(languages).v21.xlf" }
  var workbook: String { "\(stem).\(languages).xlsx" }
  var table: String { "\(stem).\(languages).csv" }
  var memory: String { "\(stem).\(languages).tmx" }
  var context: String { "\(stem).html" }
  var folder: String { "\(stem)-omegat" }
  var archive: String { "\(stem)-omegat.zip" }
}
