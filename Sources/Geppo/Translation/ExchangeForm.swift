/// What the files of an export have in common.
struct ExchangeForm: Hashable, Sendable {
  static let creator = "geppo"
  /// Of the form of the files, not of the program: the same order gives the same bytes.
  static let version = "1"
  static let target = "ja"
  /// `ctype` of XLIFF 1.2, by which the number of a clause is known again.
  static let clauseCode = "x-clause-number"
  /// `subType` of XLIFF 2.1 for the same.
  static let clauseSubType = "geppo:clause-number"
  static let draftSubState = "geppo:draft"
  /// `product-name` of a file for OmegaT: there a target that is the source is untranslated, and any other is a translation.
  static let omegatProduct = "geppo-omegat"

  /// Of the source. Some tools know `zh-CN` only.
  var language = "zh-Hans"

  /// `2018-12-0042@0123456789ab`: the document and the beginning of the digest of its revision, in the one attribute that every tool keeps.
  static func original(_ order: TranslationOrder) -> String {
    "\(order.document)@\(order.revision.digest.prefix(digestLength))"
  }

  static let digestLength = 12

  /// The document and the revision that a file names; nil where it is not ours.
  static func document(of original: String) -> (document: String, revision: String?)? {
    let parts = original.split(separator: "@", maxSplits: 1).map(String.init)
    guard let document = parts.first, NumberedID(document) != nil else { return nil }
    let revision = parts.count == 2 ? parts[1] : nil
    return (document, revision.flatMap { $0.allSatisfy(\.isHexDigit) ? $0 : nil })
  }

  /// Whether a segment of ours may have the id.
  static func isSegment(_ id: String) -> Bool {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0] == "s" && parts[1].count == 12
      && parts[1].allSatisfy { $0.isHexDigit && !$0.isUppercase } && Int(parts[2]).map { $0 > 0 } == true
  }
}

extension TranslationOrder {
  /// In one line: 題名, 文号, 締切.
  var summary: String {
    [
      "文件: \(title)", documentNumber.isEmpty ? nil : "文号: \(documentNumber)",
      issuer.isEmpty ? nil : "発出機関: \(issuer)", publishedOn.map { "公表日: \($0.japanese)" },
      due.map { "締切: \($0.japanese)" },
    ].compactMap(\.self).joined(separator: " / ")
  }

  /// Without what nobody sees but what turns a line around; the ids of segments do not change by it.
  var visible: TranslationOrder {
    var order = self
    order.title = VisibleText.of(title)
    order.documentNumber = VisibleText.of(documentNumber)
    order.issuer = VisibleText.of(issuer)
    order.units = units.map(\.visible)
    return order
  }
}

extension TranslationUnit {
  /// The number of the clause, a space, and the text.
  static func joined(_ clause: String, _ text: String) -> String {
    clause.isEmpty ? text : "\(clause) \(text)"
  }

  /// Whether a translator has something to do with it, or had.
  var isTranslatable: Bool { state != .locked && !segment.isLocked }

  /// Whether files show its target.
  var isShown: Bool { isTranslatable && !target.isEmpty && ![.untranslated, .stale].contains(state) }

  fileprivate var visible: TranslationUnit {
    var unit = self
    unit.segment.text = VisibleText.of(segment.text)
    unit.segment.clause = VisibleText.of(segment.clause)
    unit.target = VisibleText.of(target)
    unit.matches = matches.map { match in
      var match = match
      (match.source, match.target) = (VisibleText.of(match.source), VisibleText.of(match.target))
      return match
    }
    unit.former = former.map {
      FormerText(source: VisibleText.of($0.source), target: VisibleText.of($0.target))
    }
    return unit
  }
}
