/// Texts of the country that name no issuer: its laws bear its full name (中华人民共和国大气污染防治法), regulations of the
/// State Council only their subject (排污许可管理条例), standards say that they are national.
enum NationalLaw {
  private static let country = FoldedText("中华人民共和国").scalars
  private static let endings = scalars("法", "条例")
  /// Of ministries: 中华人民共和国…管理办法.
  private static let otherEndings = scalars("办法", "方法")
  private static let regulation = scalars("条例")

  /// Nil when the title is not the name of one. `isOfCountry`: nothing says that a place of its own speaks.
  static func issuer(_ reading: Reading, isOfCountry: Bool, _ words: Lexicon) -> Issuer? {
    guard let piece = reading.pieces.first(where: { $0.zone == .title }),
      let kind = kind(of: reading.title, isOfCountry: isOfCountry, words)
    else { return nil }
    let name = String(piece.text.original(of: 0..<reading.title.coreEnd))
    let evidence = Evidence(rule: "national law", words: name, field: .title, location: piece.location)
    return Issuer(place: "CN", kind: kind, evidence: evidence)
  }

  private static func kind(of title: TitleReading, isOfCountry: Bool, _ words: Lexicon) -> Issuer.Kind? {
    let core = title.text.scalars[..<title.coreEnd]
    let isLaw = endings.contains { core.ends(with: $0) } && !otherEndings.contains { core.ends(with: $0) }
    if isLaw, core.starts(with: country) { return .centre }
    guard isOfCountry else { return nil }
    if regulation.contains(where: { core.ends(with: $0) }), !title.isAbout { return .centre }
    if StandardNumber.ofTitle(title.text.scalars).map({ $0.series != .local }) ?? false { return .ministry }
    return words.scalars(.nationalStandard).contains { core.firstRange(of: $0) != nil } ? .ministry : nil
  }

  private static func scalars(_ words: String...) -> [[UInt32]] { words.map { FoldedText($0).scalars } }
}
