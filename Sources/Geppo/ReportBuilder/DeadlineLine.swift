/// Last days of consultations on a line from the day of issue on, so that one sees how much time is left.
struct DeadlineLine: Hashable, Sendable {
  /// A day on which something closes.
  struct Mark: Hashable, Sendable {
    /// Days from the day of issue.
    var days: Int
    var day: Day
    /// `１－３－２`, or the short id of an earlier issue; all that close on the day.
    var names: [String]

    /// All names where they are few; else the first, and how many more there are.
    var named: String {
      names.count > Mark.most ? "\(names[0])ほか\(names.count - 1)件" : names.joined(separator: "、")
    }

    private static let most = 2
  }

  var from: Day
  var marks: [Mark]
  /// Days from the first to the last of the line.
  var length: Int
  /// Consultations on later days, for which there is no room; the list below the picture has all.
  var rest: Int

  /// Days that a line has at least: one deadline alone would else fill it. And at most: one far away would press the others together.
  private static let lengths = 30...120
  /// Days that are drawn: the next ones. More would be a list, and that stands below.
  private static let mostMarks = 12

  /// Nil where no consultation is open.
  init?(_ deadlines: [Deadline], from: Day) {
    let open = deadlines.filter { !$0.isOver && $0.day >= from }
    let days = Dictionary(grouping: open, by: \.day).sorted { $0.key < $1.key }
    let drawn = days.prefix(Self.mostMarks).compactMap { day, deadlines in
      from.days(to: day).map {
        Mark(days: $0, day: day, names: deadlines.map { $0.number?.text ?? $0.id })
      }
    }
    guard let last = drawn.last?.days else { return nil }
    self.from = from
    marks = drawn
    length = min(max(last, Self.lengths.lowerBound), Self.lengths.upperBound)
    rest = open.count - drawn.map(\.names.count).reduce(0, +)
  }

  /// Where the mark stands: one that is farther away stands at the end.
  func position(of mark: Mark) -> Int { min(mark.days, length) }

  /// `1月20日（あと20日）１－３－１`, with an arrow where the line does not reach so far.
  func label(of mark: Mark) -> String {
    "\(mark.day.month)月\(mark.day.day)日（あと\(mark.days)日）\(mark.named)" + (mark.days > length ? " →" : "")
  }

  /// Where the others are told of; empty where the picture shows all.
  func remainder(_ wording: Phrasing) -> String {
    rest == 0 ? "" : wording[.deadlineLineRest].replacing(PhrasingRow.count, with: "\(rest)")
  }

  /// Each mark in words: `2019年1月20日（あと20日）：１－３－１。`
  var inWords: String {
    marks.map { "\($0.day.japanese)（あと\($0.days)日）：\($0.named)。" }.joined()
  }
}

extension Day {
  /// How many days later another day is; nil where it is earlier.
  func days(to other: Day) -> Int? {
    guard other >= self else { return nil }
    var (count, month, rest) = (0, monthOfYear, day)
    while month < other.monthOfYear {
      count += Month.length(year: month.year, month: month.month) - rest
      (month, rest) = (month.next, 0)
    }
    return count + other.day - rest
  }
}
