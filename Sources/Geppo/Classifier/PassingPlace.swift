/// Places that are named in passing: where something was held, and where a report was sent from.
extension Reading {
  private static let inPlace = FoldedText("在").scalars
  private static let isHeld = ["召开", "举行", "举办", "开幕", "闭幕"].map { FoldedText($0).scalars }

  /// 在沈阳召开: a meeting of the province is about the province, wherever it is held.
  func isVenue(_ sighting: Sighting) -> Bool {
    let text = piece(of: sighting).text.scalars
    return text[..<sighting.range.lowerBound].ends(with: Self.inPlace)
      && Self.isHeld.contains { text[sighting.range.upperBound...].starts(with: $0) }
  }

  private static let isSent = ["讯", "电"].map { FoldedText($0).scalars }
  private static let digits = Set("0123456789月日".unicodeScalars.map(\.value))
  private static let ends = Set(" )】]:。,".unicodeScalars.map(\.value))

  /// 北京 in 新华社北京12月3日电 and in （本报北京讯）: it says where the report was written.
  func isDateline(_ sighting: Sighting) -> Bool {
    let rest = piece(of: sighting).text.scalars[sighting.range.upperBound...].drop {
      Self.digits.contains($0)
    }
    guard let word = Self.isSent.first(where: { rest.starts(with: $0) }) else { return false }
    return rest.dropFirst(word.count).first.map { Self.ends.contains($0) } ?? true
  }
}
