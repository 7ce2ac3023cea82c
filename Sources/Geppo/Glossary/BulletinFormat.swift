/// A form in which a bulletin leaves the office. The raw value stands in the column `formats` of
/// `glossary/municipalities.csv`, and in `glossary/office.yaml` for the 全体版.
enum BulletinFormat: String, Hashable, Sendable, CaseIterable {
  case html, pdf, docx, xlsx, csv, md, json, atom

  /// How the names of its files end.
  var ending: String { self == .atom ? "atom.xml" : rawValue }

  /// What is written where nobody has said anything.
  static let standard: [BulletinFormat] = [.html]
}

// MARK: - What a wrong word should be

extension BulletinFormat {
  fileprivate static var allowed: String {
    FindingArguments.allowed(allCases.map(\.rawValue).joined(separator: " | "))
  }

  /// The names by which people know the programs.
  private static let programs: [String: BulletinFormat] = [
    "word": .docx, "doc": .docx, "excel": .xlsx, "xls": .xlsx, "markdown": .md, "htm": .html, "rss": .atom,
  ]
  /// Marks that people write between words.
  private static let separators = ",，、;；/／・+|｜ 　"

  /// The tail of a finding on a word that is no form: the nearest form or, where several stand in it, all of them with the
  /// mark that belongs between them, as `list` writes it.
  fileprivate static func correction(of word: String, list: ([String]) -> String) -> String {
    let parts = word.split { separators.contains($0) }.map(String.init)
    let meant = parts.compactMap(form(meantBy:))
    guard !meant.isEmpty, meant.count == parts.count else { return allowed }
    return meant.count == 1 ? " → " + meant[0] : list(meant)
  }

  private static func form(meantBy word: String) -> String? {
    let plain = word.halfWidth.lowercased().trimmingSpaces()
    if let form = BulletinFormat(rawValue: plain) ?? programs[plain] { return form.rawValue }
    return NearestWord.of(plain, among: allCases.map(\.rawValue))
  }
}

extension [BulletinFormat] {
  /// Each once, in the order of the enum: the order of a cell says nothing.
  var inOrder: [BulletinFormat] { BulletinFormat.allCases.filter(contains) }
}

extension CellReader {
  /// The forms that a cell lists; the standard where it is empty.
  mutating func formats(_ column: String) -> [BulletinFormat] {
    let words = list(column)
    let formats = words.compactMap(BulletinFormat.init(rawValue:))
    guard formats.count == words.count else {
      for word in words where BulletinFormat(rawValue: word) == nil {
        let tail = BulletinFormat.correction(of: word) {
          FindingArguments.separated($0.joined(separator: "|"))
        }
        tell(.badValue, column, word, column, tail)
      }
      return BulletinFormat.standard
    }
    return formats.isEmpty ? BulletinFormat.standard : formats.inOrder
  }
}

extension YAMLRecord {
  /// The forms that a list names; nil where the key is absent.
  mutating func formats(_ key: String) -> [BulletinFormat]? {
    guard value(key) != nil else { return nil }
    let words = placedTexts(key)
    for (word, place) in words where BulletinFormat(rawValue: word) == nil {
      let tail = BulletinFormat.correction(of: word) { " → [\($0.joined(separator: ", "))]" }
      report(Finding(.badValue, place, word, key, tail))
    }
    if words.isEmpty { refuse(key, hint: BulletinFormat.allowed) }
    return words.compactMap { BulletinFormat(rawValue: $0.text) }.inOrder
  }
}
