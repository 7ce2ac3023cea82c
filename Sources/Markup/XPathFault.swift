import CLibXML2

/// Why an expression is none of XPath 1.0, and where.
package struct XPathFault: Hashable, Sendable {
  /// What is wrong, in plain words.
  package let reason: Reason
  /// The character, counted from 1, in front of which the reading stopped.
  package let position: Int
  /// The words of libxml2; empty where it was not asked.
  package let original: String

  /// The kinds of slips.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    case number = "a number that cannot be read"
    case openQuote = "a quote is not closed"
    case missingText = "a text in quotes is missing"
    case missingName = "a name is missing behind $"
    case variable = "a variable ($) that does not exist"
    case condition = "a condition is not closed: a ] is missing, or what stands before it is no condition"
    case noExpression = "not an expression: something is missing or too much here"
    case openBracket = "a bracket is not closed: a ) is missing"
    case function = "a function that XPath 1.0 does not have"
    case type = "a value of the wrong kind"
    case arguments = "a function with too few or too many arguments"
    case prefix = "a prefix (x:) that is not declared"
    case character = "a character that cannot stand in an expression"
    case tooDeep = "more brackets within brackets than can be read"
    case tooLong = "longer than an expression may be"
    case notText = "not text"
    case noValue = "no value"
    case other = "not an expression"
  }

  init(_ reason: Reason, at position: Int) {
    (self.reason, self.position, original) = (reason, position, "")
  }

  /// As libxml2 tells of it: a code, the expression, and the place in bytes. It gives no words with them, and of an
  /// open bracket at the end it says only that something is missing.
  init(_ error: xmlError) {
    let known = XPathFault.known[error.code - XPathFault.firstCode]
    let expression = error.str1.map { String(cString: $0) } ?? ""
    let isVague = known?.reason == .noExpression
    reason = (isVague ? XPathFault.unbalanced(in: expression) : nil) ?? known?.reason ?? .other
    original = known?.words ?? "error \(error.code)"
    position = 1 + String(decoding: expression.utf8.prefix(Int(max(0, error.int1))), as: UTF8.self).count
  }

  /// XML_XPATH_EXPRESSION_OK, to which xmlXPathError is added.
  static let firstCode: Int32 = 1200

  /// By xmlXPathError; the words are those that libxml2 prints (xpath.c, xmlXPathErrorMessages).
  private static let known: [Int32: (reason: Reason, words: String)] = [
    1: (.number, "Number encoding"), 2: (.openQuote, "Unfinished literal"),
    3: (.missingText, "Start of literal"), 4: (.missingName, "Expected $ for variable reference"),
    5: (.variable, "Undefined variable"), 6: (.condition, "Invalid predicate"),
    7: (.noExpression, "Invalid expression"), 8: (.openBracket, "Missing closing curly brace"),
    9: (.function, "Unregistered function"), 10: (.type, "Invalid operand"), 11: (.type, "Invalid type"),
    12: (.arguments, "Invalid number of arguments"), 19: (.prefix, "Undefined namespace prefix"),
    21: (.character, "Char out of XML range"), 26: (.tooDeep, "Recursion limit exceeded"),
  ]

  /// What is not closed.
  private static func unbalanced(in expression: String) -> Reason? {
    var open: [Character] = []
    for character in expression {
      if let last = open.last, "'\"".contains(last) {
        if character == last { open.removeLast() }
        continue
      }
      switch (character, open.last) {
      case ("'", _), ("\"", _), ("(", _), ("[", _): open.append(character)
      case (")", "("), ("]", "["): open.removeLast()
      case (")", "["): return .condition
      case ("]", "("): return .openBracket
      default: break
      }
    }
    return open.last.map { $0 == "(" ? .openBracket : $0 == "[" ? .condition : .openQuote }
  }

  // MARK: Functions

  /// The first call of a function that does not exist. libxml2 finds it only where a page has what stands before it.
  static func unknownFunction(in expression: String) -> XPathFault? {
    var name = ""
    var quote: Character?
    for (index, character) in expression.enumerated() {
      if quote == nil, character == "(", !name.isEmpty, !callable.contains(name) {
        return XPathFault(.function, at: index + 1 - name.count)
      }
      if character == "'" || character == "\"" {
        if quote == nil { quote = character } else if quote == character { quote = nil }
      }
      let begins = character.isLetter || character == "_"
      let continues = begins || !name.isEmpty && (character.isNumber || "-.".contains(character))
      name = quote == nil && continues ? name + String(character) : ""
    }
    return nil
  }

  /// Functions of XPath 1.0 §4, kinds of nodes (§2.3), and operators, before which a bracket may stand.
  private static let callable: Set<String> = [
    "last", "position", "count", "id", "local-name", "namespace-uri", "name", "string", "concat",
    "starts-with",
    "contains", "substring-before", "substring-after", "substring", "string-length", "normalize-space",
    "translate", "boolean", "not", "true", "false", "lang", "number", "sum", "floor", "ceiling", "round",
    "comment", "text", "processing-instruction", "node", "and", "or", "div", "mod",
  ]
}
