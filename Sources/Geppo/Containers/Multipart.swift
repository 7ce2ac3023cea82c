/// The parts of a MIME entity, those of parts within parts too: RFC 2046 §5.1.
struct Multipart {
  struct Leaf {
    /// Counts the parts of the file from 1.
    var index: Int
    var header: HeaderFields
    var media: MediaType
    /// Still encoded for mail.
    var body: ArraySlice<UInt8>
    /// Whether the file ends within it.
    var isCut: Bool
  }

  enum Problem: Hashable {
    /// The file ends within this part.
    case notClosed(part: Int)
    case noBoundary, tooManyParts, tooDeep
  }

  private(set) var leaves: [Leaf] = []
  private(set) var problems: [Problem] = []
  private let limits: ContainerLimits

  init(_ header: HeaderFields, _ body: ArraySlice<UInt8>, limits: ContainerLimits) {
    self.limits = limits
    add(header, body, depth: 0, isCut: false)
  }

  private mutating func add(
    _ header: HeaderFields, _ body: ArraySlice<UInt8>, depth: Int, isCut: Bool
  ) {
    let media = MediaType(header.first("content-type"))
    guard media.isMultipart else {
      return addLeaf(
        Leaf(index: leaves.count + 1, header: header, media: media, body: body, isCut: isCut))
    }
    guard depth < limits.depth else { return note(.tooDeep) }
    guard let boundary = media.parameter("boundary"), boundary.utf8.count <= 256 else {
      return note(.noBoundary)
    }
    addParts(of: body, boundary: Array("--\(boundary)".utf8), depth: depth, isCut: isCut)
  }

  private mutating func addParts(
    of body: ArraySlice<UInt8>, boundary: [UInt8], depth: Int, isCut: Bool
  ) {
    var start: Int?
    var at = body.startIndex
    while at < body.endIndex {
      let end = body[at...].firstIndex(of: 0x0A) ?? body.endIndex
      let mark = BoundaryLine(body[at..<end], boundary)
      if mark != .none {
        if let start { addPart(body[start..<at].droppingLineEnd, depth: depth, isCut: false) }
        if mark == .close { return }
        start = min(end + 1, body.endIndex)
      }
      at = min(end, body.endIndex - 1) + 1
    }
    guard let start else { return note(.noBoundary) }
    addPart(body[start...], depth: depth, isCut: true)
    if !isCut { note(.notClosed(part: max(1, leaves.count))) }
  }

  private mutating func addPart(_ part: ArraySlice<UInt8>, depth: Int, isCut: Bool) {
    // Nothing may be lost: what has no header is a part that says nothing of itself.
    let (header, body) = MIMEHeader.read(part, limits: limits) ?? (HeaderFields(), part)
    add(header, body, depth: depth + 1, isCut: isCut)
  }

  private mutating func addLeaf(_ leaf: Leaf) {
    if leaves.count < limits.parts { leaves.append(leaf) } else { note(.tooManyParts) }
  }

  private mutating func note(_ problem: Problem) {
    // So many problems say enough of a file.
    if problems.count < 100, !problems.contains(problem) { problems.append(problem) }
  }
}

/// What a line is to a multipart.
private enum BoundaryLine {
  case none, part, close

  init(_ line: ArraySlice<UInt8>, _ boundary: [UInt8]) {
    guard line.count >= boundary.count, line.starts(with: boundary) else {
      self = .none
      return
    }
    let rest = line.dropFirst(boundary.count)
    let isClose = rest.starts(with: [0x2D, 0x2D])
    let isAlone = rest.dropFirst(isClose ? 2 : 0).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    self = isAlone ? (isClose ? .close : .part) : .none
  }
}

extension ArraySlice<UInt8> {
  /// The line end before a boundary belongs to the boundary.
  fileprivate var droppingLineEnd: ArraySlice<UInt8> {
    guard last == 0x0A else { return self }
    let rest = dropLast()
    return rest.last == 0x0D ? rest.dropLast() : rest
  }
}
