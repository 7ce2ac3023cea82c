/// 文号: the number that an issuer gives a document. Two spellings of one number are equal.
struct DocumentNumber: Hashable, Sendable {
  /// `国发`, `公告`, `国务院令`, simplified and without spaces; empty for a local number without a code.
  let code: String
  /// The year of issue; an order (令) has none.
  let year: Int?
  let serial: Int
  let form: Form

  enum Form: Hashable, Sendable {
    /// `国发〔2018〕22号`
    case bracketed
    /// `公告2018年第4号`
    case yearly
    /// `国务院令第736号`
    case running
  }

  /// 令: numbered on from year to year, by each body for itself.
  var isOrder: Bool { form == .running && code.hasSuffix("令") }

  /// A number within a text.
  struct Occurrence: Hashable, Sendable {
    var number: DocumentNumber
    var range: Range<String.Index>
  }

  /// Reads a text that is a number and nothing else, but for spaces and the name of the body before an order or
  /// announcement. Debris of a sentence is refused.
  static func parse(_ text: String) -> DocumentNumber? { parseWhole(text) ?? unbracketed(text) }

  /// `津政办发 2018 33号`, `津政办发2018年33号`, `津政办发?2018?33号`: the brackets are lost on the way through a narrower set of
  /// characters.
  private static func unbracketed(_ text: String) -> DocumentNumber? {
    let folded = Folding.simplified(text.trimmingSpaces())
    let code = folded.prefix { !$0.isASCII && !$0.isWhitespace }
    guard (2...9).contains(code.count), unbracketedEndings.contains(where: code.hasSuffix),
      folded.hasSuffix("号")
    else { return nil }
    let rest = folded.dropFirst(code.count).dropLast()
    let numbers = rest.split { !$0.isASCII || !$0.isNumber }
    let isClean = rest.allSatisfy { $0.isASCII && $0.isNumber || " -—年第?".contains($0) }
    guard isClean, numbers.count == 2, numbers[0].utf8.count == 4, let serial = Int(numbers[1]) else {
      return nil
    }
    return parseWhole("\(code)〔\(numbers[0])〕\(serial)号")
  }

  /// How codes of issuers end; 某市2018 33号 is none.
  private static let unbracketedEndings = ["发", "函", "字", "办", "通", "规", "文", "电"]

  private static func parseWhole(_ text: String) -> DocumentNumber? {
    let dense = String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isSpaceOrInvisible }))
    let folded = FoldedText(dense + (FoldedText(dense).scalars.contains(DocumentNumberScan.end) ? "" : "号"))
    var scan = DocumentNumberScan(folded.scalars)
    guard let found = scan.next(), found.range.upperBound == folded.scalars.count else { return nil }
    let before = folded.scalars[..<found.range.lowerBound]
    guard before.isEmpty || (found.number.form != .bracketed && DocumentNumberScan.isBodyName(before)) else {
      return nil
    }
    return found.number
  }

  /// The one spelling of a number: `国发 [2018] 22 号` is `国发〔2018〕22号`. Nil for debris.
  static func normalise(_ text: String) -> String? { parse(text)?.description }

  /// All numbers in a text, in its order. The code is cut where words of a sentence end.
  static func all(in text: String) -> [Occurrence] {
    let folded = FoldedText(text)
    var scan = DocumentNumberScan(folded.scalars)
    var all: [Occurrence] = []
    while let found = scan.next() {
      all.append(Occurrence(number: found.number, range: folded.indices(of: found.range)))
    }
    return all
  }
}

extension DocumentNumber: CustomStringConvertible {
  var description: String {
    switch form {
    case .bracketed: "\(code)〔\(year ?? 0)〕\(serial)号"
    case .yearly: "\(code)\(year ?? 0)年第\(serial)号"
    case .running: "\(code)第\(serial)号"
    }
  }
}
