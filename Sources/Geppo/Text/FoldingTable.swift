/// What each character is folded to, in pages of 256 characters; characters of most pages stay as they are.
struct FoldingTable: Sendable {
  /// The one table; glossary and text are folded by the same.
  static let shared = FoldingTable(FoldingData.text)

  private static let scalarCount = 0x110000
  private static let pageSize = 256
  /// Marks a cell that holds a range of `expansions` (start × 32 + length) instead of one scalar.
  private static let expansionFlag: UInt32 = 1 << 31

  /// For each page its place in `cells`; page 0 of `cells` is shared by all pages without a row.
  private var pages = [UInt16](repeating: 0, count: scalarCount / pageSize)
  /// 0: stays as it is.
  private var cells = [UInt32](repeating: 0, count: pageSize)
  private var expansions: [UInt32] = []

  /// Reads `from>to` and `first-last>first target`, in hex, `+` between several targets, none for dropped.
  init(_ text: StaticString) {
    var parser = FoldingRuns(text)
    while let run = parser.next() {
      for scalar in run.first...run.last { set(scalar, target(of: scalar, in: run)) }
    }
  }

  /// Calls `body` with each scalar that `scalar` is folded to.
  @inline(__always)
  func forEach(_ scalar: UInt32, _ body: (UInt32) -> Void) {
    let cell = cells[Int(pages[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)]
    if cell == 0 {
      body(scalar)
    } else if cell & Self.expansionFlag == 0 {
      body(cell)
    } else {
      let start = Int((cell & ~Self.expansionFlag) >> 5)
      for index in start..<(start + Int(cell & 31)) { body(expansions[index]) }
    }
  }

  private mutating func target(of scalar: UInt32, in run: FoldingRuns.Run) -> UInt32 {
    if run.targets.count == 1 { return run.targets[0] + scalar - run.first }
    let start = UInt32(expansions.count)
    expansions += run.targets
    return Self.expansionFlag | start << 5 | UInt32(run.targets.count)
  }

  private mutating func set(_ scalar: UInt32, _ cell: UInt32) {
    let page = Int(scalar >> 8)
    if pages[page] == 0 {
      pages[page] = UInt16(cells.count / Self.pageSize)
      cells += [UInt32](repeating: 0, count: Self.pageSize)
    }
    cells[Int(pages[page]) << 8 | Int(scalar & 0xFF)] = cell
  }
}

/// Reads the runs of the table's text.
private struct FoldingRuns {
  struct Run {
    var first: UInt32 = 0
    var last: UInt32 = 0
    var targets: [UInt32] = []
  }

  private let text: StaticString
  private var position = 0

  init(_ text: StaticString) { self.text = text }

  mutating func next() -> Run? {
    skipSpaces()
    guard let first = number() else { return nil }
    var run = Run(first: first, last: first)
    if take("-") { run.last = number() ?? first }
    _ = take(">")
    while let target = number() {
      run.targets.append(target)
      _ = take("+")
    }
    return run
  }

  private var byte: UInt8? { position < text.utf8CodeUnitCount ? text.utf8Start[position] : nil }

  private mutating func skipSpaces() {
    while let byte, byte <= 0x20 { position += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func number() -> UInt32? {
    var number: UInt32?
    while let digit = byte.flatMap(Self.hexDigit) {
      number = (number ?? 0) << 4 | digit
      position += 1
    }
    return number
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
