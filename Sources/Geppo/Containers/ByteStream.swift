import Packaging

/// The bytes of a file as they come, inflated where the file begins as gzip does. Never holds more than a piece.
struct ByteStream {
  struct Line {
    /// Without its line end.
    var bytes: [UInt8]
    /// Whether it has one, and is no longer than the limit.
    var isWhole: Bool
  }

  private let pull: () -> StreamPiece
  private var piece: [UInt8] = []
  private var at = 0
  /// Why bytes are missing before those that come next. Nothing is given until `passGap`.
  private(set) var gap: Inflation.Problem?
  private(set) var isAtEnd = false

  /// `read` gives the bytes of the file piece by piece, and none at its end.
  init(limit: InflationLimit, read: @escaping () -> [UInt8]) {
    var first = read()
    while first.count < GzipMembers.magicLength {
      let more = read()
      if more.isEmpty { break }
      first += more
    }
    let head = first
    var isFirst = true
    let whole: () -> [UInt8] = {
      defer { isFirst = false }
      return isFirst ? head : read()
    }
    if GzipMembers.isGzip(head) {
      var members = GzipMembers(limit: limit, read: whole)
      pull = { members.next() }
    } else {
      pull = {
        let piece = whole()
        return piece.isEmpty ? .end : .bytes(piece)
      }
    }
  }

  mutating func passGap() { gap = nil }

  /// The next line; nil at a gap and at the end. What is behind the limit is the next line.
  mutating func line(limit: Int) -> Line? {
    var line: [UInt8] = []
    while hasBytes() {
      let rest = piece[at...].prefix(max(1, limit) - line.count)
      guard let end = rest.firstIndex(of: 0x0A) else {
        line += rest
        at += rest.count
        if line.count >= limit { return Line(bytes: line, isWhole: false) }
        continue
      }
      line += piece[at..<end]
      at = end + 1
      if line.last == 0x0D { line.removeLast() }
      return Line(bytes: line, isWhole: true)
    }
    return line.isEmpty ? nil : Line(bytes: line, isWhole: false)
  }

  /// The next `count` bytes; fewer where a gap or the end comes first.
  mutating func take(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count, hasBytes() {
      let rest = piece[at...].prefix(count - bytes.count)
      bytes += rest
      at += rest.count
    }
    return bytes
  }

  /// The next byte, which stays; nil at a gap and at the end.
  mutating func peek() -> UInt8? { hasBytes() ? piece[at] : nil }

  /// Takes back bytes that were taken last.
  mutating func putBack(_ bytes: some Sequence<UInt8>) {
    piece = bytes + Array(piece[at...])
    at = 0
  }

  /// Passes over bytes and says how many there were.
  mutating func skip(_ count: Int) -> Int {
    var skipped = 0
    while skipped < count, hasBytes() {
      let step = min(piece.count - at, count - skipped)
      at += step
      skipped += step
    }
    return skipped
  }

  private mutating func hasBytes() -> Bool {
    while at == piece.count {
      guard gap == nil, !isAtEnd else { return false }
      switch pull() {
      case .bytes(let bytes): (piece, at) = (bytes, 0)
      case .gap(let problem): gap = problem
      case .end: isAtEnd = true
      }
    }
    return true
  }
}
