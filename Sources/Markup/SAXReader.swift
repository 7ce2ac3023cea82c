import CLibXML2

/// Turns the events of a libxml2 parser into a `MarkupTree`, counting the limits. No tree of libxml2's is built.
struct SAXReader {
  private(set) var builder: TreeBuilder
  private(set) var problems: [MarkupProblem] = []
  private(set) var isStopped = false
  /// XML only: the file ended with elements open.
  private(set) var endsInElement = false
  private var names = NameCache()
  /// The line at the last event.
  private var passedLine = 1
  /// Elements read as siblings of those they are in, and not yet ended.
  private var flattened = 0
  private let parser: xmlParserCtxtPtr
  private let syntax: TagScan.Syntax
  private let limits: ParseLimits

  init(_ parser: xmlParserCtxtPtr, syntax: TagScan.Syntax, limits: ParseLimits, bytes: Int) {
    self.parser = parser
    self.syntax = syntax
    self.limits = limits
    builder = TreeBuilder(expectedBytes: bytes)
  }

  /// The magic number that `serror` needs makes the XML parser split names and fill in default attributes, for which
  /// a hostile feed makes it search and copy without end: names are wanted as the page writes them.
  func begin() { parser.pointee.sax2 = 0 }

  mutating func startElement(
    _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard hasRoom() else { return }
    if builder.depth == limits.depth { flatten() }
    passedLine = line
    builder.startElement(names.index(of: name, in: &builder), line: line)
    guard var next = attributes else { return }
    while let attribute = next[0] {
      builder.attribute(names.index(of: attribute, in: &builder), bytes(next[1]))
      next += 2
    }
  }

  mutating func endElement() {
    guard !isStopped else { return }
    if flattened > 0 {
      flattened -= 1
    } else {
      builder.endElement()
    }
  }

  mutating func characters(_ start: UnsafePointer<xmlChar>, _ count: Int32) {
    guard hasRoom() else { return }
    let characters = UnsafeBufferPointer(start: start, count: Int(count))
    builder.characters(characters, line: firstLine(of: characters))
  }

  /// Of scripts only data blocks are kept, in pieces, each as a comment: no reader sees them as text; and the short
  /// call by which TRS WCM tells how many pages an article has.
  mutating func script(_ start: UnsafePointer<xmlChar>, _ count: Int32) {
    let characters = UnsafeBufferPointer(start: start, count: Int(count))
    guard builder.isInDataBlock || characters.holdsPageCall, hasRoom() else { return }
    builder.comment(characters, line: firstLine(of: characters))
  }

  mutating func comment(_ text: UnsafePointer<xmlChar>?) {
    guard hasRoom() else { return }
    let characters = bytes(text)
    builder.comment(characters, line: firstLine(of: characters))
  }

  /// What gives no node, but can go on for long.
  mutating func other() { _ = hasFewNames() }

  mutating func failure(_ error: xmlError) {
    guard hasFewNames(), syntax == .xml, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    if error.code == XML_ERR_TAG_NOT_FINISHED.rawValue {
      endsInElement = true
      return
    }
    let message = error.message.map { String(cString: $0) } ?? "error \(error.code)"
    note(.malformed(message: message.trimmedLine, line: Int(error.line)))
  }

  mutating func finish() -> MarkupTree { builder.finish() }

  /// Keeps the first problem of each kind.
  private mutating func note(_ problem: MarkupProblem) {
    let isKnown = problems.contains { known in
      switch (known, problem) {
      case (.tooManyNodes, .tooManyNodes), (.tooDeep, .tooDeep), (.malformed, .malformed): true
      default: false
      }
    }
    if !isKnown { problems.append(problem) }
  }

  private mutating func hasRoom() -> Bool {
    guard hasFewNames() else { return false }
    if builder.nodeCount >= limits.nodes { stop(.tooManyNodes(line: line)) }
    return !isStopped
  }

  private mutating func hasFewNames() -> Bool {
    if !isStopped, xmlDictSize(parser.pointee.dict) > SAXReader.mostNames { stop(.cut(.names, line: line)) }
    return !isStopped
  }

  private mutating func stop(_ problem: MarkupProblem) {
    isStopped = true
    note(problem)
    xmlStopParser(parser)
  }

  /// Different names that are read. The parser's table of them has a fixed width, so that a page of a million names
  /// would take quadratic time; real pages have some hundred.
  private static let mostNames: Int32 = 50_000

  /// Ends the innermost element in favour of the one that begins.
  private mutating func flatten() {
    note(.tooDeep(line: line))
    builder.endElement()
    if syntax == .html { forgetOuterName() } else { flattened += 1 }
  }

  /// The HTML parser searches all open elements at every end tag, so that a page of unclosed elements would take
  /// quadratic time: its own list of them is kept as short as ours. The new element is already on top of it.
  private func forgetOuterName() {
    let count = Int(parser.pointee.nameNr)
    guard count > 1, let names = parser.pointee.nameTab else { return }
    names[count - 2] = names[count - 1]
    names[count - 1] = nil
    parser.pointee.nameNr -= 1
  }

  /// The parser stands behind the characters. XML makes a line feed of a carriage return without counting it.
  private mutating func firstLine(of characters: UnsafeBufferPointer<UInt8>) -> Int {
    let last = line
    defer { passedLine = last }
    return max(passedLine, last - characters.count { $0 == 0x0A })
  }

  /// True past 65,535, where the lines of libxml2's own nodes end.
  private var line: Int { Int(xmlSAX2GetLineNumber(parser)) }

  private func bytes(_ text: UnsafePointer<xmlChar>?) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text, count: text.map { Int(xmlStrlen($0)) } ?? 0)
  }
}

extension String {
  /// Messages of libxml2 end with a line feed.
  var trimmedLine: String {
    String(split(whereSeparator: \.isNewline).first ?? "")
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate var holdsPageCall: Bool {
    guard count < 1024 else { return false }
    return indices.contains { self[$0] == 0x63 && has("createPageHTML(", at: $0) }
  }
}
