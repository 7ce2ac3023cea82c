import CLibXML2

/// What an expression found.
package struct XPathMatch: Hashable, Sendable {
  /// The node of the tree; of an attribute the element that has it; the root for a string or number.
  package let node: MarkupTree.Node
  /// The value as text: of an element all text below it.
  package let string: String
}

/// Why an expression gave nothing.
package enum XPathProblem: Error, Hashable, Sendable {
  /// Not an expression of XPath 1.0.
  case badExpression(XPathFault)
  /// Stopped after `XPathLimits.operations`.
  case tooManyOperations
}

/// How much an expression may ask for. What is past a limit gives no answer, never half of one.
package struct XPathLimits: Sendable {
  /// Nodes of a page; a larger one gives no document.
  package var nodes = 200_000
  /// Steps of one evaluation. No clock: the same page always gives the same answer.
  package var operations = 2_000_000
  /// Bytes of an expression.
  package var expression = 4_096

  /// The limits for recipes.
  package init() {}
}

/// What is wrong with an expression of XPath 1.0; `nil` when it can be used.
package func xpathFault(in expression: String) -> XPathFault? {
  var builder = TreeBuilder()
  guard let empty = XPathDocument(builder.finish()) else { return nil }
  if case .failure(.badExpression(let fault)) = empty.select(expression) { return fault }
  return XPathFault.unknownFunction(in: expression)
}

/// A page for XPath: the one place where a document of libxml2's is built, for sources whose recipe asks for it. Its
/// nodes know their numbers, so that answers are nodes of the tree it was made from.
package struct XPathDocument: ~Copyable {
  private let document: xmlDocPtr
  /// Of each node of the tree its copy, so that an expression can start from it.
  private let copies: [xmlNodePtr?]
  private let limits: XPathLimits

  /// `nil` when the tree has more nodes than the limit.
  package init?(_ tree: MarkupTree, limits: XPathLimits = XPathLimits()) {
    _ = libXMLIsReady
    guard tree.nodeCount <= limits.nodes, let document = htmlNewDocNoDtD(nil, nil) else { return nil }
    self.document = document
    self.limits = limits
    copies = copyNodes(of: tree, to: document)
  }

  deinit { xmlFreeDoc(document) }

  /// All that `expression` finds, in document order; of a string, number or truth value one match.
  /// - Parameter node: what a relative expression starts from.
  package func select(_ expression: String, from node: MarkupTree.Node = .root) -> Result<
    [XPathMatch], XPathProblem
  > {
    guard expression.utf8.count <= limits.expression else {
      return .failure(.badExpression(XPathFault(.tooLong, at: limits.expression)))
    }
    guard !expression.utf8.contains(0), let context = xmlXPathNewContext(document) else {
      return .failure(.badExpression(XPathFault(.notText, at: 1)))
    }
    defer { xmlXPathFreeContext(context) }
    context.pointee.opLimit = UInt(limits.operations)
    if let start = copies[Int(node.index)] { context.pointee.node = start }
    return evaluate(expression, context)
  }

  private func evaluate(
    _ expression: String, _ context: xmlXPathContextPtr
  ) -> Result<[XPathMatch], XPathProblem> {
    var failure: XPathProblem?
    let found = withUnsafeMutablePointer(to: &failure) { failure in
      context.pointee.userData = UnsafeMutableRawPointer(failure)
      context.pointee.error = { failure, error in
        guard let error, let failure = failure?.assumingMemoryBound(to: XPathProblem?.self) else { return }
        failure.pointee = failure.pointee ?? XPathProblem(error.pointee)
      }
      return xmlXPathEvalExpression(expression, context)
    }
    defer { xmlXPathFreeObject(found) }
    guard failure == nil, let found else {
      return .failure(failure ?? .badExpression(XPathFault(.noValue, at: 1)))
    }
    return .success(matches(of: found))
  }
}

private func matches(of object: xmlXPathObjectPtr) -> [XPathMatch] {
  guard object.pointee.type == XPATH_NODESET else {
    return [XPathMatch(node: .root, string: string(taking: xmlXPathCastToString(object)))]
  }
  guard let set = object.pointee.nodesetval else { return [] }
  xmlXPathNodeSetSort(set)
  return (0..<Int(set.pointee.nodeNr)).compactMap { set.pointee.nodeTab[$0].map(match) }
}

private func match(_ node: xmlNodePtr) -> XPathMatch {
  let isAttribute = node.pointee.type == XML_ATTRIBUTE_NODE
  let owner = isAttribute ? node.pointee.parent : node
  let index = Int(bitPattern: owner?.pointee._private)
  return XPathMatch(
    node: MarkupTree.Node(index: Int32(index)), string: string(taking: xmlXPathCastNodeToString(node)))
}

private func string(taking text: UnsafeMutablePointer<xmlChar>?) -> String {
  guard let text else { return "" }
  defer { geppo_xmlFree(text) }
  return String(cString: text)
}

/// Copies the tree; the parents of a node are always there before it.
private func copyNodes(of tree: MarkupTree, to document: xmlDocPtr) -> [xmlNodePtr?] {
  var copies: [xmlNodePtr?] = Array(repeating: nil, count: tree.nodeCount)
  for node in tree.descendants(of: .root) {
    guard let copy = copy(of: node, in: tree, for: document), let parent = tree.parent(of: node) else {
      continue
    }
    copy.pointee._private = UnsafeMutableRawPointer(bitPattern: Int(node.index))
    // A text beside another is joined to it, and its copy is gone: what the call gives back is there.
    if let above = copies[Int(parent.index)] {
      copies[Int(node.index)] = xmlAddChild(above, copy)
    } else {
      copies[Int(node.index)] = document.withMemoryRebound(to: xmlNode.self, capacity: 1) {
        xmlAddChild($0, copy)
      }
    }
  }
  return copies
}

private func copy(of node: MarkupTree.Node, in tree: MarkupTree, for document: xmlDocPtr) -> xmlNodePtr? {
  switch tree.kind(of: node) {
  case .root: return nil
  case .text: return xmlNewDocText(document, tree.string(of: node))
  case .comment: return xmlNewDocComment(document, tree.string(of: node))
  case .element:
    let element = xmlNewDocNode(document, nil, tree.name(of: node), nil)
    for (name, value) in tree.attributes(of: node) { xmlNewProp(element, name, value) }
    return element
  }
}

extension XPathProblem {
  fileprivate init(_ error: xmlError) {
    let isLimit = error.code == XPathFault.firstCode + Int32(XPATH_OP_LIMIT_EXCEEDED.rawValue)
    self = isLimit ? .tooManyOperations : .badExpression(XPathFault(error))
  }
}
