import Markup
import Packaging

/// The text of an Excel workbook (`.xlsx`): each sheet that is shown, as a heading with its name and a table.
struct SheetText {
  private let archive: ZipArchive
  private let file: String
  private let limits: OfficeLimits
  private let strings: [String]
  private let dates: SheetDates
  private var problem: DocumentText.Problem?

  /// Nil when the archive holds no workbook.
  static func read(_ archive: ZipArchive, file: String, _ limits: OfficeLimits) -> DocumentText? {
    guard archive.names.contains("xl/workbook.xml") else { return nil }
    var text = SheetText(archive, file: file, limits)
    let pieces = text.sheets().flatMap { text.pieces($0.name, $0.part) }
    return DocumentText(pieces: pieces, problem: text.problem)
  }

  private init(_ archive: ZipArchive, file: String, _ limits: OfficeLimits) {
    self.archive = archive
    self.file = file
    self.limits = limits
    strings = Self.part("xl/sharedStrings.xml", of: archive, limits).map(Self.strings) ?? []
    dates = SheetDates(styles: Self.part("xl/styles.xml", of: archive, limits))
  }

  // MARK: Parts

  private static func part(_ name: String, of archive: ZipArchive, _ limits: OfficeLimits) -> MarkupTree? {
    archive.read(name, limit: limits.part).map { parseXML(decode($0.bytes).bytes).tree }
  }

  private mutating func part(_ name: String) -> MarkupTree? {
    guard let part = archive.read(name, limit: limits.part) else { return nil }
    let parsed = parseXML(decode(part.bytes).bytes)
    if part.problem != nil || !parsed.problems.isEmpty { problem = .damaged }
    return parsed.tree
  }

  /// Name and part of each sheet that is shown, in the order of the workbook.
  private mutating func sheets() -> [(name: String, part: String)] {
    guard let book = part("xl/workbook.xml"), let links = part("xl/_rels/workbook.xml.rels") else {
      problem = .damaged
      return []
    }
    let targets = links.elements(local: "Relationship").map { node in
      (links.attribute("Id", of: node) ?? "", links.attribute("Target", of: node) ?? "")
    }
    let all = book.elements(local: "sheet").filter {
      book.attribute("state", of: $0) ?? "visible" == "visible"
    }
    if all.count > limits.sheets { problem = .tooLong }
    return all.prefix(limits.sheets).compactMap { sheet in
      let target = targets.first { $0.0 == book.attribute("r:id", of: sheet) ?? "" }?.1
      return target.map { target in
        (
          book.attribute("name", of: sheet) ?? "",
          target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
        )
      }
    }
  }

  /// Without the reading aids (`rPh`) that Japanese Excel adds.
  private static func strings(_ tree: MarkupTree) -> [String] {
    tree.elements(local: "si").map { text(of: $0, in: tree) }
  }

  private static func text(of item: MarkupTree.Node, in tree: MarkupTree) -> String {
    tree.elements(local: "t", below: item)
      .filter { node in !tree.ancestors(of: node).prefix(2).contains { tree.localName(of: $0) == "rPh" } }
      .map { tree.string(of: $0) }.joined()
  }

  // MARK: Sheets

  private mutating func pieces(_ name: String, _ part: String) -> [AttachedText] {
    guard let tree = self.part(part) else {
      problem = .damaged
      return []
    }
    var firstRow: Int?
    var lines: [String] = []
    for (index, row) in tree.elements(local: "row").enumerated() {
      let line = cells(of: row, in: tree).joined(separator: "\t")
      guard line.contains(where: { $0 != "\t" }) else { continue }
      firstRow = firstRow ?? tree.attribute("r", of: row).flatMap { Int($0) } ?? index + 1
      lines.append(line)
    }
    guard let firstRow else { return [] }
    return [
      AttachedText(kind: .heading, text: name, location: .file(file)),
      AttachedText(
        kind: .table, text: lines.joined(separator: "\n"),
        location: .cell(file: file, row: firstRow, column: "A")),
    ]
  }

  /// The cells of a row in their columns, without the empty ones behind the last.
  private func cells(of row: MarkupTree.Node, in tree: MarkupTree) -> [String] {
    var cells: [String] = []
    for cell in tree.children(of: row) where tree.localName(of: cell) == "c" {
      let column = tree.attribute("r", of: cell).flatMap(Self.column) ?? cells.count
      guard column < limits.columns else { continue }
      while cells.count < column { cells.append("") }
      let value = value(of: cell, in: tree).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if column == cells.count { cells.append(value) } else { cells[column] = value }
    }
    while cells.last == "" { cells.removeLast() }
    return cells
  }

  private func value(of cell: MarkupTree.Node, in tree: MarkupTree) -> String {
    let type = tree.attribute("t", of: cell) ?? "n"
    if type == "inlineStr" { return Self.text(of: cell, in: tree) }
    let value = tree.elements(local: "v", below: cell).first.map { tree.string(of: $0) } ?? ""
    switch type {
    case "s": return Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
    case "n": return dates.day(value, style: tree.attribute("s", of: cell)) ?? value
    default: return value
    }
  }

  /// `B3` is in column 1.
  private static func column(_ name: String) -> Int? {
    let letters = name.utf8.prefix { (0x41...0x5A).contains($0) }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
  }
}

/// Which cells of a workbook hold days: Excel stores them as numbers, and only the format of the cell tells.
private struct SheetDates {
  /// By the index that cells name.
  private var areDays: [Bool] = []

  init(styles: MarkupTree?) {
    guard let styles, let formats = styles.elements(local: "cellXfs").first else { return }
    let codes = styles.elements(local: "numFmt").map { node in
      (styles.attribute("numFmtId", of: node) ?? "", styles.attribute("formatCode", of: node) ?? "")
    }
    areDays = styles.elements(local: "xf", below: formats).map { node in
      let id = styles.attribute("numFmtId", of: node) ?? ""
      if let code = codes.first(where: { $0.0 == id })?.1 { return Self.isDay(code) }
      return Int(id).map { (14...17).contains($0) || (27...31).contains($0) || (50...58).contains($0) }
        ?? false
    }
  }

  /// `yyyy/m/d`, `yyyy"年"m"月"`.
  private static func isDay(_ code: String) -> Bool { code.lowercased().contains("yy") }

  /// The day that a number stands for, counted from 1899-12-30.
  func day(_ value: String, style: String?) -> String? {
    guard let index = style.flatMap({ Int($0) }), areDays.indices.contains(index), areDays[index],
      let serial = Double(value), (61...200_000).contains(serial)
    else { return nil }
    return Self.day(Int(serial) + 693_899)?.description
  }

  /// From days since 0000-03-01 (civil calendar in eras of 400 years).
  private static func day(_ days: Int) -> Day? {
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    return Day(
      year: year, month: month < 10 ? month + 3 : month - 9, day: dayOfYear - (153 * month + 2) / 5 + 1)
  }
}

extension MarkupTree {
  /// The elements of that name below a node, whatever their prefix.
  fileprivate func elements(local name: String, below node: Node = .root) -> [Node] {
    let wanted = names.indices.filter { names[$0] == name || names[$0].hasSuffix(":" + name) }.map {
      names[$0]
    }
    return wanted.flatMap { elements(named: $0, below: node) }.sorted()
  }
}
