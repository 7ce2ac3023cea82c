/// Lines at the head of a document that hold its number, in one or over two: `生态环境部令` / `第48号`, `公 告` / `2018年 第68号`.
enum NumberLine {
  struct Found {
    var number: String
    /// The lines that hold it.
    var lines: ClosedRange<Int>
  }

  /// What is counted stands at the end of the line above the number.
  static let kinds = ["令", "公告", "通告"]

  /// The number that ends in this line.
  static func number(at index: Int, in lines: [PageLines.Line]) -> Found? {
    guard isShort(lines[index]) else { return nil }
    if let number = DocumentNumber.normalise(bare(lines[index].text)) {
      return Found(number: number, lines: index...index)
    }
    guard index > lines.startIndex, isShort(lines[index - 1]) else { return nil }
    let (above, below) = (Compact.of(lines[index - 1].text), Compact.of(bare(lines[index].text)))
    guard kinds.contains(where: Folding.simplified(above).hasSuffix), let first = below.first,
      first == "第" || first.isNumber
    else { return nil }
    return DocumentNumber.normalise(above + below).map { Found(number: $0, lines: (index - 1)...index) }
  }

  private static func isShort(_ line: PageLines.Line) -> Bool { line.size <= 40 && !line.isLink }

  /// `（津环大气〔2018〕33号） 签发人：王某` without the brackets, and without who signed.
  private static func bare(_ line: String) -> String {
    let signer = line.firstRange(of: "签发人")
    let text = (signer.map { String(line[..<$0.lowerBound]) } ?? line).trimmingSpaces()
    for (open, close) in [("（", "）"), ("(", ")"), ("【", "】")]
    where text.hasPrefix(open) && text.hasSuffix(close) {
      return String(text.dropFirst().dropLast())
    }
    return text
  }
}

/// `某环函〔2018〕57号 关于…的通知`: a title with the document's own number in front.
enum NumberedTitle {
  /// Nil where the number is that of another document, which the title tells of.
  static func parts(of title: String) -> (number: String, title: String)? {
    guard let first = DocumentNumber.all(in: title).first, first.number.form == .bracketed,
      first.range.lowerBound == title.startIndex
    else { return nil }
    let rest = title[first.range.upperBound...].description.trimmingSpaces()
    let name = Folding.simplified(rest)
    guard TitleLines.isOfficial(rest), TitleSteps.endings.contains(where: name.hasSuffix) else { return nil }
    return (first.number.description, rest)
  }
}
