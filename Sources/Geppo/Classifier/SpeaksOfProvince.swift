/// Titles that speak of a province without its name: 省生态环境厅公布…, 我省….
enum SpeaksOfProvince {
  static func holds(_ title: TitleReading, _ words: Lexicon) -> Bool {
    words.scalars(.province).contains { title.text.scalars.firstRange(of: $0) != nil }
  }
}
