import CLibXML2

/// The callbacks of the parser. What is not set is passed over: declarations, entities, processing instructions.
func saxHandler(for syntax: TagScan.Syntax) -> xmlSAXHandler {
  var handler = xmlSAXHandler()
  handler.initialized = UInt32(XML_SAX2_MAGIC)
  handler.setDocumentLocator = { context, _ in reader(context)?.pointee.begin() }
  handler.startElement = { context, name, attributes in
    guard let name else { return }
    reader(context)?.pointee.startElement(name, attributes)
  }
  handler.endElement = { context, _ in reader(context)?.pointee.endElement() }
  handler.characters = characters
  handler.ignorableWhitespace = characters
  handler.cdataBlock = syntax == .xml ? characters : script
  handler.comment = { context, text in reader(context)?.pointee.comment(text) }
  handler.processingInstruction = { context, _, _ in reader(context)?.pointee.other() }
  // Takes the place of the handlers that print.
  handler.serror = { context, error in
    guard let error else { return }
    reader(context)?.pointee.failure(error.pointee)
  }
  return handler
}

private let characters: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<xmlChar>?, Int32) -> Void = {
  context, text, count in
  guard let text else { return }
  reader(context)?.pointee.characters(text, count)
}

/// In HTML what arrives as CDATA is scripts and style sheets.
private let script: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<xmlChar>?, Int32) -> Void = {
  context, text, count in
  guard let text else { return }
  reader(context)?.pointee.script(text, count)
}

private func reader(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<SAXReader>? {
  context?.assumingMemoryBound(to: SAXReader.self)
}
