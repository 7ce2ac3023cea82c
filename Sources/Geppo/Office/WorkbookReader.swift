import Markup
import Packaging

/// Reads the sheets of an Excel workbook (`.xlsx`) that are shown, cell by cell, whichever program saved it.
struct WorkbookReader {
  struct Row: Hashable {
    /// As the program numbers it.
    var number: Int
    /// By column, without the empty ones behind the last; days as `2018-12-03`.
    var cells: [String]
  }

  struct Sheet: Hashable {
    var name: String
    fileprivate var part: String
  }

  private let archive: ZipArchive
  private let limits: OfficeLimits
  private var strings: [String] = []
  private var dates = SheetDates()
  private(set) var problem: DocumentText.Problem?
  /// What may still be inflated, in bytes.
  private var rest: Int
  private var room: Room

  /// What may still be added to the text.
  private struct Room {
    var bytes: Int
    var cells: Int

    /// Whether so much text is taken in.
    mutating func take(_ text: Int, cells count: Int = 0) -> Bool {
      guard text <= bytes, count <= cells else { return false }
      (bytes, cells) = (bytes - text, cells - count)
      return true
    }
  }

  /// Nil when the archive holds no workbook.
  init?(_ archive: ZipArchive, _ limits: OfficeLimits) {
    guard archive.names.contains("xl/workbook.xml") else { return nil }
    self.archive = archive
    self.limits = limits
    rest = limits.parts
    room = Room(bytes: limits.text, cells: limits.cells)
    // Workbooks without words or formats lack these.
    if archive.names.contains("xl/sharedStrings.xml") {
      strings = part("xl/sharedStrings.xml").map(Self.strings) ?? []
    }
    if archive.names.contains("xl/styles.xml") { dates = SheetDates(styles: part("xl/styles.xml")) }
  }

  // MARK: Parts

  private mutating func part(_ name: String) -> MarkupTree? {
    guard let part = archive.read(name, limit: min(limits.part, rest)) else { return nil }
    rest -= part.bytes.count
    let parsed = parseXML(decode(part.bytes).bytes)
    if part.problem != nil || !parsed.problems.isEmpty { problem = problem ?? .damaged }
    return parsed.tree
  }

  /// In the order of the workbook.
  mutating func sheets() -> [Sheet] {
    guard let book = part("xl/workbook.xml"), let links = part("xl/_rels/workbook.xml.rels") else {
      problem = .damaged
      return []
    }
    let targets = Dictionary(
      links.elements(local: "Relationship").map { node in
        (links.attribute("Id", of: node) ?? "", links.attribute("Target", of: node) ?? "")
      }
    ) { first, _ in first }
    let all = book.elements(local: "sheet").filter {
      book.attribute("state", of: $0) ?? "visible" == "visible"
    }
    if all.count > limits.sheets { problem = .tooLong }
    var parts: Set<String> = []
    return all.prefix(limits.sheets).compactMap { sheet in
      guard let target = targets[book.attribute("r:id", of: sheet) ?? ""] else { return nil }
      let part = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      // No program lets two sheets share a part.
      return parts.insert(part).inserted
        ? Sheet(name: book.attribute("name", of: sheet) ?? "", part: part) : nil
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

  /// The rows that have a text, in their order.
  mutating func rows(of sheet: Sheet) -> [Row] {
    guard room.cells > 0, rest > 0, room.take(sheet.name.utf8.count) else {
      problem = .tooLong
      return []
    }
    guard let tree = part(sheet.part) else {
      problem = .damaged
      return []
    }
    var rows: [Row] = []
    for (index, row) in tree.elements(local: "row").enumerated() where problem != .tooLong {
      let cells = cells(of: row, in: tree)
      guard cells.contains(where: { $0.contains { !$0.isWhitespace } }) else { continue }
      rows.append(
        Row(number: tree.attribute("r", of: row).flatMap { Int($0) } ?? index + 1, cells: cells))
    }
    return rows
  }

  /// The cells of a row in their columns, without the empty ones behind the last.
  private mutating func cells(of row: MarkupTree.Node, in tree: MarkupTree) -> [String] {
    var cells: [String] = []
    for cell in tree.children(of: row) where tree.localName(of: cell) == "c" {
      let column = tree.attribute("r", of: cell).flatMap(SheetColumn.index) ?? cells.count
      guard column < limits.columns else { continue }
      let value = value(of: cell, in: tree)
      let added = max(1, column + 1 - cells.count)
      guard room.take(value.utf8.count + added, cells: added) else {
        problem = .tooLong
        break
      }
      while cells.count < column { cells.append("") }
      if column == cells.count { cells.append(value) } else { cells[column] = value }
    }
    while cells.last == "" { cells.removeLast() }
    return cells
  }

  private func value(of cell: MarkupTree.Node, in tree: MarkupTree) -> String {
    let type = tree.attribute("t", of: cell) ?? "n"
    if type == "inlineStr" { return Self.text(of: cell, in: tree) }
    let value =
      tree.children(of: cell).first { tree.localName(of: $0) == "v" }.map { tree.string(of: $0) } ?? ""
    switch type {
    case "s": return Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
    case "n": return dates.day(value, style: tree.attribute("s", of: cell)) ?? value
    default: return value
    }
  }
}

/// Which cells of a workbook hold days: Excel stores them as numbers, and only the format of the cell tells.
private struct SheetDates {
  /// By the index that cells name.
  private var areDays: [Bool] = []

  init() {}

  init(styles: MarkupTree?) {
    guard let styles, let formats = styles.elements(local: "cellXfs").first else { return }
    let own = Dictionary(
      styles.elements(local: "numFmt").map { node in
        (
          styles.attribute("numFmtId", of: node) ?? "",
          Self.isDay(styles.attribute("formatCode", of: node) ?? "")
        )
      }
    ) { first, _ in first }
    areDays = styles.elements(local: "xf", below: formats).map { node in
      let id = styles.attribute("numFmtId", of: node) ?? ""
      if let isDay = own[id] { return isDay }
      return Int(id).map { (14...17).contains($0) || (27...31).contains($0) || (50...58).contains($0) }
        ?? false
    }
  }

  /// `yyyy/m/d`, `yyyy"年"m"月"`.
  private static func isDay(_ code: String) -> Bool { code.lowercased().contains("yy") }

  /// The day that a number stands for, counted from 1899-12-30.
  func day(_ value: String, style: String?) -> String? {
    guard let index = style.flatMap({ Int($0) }), areDays.indices.contains(index), areDays[index],
      let serial = Double(value), (0...1e6).contains(serial)
    else { return nil }
    return SheetDay.day(Int(serial))?.description
  }
}

extension MarkupTree {
  /// The elements of that name below a node, whatever their prefix.
  fileprivate func elements(local name: String, below node: Node = .root) -> [Node] {
    descendants(of: node).filter { isElement($0) && localName(of: $0) == name }
  }
}
