import Packaging

/// Reads the pages of a WARC file (ISO 28500) one after the other, in their order. Only the page in hand is in memory.
struct WARCReader {
  let file: String
  let limits: ContainerLimits
  private var stream: ByteStream
  /// How many records were begun.
  private(set) var records = 0
  private(set) var pages = 0
  /// Records that hold no page: pictures, styles, redirects.
  private(set) var others = 0
  /// Grows while pages are read.
  private(set) var findings: [Finding] = []
  private var isStopped = false
  /// Whether what comes next is behind damage that was told of.
  private var isLost = false

  /// `read` gives the bytes of the file piece by piece, and none at its end.
  init(file: String, limits: ContainerLimits, read: @escaping () -> [UInt8]) {
    self.file = file
    self.limits = limits
    stream = ByteStream(limit: limits.inflation, read: read)
  }

  /// The next page; nil at the end of the file.
  mutating func next() -> EnclosedPage? {
    while let record = nextRecord() {
      guard let page = page(of: record) else { continue }
      pages += 1
      return page
    }
    return nil
  }

  /// The address of the next record that may hold a page, which is passed over; nil at the end of the file.
  mutating func nextAddress() -> WebLink? {
    while let record = nextRecord() {
      pass(record.length)
      if record.holdsContent, let address = record.address { return address }
    }
    return nil
  }

  /// What is to be said at the end of the file.
  var allFindings: [Finding] {
    if pages == 0 { return findings + [Finding(.noPages, .file(file))] }
    guard others > 0 else { return findings }
    return findings + [Finding(.otherRecords, .file(file), String(others), String(pages))]
  }

  // MARK: Records

  private mutating func nextRecord() -> WARCRecord? {
    while !isStopped {
      if let problem = stream.gap {
        tell(problem)
        continue
      }
      guard let line = stream.line(limit: limits.headerLine) else {
        if stream.gap != nil { continue }
        return nil
      }
      if line.bytes.isEmpty { continue }
      guard line.isWhole, line.bytes.starts(with: "WARC/".utf8) else {
        tellOnce("between two records")
        continue
      }
      guard records < limits.records else {
        stop(Finding(.containerLimit, .file(file), "records", String(limits.records)))
        return nil
      }
      records += 1
      isLost = false
      if let record = header() { return record }
      tellOnce("in the header of a record")
    }
    return nil
  }

  /// The header behind its first line; nil when it is none.
  private mutating func header() -> WARCRecord? {
    var fields = HeaderFields()
    for _ in 0..<limits.headerLines {
      guard let line = stream.line(limit: limits.headerLine), line.isWhole else { return nil }
      if line.bytes.isEmpty { return WARCRecord(fields) }
      guard fields.add(line.bytes) else { return nil }
    }
    return nil
  }

  // MARK: What a record holds

  /// Nil for a record without a page. The stream stands behind the record then.
  private mutating func page(of record: WARCRecord) -> EnclosedPage? {
    guard record.holdsContent else {
      pass(record.length)
      return nil
    }
    let head = stream.take(min(record.length, limits.head))
    let rest = record.length - head.count
    guard let content = record.content(head, limits: limits) else {
      others += 1
      pass(rest, isMissing: head.count < min(record.length, limits.head))
      return nil
    }
    // Chunks and the like add little to a page.
    let size = record.length - content.start
    guard size - limits.head <= limits.page else {
      pass(rest)
      return record.page(index: records, content, bytes: [], isCut: false, problem: .tooLarge(size))
    }
    let (body, isMissing) = body(Array(head[content.start...]), rest)
    if isMissing { tellOnce("in the middle of a record") }
    let (bytes, isBodyCut, problem) = content.decode(body, limit: limits.page)
    let isCut = isMissing || isBodyCut || record.isTruncated
    if isCut, !isMissing { findings.append(cut("in the middle of a record")) }
    return record.page(index: records, content, bytes: bytes, isCut: isCut, problem: problem)
  }

  /// What lies behind the header of a page, and whether the record ends before its declared length. A length that
  /// runs into the next record must not swallow it.
  private mutating func body(_ begun: [UInt8], _ rest: Int) -> (bytes: [UInt8], isMissing: Bool) {
    let taken = stream.take(rest)
    let body = begun + taken
    let isShort = taken.count < rest
    guard isShort || !endsHere(), let next = WARCReader.nextRecord(in: body) else { return (body, isShort) }
    stream.putBack(body[next...])
    return (Array(body[..<next]), true)
  }

  /// Whether the empty line comes that stands behind every record.
  private mutating func endsHere() -> Bool {
    stream.peek().map { $0 == 0x0D || $0 == 0x0A } ?? true
  }

  private static func nextRecord(in body: [UInt8]) -> Int? {
    let mark = Array("\nWARC/1.".utf8)
    return body.indices.first { body[$0] == mark[0] && body[$0...].starts(with: mark) }.map { $0 + 1 }
  }

  private mutating func pass(_ count: Int, isMissing: Bool = false) {
    if isMissing || stream.skip(count) < count { tellOnce("in the middle of a record") }
  }

  // MARK: Damage

  private func cut(_ place: String) -> Finding {
    Finding(.cutContainer, .record(container: file, index: max(1, records)), place)
  }

  private mutating func tellOnce(_ place: String) {
    if stream.gap == .tooLarge { return }
    if !isLost { findings.append(cut(place)) }
    isLost = true
  }

  /// Tells of bytes that are missing and goes on behind them.
  private mutating func tell(_ problem: Inflation.Problem) {
    switch problem {
    case .cut: tellOnce("in the middle of the compressed data")
    case .damaged: tellOnce("in damaged compressed data")
    case .tooLarge:
      stop(
        Finding(.containerLimit, .file(file), "inflated bytes for each byte", String(limits.inflation.ratio)))
    }
    stream.passGap()
  }

  private mutating func stop(_ finding: Finding) {
    findings.append(finding)
    isStopped = true
  }
}
