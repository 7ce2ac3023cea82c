/// Words that a folded title must hold, one of each group, and words that it must not.
struct TitlePattern: Sendable {
  let needs: [[String]]
  let without: [String]

  init(_ needs: [String]..., without: [String] = []) {
    self.needs = needs.map { $0.map(Folding.fold) }
    self.without = without.map(Folding.fold)
  }

  func fits(_ title: String) -> Bool {
    needs.allSatisfy { group in group.contains { title.contains($0) } }
      && !without.contains { title.contains($0) }
  }
}
