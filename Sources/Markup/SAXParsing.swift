import CLibXML2

/// Reads UTF-8 as HTML: fragments, unclosed and misplaced tags included. Never fails.
package func parseHTML(_ utf8: [UInt8], limits: ParseLimits = ParseLimits()) -> ParsedMarkup {
  parse(utf8, syntax: .html, limits: limits)
}

/// Reads UTF-8 as XML, whatever encoding it declares; after an error as far as that is possible. A DTD is passed over,
/// so there are no entities but the five of XML and character references; nothing outside of `utf8` is opened.
package func parseXML(_ utf8: [UInt8], limits: ParseLimits = ParseLimits()) -> ParsedMarkup {
  parse(utf8, syntax: .xml, limits: limits)
}

private func parse(_ utf8: [UInt8], syntax: TagScan.Syntax, limits: ParseLimits) -> ParsedMarkup {
  _ = libXMLIsReady
  var bytes = utf8.count > limits.bytes ? Array(utf8.prefix(limits.bytes)) : utf8
  var problems: [MarkupProblem] = []
  bytes.withUnsafeMutableBufferPointer { bytes in
    let lines = UnsafeBufferPointer(bytes)
    let scan = TagScan(lines, syntax: syntax, limit: limits.attributes)
    if utf8.count > limits.bytes { problems.append(.tooManyBytes(line: lines.lines(before: bytes.count))) }
    if let flood = scan.flood { problems.append(.tooManyAttributes(line: lines.lines(before: flood))) }
    if let cut = scan.cut { problems.append(.cut(cut, line: lines.lines(before: bytes.count))) }
    for reference in scan.breaks {
      for position in reference { bytes[position] = 0x0D }
    }
    for blank in scan.blanks {
      for position in blank where bytes[position] != 0x0A { bytes[position] = 0x20 }
    }
  }
  let tree = read(bytes, syntax: syntax, limits: limits, into: &problems)
  return ParsedMarkup(tree: tree, problems: problems.sorted { $0.line < $1.line })
}

private func read(
  _ utf8: [UInt8], syntax: TagScan.Syntax, limits: ParseLimits, into problems: inout [MarkupProblem]
) -> MarkupTree {
  utf8.withUnsafeBytes { bytes in
    guard let parser = newParser(bytes, syntax) else {
      var empty = TreeBuilder()
      return empty.finish()
    }
    defer { free(parser) }
    var reader = SAXReader(parser, syntax: syntax, limits: limits, bytes: bytes.count)
    withUnsafeMutablePointer(to: &reader) { reader in
      parser.pointee.userData = UnsafeMutableRawPointer(reader)
      _ = syntax == .html ? htmlParseDocument(parser) : xmlParseDocument(parser)
    }
    problems += reader.problems
    let isCut = problems.contains { $0.isCut }
    if reader.endsInElement, !isCut {
      problems.append(.cut(.document, line: 1 + bytes.count { $0 == 0x0A }))
    }
    return reader.finish()
  }
}

private func newParser(_ bytes: UnsafeRawBufferPointer, _ syntax: TagScan.Syntax) -> xmlParserCtxtPtr? {
  guard let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress, !bytes.isEmpty else { return nil }
  let count = Int32(bytes.count)
  let new =
    syntax == .html ? htmlCreateMemoryParserCtxt(start, count) : xmlCreateMemoryParserCtxt(start, count)
  guard let parser = new, let handler = parser.pointee.sax else { return nil }
  switch syntax {
  case .html: htmlCtxtUseOptions(parser, htmlOptions)
  case .xml:
    xmlCtxtUseOptions(parser, xmlOptions)
    // Else &amp; in an attribute comes as &#38;. There is no other entity that could be put in.
    parser.pointee.replaceEntities = 1
  }
  // Without it comments and attributes would end at ten million bytes, and XML at 256 levels: the limits are ours.
  parser.pointee.options |= Int32(bitPattern: XML_PARSE_HUGE.rawValue)
  // The bytes are UTF-8, whatever the page says.
  parser.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
  parser.pointee.encoding = UnsafePointer(xmlStrdup("UTF-8"))
  handler.pointee = saxHandler(for: syntax)
  return parser
}

private func free(_ parser: xmlParserCtxtPtr) {
  // Where an XML page declares entities in an odd place, the parser makes a document of its own.
  if let document = parser.pointee.myDoc { xmlFreeDoc(document) }
  parser.pointee.myDoc = nil
  xmlFreeParserCtxt(parser)
}

private let htmlOptions = Int32(
  bitPattern: HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOIMPLIED.rawValue | HTML_PARSE_NODEFDTD.rawValue
    | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)

private let xmlOptions = Int32(
  bitPattern: XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    | XML_PARSE_HUGE.rawValue)

/// Set once in the life of the process: a page makes geppo open no connection and no file.
let libXMLIsReady: Void = {
  xmlInitParser()
  geppo_xmlSilence()
  xmlSetExternalEntityLoader { _, _, _ in nil }
}()
