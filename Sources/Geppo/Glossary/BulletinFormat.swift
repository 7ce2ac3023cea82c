/// A form in which a bulletin leaves the office. The raw value stands in the column `formats` of
/// `glossary/municipalities.csv`, and in `glossary/office.yaml` for the 全体版.
enum BulletinFormat: String, Hashable, Sendable, CaseIterable {
  case html, pdf, docx, xlsx, csv, md, json, atom

  /// How the names of its files end.
  var ending: String { self == .atom ? "atom.xml" : rawValue }

  /// What is written where nobody has said anything.
  static let standard: [BulletinFormat] = [.html]
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
      refuse(column, allowed: BulletinFormat.allCases.map(\.rawValue).joined(separator: " | "))
      return BulletinFormat.standard
    }
    return formats.isEmpty ? BulletinFormat.standard : formats.inOrder
  }
}

extension YAMLRecord {
  /// The forms that a list names; nil where the key is absent.
  mutating func formats(_ key: String) -> [BulletinFormat]? {
    guard value(key) != nil else { return nil }
    let words = texts(key)
    let formats = words.compactMap(BulletinFormat.init(rawValue:))
    if formats.count != words.count || formats.isEmpty {
      refuse(
        key,
        hint: FindingArguments.allowed(BulletinFormat.allCases.map(\.rawValue).joined(separator: " | ")))
    }
    return formats.inOrder
  }
}
