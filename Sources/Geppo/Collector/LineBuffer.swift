import Markup

/// Gathers the text nodes of one line and brings white space into the form that a reader sees.
struct LineBuffer {
  private var bytes: [UInt8] = []
  private var first: MarkupTree.Node?
  private var fileLine = 0
  private var size = 0
  private var linked = 0
  private var headLength = 0
  private var seams: [Int] = []
  private var pending = Space.none
  /// The next character follows its word without space.
  private var isJoining = false
  /// Digits are written as superscripts.
  private var isRaised = false

  private enum Space { case none, space, lineBreak }

  mutating func append(_ text: ArraySlice<UInt8>, of node: MarkupTree.Node, at line: Int, isLinked: Bool) {
    var index = text.startIndex
    while index < text.endIndex {
      let space = spaceLength(text, index)
      if space > 0 {
        note(space: text[index])
        index += space
        continue
      }
      let length = scalarLength(text, index)
      if !isInvisible(text, index, length) {
        if first == nil {
          first = node
          fileLine = line
        }
        put(text[index..<index + length], isLinked: isLinked)
      }
      index += length
    }
  }

  /// An element began or ended: what stands so far may be a label.
  mutating func endPiece() {
    if headLength == 0, !bytes.isEmpty { headLength = bytes.count }
    noteSeam()
  }

  /// Only lines that may hold labels need them.
  private mutating func noteSeam() {
    guard !bytes.isEmpty, bytes.count <= LineBuffer.longestWithSeams, seams.last != bytes.count else {
      return
    }
    seams.append(bytes.count)
  }

  private static let longestWithSeams = 4 * LabelScanner.longestLine

  /// `PM <sub>2.5</sub>` is one word.
  mutating func join() {
    pending = .none
    isJoining = true
  }

  /// `10 <sup>-6</sup>` is 10⁻⁶: a number behind a number would make another one of it. Of m<sup>3</sup> the digit
  /// stays as it is.
  mutating func raise(_ text: [UInt8]) {
    join()
    let exponent = String(decoding: text, as: UTF8.self).trimmingSpaces()
    let digits = exponent.first.map(Superscript.signs.contains) == true ? exponent.dropFirst() : exponent[...]
    isRaised =
      bytes.last.map { (0x30...0x39).contains($0) } ?? false && !digits.isEmpty
      && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }

  mutating func lower() { isRaised = false }

  /// The line, if there is any character in it; the buffer is empty afterwards.
  mutating func take(block: MarkupTree.Node) -> PageLines.Line? {
    defer { self = LineBuffer() }
    guard let first else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let trimmed = text.trimmingSpaces()
    guard !trimmed.isEmpty else { return nil }
    let lead =
      text.utf8.count - text.drop(while: { $0.unicodeScalars.allSatisfy(\.isSpaceOrInvisible) }).utf8.count
    var line = PageLines.Line(text: trimmed, first: first, block: block, line: fileLine)
    line.size = size
    line.linked = linked
    line.headLength = min(max(0, headLength - lead), trimmed.utf8.count)
    line.seams = seams.map { $0 - lead }.filter { (1...trimmed.utf8.count).contains($0) }
    return line
  }

  private mutating func note(space lead: UInt8) {
    guard !isJoining else { return }
    if lead == 0x0A || lead == 0x0D { pending = .lineBreak } else if pending == .none { pending = .space }
  }

  /// A line break of the file beside a Chinese character is no space; any other white space is one.
  private mutating func put(_ scalar: ArraySlice<UInt8>, isLinked: Bool) {
    if pending != .none, let last = bytes.last {
      let isBesideWide = last >= 0x80 || scalar[scalar.startIndex] >= 0xE2
      if pending == .space || !isBesideWide { bytes.append(0x20) } else { noteSeam() }
    }
    pending = .none
    isJoining = false
    if isRaised, let raised = Superscript.of(scalar) { bytes += raised } else { bytes += scalar }
    guard !scalar.elementsEqual(LineBuffer.ideographicSpace) else { return }
    size += 1
    if isLinked { linked += 1 }
  }

  private static let ideographicSpace: [UInt8] = [0xE3, 0x80, 0x80]

  /// 1 for ASCII space, 2 for NO-BREAK SPACE, 3 for EN QUAD to HAIR SPACE, 0 for any other character.
  private func spaceLength(_ text: ArraySlice<UInt8>, _ index: Int) -> Int {
    let byte = text[index]
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
    if byte == 0xC2, index + 1 < text.endIndex, text[index + 1] == 0xA0 { return 2 }
    guard byte == 0xE2, index + 2 < text.endIndex, text[index + 1] == 0x80 else { return 0 }
    return (0x80...0x8A).contains(text[index + 2]) || text[index + 2] == 0xAF ? 3 : 0
  }

  private func scalarLength(_ text: ArraySlice<UInt8>, _ index: Int) -> Int {
    let length =
      switch text[index] {
      case ..<0xC0: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      default: 4
      }
    return min(length, text.endIndex - index)
  }

  /// Characters without width that editors leave behind: U+200B to U+200F, U+2060, U+FEFF, U+00AD.
  private func isInvisible(_ text: ArraySlice<UInt8>, _ index: Int, _ length: Int) -> Bool {
    if length == 1 { return text[index] < 0x20 || text[index] == 0x7F }
    if length == 2 { return text[index] == 0xC2 && text[index + 1] == 0xAD }
    guard length == 3 else { return false }
    let tail = (text[index + 1], text[index + 2])
    switch text[index] {
    case 0xE2: return tail.0 == 0x80 && (0x8B...0x8F).contains(tail.1) || tail.0 == 0x81 && tail.1 == 0xA0
    case 0xEF: return tail.0 == 0xBB && tail.1 == 0xBF
    default: return false
    }
  }
}

/// Digits and signs of exponents.
enum Superscript {
  static let signs: Set<Character> = ["-", "+", "−", "－", "–", "＋"]

  /// Nil for what is neither digit nor sign.
  static func of(_ character: ArraySlice<UInt8>) -> [UInt8]? { raised[Array(character)] }

  private static let raised: [[UInt8]: [UInt8]] = {
    var raised: [[UInt8]: [UInt8]] = [:]
    for (digit, sign) in zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹") { raised[Array(digit.utf8)] = Array(sign.utf8) }
    for sign in signs { raised[Array(sign.utf8)] = Array(("+＋".contains(sign) ? "⁺" : "⁻").utf8) }
    return raised
  }()
}
