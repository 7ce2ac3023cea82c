import Markup

/// Which reader a page goes to.
enum MarkupSyntax {
  /// An XML declaration stands first, or a tag that is none of HTML; XHTML declares XML too, but names `html`.
  static func looksLikeXML(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(1024), as: UTF8.self).trimmingSpaces().lowercased()
    guard !head.contains("<!doctype html"), !head.contains("<html") else { return false }
    return head.hasPrefix("<?xml") || rootsOfXML.contains { head.hasPrefix("<\($0)") }
  }

  /// Roots of feeds, sitemaps and exports; of these HTML has none.
  private static let rootsOfXML = [
    "rss", "feed", "rdf:rdf", "entry", "urlset", "sitemapindex", "doc", "items", "records", "rows", "list",
    "articles", "news", "recordset", "root",
  ]
}

extension ParsedMarkup {
  /// The text is not whole: the file is cut, or a limit was reached.
  var breaksOff: Bool {
    problems.contains { problem in
      switch problem {
      case .cut, .tooManyNodes, .tooManyBytes: true
      case .tooDeep, .tooManyAttributes, .malformed: false
      }
    }
  }
}

/// Findings on decoding and parsing.
enum MarkupFindings {
  static func of(_ text: DecodedText, _ parsed: ParsedMarkup, _ limits: ParseLimits, file: String)
    -> [Finding]
  {
    var findings: [Finding] = []
    if text.isLabelWrong, let declared = text.declared {
      findings.append(Finding(.wrongCharset, .file(file), declared, text.encoding.rawValue))
    }
    if text.badBytes > 0 {
      findings.append(Finding(.badBytes, .file(file), String(text.badBytes), text.encoding.rawValue))
    }
    if text.lostCharacters > 0 {
      findings.append(Finding(.lostCharacters, .file(file), String(text.lostCharacters)))
    }
    if text.looksGarbled { findings.append(Finding(.garbledText, .file(file))) }
    switch text.repair {
    case .mixed(let parts, let encoding):
      findings.append(
        Finding(
          .mixedEncodings, .file(file), String(parts), encoding.rawValue, text.encoding.rawValue))
    case .doubleEncoded(let parts): findings.append(Finding(.doubleEncoded, .file(file), String(parts)))
    case nil: break
    }
    return findings + parsed.problems.map { finding($0, limits, .line(file: file, line: $0.line)) }
  }

  private static func finding(_ problem: MarkupProblem, _ limits: ParseLimits, _ place: Location) -> Finding {
    switch problem {
    case .tooManyBytes: Finding(.cutPage, place, "at the limit of bytes")
    case .tooManyNodes: Finding(.tooManyNodes, place, String(limits.nodes))
    case .tooDeep: Finding(.tooDeep, place, String(limits.depth))
    case .tooManyAttributes: Finding(.tooManyAttributes, place, String(limits.attributes))
    case .cut(let cut, _): Finding(.cutPage, place, cut.rawValue)
    case .malformed(let message, _): Finding(.brokenMarkup, place, message)
    }
  }
}
