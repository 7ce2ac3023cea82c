/// Days as Chinese pages and feeds write them. Dates before 1949 are no dates of policy documents.
enum ChineseDate {
  /// A day within a text.
  struct Occurrence: Hashable, Sendable {
    var day: Day
    var range: Range<String.Index>
  }

  /// The first day in a text: of `2018-12-03 16:13`, `发布日期：2018年12月3日`, `Mon, 03 Dec 2018 08:00:00 GMT` …
  ///
  /// A time with a zone is told as the day in China (UTC+8); a time without one is Chinese time.
  static func parse(_ text: String) -> Day? {
    let folded = FoldedText(text)
    var scan = ChineseDateScan(folded.scalars)
    return scan.next()?.day
  }

  /// All days in a text, in its order. A range covers a time of day only when that has a zone.
  static func all(in text: String) -> [Occurrence] {
    let folded = FoldedText(text)
    var scan = ChineseDateScan(folded.scalars)
    var all: [Occurrence] = []
    while let found = scan.next() {
      all.append(Occurrence(day: found.day, range: folded.indices(of: found.range)))
    }
    return all
  }
}
