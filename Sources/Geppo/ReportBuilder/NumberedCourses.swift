/// Documents that the issue holds itself are named by their number in it: who reads 経緯 looks there, and not in the archive.
enum NumberedCourses {
  private static let labels: Set = ["経緯", "原文"]

  /// `項目１－６－２` in place of `整理番号2018-12-0028`.
  static func numbered(_ sections: [IssueSection]) -> [IssueSection] {
    let numbers = sections.flatMap(\.parts).flatMap(\.items).map { ("整理番号\($0.id)", "項目\($0.number.text)") }
    return sections.map { section in
      var section = section
      section.parts = section.parts.map { part in
        var part = part
        part.items = part.items.map { numbered($0, by: numbers) }
        return part
      }
      return section
    }
  }

  private static func numbered(_ item: IssueItem, by numbers: [(id: String, number: String)]) -> IssueItem {
    var item = item
    item.facts = item.facts.map { fact in
      guard labels.contains(fact.label) else { return fact }
      var fact = fact
      let held = numbers.filter { fact.value.plain.contains($0.id) }
      fact.value = held.reduce(fact.value) { $0.replacing($1.id, with: $1.number) }
      return fact
    }
    return item
  }
}
