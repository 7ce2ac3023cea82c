/// Days that documents of the year set, from the first day of the year on.
struct VolumeCalendar {
  /// A kind of day. One row of the table is one kind.
  struct Kind: Hashable, Sendable {
    let fact: FactChange.Kind
    let title: String
  }

  static let kinds = [
    Kind(fact: .inForce, title: "施行"), Kind(fact: .deadline, title: "意見募集の期限"),
    Kind(fact: .expiry, title: "有効期間の終了"),
  ]

  struct Line: Hashable, Sendable {
    var day: Day
    var title: String
    var item: VolumeItem
    var issue: Month
  }

  /// By day; a document that several issues told of stands as the last has it.
  static func lines(_ items: [(issue: Month, item: VolumeItem)], from first: Day) -> [Line] {
    let last = Dictionary(items.map { ($0.item.id, $0) }, uniquingKeysWith: { $1 })
    return last.values.filter { !$0.item.isWithdrawn }.flatMap { issue, item in
      kinds.compactMap { kind in
        item.dates[kind.fact].flatMap { day in
          day < first ? nil : Line(day: day, title: kind.title, item: item, issue: issue)
        }
      }
    }.sorted { left, right in
      if left.day != right.day { return left.day < right.day }
      return left.item.id == right.item.id ? left.title < right.title : left.item.id < right.item.id
    }
  }
}
