/// Laws and regulations of the country name no issuer, but bear its full name: 中华人民共和国大气污染防治法.
enum NationalLaw {
  private static let country = FoldedText("中华人民共和国").scalars
  private static let endings = scalars("法", "条例")
  /// Of ministries: 中华人民共和国…管理办法.
  private static let otherEndings = scalars("办法", "方法")

  /// Nil when the title is not the name of one.
  static func issuer(_ reading: Reading) -> Issuer? {
    guard let piece = reading.pieces.first(where: { $0.zone == .title }), isName(reading.title) else {
      return nil
    }
    let name = String(piece.text.original(of: 0..<reading.title.coreEnd))
    let evidence = Evidence(rule: "national law", words: name, field: .title, location: piece.location)
    return Issuer(place: "CN", kind: .centre, evidence: evidence)
  }

  private static func isName(_ title: TitleReading) -> Bool {
    let core = title.text.scalars[..<title.coreEnd]
    return core.starts(with: country) && endings.contains { core.ends(with: $0) }
      && !otherEndings.contains { core.ends(with: $0) }
  }

  private static func scalars(_ words: String...) -> [[UInt32]] { words.map { FoldedText($0).scalars } }
}
