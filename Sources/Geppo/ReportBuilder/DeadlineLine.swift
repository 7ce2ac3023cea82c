/// Last days of consultations on a line from the day of issue on, so that one sees how much time is left.
struct DeadlineLine: Hashable, Sendable {
  struct Mark: Hashable, Sendable {
    /// Days from the day of issue.
    var days: Int
    var day: Day
    /// `１－３－２`, or the short id of an earlier issue.
    var name: String
  }

  var from: Day
  var marks: [Mark]
  /// Days from the first to the last of the line.
  var length: Int

  /// Days that a line has at least: one deadline alone would else fill it. And at most: one far away would press the others together.
  private static let lengths = 30...120

  /// Nil where no consultation is open.
  init?(_ deadlines: [Deadline], from: Day) {
    let open = deadlines.filter { !$0.isOver }.compactMap { deadline in
      from.days(to: deadline.day).map {
        Mark(days: $0, day: deadline.day, name: deadline.number?.text ?? deadline.id)
      }
    }
    guard let last = open.map(\.days).max() else { return nil }
    self.from = from
    marks = open
    length = min(max(last, Self.lengths.lowerBound), Self.lengths.upperBound)
  }

  /// Where the mark stands: one that is farther away stands at the end.
  func position(of mark: Mark) -> Int { min(mark.days, length) }

  /// `1月20日（あと20日）１－３－１`, with an arrow where the line does not reach so far.
  func label(of mark: Mark) -> String {
    "\(mark.day.month)月\(mark.day.day)日（あと\(mark.days)日）\(mark.name)" + (mark.days > length ? " →" : "")
  }

  /// Each mark in words: `2019年1月20日（あと20日）：１－３－１。`
  var inWords: String {
    marks.map { "\($0.day.japanese)（あと\($0.days)日）：\($0.name)。" }.joined()
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
