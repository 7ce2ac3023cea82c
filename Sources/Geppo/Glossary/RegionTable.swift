extension Region {
  /// `glossary/regions.csv`.
  static let table = TableLayout<Region>(
    required: ["adcode", "level", "zh", "ja", "parent"],
    optional: ["zh_short", "kana", "romaji", "aliases", "abbreviations", "namesakes", "doubt"], key: "adcode",
    chinese: ["zh", "zh_short", "aliases"], japanese: ["ja", "kana"]
  ) { cells in
    guard let level = cells.choice("level", as: Level.self) else { return nil }
    let adcode = cells.text("adcode")
    if !adcode.isEmpty, !isCode(adcode) {
      if let code = code(ofSpreadsheet: adcode, level) {
        cells.refuse("adcode", hint: FindingArguments.halfWidth(code, for: adcode))
      } else {
        cells.refuse("adcode", example: "210200")
      }
    }
    return Region(
      adcode: adcode, level: level, zh: cells.text("zh"), zhShort: cells.optional("zh_short"),
      ja: cells.text("ja"), kana: cells.optional("kana"), romaji: cells.optional("romaji"),
      parent: level == .country ? "" : cells.text("parent"), aliases: cells.list("aliases"),
      abbreviations: cells.list("abbreviations"), namesakes: cells.list("namesakes"),
      isDoubtful: cells.flag("doubt"), location: cells.location)
  }

  /// The code of which a spreadsheet has made `1.20E+05` or `120000.0`; nil where it has dropped digits that the level needs.
  private static func code(ofSpreadsheet text: String, _ level: Level) -> String? {
    if let meant = CellReader.number(meantBy: text), isCode(String(meant)) { return String(meant) }
    guard text.uppercased().hasSuffix("E+05") else { return nil }
    let digits = text.dropLast(4).filter { $0 != "." }
    let needed = level == .province ? 2 : level == .prefecture ? 4 : 6
    let code = digits + String(repeating: "0", count: max(0, 6 - digits.count))
    return digits.count >= needed && isCode(String(code)) ? String(code) : nil
  }

  /// `CN`, six digits of GB/T 2260, or our own `X-…` for a place that the standard does not list.
  static func isCode(_ text: String) -> Bool {
    if text == "CN" { return true }
    if text.hasPrefix("X-") { return text.utf8.count > 2 && text.utf8.dropFirst(2).allSatisfy(\.isCapital) }
    return text.utf8.count == 6 && text.utf8.allSatisfy(\.isDigit)
  }
}

extension RegionGroup {
  /// `glossary/region_groups.csv`.
  static let table = TableLayout<RegionGroup>(
    required: ["id", "zh", "ja", "members", "valid_from", "valid_to", "is_key_region"],
    optional: ["aliases", "names_members", "doubt", "basis"], key: "id", chinese: ["zh", "aliases"],
    japanese: ["ja"]
  ) { cells in
    let from = cells.day("valid_from")
    let to = cells.day("valid_to")
    if let from, let to, to < from { cells.refuse("valid_to", allowed: "\(from)…") }
    return RegionGroup(
      id: cells.text("id"), zh: cells.text("zh"), ja: cells.text("ja"), aliases: cells.list("aliases"),
      members: cells.list("members"), validFrom: from, validTo: to,
      isKeyRegion: cells.flag("is_key_region"), namesMembers: cells.flag("names_members"),
      isDoubtful: cells.flag("doubt"), location: cells.location)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isCapital: Bool { (0x41...0x5A).contains(self) }
}
