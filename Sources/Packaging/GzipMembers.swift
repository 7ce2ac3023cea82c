/// The next bytes of a stream.
package enum StreamPiece: Hashable, Sendable {
  /// Never empty.
  case bytes([UInt8])
  /// Bytes are missing here: what follows does not join what went before.
  case gap(Inflation.Problem)
  case end
}

/// Inflates a file of gzip members one after the other, such as `.warc.gz`, as its bytes come. Behind a damaged
/// member it goes on at the next that begins.
package struct GzipMembers {
  private static let magic: [UInt8] = [0x1F, 0x8B, 0x08]
  /// Bytes that one piece has at most.
  private static let pieceSize = 1 << 16

  private let limit: InflationLimit
  private let read: () -> [UInt8]
  private var input: ArraySlice<UInt8> = []
  private var isAtEnd = false
  private var inflater: Inflater?
  /// Whether zlib still holds bytes that it had no room for.
  private var hasMore = false
  /// Whether the member is damaged behind the bytes that were given last.
  private var isDamaged = false
  private var used = 0
  private var made = 0

  /// `read` gives the bytes of the file piece by piece, and none at its end.
  package init(limit: InflationLimit = InflationLimit(), read: @escaping () -> [UInt8]) {
    self.limit = limit
    self.read = read
  }

  /// Bytes by which a member is known.
  package static var magicLength: Int { magic.count }

  /// Whether bytes begin as a gzip member does.
  package static func isGzip(_ bytes: some Sequence<UInt8>) -> Bool { bytes.starts(with: magic) }

  /// The next inflated bytes. After `.gap(.tooLarge)` comes nothing more.
  package mutating func next() -> StreamPiece {
    while true {
      if isDamaged { return gap() }
      guard let inflater else {
        if !beginMember() { return .end }
        if !GzipMembers.isGzip(input) { return gap() }
        inflater = Inflater(.gzip)
        continue
      }
      if input.isEmpty, !hasMore { refill() }
      if input.isEmpty, isAtEnd, !hasMore {
        self.inflater = nil
        return .gap(.cut)
      }
      let step = inflater.inflate(input, room: GzipMembers.pieceSize)
      input = input.dropFirst(step.used)
      used += step.used
      made += step.bytes.count
      hasMore = step.state == .hasMore
      guard limit.allows(made, from: used) else { return stop() }
      switch step.state {
      case .ended: self.inflater = nil
      case .damaged: isDamaged = true
      case .hasMore, .wantsInput: break
      }
      if !step.bytes.isEmpty { return .bytes(step.bytes) }
    }
  }

  /// Whether there is anything left. Some programs fill up the last block of a file with zeros.
  private mutating func beginMember() -> Bool {
    while true {
      fill(GzipMembers.magicLength)
      if input.first != 0 { return !input.isEmpty }
      input = input.drop { $0 == 0 }
    }
  }

  /// Goes to the next place that looks like the beginning of a member.
  private mutating func gap() -> StreamPiece {
    inflater = nil
    isDamaged = false
    if !input.isEmpty { input.removeFirst() }
    while true {
      fill(GzipMembers.magicLength)
      guard input.count >= GzipMembers.magicLength else {
        input = []
        return .gap(.damaged)
      }
      if let start = GzipMembers.position(in: input) {
        input = input[start...]
        return .gap(.damaged)
      }
      input = input.suffix(GzipMembers.magicLength - 1)
    }
  }

  private static func position(in bytes: ArraySlice<UInt8>) -> Int? {
    var at = bytes.startIndex
    while at + magic.count <= bytes.endIndex {
      if bytes[at] == magic[0], bytes[at + 1] == magic[1], bytes[at + 2] == magic[2] { return at }
      at += 1
    }
    return nil
  }

  private mutating func stop() -> StreamPiece {
    inflater = nil
    input = []
    isAtEnd = true
    return .gap(.tooLarge)
  }

  private mutating func fill(_ count: Int) {
    while input.count < count, !isAtEnd { refill() }
  }

  private mutating func refill() {
    guard !isAtEnd else { return }
    let piece = read()
    if piece.isEmpty { isAtEnd = true }
    input = input.isEmpty ? piece[...] : ArraySlice(Array(input) + piece)
  }
}
