/// Titles that speak of a province without its name: 省生态环境厅公布…, 我省….
enum SpeaksOfProvince {
  private static let words = [
    "省生态环境厅", "省环境保护厅", "省环保厅", "省政府", "省人民政府", "全省", "我省", "本省",
  ].map { FoldedText($0).scalars }

  static func holds(_ title: TitleReading) -> Bool {
    words.contains { title.text.scalars.firstRange(of: $0) != nil }
  }
}
