/// A page as a tree, and what was wrong with its markup.
package struct ParsedMarkup: Sendable {
  /// What was read, up to the first limit.
  package let tree: MarkupTree
  /// Each kind at most once, where it was first met, in the order of lines.
  package let problems: [MarkupProblem]

  /// The file ends before the page does.
  package var isCut: Bool { problems.contains { $0.isCut } }
}

/// What can be wrong with markup. Lines count from 1.
package enum MarkupProblem: Hashable, Sendable {
  /// More bytes than `ParseLimits.bytes`; the rest was not read.
  case tooManyBytes(line: Int)
  /// More nodes than `ParseLimits.nodes`; the rest was not read.
  case tooManyNodes(line: Int)
  /// Elements below `ParseLimits.depth` were read as siblings; no text is lost.
  case tooDeep(line: Int)
  /// Attributes past `ParseLimits.attributes` were dropped.
  case tooManyAttributes(line: Int)
  case cut(Cut, line: Int)
  /// XML only: not well-formed. What follows was read as far as that is possible.
  case malformed(message: String, line: Int)

  /// Where a cut page breaks off.
  package enum Cut: String, Hashable, Sendable, CaseIterable {
    case tag = "inside a tag"
    case comment = "inside a comment"
    case script = "inside a script or style sheet"
    case document = "before its closing tags"
    /// Not the file but the reading of it breaks off: no real page has so many.
    case names = "at too many different names of tags"
  }

  /// Where it was first met.
  package var line: Int {
    switch self {
    case .tooManyBytes(let line), .tooManyNodes(let line), .tooDeep(let line),
      .tooManyAttributes(let line), .cut(_, let line), .malformed(_, let line):
      line
    }
  }

  var isCut: Bool {
    if case .cut = self { true } else { false }
  }
}
