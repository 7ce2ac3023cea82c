/// How the office dates its letters: `date_style` in `glossary/office.yaml`.
enum LetterDate: String, Hashable, Sendable, CaseIterable {
  /// 2019年1月31日.
  case western
  /// 平成31年1月31日.
  case era
  /// 2019年（平成31年）1月31日.
  case both

  func text(_ day: Day) -> String {
    guard let era = Era.all.first(where: { $0.begins <= (day.year, day.month, day.day) }) else {
      return day.japanese
    }
    let (year, rest) = (era.year(of: day), "\(day.month)月\(day.day)日")
    return switch self {
    case .western: day.japanese
    case .era: year + rest
    case .both: "\(day.year)年（\(year)）\(rest)"
    }
  }
}

/// A Japanese era by its first day, the latest first.
private struct Era {
  let name: String
  let begins: (year: Int, month: Int, day: Int)

  static let all = [
    Era(name: "令和", begins: (2019, 5, 1)), Era(name: "平成", begins: (1989, 1, 8)),
    Era(name: "昭和", begins: (1926, 12, 25)),
  ]

  /// `令和元年`, `平成31年`.
  func year(of day: Day) -> String {
    let number = day.year - begins.year + 1
    return "\(name)\(number == 1 ? "元" : String(number))年"
  }
}
