extension Municipality {
  /// `glossary/municipalities.csv`.
  static let table = TableLayout<Municipality>(
    required: ["code", "ja", "kana", "romaji", "partners"],
    optional: ["kind", "valid_from", "valid_to", "formats", "zh"],
    key: "code", chinese: ["zh"], japanese: ["ja", "kana"]
  ) { cells in
    var code = cells.text("code")
    // A spreadsheet drops the leading zero of a code of Hokkaido to Fukushima.
    if code.utf8.count == 5 { code = "0" + code }
    if code.utf8.count != 6 || Int(code) == nil { cells.refuse("code", example: "401005") }
    let romaji = cells.text("romaji")
    if !isFolderName(romaji) { cells.refuse("romaji", example: "kitakyushu-shi") }
    return Municipality(
      code: code, ja: cells.text("ja"), zh: cells.list("zh"), kana: cells.text("kana"), romaji: romaji,
      partners: cells.list("partners"), validFrom: cells.day("valid_from"), validTo: cells.day("valid_to"),
      formats: cells.formats("formats"), location: cells.location)
  }

  /// The name becomes a part of file names.
  private static func isFolderName(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
  }
}

extension Partnership {
  /// `glossary/partners.csv`. `place` repeats the place's name for people.
  static let table = TableLayout<Partnership>(
    required: ["fiscal_year", "japan_side", "adcode", "topics", "content"], optional: ["place", "relation"],
    mayBeEmpty: true, japanese: ["japan_side", "place", "content"]
  ) { cells in
    let year = cells.text("fiscal_year")
    if !year.isEmpty, !isPeriod(year) { cells.refuse("fiscal_year", example: "2018, 2007-2008") }
    return Partnership(
      fiscalYear: year, japanSide: cells.text("japan_side"), adcode: cells.adcode("adcode"),
      topics: cells.list("topics"), content: cells.text("content"), location: cells.location)
  }

  /// A fiscal year, or the first and last of several.
  private static func isPeriod(_ text: String) -> Bool {
    let years = text.split(separator: "-", omittingEmptySubsequences: false)
    return years.count <= 2 && years.allSatisfy { $0.utf8.count == 4 && UInt16($0) != nil }
  }
}
