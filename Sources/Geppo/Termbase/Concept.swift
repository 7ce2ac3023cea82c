/// A row of `glossary/terms.csv` as its cells stand: what travels to other tools and back.
struct Concept: Hashable, Sendable {
  /// The columns, in the order in which a table of concepts is written.
  enum Field: String, CaseIterable, Sendable {
    case id, zh, variants
    case japanese = "ja"
    case admittedJapanese = "ja_variants"
    case deprecatedJapanese = "ja_deprecated"
    case english = "en"
    case admittedEnglish = "en_variants"
    case deprecatedEnglish = "en_deprecated"
    case partOfSpeech = "pos"
    case topic, weight, status, doubt, note, source

    /// Several values with `|` between them.
    var isList: Bool {
      switch self {
      case .variants, .admittedJapanese, .deprecatedJapanese, .admittedEnglish, .deprecatedEnglish: true
      default: false
      }
    }
  }

  private(set) var cells: [Field: String]
  var location: Location

  /// Empty cells are not kept; a list is kept without empty parts.
  init(_ cells: [Field: String], location: Location) {
    self.cells = [:]
    self.location = location
    for (field, cell) in cells { self[field] = cell }
  }

  subscript(field: Field) -> String {
    get { cells[field] ?? "" }
    set {
      let text = field.isList ? Concept.parts(newValue).joined(separator: "|") : Concept.clean(newValue)
      cells[field] = text.isEmpty ? nil : text
    }
  }

  func list(_ field: Field) -> [String] { Concept.parts(self[field]) }

  /// All words of Chinese texts that mean the concept.
  var chinese: [String] { [self[.zh]] + list(.variants) }

  /// Fields in which two concepts differ, in the order of the columns.
  func differences(to other: Concept) -> [Field] { Field.allCases.filter { self[$0] != other[$0] } }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: "|").map { clean(String($0)) }.filter { !$0.isEmpty }
  }

  /// Without what nobody sees and what no matching minds: control and format characters, spaces around.
  static func clean(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.replacing("\r\n", with: "\n").unicodeScalars.filter { scalar in
          if scalar == "\n" || scalar == "\t" { return true }
          let category = scalar.properties.generalCategory
          return category != .control && category != .format && category != .unassigned
        })
    ).trimmingSpaces()
  }
}

extension Concept {
  /// The row of a table of concepts. Only the Chinese word must be there: a file of other people need not say the rest.
  static let table = TableLayout<Concept>(
    required: [Field.zh.rawValue], optional: Field.allCases.filter { $0 != .zh }.map(\.rawValue),
    key: Field.id.rawValue, chinese: [Field.zh.rawValue, Field.variants.rawValue],
    japanese: [Field.japanese.rawValue]
  ) { cells in
    _ = cells.text(Field.zh.rawValue)
    cells.checkPicklists()
    if !cells.optional(Field.weight.rawValue).isEmpty { _ = cells.number(Field.weight.rawValue, in: 0...100) }
    _ = cells.flag(Field.doubt.rawValue)
    let values = Field.allCases.map { ($0, FormulaGuard.unmarked(cells.optional($0.rawValue))) }
    return Concept(Dictionary(uniqueKeysWithValues: values), location: cells.location)
  }
}
